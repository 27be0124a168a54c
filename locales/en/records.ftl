### Delivery records: what was counted, what is left out, how much the past counts. Said on the screen, in the memo and on
### the command line.

## The measures

measure-on-time = Deliveries on time
measure-in-full = Deliveries in full
measure-lot-acceptance = Accepted lots
measure-incidents = Incidents
rate-incidents = { $rate } per 100
records-by-evidence = evidence
records-evidence-instead = { $nothing }; evidence counts in its place
records-incidents-of = { $incidents } in { $all }
records-counted-on-time = { $good } of { $count } { $n ->
    [one] shipment
   *[other] shipments
} on time
records-counted-in-full = { $good } of { $count } { $n ->
    [one] shipment
   *[other] shipments
} in full
records-counted-lot-acceptance = { $good } of { $count } inspected { $n ->
    [one] lot
   *[other] lots
} accepted
records-counted-incidents = { $events } { $m ->
    [one] incident
   *[other] incidents
} in { $count } { $n ->
    [one] shipment
   *[other] shipments
}
records-none-on-time = Not recorded how many shipments came on time
records-none-in-full = Not recorded how many shipments came in full
records-none-lot-acceptance = Not recorded how many lots were accepted
records-none-incidents = Not recorded how many incidents there were
records-counts-as-on-time = { $count } { $n ->
    [one] shipment counts
   *[other] shipments count
} as { $weighed }
records-counts-as-in-full = { $count } { $n ->
    [one] shipment counts
   *[other] shipments count
} as { $weighed }
records-counts-as-lot-acceptance = { $count } { $n ->
    [one] lot counts
   *[other] lots count
} as { $weighed }
records-counts-as-incidents = { $count } { $n ->
    [one] shipment counts
   *[other] shipments count
} as { $weighed }

## What stands beside the counts

records-figures = The figure that counts is { $counted }; the chance to reach { $target } is { $chance }.
records-figures-incidents = The figure that counts is { $counted } per 100 shipments; the chance of { $target } or fewer is { $chance }.
records-proved = The target is proved: the cautious bound has reached it.
records-more-on-time = { $count } more { $n ->
    [one] delivery
   *[other] deliveries
} on time would prove { $target }.
records-more-in-full = { $count } more { $n ->
    [one] delivery
   *[other] deliveries
} in full would prove { $target }.
records-more-lot-acceptance = { $count } more accepted { $n ->
    [one] lot
   *[other] lots
} would prove { $target }.
records-more-incidents = { $count } more { $n ->
    [one] shipment
   *[other] shipments
} without an incident would prove { $target }.
records-run = Whoever has no record proves { $target } by deliveries alone only with { $count } in a row, none of them failing, at a confidence of { $level }.
records-run-shown = { $count } good { $n ->
    [one] delivery alone proves
   *[other] deliveries alone prove
} no more than { $share } at that confidence.
records-excluded = { $count } late { $n ->
    [one] shipment does
   *[other] shipments do
} not count, since the buyer delayed { $n ->
    [one] it
   *[other] them
}: { $without } instead of { $with } with { $n ->
    [one] it
   *[other] them
}.
records-ppm = { $rejected } of { $received } pieces rejected, { $ppm } per million; shown, never ranked.
records-open = { $count } { $n ->
    [one] order was
   *[other] orders were
} not delivered yet; shown, not counted.
records-exclusion = { $count } late { $n ->
    [one] shipment
   *[other] shipments
} left out: { $reason }
records-exclusion-period = { $count } late { $n ->
    [one] shipment
   *[other] shipments
} of { $period } left out: { $reason }
records-recency-off = Every delivery counts in full, however old it is. That is Ponder’s starting point.
records-recency = What is { $months } months old counts half, seen from { $date }; deliveries of a period count as if spread evenly over it. { $reason }
records-recency-short = half-life { $months } months
records-prior = Prior of { $measure }: { $a } in { $b }. { $source }
records-prior-ours = Prior of { $measure }: as if { $b } had been seen and { $a } of them had gone wrong. It is Ponder’s starting point; the committee recorded none of its own.
records-prior-ours-incidents = Prior of { $measure }: as if { $a } had been seen in { $b } shipments. It is Ponder’s starting point; the committee recorded none of its own.

## Charts

records-compare-in-full = { $first } delivers in full in at least { $bound }, { $second } in { $other }, 19 chances in 20
records-compare-lot-acceptance = At least { $bound } of { $first }’s lots are accepted, { $other } of { $second }’s, 19 chances in 20
records-compare-incidents = { $first } has at most { $bound } incidents per 100 shipments, { $second } { $other }, 19 chances in 20
records-reading = How likely each true rate is, given the counts: the darker, the likelier. One ink scale for all. Tick: { $bound } bound.
records-alt = { $measure }: { $rows }.
records-count-in-full = in full
records-count-lot-acceptance = accepted
records-count-incidents = incidents
records-hill-bound-counts = Hill: how likely each true rate is, each hill equally high. Dot: cautious { $bound } bound, the figure that counts here.
records-hill-mean-counts = Hill: how likely each true rate is, each hill equally high. Dot: the figure that counts, the mean; without a record the cautious { $bound } bound.

## In the memo

memo-records-headline = What the figures of reliability rest on
memo-records-suppliers = What else is recorded
memo-records-past = How the past counts
memo-records-priors = What is believed before a record is read
memo-records-newcomers = Newcomers
memo-scale-incidents-bound = incidents per 100 shipments, { $bound } bound
memo-scale-incidents-mean = incidents per 100 shipments, mean
memo-evidence-counted-of = { $kind }, on { $measure }: counted as { $onTime } that went well and { $late } that went wrong. { $source }
memo-evidence-shown-of = { $kind }, on { $measure }: { $onTime } that went well and { $late } that went wrong were stated, and are not counted, since there is a record. { $source }
memo-scale-in-full-bound = { $bound } bound, in full
memo-scale-in-full-mean = mean, in full
memo-scale-lots-bound = { $bound } bound, accepted lots
memo-scale-lots-mean = mean, accepted lots
warning-no-record-of = { $supplier }: nothing is recorded of { $measure }, so it is unknown, and the cautious bound of the prior counts.
warning-only-evidence-of = { $supplier }: nothing is recorded of { $measure }; evidence counts as the committee stated it, by its cautious bound.
warning-starting-prior-of = No prior of { $measure } is recorded, so Ponder’s starting prior counts: as if twenty occasions had been seen and one of them had gone wrong.
warning-undated = { $supplier }: the record has no days, so that it cannot be weighed by its age and counts in full.

## On the result

screen-measure-in-full = shipments in full, from the delivery record
screen-measure-lot-acceptance = the rate of inspected lots that are accepted, from the record
screen-measure-incidents = incidents per 100 shipments, from the delivery record

## Places of a dossier, and what is refused

slot-exclusion = the shipments left out of { $name }’s record ({ $second })
slot-measure-prior = the prior of { $name }
slot-recency = the half-life of deliveries
field-period = period
field-in-full = in full
field-in-full-of = compared with the order
field-lots-inspected = inspected lots
field-lots-accepted = accepted lots
field-pieces-received = received pieces
field-pieces-rejected = rejected pieces
field-incidents = incidents
field-incidents-of = shipments in which incidents were noted
field-open = orders not delivered yet
field-shape-a = shape of what goes wrong
field-shape-b = shape of what goes well
problem-not-a-period = “{ $value }” is no period: { $cell }.
    .hint = Write a year (2024), a month (2024-07) or two days (2024-01-01/2024-06-30).
problem-periods-overlap = { $supplier }: the period { $period } shares days with another one.
    .hint = Count every shipment in one period only.
problem-periods-do-not-add-up = { $supplier }: { $field } of all periods come to { $sum }, and the whole record says { $total }.
    .hint = Correct a period or the whole: the whole is the sum of its periods.
problem-no-such-period = { $supplier }: the record has no period “{ $period }”.
    .hint = Name one that it has: { $periods }. A record that is not kept by period takes none.
problem-period-owed = { $supplier }: the record is kept by period, and it is not said in which the shipments were.
    .hint = Name one of these: { $periods }.
problem-excludes-more-than-late = { $supplier }: { $shipments } late shipments would be left out, and { $late } were late there.
    .hint = Leave out only late shipments, each of them once. Where the record changed, change what is left out of it first.
problem-prior-of-lateness = The prior of lateness has a change of its own.
    .hint = Use “set_prior” for it; this one is for deliveries in full, accepted lots and incidents.
search-counts-as-of = { $measure }: counts as { $onTime } that went well, { $late } that went wrong
screen-column-in-full = In full
screen-column-lot-acceptance = Accepted lots
screen-column-incidents = Incidents
screen-column-per-hundred = per 100
screen-cell-by-period = Counted by period; change it in the whole record.
history-measure-fitted = { $measure }: prior a = { $a }, b = { $b }, fitted by marginal likelihood to { $count } { $n ->
    [one] supplier
   *[other] suppliers
}.
history-measure-too-few = { $measure }: prior a = { $a }, b = { $b }, Ponder’s starting point: { $count } { $n ->
    [one] supplier has
   *[other] suppliers have
} such a record, and a prior is fitted from ten on.
history-measure-no-maximum = { $measure }: prior a = { $a }, b = { $b }, Ponder’s starting point: the records of { $count } { $n ->
    [one] supplier
   *[other] suppliers
} teach no prior.
history-occasions = Counted
history-failed = Failed
set-aside-not-a-number = it is no clear number
history-unread = { $count } { $n ->
    [one] cell of the further columns is
   *[other] cells of the further columns are
} no clear number; nothing is recorded of them:
rank-measure = { $measure }:
rank-measure-supplier = {"  "}{ $supplier }: { $told }
memo-records-stays-all = With every true rate drawn from its record instead of the figure that counts, { $first } is first in { $share } of 100 draws (± { $error }).
memo-records-other-all = With every true rate drawn from its record instead of the figure that counts, { $first } is first in { $share } of 100 draws (± { $error }), { $other } in { $more }.
memo-lever-well-in-full = { $many ->
    [no] Next delivery of { $supplier } in full
   *[yes] Next deliveries of { $supplier }, all in full
}
memo-lever-well-lot-acceptance = { $many ->
    [no] Next lot of { $supplier } accepted
   *[yes] Next lots of { $supplier }, all accepted
}
memo-lever-well-incidents = { $many ->
    [no] Next delivery of { $supplier } without an incident
   *[yes] Next deliveries of { $supplier }, none with an incident
}
memo-lever-wrong-in-full = { $many ->
    [no] Next delivery of { $supplier } short
   *[yes] Next deliveries of { $supplier }, all short
}
memo-lever-wrong-lot-acceptance = { $many ->
    [no] Next lot of { $supplier } refused
   *[yes] Next lots of { $supplier }, all refused
}
memo-lever-wrong-incidents = { $many ->
    [no] Next delivery of { $supplier } with an incident
   *[yes] Next deliveries of { $supplier }, all with an incident
}
memo-odds-in-full = The chance that { $first } truly delivers in full more often is { $odds }.
memo-odds-lot-acceptance = The chance that more of { $first }’s lots are truly good is { $odds }.
memo-odds-incidents = The chance that { $first } truly has fewer incidents is { $odds }.
result-change-well-in-full = { $n ->
    [one] { $supplier }’s next delivery in full
   *[other] { $supplier }’s next { $count } deliveries in full
}
result-change-well-lot-acceptance = { $n ->
    [one] { $supplier }’s next lot accepted
   *[other] { $supplier }’s next { $count } lots accepted
}
result-change-well-incidents = { $n ->
    [one] { $supplier }’s next delivery without an incident
   *[other] { $supplier }’s next { $count } deliveries without an incident
}
result-change-wrong-in-full = { $n ->
    [one] { $supplier }’s next delivery short
   *[other] { $supplier }’s next { $count } deliveries short
}
result-change-wrong-lot-acceptance = { $n ->
    [one] { $supplier }’s next lot refused
   *[other] { $supplier }’s next { $count } lots refused
}
result-change-wrong-incidents = { $n ->
    [one] { $supplier }’s next delivery with an incident
   *[other] { $supplier }’s next { $count } deliveries with an incident
}
