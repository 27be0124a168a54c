### The frame around the screens: rail, foot, start page, new purchase, record and commands.

## The frame

shell-no-answer = Ponder does not answer.
    .hint = What was recorded is safe in the file. Close this page and open Ponder again.
shell-no-screen = This page could not be loaded.
shell-undone = Taken back: { $what }
shell-redone = Done again: { $what }
layer-close = Close
notice-close = Dismiss
notice-open = Open
notice-show = Show in folder

rail-untitled = Purchase without a name
rail-nothing-open = No purchase is open
rail-screens = Steps of the purchase
rail-done = nothing owed

screen-home = Home
screen-case = Case & buying center
screen-criteria = Criteria
screen-offers = Offers
screen-judgements = Judgements
screen-workshop = Workshop
screen-result = Result
screen-robustness = Robustness
screen-decision = Decision

## The foot

foot-read-only = Read only
foot-you = You are
foot-who = Who are you?
foot-nobody = Choose a name…
foot-language = Language
foot-theme = Light or dark
theme-system = As the system
theme-light = Light
theme-dark = Dark

## Fields

field-required = Please fill this in.
field-not-number = This is not a number.
field-not-whole = This is not a whole number.
field-not-within = Please give a number from { $least } to { $most }.
field-two-readings = “{ $typed }” can be read in two ways. Which one is meant?
figure-table = Table
figure-picture = Picture

## Commands

command-undo = Undo: { $what }
    .alone = Undo your last act
command-redo = Redo: { $what }
    .alone = Redo what was undone
command-record = Record
command-table = Table
command-commands = Commands
command-help = Keys and help
command-export = Export the memo as PDF
command-print = Print the memo
command-show = Show this purchase in its folder
command-new = New purchase…
command-repeat = Repeat purchase…
command-open = Open file…
command-example = Open an example…
command-close = Close this purchase
command-language = Language: { $name }
command-theme-system = Light or dark as the system
command-theme-light = Light
command-theme-dark = Dark
palette-search = What would you like to do?
palette-nothing = No command has these words.

## The start page

home-question = Which purchase?
home-answer-first = Begin with what you want to buy, or look at a finished example first. Each purchase is one file, and everything you decide is kept in it.
home-answer-again = Go on where you stopped, or begin another. Each purchase is one file, and everything you decide is kept in it.
home-new = New purchase
home-repeat = Repeat purchase…
home-open = Open file…
home-recent = Opened lately
home-missing = no longer there
home-forget = Take { $file } off this list
home-examples = Examples
home-examples-why = The first two have real prices and delivery records and an invented committee; the others are invented throughout. You get a copy of your own to try things in.
home-example = Open example: { $title }

## A new purchase

new-question = What do you want to buy?
new-question-repeat = What do you want to buy again?
new-answer = These few lines begin the record. Everything can be changed later, and the record will show who changed it.
new-answer-repeat = Members, criteria, suppliers and their delivery records can be taken over; offers and judgements are asked anew.
new-from = Take over from an earlier purchase
    .hint = Buying center, criteria, suppliers and delivery records come along.
new-from-none = Nothing, begin afresh
new-from-example = Example: { $title }
new-from-choose = Another file…
new-title = What is bought
    .hint = As you would say it in one line: Efavirenz 600 mg, 30 tablets
new-unit-one = piece
new-unit-many = pieces
new-one = One unit
    .hint = the price of a … pack
new-many = Many units
    .hint = 500 … packs
new-currency = Currency
    .hint = EUR, USD
new-class = How new is it?
new-class-new-task = Never bought before: needs and suppliers are all open.
new-class-modified-rebuy = Bought before; specification, terms or supplier are reconsidered.
new-class-straight-rebuy = Bought again as it was.
new-name = Your name
    .hint = As you sign it; it stands in the record beside what you do.
new-roles = Your roles in the buying center
new-begin = Begin
new-back = Back

## The record

record-title = Who did what, and when?
record-empty = Nothing is recorded yet.
record-head = Seal of the last entry:
record-taken-back = taken back

## What takes a while

working-drop = Stop computing
working-dropped = Stopped before it was done.
working-again = Compute it again
