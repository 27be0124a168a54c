### The decision memo where a process was kept: what was decided, who signed, how it came about; and the straight rebuy.

memo-entry = { $when }, entry { $entry }

## What was decided

memo-decision = Decision
memo-chosen = { $chosen } is chosen.
memo-chosen-first = { $chosen } is chosen, at { $price } a { $unit }, landed: it leads { $rival } by { $score } to { $other }.
memo-chosen-among-equals = { $chosen } is chosen, at { $price } a { $unit }, landed: the figures do not choose between those who share the first rank at { $score }, the committee does.
memo-chosen-apart = { $chosen } is chosen, at { $price } a { $unit }, landed. The figures put { $rival } first, by { $other } to { $score }.
memo-chosen-by = Chosen by { $actor }, { $when }.
memo-sealed-by = Sealed by { $actor }, { $when }.
memo-draft = Draft: the decision is not sealed yet.
memo-draft-in-hand = Draft: nobody has chosen yet; the phase in hand is { $phase }.
memo-trade-off = Trade-off
memo-reasons-apart = For { $first }, which the figures put first
memo-price-departs = { $side ->
    [less] { $chosen } costs { $amount } a { $unit } less than { $first }
    [same] { $chosen } costs the same as { $first }
   *[more] { $chosen } costs { $amount } a { $unit } more than { $first }
} and scores { $score } instead of { $other }.

## Who signed

memo-signed = entry { $entry }
memo-signed-reservation = with a reservation, entry { $entry }
memo-stepped-back = stepped back
memo-said = With the signatures
memo-dissent = Dissent
memo-reservation = Reservation
memo-remark = Remark
memo-still-to-sign = Still to sign

## How it came about

memo-process-headline = How it came about
memo-phases = Phases
memo-phase-open = Open.
memo-phase-closed = Closed by { $actor }.
memo-reopened = Opened again
memo-reopened-alone = Opened again by { $actor }.
memo-reopened-with = Opened again by { $actor }, and with it: { $phases }.
memo-reopened-lost = No longer stood: { $what }.
memo-reopened-lock-scores = the lock of the scores
memo-reopened-reveal-scores = the revealing of the scores
memo-reopened-open-prices = the opening of the prices
memo-reopened-choice = the choice of { $supplier }
memo-reopened-signatures = { $n ->
    [one] the signature of { $members }
   *[other] the signatures of { $members }
}
memo-reopened-reason = Why: { $reason }
memo-waivers = Set aside
memo-waived = Set aside: { $duty }. { $reason }
memo-quorum = Quorum
memo-quorum-text = { $asked } of the { $there } voting members must sign; { $n ->
    [one] { $signed } has
   *[other] { $signed } have
}.
memo-quorum-starting = More than half: Ponder’s starting point.
memo-quorum-two-thirds = Two thirds, as the position proposes: Ponder’s starting point.
memo-quorum-one = One, as the position proposes: Ponder’s starting point.
memo-declarations = Declarations of interest
memo-tie = Declares a tie: { $tie }
memo-recused = Stepped back: { $reason } Weights, scores and signature do not count and stay in the record.
memo-views = Advice (does not count)
memo-gates = Gates
memo-gate-met = Meets “{ $requirement }”: { $evidence }
memo-gate-stopped = Does not meet “{ $requirement }”: { $evidence }
memo-evidence = Evidence instead of a record
memo-evidence-counted = { $kind }: counted as { $onTime } shipments on time and { $late } late. { $source }
memo-evidence-shown = { $kind }: { $onTime } shipments on time and { $late } late were stated, and are not counted, since there is a record. { $source }
memo-evidence-note = How many shipments a piece of evidence stands for is the committee’s statement, not a finding.
memo-kind-reference = Reference
memo-kind-sample = Sample
memo-kind-audit = Audit
memo-kind-certificate = Certificate
memo-steps = Steps in common
memo-step-locked = Scores locked
memo-step-revealed = Scores revealed
memo-step-opened = Prices opened
memo-step-alone = By { $actor }.
memo-step-together = By { $actor } with { $with }.
memo-step-digest = SHA-256 of all scores: { $digest }
memo-steps-note = This order is evidence of procedure, not secrecy from whoever holds the file.
memo-scores = Scores: { $criterion }
memo-scores-note = Points from { $worst } (worst) to { $best } (best). The mean is weighed by voting power; each member’s reasons stand in the record.
memo-score = { $member } { $points }
memo-score-again = { $points } (at first { $earlier })
memo-score-apart = { $member } { $points } (does not count)
memo-score-mean = Mean { $mean }.
memo-score-agreed = Agreed { $points } instead: { $reason }
memo-left-out = Sheets left out
memo-left-out-with = Decided with { $with }.
memo-left-out-both = Without the sheets left out { $without }; with every sheet { $with }.
memo-leading = { $first } leads { $second } by { $score } to { $other }

## Buying again

memo-precedent = The last decision
memo-contract = { $reference }. The contract has run since { $since }, then at { $price } a { $unit }, landed.
memo-contract-seal = Its record ended with SHA-256 { $head }.
memo-reclassified = Why the choice was re-opened
memo-reclassified-fired = The straight rebuy became a { $class }, since these asked for more: { $triggers }. { $reason }
memo-reclassified-freely = The straight rebuy became a { $class } without anything in the check asking for it. { $reason }
memo-differences = What differs
memo-differences-none = Nothing differs from the last decision in criteria, weights and requirements.
memo-difference-added = New criterion: { $criterion }.
memo-difference-left = No longer a criterion: { $criterion }.
memo-difference-changed = { $criterion }: was { $was }, is { $is }.
memo-difference-details = { $criterion }: the details of the scale are others.
memo-difference-scale = { $worst } to { $best }
memo-difference-weight = { $criterion } weighs { $is } instead of { $was }.
memo-difference-required = New requirement: { $requirement }
memo-difference-dropped = No longer required: { $requirement }
memo-switching = Switching cost
memo-switching-text = To leave the incumbent costs { $amount } once. { $reason }
memo-switching-sum = { $landed } landed + { $switching } switching = { $evaluated } evaluated
memo-switching-incumbent = { $landed } landed, no switching = { $evaluated } evaluated
memo-switching-note = The cost is spread over the volume of the purchase and added to every offer but the incumbent’s.
memo-switching-idle = No volume is stated, or nobody else offers: the cost is shown and added to no offer.
memo-offers-plus-switching = + switching
memo-offers-evaluated = = evaluated
memo-offers-no-switching = none
memo-follow-up = Follow-up
memo-delivered = { $onTime } of { $all } shipments on time since the decision. { $source }
memo-follow-up-due = Due: record what is delivered under the contract. It is what the next check reads.

## The straight rebuy

memo-rebuy-kind = Straight rebuy · the running contract goes on or the choice re-opens
memo-rebuy-goes-on = Buy again from { $supplier } at { $price } a { $unit }, landed: the check finds nothing that re-opens the choice.
memo-rebuy-stops = Do not simply buy again from { $supplier }. The check asks for more: { $triggers }. The purchase must become a { $class }.
memo-contract-label = Contract
memo-index = Price index
memo-index-text = { $now } now against { $then } when the contract began. { $source }
memo-check = Five findings
memo-check-of = Checked on { $date }.
memo-limits-starting = Target, price rise and age are Ponder’s starting point.
memo-limits-own = The committee set target, price rise and age itself.
memo-finding-holds = Holds.
memo-finding-fires = Re-opens the choice.
memo-found-no-record = No delivery is recorded, so that nothing is known of it.
memo-found-punctuality = { $onTime } of { $all } on time, a mean of { $mean }; the chance that the true rate reaches { $target } is { $chance }, and below one half re-opens.
memo-found-price-sealed = The price is sealed.
memo-found-no-price = No price is quoted, so that there is nothing to compare.
memo-found-price-alone = { $now } a { $unit }; the old price is nothing, so that no rise can be told.
memo-found-price = { $now } a { $unit } against { $expected }, { $carried ->
    [index] the old price carried forward by the index
   *[old] the old price without an index
}: { $side ->
    [same] no difference
    [below] { $rise } below
   *[above] { $rise } above
}. More than { $limit } above re-opens.
memo-found-changed = What is bought changed since.
memo-found-unchanged = What is bought is what it was.
memo-found-age = { $n ->
    [one] { $months } whole month
   *[other] { $months } whole months
} since the contract began; more than { $limit } re-opens.
memo-found-single-source = Nobody else is known who could supply.
memo-found-others = { $n ->
    [one] { $others } other supplier is known who could supply
   *[other] { $others } other suppliers are known who could supply
}; none re-opens.
memo-rebuy-seal = { $n ->
    [one] { $count } entry
   *[other] { $count } entries
}. Whoever holds this memo can detect any later change to what was sealed; the record itself travels inside this file.

## What is doubtful about the buying center

center-all-in-one = { $member } prescribes, buys and decides: nobody looks over the shoulder.
center-two-in-one = { $member } holds two roles that are better kept apart: { $roles }.
center-tie = { $member } declared a tie to a supplier and has not stepped back.
center-undeclared = { $member } votes and has not said whether there is a tie to a supplier.
center-vacant = Nobody holds this role: { $role }. Deciders stand in; where there are none, everyone does.
center-quorum = { $asked } must sign, and only { $there } voting members are left.

## What lies beside the record

memo-attached = Attached files
memo-attached-to = { $what }; in the record as { $hash }
memo-attached-offer = the offer of { $supplier }
memo-attached-evidence = evidence about { $supplier }
memo-attached-gate = a gate that { $supplier } has to meet
memo-erased = Erased
memo-erased-by = Erased by { $actor }, { $day }
memo-erased-details = Contact details of { $name }
memo-joined = Copies merged
memo-joined-copy = The copy that ends with { $hash }
memo-joined-text = Merged by { $actor }; { $count } { $n ->
    [one] entry
   *[other] entries
} came with it.
