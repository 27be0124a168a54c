### The result and the decision on the screen. What the memo says as well stands in memo.ftl.

## The answer

result-answer-decides =
    { $first } ranks first { $because ->
        [committee] because of the floor that the committee set
        [bottleneck] because this purchase is a bottleneck
       *[strategic] because this purchase is strategic
    }: the rule gives reliability { $used }. With the committee’s own { $own } { $other } would { $n ->
        [one] win
       *[other] share the first rank
    }.
result-answer-confirms = { $first } ranks first with the rule and without it: the rule gives reliability { $used } instead of the committee’s own { $own }, and { $first } leads { $second } by { $points }.
result-answer-above-floor = { $first } ranks first by the committee’s own weights, { $points } ahead of { $second }. Reliability weighs { $own }; the rule asks for { $floor } and changes nothing.
result-answer-own = { $first } ranks first by the committee’s own weights, { $points } ahead of { $second }. No rule raises reliability; it weighs { $own }.
result-answer-tied = { $suppliers } are equal at { $score } points: the figures do not choose between them, the committee must.
result-answer-tried-other = If { $group } weighed { $weight }, { $winner } would be first; at the { $used } in force it is { $now }.
result-answer-tried-same = If { $group } weighed { $weight }, { $winner } would be first, as at the { $used } in force.
result-answer-tried-tied = If { $group } weighed { $weight }, { $winner } would be equal; at the { $used } in force the first is { $now }.
tried-same = Tried, not recorded: { $winner } would be first, as now.
tried-other = Tried, not recorded: { $winner } would be first; now it is { $now }.
tried-tied = Tried, not recorded: { $winner } would share the first rank; now it is { $now }.
result-price-more = The choice costs { $amount }, { $percent } more.
result-price-less = The choice saves { $amount }, { $percent } less.
result-amount = { $amount } a { $unit }

## The pictures

result-bars-moves = { $first } leads by { $points }; without the rule it would be { $place ->
    [second] second
    [third] third
    [fourth] fourth
    [fifth] fifth
   *[later] number { $count }
}.
result-bars-confirms = { $first } leads by { $points }; it leads without the rule too.
result-bars-leads = { $first } leads by { $points }.
result-bars-without = Without the rule { $first } would lead by { $points }.
result-bars-tied = { $suppliers } are equal.
result-bars-tried = With { $group } at { $weight }:
result-bars-reading = Points of a hundred: the value of each criterion times its weight, added up.
result-bars-alt = Points of all offers as stacked bars: { $ranking }.
result-line-at = at { $weight }
result-line-changes = The winner changes { $weights } { $group }.
result-line-never = { $winner } wins at every weight of { $group }.
result-density-bound-counts = Hill: how likely each true on-time rate is, each hill equally high. Dot: cautious { $bound } bound, the figure that counts here.
result-density-mean-counts = Hill: how likely each true on-time rate is, each hill equally high. Dot: the figure that counts, the mean; without a record the cautious { $bound } bound.
result-acceptability-reading = Of 100 plausible weightings, how many give each supplier which rank. Dark: first; each paler shade is one rank lower.
result-acceptability-alt = First of 100 plausible weightings: { $shares }.
result-acceptability-first = first of 100
result-acceptability-ahead = ahead of { $first }
result-jury-reading = Every other method sees the same values and weights, but rescales them by the offers at hand or counts only who is ahead; none can rank an offer behind one that it dominates. Numbers are ranks.

## What would change it

result-tie = A tie
result-changes = What would change the winner
result-change-dearer = { $supplier } + { $amount }
result-change-cheaper = { $supplier } − { $amount }
result-change-late = { $n ->
    [one] { $supplier }’s next delivery late
   *[other] { $supplier }’s next { $count } deliveries late
}
result-change-on-time = { $n ->
    [one] { $supplier }’s next delivery on time
   *[other] { $supplier }’s next { $count } deliveries on time
}
result-change-weight-below = { $group } below { $weight }
result-change-weight-above = { $group } above { $weight }

## The memo on the screen

drawn-answer = { $n ->
    [one] The memo has { $count } page
   *[other] The memo has { $count } pages
}: the proposal to sign, how it was computed, and the evidence. It carries the whole record, sealed as { $seal }.
drawn-page = Page { $number }: { $headline }
drawn-replaced = The typeface of the memo lacks some characters, and a stand-in is printed for each: { $characters }.
drawn-not-at-all = The pages of the memo cannot be drawn.
