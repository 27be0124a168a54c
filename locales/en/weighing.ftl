### Weights drawn from answers: by which way, how far the answers agree, what contradicts what.

field-times = how many times

## The ways

way-points = points
way-swing = swing
way-ranking = ranking
way-pairwise = pairs
way-best-worst = best and worst
weighing-ratio = consistency ratio { $ratio } (acceptable up to { $limit })
weighing-ways = Given as: { $ways }

## How far answers agree

weighing-consistent = Consistency ratio { $ratio }: acceptable, since it is at most { $limit }.
weighing-inconsistent = Consistency ratio { $ratio }: more than the { $limit } that is acceptable.
weighing-untested = So few comparisons cannot contradict each other.
weighing-undefined = The best is said to outweigh nothing, and yet the comparisons differ.
weighing-judged = { $judged } of { $all } pairs are compared.
guard-contradicts = { $member }’s comparisons contradict each other: the consistency ratio is { $ratio }, up to { $limit } is acceptable. The weights count all the same; ask what was meant.
guard-contradicts-open = { $member }’s comparisons contradict each other: the best is said to outweigh nothing, and yet they differ. The weights count all the same; ask what was meant.

## While answers are given

weighing-missing = Still missing: { $names }.
weighing-unlinked = No comparison links { $names } with the others yet.
weighing-pair-more = { $more } counts { $times } times as much as { $less }
weighing-pair-equal = { $more } counts as much as { $less }
weighing-circle = { $first }, { $second }, and yet { $third }: that goes round in a circle, and no order fits it.
weighing-miss = { $first } and { $second }; together that makes { $product } : 1, and yet { $third }.
weighing-repair = { $n ->
    [one] It would do to judge { $count } pair anew: { $changes }.
   *[other] It would do to judge { $count } pairs anew: { $changes }.
} The consistency ratio would then be { $after } instead of { $before }.

## What stands against answers

problem-no-full-swing = { $member }: no swing has 100 points.
    .hint = Give 100 to the swing from worst to best that is wanted most; the others are measured against it.
problem-not-ranked = { $member }: the order leaves out { $criterion }.
    .hint = Give every criterion its place; equals stand together.
problem-ranked-twice = { $member }: the order names { $criterion } twice.
    .hint = Give every criterion one place.
problem-compared-with-itself = { $member }: { $criterion } is compared with itself.
    .hint = Leave it out; only different criteria are compared.
problem-compared-twice = { $member }: { $criterion } and { $other } are compared twice.
    .hint = Give each pair once; only one of the two can be meant.
problem-not-linked = { $member }: no comparison leads from { $criterion } to { $other }.
    .hint = Compare at least one of those that hang together with one of the others.
problem-not-compared = { $member }: { $criterion } is not compared with { $other }.
    .hint = The best is compared with every other criterion, and every other with the worst.
problem-best-is-worst = { $member }: { $criterion } cannot matter most and least.
    .hint = Name two criteria; if all matter the same, compare any two and say 1 throughout.
problem-two-answers = { $member }: how much more { $criterion } matters than { $other } is answered twice, and differently.
    .hint = Give one answer, or the same in both lists.
problem-not-whole = { $cell }: { $value } is between two steps of the scale.
    .hint = Give a whole number from 1 (as much) to 9.
