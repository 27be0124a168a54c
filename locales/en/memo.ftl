### The decision memo. U+E000…U+E001 around a variable marks the accent, U+E002…U+E003 what is strong: both come
### with the arguments, never in the messages.

memo-name = Decision memo
memo-document-title = Decision memo: { $title }
memo-reference = Dossier { $reference }
memo-attachment = The record of the dossier: every change with its hash
memo-kind = Choice of supplier · { $class } · { $position }

## The decision

memo-recommendation = Recommendation
memo-recommend-rule =
    Buy from { $first } at { $price } a { $unit }, landed: with reliability at the { $used } { $set ->
        [committee] that the committee set
        [bottleneck] a bottleneck purchase demands
       *[strategic] a strategic purchase demands
    }, it leads { $second } by { $score } to { $other }.
memo-recommend-own = Buy from { $first } at { $price } a { $unit }, landed: by the committee’s own weights it leads { $second } by { $score } to { $other }.
memo-recommend-tied = { $suppliers } are equal at { $score }: the figures do not choose between them, the committee must.
memo-strip-label = Who wins at which weight of { $family }
memo-strip-alt = The winner by the weight of { $family }: { $stretches }.
memo-strip-up-to = { $supplier } up to { $weight }
memo-strip-above = { $supplier } above
memo-mark-own = members’ own { $weight }
memo-mark-rule = rule { $weight }
memo-reasons-1 = The reason
memo-reasons-2 = Two reasons
memo-reasons-3 = Three reasons
memo-reason-record-safest = Safest proven record
memo-reason-record = A proven record
memo-reason-record-text = { $onTime } of { $all } on time: at least this rate, 19 chances in 20. { $second } { $bound }.
memo-reason-no-record = No record yet
memo-reason-no-record-text = Nothing delivered so far: this is the cautious bound of a supplier without a record. { $second } { $bound }.
memo-reason-evidence = Evidence instead of a record
memo-reason-evidence-text = Nothing delivered so far: references, samples, audits or certificates count as the shipments that the committee stated. { $second } { $bound }.
memo-reason-chance-sure = Sure of the target
memo-reason-chance-likely = Likely to meet the target
memo-reason-chance-open = The target is in doubt
memo-reason-chance-text = Chance that at least { $target } come on time. { $others }.
memo-reason-price-cheapest = Lowest landed cost
memo-reason-price-cheapest-text = The next, { $other }, costs { $price }.
memo-reason-price-safe = Proof at a fair price
memo-reason-price-safe-text = The next safest record, { $other } ({ $bound }), costs { $price }.
memo-reason-price = Landed cost
memo-reason-price-text = The cheapest, { $other }, costs { $price }.
memo-reason-criterion-text = { $second }: { $answer }. It adds { $difference } to the lead.
memo-counter = Strongest counter-argument
memo-counter-cheaper = { $second } costs { $amount } a { $unit } less.
memo-counter-better = { $second } is better on “{ $criterion }”: { $answer } against { $other }.
memo-counter-never-late = { $second } has not been late once in { $count } { $n ->
    [one] delivery
   *[other] deliveries
}.
memo-counter-cheaper-never-late = { $second } costs { $amount } a { $unit } less and has not been late once in { $count } { $n ->
    [one] delivery
   *[other] deliveries
}.
memo-counter-even-odds = It is even odds ({ $odds }) that { $first } is truly the more punctual
memo-counter-odds = The chance that { $first } is truly the more punctual is { $odds }
memo-counter-length = { $odds }; what differs is the length of the record, { $first } deliveries against { $second }.
memo-counter-own-weight = At the members’ own { $weight } { $winner } wins.
memo-counter-none = { $second } beats { $first } on nothing that the committee weighs; the lead stands on the figures alone.
memo-change = What would change it
memo-change-lead = Any one of these alone puts { $second } first.
memo-change-nothing = No weight of reliability, no price and no further delivery that was tried puts { $second } first.
memo-change-nearest = The nearest weight that changes the winner is { $group } at { $weight }, { $points } away: there { $winner } takes over.
memo-change-tied = Those in front are equal: the smallest difference decides.
memo-change-never = The winner changes at no weight of any family or criterion.
memo-verdict = The verdict is { $word }: { $first } is first in { $share } of 100 plausible weightings (± { $error }){ $why ->
    [far] , and no single weight within { $points } changes that
    [near] , but a single weight within { $points } changes that
   *[none] {""}
}.
memo-verdict-tied = The verdict is { $word }: the first rank is shared.
memo-points = { $n ->
    [one] { $count } point
   *[other] { $count } points
}
memo-lever-weight-below = Reliability weighs less than
memo-lever-weight-above = Reliability weighs more than
memo-lever-second-costs = { $supplier } lands at or below
memo-lever-first-costs = { $supplier } lands above
memo-lever-second-delivers = { $many ->
    [no] Next delivery of { $supplier } on time
   *[yes] Next deliveries of { $supplier }, all on time
}
memo-lever-first-late = { $many ->
    [no] Next delivery of { $supplier } late
   *[yes] Next deliveries of { $supplier }, all late
}
memo-lever-more = { $count } more
memo-lever-now = now { $value }
memo-lever-late-of = { $late } of { $all }
memo-price = Price of preference
memo-price-more = { $amount } over { $other }{ $volume }, buys { $what }.
memo-price-amount = { $amount } a { $unit } ({ $percent })
memo-price-volume = , { $amount } per { $volume } { $units }
memo-price-record = a record proven at { $bound } instead of { $other }
memo-price-score = a score of { $score } instead of { $other }
memo-price-less = { $first } costs { $amount } a { $unit } less than { $other }: preferring it costs nothing.
memo-price-none = { $first } is also the cheapest landed: preferring it costs nothing.
memo-signatures = Signatures
memo-for = for
memo-against = against
memo-abstain = abstain
memo-signature = signature
memo-date = date
memo-no-vote = { $role }, no vote

## The computation

memo-headline-rule-decides = The rule decides: { $with } with it, { $without } without it
memo-headline-rule-confirms = { $first } wins with the rule and without it
memo-headline-own = { $first } leads by { $lead }
memo-headline-tied = { $first } and { $second } are equal
memo-contributions-moves = Raising reliability from { $own } to { $used } moves { $first } from rank { $before } to rank { $after }
memo-contributions-leaves = Raising reliability from { $own } to { $used } leaves { $first } first
memo-contributions-own = { $first } scores { $score }, { $second } { $other }
memo-contributions-reading = Score from 0 to 1, made of { $families }.
memo-contributions-dark = { $family } (dark)
memo-contributions-light = { $family } (light)
memo-contributions-by-family = one part for each family of criteria
memo-contributions-alt = Scores of all offers as stacked bars. { $ranking }.
memo-contributions-ranked = { $supplier } { $score }
memo-panel-own = Without the rule: members’ own { $weight }
memo-panel-used = With the rule: { $weight }
memo-panel-only = By the members’ weights
memo-difference = { $first } against { $second }: { $parts }, a lead of { $lead }.
memo-difference-part = { $difference } by { $criterion }
memo-difference-without = Without the rule: { $lead }.
memo-lines-1 = { $winner } wins at every weight of { $family }
memo-lines-2 = Two suppliers can win; the weight of { $family } says which
memo-lines-3 = Three suppliers can win; the weight of { $family } says which
memo-lines-more = { $count } suppliers can win; the weight of { $family } says which
memo-lines-reading = Score of the contenders at every weight of { $family }; the other weights keep their proportions.
memo-lines-others = { $n ->
    [one] The other { $count } wins at no weight.
   *[other] The other { $count } win at no weight.
}
memo-lines-axis = Weight of { $family }
memo-lines-winner = Winner
memo-density-length = { $first } has proven its punctuality; { $second } rests on { $count } { $n ->
    [one] delivery
   *[other] deliveries
}
memo-density-compare = { $first } is on time in at least { $bound }, { $second } in { $other }, 19 chances in 20
memo-density-reading = How likely each true on-time rate is, given the counts: the darker, the likelier. One ink scale for all. Tick: { $bound } bound.
memo-density-alt = On-time rates: { $rows }.
memo-density-alt-row = { $supplier } { $count }, bound { $bound }
memo-density-target = target { $target }
memo-density-count = on time
memo-density-bound = { $bound } bound
memo-density-mean = mean
memo-density-chance = meets target

## The evidence

memo-evidence-headline = { $criteria }, { $judgements }, { $offers }
memo-criteria-count = { $n ->
    [one] { $count } criterion
   *[other] { $count } criteria
}
memo-judgements-count = { $n ->
    [one] { $count } judgement
   *[other] { $count } judgements
}
memo-offers-count = { $n ->
    [one] { $count } offer
   *[other] { $count } offers
}
memo-entries-count = { $n ->
    [one] { $count } entry
   *[other] { $count } entries
}
memo-weights-differ = Taken alone, the members’ weights name { $count } different { $n ->
    [one] winner
   *[other] winners
}
memo-weights-agree = Taken alone, every member’s weights name { $winner }
memo-weights-single = The weights are those of { $member } alone
memo-weights-reading = Rings: each member’s weight. Triangles: open, their mean; solid, the weight used after the rule.
memo-weights-reading-plain = Rings: each member’s weight. Triangle: their mean.
memo-weights-alt = Weights by criterion: { $criteria }.
memo-weights-alt-criterion = { $criterion } mean { $mean }, used { $used }
memo-weights-mean = mean
memo-weights-used = used
memo-weights-axis = Weight
memo-weights-members = Members
memo-member-line = { $name }, { $roles }: { $weights } → { $winner }
memo-member-apart = (does not count)
memo-scale-bound = { $bound } bound, on time
memo-scale-mean = mean, on time
memo-scale-cost = { $currency } a { $unit }
memo-scale-judged = points, judged
memo-scale-anchors = { $worst } = 0, { $best } = 1
memo-offers-freight = Freight takes { $supplier } from the lowest price to rank { $place } landed
memo-offers-cheapest = { $supplier } lands cheapest, at { $price } a { $unit }
memo-offers-cheapest-evaluated = { $supplier } costs least when all is counted: { $price } a { $unit }
memo-offers-reading-evaluated = { $currency } a { $unit }. Ring: price. Dot: evaluated cost. Value 1 at { $best }, 0 at { $worst }.
memo-offers-reading = { $currency } a { $unit }. Ring: price. Dot: landed. Value 1 at { $best }, 0 at { $worst }.
memo-offers-reading-plain = { $currency } a { $unit }.
memo-offers-alt = Landed cost: { $rows }.
memo-offers-supplier = supplier
memo-offers-quantity = { $units }
memo-offers-criterion = { $criterion }, { $unit }
memo-offers-price = price
memo-offers-plus-freight = + freight
memo-offers-landed = = landed
memo-offers-value = value
memo-offers-included = incl.
memo-offers-off-scale = off the scale →
memo-strips-nearest = The weight of { $group } is nearest to changing the winner: with { $points } { $side ->
    [less] less
   *[more] more
}, { $winner } wins
memo-strips-never = No single weight changes the winner
memo-strips-tied = Who wins as each weight moves by itself
memo-strips-reading = One weight moves from 0 to { $all }, the others keep their proportions. Triangles: open, members’ own; solid, the weight used.
memo-strips-reading-plain = One weight moves from 0 to { $all }, the others keep their proportions. Triangle: the weight used.
memo-method = Method and limits
memo-method-reliability = Reliability.
memo-method-reliability-text = Shipments on time out of all counted, with a prior of { $b } on time and { $a } late that keeps a short record from looking perfect. { $counted } { $source }
memo-method-counts-bound = The { $bound } bound counts.
memo-method-counts-mean = The mean counts; without a record the { $bound } bound.
memo-method-starting-prior = The prior is Ponder’s starting point, learnt from 72 vendors of medicines; the committee recorded none of its own.
memo-method-score = Score.
memo-method-score-text = Weight times value, added up. The scales are anchored, so no offer’s presence moves another’s score.
memo-method-rule = Rule.
memo-method-rule-starting = { $position }: reliability weighs at least { $floor }, Ponder’s starting point; the other weights keep their proportions.
memo-method-rule-committee = The committee set a floor of { $floor } under reliability: { $reason }
memo-method-rule-none = { $position }: no floor under reliability.
memo-method-rule-why = { $reason }
memo-method-stability = Leaving one out.
memo-method-stability-text = Without { $first }, { $second } would win; no other offer’s absence changes the winner.
memo-method-stability-many = The winner without each offer: { $list }.
memo-method-stability-row = without { $left }: { $winner }
memo-method-limits = Limits.
memo-method-clamped = Off the scale.
memo-clamped-worst = { $criterion } beyond the worst level (value 0): { $suppliers }.
memo-clamped-best = { $criterion } beyond the best level (value 1): { $suppliers }.
memo-notes = What to know
memo-excluded = Screened out
memo-seal = Sealed record
memo-seal-text = { $offers }, { $judgements }, { $criteria } in { $entries }. Whoever holds this memo can detect any later change to what was sealed; the record itself travels inside this file.

## Said on the screen as well

memo-firmness = How firm it is
verdict-firm = firm
verdict-close = close
verdict-fragile = fragile
memo-verdict-limits = Firm: first in { $firm } of 100 plausible weightings or more, and no single weight within { $points } changes the winner; close: in { $close }; else fragile; these limits are Ponder’s own. Plausible: { $voters ->
    [single] within { $spread } of the one member’s weights
   *[several] between the lowest and the highest weight that members gave
}, under the rule; { $count } drawn, seed { $seed }; ±: Monte Carlo error.
memo-records-stays = With every on-time rate drawn from its record instead of the figure that counts, { $first } is first in { $share } of 100 draws (± { $error }).
memo-records-other = With every on-time rate drawn from its record instead of the figure that counts, { $first } is first in { $share } of 100 draws (± { $error }), { $other } in { $more }.
memo-jury-same = { $n ->
    [one] The { $count } method that applies names { $winner } first
   *[other] All { $count } methods that apply name { $winner } first
}: the winner does not depend on the method.
memo-jury-differs = The winner depends on the method: of { $count } that apply, first is { $votes }.
memo-jury-votes = { $supplier } in { $count }
memo-jury-zero = cannot treat the value 0 of { $supplier } on “{ $criterion }”
memo-jury-unable = cannot treat these values
method-weighted-sum = Weighted sum
method-weighted-product = Weighted product
method-waspas = WASPAS
method-topsis = TOPSIS
method-vikor = VIKOR
method-promethee-2 = PROMETHEE II
method-aras = ARAS
method-copras = COPRAS
method-edas = EDAS
method-marcos = MARCOS
method-moora = MOORA

warning-clamped-worst = { $supplier }: { $criterion } of { $answer } lies beyond the worst level of the scale and counts as value 0.
warning-clamped-best = { $supplier }: { $criterion } of { $answer } lies beyond the best level of the scale and counts as value 1.
warning-no-record = { $supplier } has no delivery record: its reliability is unknown, and the cautious bound of the prior counts.
warning-only-evidence = { $supplier } has no delivery record: evidence counts as the shipments that the committee stated for it, by its cautious bound.
warning-starting-prior = No prior of lateness is recorded, so Ponder’s starting prior counts, learnt from 72 vendors of medicines. Fit your own with “ponder history” and record it.
warning-no-weights = { $member } votes but has given no weights yet.
