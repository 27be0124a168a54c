### What the pictures of result, robustness and judgements say. All figures arrive formatted.

## Two offers side by side

compare-equal = { $first } and { $second } are equal in points.
compare-ahead = { $first } is { $points } ahead of { $second }: it gains most by { $gain }, { $gained }, and loses most by { $loss }, { $lost }.
compare-ahead-throughout = { $first } is { $points } ahead of { $second } and behind on nothing; it gains most by { $gain }, { $gained }.
compare-cost-dearer = It costs { $amount } more.
compare-cost-cheaper = It costs { $amount } less.
compare-cost-same = Both cost the same.
compare-reading = To the right what { $first } gains in points, to the left what { $second } does; each is a difference of value times weight.
compare-alt = { $first } against { $second }, in points: { $differences }.
compare-row-dearer = { $amount } dearer
compare-row-cheaper = { $amount } cheaper
compare-row-same = the same
compare-answers = { $first } against { $second }

## Price against quality

scatter-cost = evaluated cost a { $unit }
scatter-quality = points without cost
scatter-one = { $front } is cheapest and best: every other offer is dominated.
scatter-front = Nobody is cheaper and better at once than { $front }; { $dominated } { $n ->
    [one] is
   *[other] are
} dominated.
scatter-all = No offer is dominated: whoever costs more is also better.
scatter-dominated = { $n ->
    [one] { $by } costs no more and is no worse
   *[other] { $by } cost no more and are no worse
}
scatter-reading = Across: what a unit costs. Upwards: the points for everything but cost. Solid: on the stepped line, the Pareto front. Hollow: another offer costs no more and is no worse.
scatter-alt = Cost and points without cost: { $offers }.

## From round to round

bump-same = { $first } is first after every round.
bump-again = { $first } was first after the first round and is first now, but not in between.
bump-other = After the first round { $before } was first; now it is { $first }.
bump-forward = { $supplier } came forward most, from place { $from } to { $to }.
bump-still = No offer has changed places.
bump-reading = The ranks after each round, with the points: of each supplier the latest offer up to then, by the criteria, weights and records of today.

## What would change the winner

robustness-loses-below = With the weight of { $group } below { $weight }, { $winner } would win.
robustness-loses-above = With the weight of { $group } above { $weight }, { $winner } would win.
robustness-loses-never = No single weight takes the first rank from { $first }.
robustness-lines-reading = Each line is an offer’s points as the weight goes from 0 to { $all }, the others in proportion. Dots: the winner changes. Pale: never in front.
robustness-weight = weight of { $group }
robustness-points = points
robustness-now = now { $now }
stability-row = { $group } from { $from } to { $to }
stability-reading = Each bar: between which weights { $first } stays first while the other weights keep their proportions. Dot: the weight in force. Beside the bar: who takes over there.
stability-alt = { $first } stays first while the weight of these lies within: { $stretches }.
tornado-cost = { $supplier }: cost
tornado-record = { $supplier }: on-time rate
tornado-no-record = { $supplier }: on-time rate, no record
tornado-scores = { $supplier }: { $criterion }
tornado-without-criterion = without { $criterion }
tornado-without-member = without { $member }
tornado-now = now { $now }
tornado-zero = the winner changes
tornado-changes = { $n ->
    [one] { $count } of { $all } things moved alone changes the winner
   *[other] { $count } of { $all } things moved alone change the winner
}; the longest bar of them is “{ $most }”: { $given ->
    [yes] at { $answer }
   *[no] then
} { $winner } is first.
tornado-never = Nothing that was moved alone changes the winner; the lead moves most with “{ $most }”.
tornado-reading = The lead of { $first } over the best other offer, in points, as one thing moves and all else rests. Each cost goes down and up by { $step }, a step of our own; each on-time rate from the { $low } to the { $high } bound of its record; judged points from the lowest to the highest given; an answer given as a range from end to end. Criteria and members are left out.
tornado-drawn = The { $drawn } longest of { $all } bars are drawn; the table has them all.
tornado-alt = The lead in points as one thing moves: { $bars }.
without-same = Whoever of the members is left out, { $first } stays first.
without-differs = The winner hangs on one person: { $members }.
without-one = without { $member } { $first } would be first
without-reading = The weights and scores of one member at a time are left out; the floor acts on what is left.
without-nothing = nothing can be ranked

## How each member would rank

heat-agree = { $n ->
    [one] By the weights of the only voting member { $first } is first.
   *[other] By the weights of each of the { $count } voting members { $first } is first.
}
heat-differ = By their own weights, members would choose differently: of { $all }, { $votes }.
heat-votes = { $count } { $first }
heat-reading = Each row ranks the offers by one member’s weights alone, without the rule: the darker, the nearer to the first rank. The last row is the ranking in force.
heat-group = In force
