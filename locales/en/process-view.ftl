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
process-view-became = Until then: { $was }. Why it was changed: { $reason }
process-view-became-by = Until then: { $was }. What re-opened it: { $triggers }. { $reason }
process-view-sealed-note = sealed

## The buying center

process-view-quorum = { $n ->
    [one] { $count } signature of a voting member is needed: more than half. That is our starting point.
   *[other] { $count } signatures of voting members are needed: more than half. That is our starting point.
}
process-view-quorum-two-thirds = { $n ->
    [one] { $count } signature of a voting member is needed: two thirds, as the position proposes. That is our starting point.
   *[other] { $count } signatures of voting members are needed: two thirds, as the position proposes. That is our starting point.
}
process-view-quorum-one = { $n ->
    [one] { $count } signature of a voting member is enough, as the position proposes. That is our starting point.
   *[other] { $count } signatures of voting members are enough, as the position proposes. That is our starting point.
}
process-view-quorum-own = { $n ->
    [one] { $count } signature of a voting member is needed, as the buying center set it.
   *[other] { $count } signatures of voting members are needed, as the buying center set it.
}

## The rebuy check

process-view-nothing-fires = Nothing asks for more: the contract can go on.
process-view-fires = The contract cannot simply go on. What asks for more: { $triggers }.

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
