### Scales, missing answers, ranges, the criteria tree and computed gates: as memo, screens and refusals say them.

## Answers

memo-scale-levels = levels with written anchors
memo-scale-yes-no = yes or no
memo-offers-in-place = [{ $answer }]
screen-measure-levels = level that the offer answers
screen-measure-yes-no = yes or no, by the offer
screen-direction-more = more is better
screen-direction-less = less is better
screen-direction-between = best in between
screen-cell-clamped-end = Beyond the last point; counts as { $value }.
screen-group-weight = weighs { $share }

## Answers that are missing

screen-cell-worst = No answer: counts as the worst level.
screen-cell-estimate = No answer: the buyer’s estimate counts, “{ $answer }”.
screen-cell-exclude = No answer: the offer is out, as was declared.
excluded-unanswered = No answer to “{ $criterion }”, and such offers are out, as was declared.
warning-counts-as-worst = { $supplier } gives no answer to { $criterion }: it counts as the worst level, as was declared.
warning-estimated = { $supplier } gives no answer to { $criterion }: the buyer’s estimate counts, “{ $answer }”. It rests on this: { $reason }

## Answers that are not certain

warning-clamped-end = { $supplier }: { $criterion } of { $answer } lies beyond the last point of the scale and counts as { $value }.
warning-range-decides = { $supplier } gives a range for { $criterion }. Were it { $answer }, { $leaders } would win.
warning-worse-ends-decide = With every range at its worse end { $leaders } would win.
warning-ranges-hold = Some answers are ranges; at no end of any of them, taken alone, would somebody else win.

## Gates that are computed

threshold-at-least = at least { $answer } is asked
threshold-at-most = at most { $answer } is asked
threshold-chance = asked: a chance of at least { $chance } that { $rate } or more arrive on time
gate-not-computed = nothing to test yet
gate-dropped-changes = Without the gate “{ $requirement }”, which alone keeps out { $suppliers }, { $leaders } would win.
gate-dropped-keeps = Without the gate “{ $requirement }”, which alone keeps out { $suppliers }, the winner would still be { $leaders }.
gate-dropped-open = The gate “{ $requirement }” alone keeps out { $suppliers }; who would win without it cannot be said, since those it keeps out are not fully recorded.

## Doubts about what is weighed

guard-same-name = Two criteria are called { $criterion }: if they say the same, it counts twice.
guard-same-answers = { $one } and { $other }: the offers answer both alike or in one order. If both come from the same source, it counts twice; keep one.
guard-part-of-cost = { $one } is money and part of { $other }: it would count twice. Put the amount into the cost and drop the criterion.
guard-move-together = { $one } and { $other } rank the offers almost alike (rank correlation { $correlation }; Ponder’s own limit is 0.9). Ask whether they measure two things or one.
guard-no-spread = On { $criterion } all offers are worth the same: its weight decides nothing. It may rather be a gate.
guard-weights-before-scale = { $member } weighed before the scale of { $criterion } stood as it stands now: a weight is about the way from its worst to its best level. Ask for the weights again.
guard-too-many = There are { $count } criteria; from more than { $most } on (Ponder’s own limit) each has so little weight that few decide anything. Group or drop some.

## In the memo

memo-tree = Groups of criteria
memo-tree-group = { $share } together: { $criteria }.
memo-definitions = What the criteria count
memo-definition-missing = Declared for missing answers (in brackets): { $policy }.
