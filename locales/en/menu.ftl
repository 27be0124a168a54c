### The menu of the window and its file dialogs.

## File

menu-file = File
menu-new = New purchase…
menu-repeat = Repeat a purchase…
menu-open = Open…
menu-example = Open an example…
menu-close = Close
menu-export = Export the memo…
menu-print = Print the memo
menu-show = Show in folder
menu-copy-dossier = Save a copy…
menu-merge = Merge a copy…
menu-backups = Backups…
menu-quit = Quit

## Edit

menu-edit = Edit
menu-undo = Undo
menu-undo-what = Undo: { $what }
menu-redo = Redo
menu-redo-what = Redo: { $what }
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select-all = Select all

## View

menu-view = View
menu-screen-home = Home
menu-screen-case = The case and the buying center
menu-screen-criteria = Criteria
menu-screen-offers = Offers
menu-screen-judgements = Judgements
menu-screen-workshop = Workshop
menu-screen-result = Result
menu-screen-robustness = Robustness
menu-screen-decision = Decision
menu-record = Record
menu-theme = Appearance
menu-theme-light = Light
menu-theme-dark = Dark
menu-theme-system = As the system
menu-zoom-in = Larger
menu-zoom-out = Smaller
menu-zoom-reset = Actual size
menu-commands = Commands…

## Language and help

menu-language = Language
menu-help = Help
menu-keys = Keys and help
menu-about = About Ponder

## Dialogs

dialog-open = Open a dossier
dialog-save-dossier = Where to keep the new dossier
dialog-save-attachment = Save the attachment
dialog-save-memo = Where to write the memo
dialog-kind-dossier = Ponder dossier
dialog-kind-memo = PDF document

## Before there is a window

app-no-window = There is no screen to open Ponder’s window on. Start it from a desktop; the command line ponder needs none.
