### The form for one member’s weights, by each way of giving them.

weights-way = How do you want to say it?
weights-way-points = Points
weights-way-swing = Swing
weights-way-ranking = Ranking
weights-way-pairwise = Pairs
weights-way-best-worst = Best and worst
weights-about-points = Points as you like, more where more hangs on it; only their proportions count. Quick, and good when you know what you want.
weights-about-swing = Which step from the worst level to the best is worth most, and how much each other is worth beside it. Good when levels differ widely.
weights-about-ranking = Only the order of importance, equals allowed; Ponder makes the weights from it. Good when numbers come hard.
weights-about-pairwise = Two criteria at a time, and by how much one matters more. The longest way; it shows where you contradict yourself.
weights-about-best-worst = The most and the least important criterion, and all others against these two. Fewer questions than pairs, and still a check.
weights-asked = Asked
weights-asked-single = One question at a time
weights-asked-sheet = The whole sheet

weights-record-swing = Record { $name }’s weights by swing
weights-record-ranking = Record { $name }’s weights by ranking
weights-record-pairwise = Record { $name }’s weights by pairs
weights-record-best-worst = Record { $name }’s weights by best and worst

## One question at a time

weights-before = Question before
weights-next = Next question
weights-progress = { $done } of { $all } answered
weights-pairs-progress = Pairs answered: { $done } of { $all }
weights-chosen = chosen
weights-choose = Choose…

## Points and swing

weights-points-ask = How many points does { $criterion } get?
weights-swing-most = Which criterion would you raise from its worst to its best level first?
    .hint = Imagine an offer that is at its worst on everything, and that you may improve on one criterion alone.
weights-swing-has = { $points } points
weights-swing-others = If that step is worth 100, how much is each of the others worth beside { $most }?
weights-swing-ask = If the step of { $most } is worth 100, how much is the step of { $criterion } worth?

## Ranking

weights-rank-first = What matters most?
weights-rank-next = What matters most of the rest?
weights-order = Order of importance
weights-order-empty = What matters most comes here.
weights-unplaced = Without a place yet. Drag them up, or place one after the other.
weights-placed = { $name }, place { $place }
weights-placed-equal = { $name }, place { $place }, equal to the one above
weights-not-placed = { $name }, without a place
weights-tie = equal to the one above
weights-tie-of = { $name } is equal to the one above
weights-up = { $name }: up
weights-down = { $name }: down
weights-place = Place next
weights-place-of = Place { $name } next
weights-rank-keys = Alt with ↑ or ↓ moves a line.

## Pairs and best–worst: the scale of Saaty

weights-pair-ask = { $one } or { $other }: which matters more, and by how much?
weights-pair-keys = 1 to 9 for the left, with Shift for the right; ← → or Page Up and Page Down for the question before and the next.
weights-take-back = Take the answer back
weights-equal = { $one } and { $other } matter equally
weights-more = { $more } matters { $word } more than { $less } ({ $times })
weights-more-plainly = { $more } matters { $times } times as much as { $less }
weights-step-1 = equally
weights-step-2 = slightly
weights-step-3 = moderately
weights-step-4 = moderately to strongly
weights-step-5 = strongly
weights-step-6 = strongly to very strongly
weights-step-7 = very strongly
weights-step-8 = very strongly to extremely
weights-step-9 = extremely
weights-triangle = How many times as much the criterion of the row matters as that of the column; 1 is equal, 1/3 means three times less.
weights-cell = { $one } against { $other }
weights-cell-more = { $times }
weights-cell-less = 1/{ $times }
weights-cell-equal = 1
weights-extreme-best = Which criterion matters most?
weights-extreme-worst = Which criterion matters least?
weights-extreme-scale = How much more does { $one } matter than { $other }?
weights-extreme-missing = First say which criterion matters most, and which least.

## What the answers make

weights-live = What these answers make
weights-share = Share
weights-loops = Where the answers contradict each other
weights-ask-again = Ask again:
weights-ask-again-of = Ask again: { $one } – { $other }
weights-repair = Put this into the form
weights-repaired = The proposed values stand in the form. Nothing is recorded before you do it.
weights-repair-back = Put my values back
