### What the desk says of the process: phases, declarations, the rebuy check, the decision.

process-view-closed = closed by { $who }, { $when }
process-view-later = later
process-view-ready = ready to close
process-view-missing = { $n ->
    [one] { $count } thing missing
   *[other] { $count } things missing
}
process-view-line = { $phase }: { $stands }
process-view-all-closed = All phases are closed
process-view-closes = { $who } can close it.
process-view-became = It was a { $was } and was made this one: { $reason }
process-view-became-by = It was a { $was }. What re-opened it: { $triggers }. { $reason }
process-view-sealed-note = sealed

## The buying center

process-view-quorum = { $n ->
    [one] { $count } signature of a voting member is needed: more than half. That is our starting point.
   *[other] { $count } signatures of voting members are needed: more than half. That is our starting point.
}
process-view-quorum-own = { $n ->
    [one] { $count } signature of a voting member is needed, as the buying center set it.
   *[other] { $count } signatures of voting members are needed, as the buying center set it.
}

## The rebuy check

process-view-nothing-fires = Nothing asks for more: the contract can go on.
process-view-fires = The contract cannot simply go on. What asks for more: { $triggers }.
process-view-punctuality = { $onTime } of { $all } shipments were on time. The chance that the true rate reaches { $target } is { $chance }.
process-view-punctuality-unknown = No delivery is recorded, so nobody can tell whether the target is reached.
process-view-price = A unit now costs { $now }; { $expected } was to be expected. That is { $rise } more; { $limit } is allowed.
process-view-price-under = A unit now costs { $now }; { $expected } was to be expected. That is { $rise } less.
process-view-price-unknown = The incumbent has quoted no price yet; { $expected } is to be expected.
process-view-price-sealed = The price is sealed.
process-view-specification-changed = What is bought has changed since.
process-view-specification-same = What is bought has not changed.
process-view-age = { $n ->
    [one] The contract has run for { $months } month; { $limit } are allowed.
   *[other] The contract has run for { $months } months; { $limit } are allowed.
}
process-view-single-source = No other supplier is known who could deliver.
process-view-other-sources = { $n ->
    [one] { $count } other supplier is known.
   *[other] { $count } other suppliers are known.
}

## What differs against the last decision

process-view-criterion-added = New criterion: { $criterion }.
process-view-criterion-left = No longer a criterion: { $criterion }.
process-view-criterion-changed = { $criterion }: was “{ $was }”, is “{ $is }”.
process-view-criterion-details-changed = { $criterion }: the details of the scale are others.
process-view-criterion-described = { $criterion } ({ $family }), { $worst } to { $best }
process-view-weight-moved = Weight of { $criterion }: was { $was }, is { $is }.
process-view-requirement-added = New requirement: { $requirement }
process-view-requirement-left = No longer required: { $requirement }

## The decision

process-view-rank = { $rank }.
process-view-chosen = Chosen: { $supplier }.
process-view-goes-on = The contract goes on with { $supplier }.
process-view-recused = stepped back
process-view-signature-owed = must sign
process-view-signature-open = may sign
process-view-signed = { $n ->
    [one] { $count } voting member has signed; the quorum is { $asked }.
   *[other] { $count } voting members have signed; the quorum is { $asked }.
}
process-view-no-agreement = More deciders must agree than dissent.
process-view-sealed = Sealed by { $who }, { $when }.
process-view-delivered = { $onTime } of { $all } on time
process-view-period = { $first } to { $last }
