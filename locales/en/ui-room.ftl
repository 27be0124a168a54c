### The workshop: the window’s own words of the room.

## The computer goes from hand to hand

pass-for = This is for { $name }
pass-about = Hand over the computer now. From here on only { $name } looks; nothing that others gave is shown.
pass-back-to = Back to { $name }
pass-back-about = Whoever was to judge is done. Hand the computer back.
pass-take = I am { $name }: begin
pass-take-back = I am { $name }: go on
pass-stop = Not now: back to { $name }
pass-stop-nobody = Not now: back to the room
pass-declared = Who you are is declared, not proved: this keeps judgements apart in the room, and the record says who judged.
pass-question = What do you think, { $name }?
pass-parts = The parts of the sheet
pass-given = given
pass-weights = How much does each criterion weigh?
pass-supplier = How good is { $name }?
pass-nothing = There is nothing that you can judge now.
pass-all-given = Everything is given.
    .hint = You can still change each part above, until it is shown to all.
pass-on = Done, hand on to { $name }
pass-done = Done, back to { $name }
pass-end = Done, back to the room
pass-unrecorded = What is typed and not recorded is dropped.
pass-from-paper = From paper: { $name }
pass-close = Close the sheet

## The workshop

workshop-question = How do we do it together, in one room?
workshop-steps = The steps of a round
workshop-step-done = done:
workshop-hand = Hand to { $name }
workshop-own = Give your own judgement
workshop-talk = Talk about the next point
workshop-result = Look at the result
workshop-people = In the room
workshop-column-hand = Judging
workshop-member-done = nothing left to judge
workshop-paper = Type in { $name }’s paper
workshop-paper-about = The record says who typed it in, and that it is { $name }’s judgement.
workshop-agenda = What to talk about
workshop-agenda-rest = Where else members differ
workshop-settled = Settled.
workshop-column-points = Points
workshop-column-share = Share
workshop-column-again = Judge again
workshop-earlier = at first
workshop-again = { $name } judges again
workshop-again-title = { $name } judges again: { $title }
workshop-again-about = Now { $value }. The new points count; the first stay in the record and stand beside them.
workshop-again-do = Record { $name }’s points
workshop-again-why = What changed
workshop-declared = Who is who
workshop-later = What does not work yet
workshop-phones = Members’ own phones: there is no address to join and no code to scan.
workshop-projector = A second window for the projector.
