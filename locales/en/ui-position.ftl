### How strategic the purchase is, on the screen of the case.

position-declared = declared
position-questions = The questions about impact and supply risk
position-clear = take the answer away
position-note = What the answers rest on
    .hint = Figures, contracts, who was asked.
position-reason = Reason
position-record = Record with the reason
position-column-axis = Axis
position-column-mean = Mean of the answers
position-column-cut = Cut
position-column-distance = Distance
position-column-what = What
position-column-proposed = Proposed
position-column-holds = Holds
position-column-position = Position
position-column-first = First
position-column-second = Second
position-column-reliability = Reliability
position-column-why = Why
position-cuts-move = Move the cuts…
position-cuts-back = Back to 3
position-cuts-title = Where are the two axes cut?
position-cuts-about = From this mean on an axis counts as high. 3 is the middle and our starting point.
position-cuts-impact = Impact is high from
position-cuts-risk = Supply risk is high from
position-cuts-set = Move the cuts
position-proposals = What the position proposes
position-precautions = Paperwork it asks for
position-departures = Where you depart
position-forgo = Set aside…
position-forgo-title = Why is this not done?
position-count-mean = Count by the mean…
position-count-bound = Count by the bound…
position-count-back = Back to what the position proposes
position-count-mean-title = Count records by their mean?
position-count-bound-title = Count records by their cautious bound?
position-count-about = The bound is the rate that the true one exceeds with 95 chances in 100: it asks for a long record. The mean asks for a good one. Who has no record counts by the bound in either case.
position-take-over = Take the starting weights over as mine
position-under = The same offers under each position
position-depart-title = Declare it: { $position }?
position-depart-about = The answers propose: { $proposed }. A departure is recorded with its reason and stands in the memo.
position-depart-do = Declare it

## A place that is tried

position-try-point = The purchase on the map
position-try-hint = Move the point, by hand or with the arrow keys, or type where it would lie. Nothing is recorded.
position-try-impact = Try an impact of
position-try-risk = Try a supply risk of
position-try-back = Back to the answers
position-try-proposals = What it would propose
position-try-ranking = The ranking by its rule
