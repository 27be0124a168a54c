### The screen of the criteria: what matters, and how it is measured.

criteria-question = What matters, and how do we measure it?
criteria-none = There are no criteria yet.
    .hint = Begin with deliveries on time and landed cost: what the choice most often turns on.
criteria-add = Add a criterion…
criteria-column-name = Criterion
criteria-column-scale = Worst to best
criteria-column-target = Target
criteria-column-offers = Offers on the scale
criteria-to = to
criteria-line-empty = No offers on this scale yet.

## Beside it

criteria-remarks = Worth a second look
criteria-scales = How a scale works
criteria-scales-about = The worst level is worth 0, the best 1, and what lies between in proportion. Fix both before the offers are opened: then no offer moves another’s score.

## The editor

criteria-new = A new criterion
criteria-starting = Levels already filled in are Ponder’s starting values. Set your own.
criteria-name = Name
criteria-same = Another criterion has this name too.
criteria-family = Family
criteria-measure = How it is measured
criteria-measure-on-time = By deliveries on time
criteria-measure-landed-cost = By the landed cost
criteria-measure-quantity = By a number of our own
criteria-unit = Unit
    .hint = What is counted: days, months, points.
criteria-worst = Worst level, worth 0
criteria-best = Best level, worth 1
criteria-target = Target
    .hint = What you ask for. The chance to reach it is always shown.
criteria-money = { $currency } a { $unit }
criteria-owed = Still missing: { $fields }.
criteria-record = Record the criterion
criteria-add-now = Add the criterion
criteria-cancel = Cancel
criteria-remove = Remove the criterion
criteria-used-by = It cannot be removed while it is referred to: { $names }.
criteria-beyond-worst = beyond the worst level, counts as 0
criteria-beyond-best = beyond the best level, counts as 1

## The library

criteria-library = What should offers be judged by?
criteria-library-about = The levels are Ponder’s starting values; you set your own before anything is recorded.
criteria-ready-there = Already there. The same evidence must not count twice.
criteria-ready-on-time = Deliveries on time
    .about = From the delivery record: 80% is worst, 99% best, the target 95%.
criteria-ready-landed-cost = Landed cost
    .about = Price with freight. You say which cost is worst and which is best.
criteria-ready-own = A criterion of our own
    .about = Any number that a supplier can answer.
