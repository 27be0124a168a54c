### How strategic the purchase is: the questions, where the answers put it, what that proposes.

## The questions, each with a name for sentences and an anchor for every answer. The anchors of the share of the spend, the
## qualified suppliers and the time to change the supplier are handed down; the others are ours.

question-spend-share = What share of what we spend on this category is it?
    .name = share of the spend
    .a1 = Under 0.5 %
    .a2 = 0.5 to 1 %
    .a3 = 1 to 3 %
    .a4 = 3 to 10 %
    .a5 = Over 10 %
question-day-without = What does one day without it cost us?
    .name = a day without it
    .a1 = Nothing
    .a2 = Some extra work
    .a3 = Orders run late
    .a4 = Part of the line or service stops
    .a5 = The whole line or service stops
question-cost-share = How much of what our own product costs is it?
    .name = share of our product’s cost
    .a1 = Under 1 %
    .a2 = 1 to 5 %
    .a3 = 5 to 15 %
    .a4 = 15 to 30 %
    .a5 = Over 30 %
question-product-quality = What does it decide about our own product?
    .name = quality and safety of our product
    .a1 = Nothing
    .a2 = How it looks
    .a3 = How well it works
    .a4 = Whether it works at all
    .a5 = Whether it is safe
question-differentiation = Do our customers choose us for it?
    .name = what customers choose us for
    .a1 = They never see it
    .a2 = They see it and do not mind
    .a3 = Some ask about it
    .a4 = Many choose by it
    .a5 = It is why they choose us
question-qualified-suppliers = How many suppliers are qualified?
    .name = qualified suppliers
    .a1 = Six or more
    .a2 = Four or five
    .a3 = Three
    .a4 = Two
    .a5 = One
question-time-to-switch = How long does it take to change the supplier, approval included?
    .name = time to change the supplier
    .a1 = Under a week
    .a2 = Under a month
    .a3 = Under three months
    .a4 = Under a year
    .a5 = A year or more
question-substitutes = What could be used in its place?
    .name = substitutes
    .a1 = Several things, at once
    .a2 = One thing, at once
    .a3 = Something, after small changes
    .a4 = Something, after a redesign
    .a5 = Nothing
question-lead-time = How long does delivery take, and how much does that vary?
    .name = lead time and its spread
    .a1 = Days, always the same
    .a2 = Weeks, always about the same
    .a3 = Weeks, and it varies by half
    .a4 = Months, always about the same
    .a5 = Months, and nobody can say how many
question-concentration = From how many places does it come?
    .name = where it comes from
    .a1 = Many countries
    .a2 = A few countries
    .a3 = Two countries
    .a4 = One country
    .a5 = One site
question-price-volatility = How much does its price move within a year?
    .name = how its price moves
    .a1 = Under 2 %
    .a2 = 2 to 5 %
    .a3 = 5 to 15 %
    .a4 = 15 to 30 %
    .a5 = Over 30 %
question-lock-in = What ties us to one make?
    .name = what ties us to one make
    .a1 = Nothing
    .a2 = A form to fill in
    .a3 = A certificate of the supplier
    .a4 = An approval or a tool of our own
    .a5 = A licence or a law that names the make
question-our-weight = What are we to the suppliers as a customer?
    .name = our weight as a customer
    .a1 = Their largest
    .a2 = One of their large ones
    .a3 = One of many
    .a4 = A small one
    .a5 = They would hardly miss us

axis-impact = Impact
axis-risk = Supply risk

## Where the answers stand

position-stands = The answers make it a { $position }: impact { $impact }, { $impactBorder }; supply risk { $risk }, { $riskBorder }.
position-above = { $distance } above the cut of { $threshold }
position-below = { $distance } below the cut of { $threshold }
position-on-border = exactly on the cut of { $threshold }, which counts as high
position-open = Too few questions are answered to propose a position: { $impactAnswered } of { $impactAll } about impact ({ $impactLeast } are needed) and { $riskAnswered } of { $riskAll } about supply risk ({ $riskLeast } are needed). A question without an answer is left out and never counts as zero.
position-unanswered = No question is answered yet.
position-tried = Tried, not recorded: at impact { $impact } and supply risk { $risk } this would be a { $position }.
position-tried-same = Tried, not recorded: at impact { $impact } and supply risk { $risk } this stays a { $position }, as declared.
position-axis = { $mean } of 5 · { $answered } of { $all } answered
position-axis-none = 0 of { $all } answered
position-no-flips = No single answer would put it elsewhere.
position-flips = Each of these answers alone would put it elsewhere:
position-flip-less = { $question }: { $to } or less in place of { $from } makes it a { $position }
position-flip-more = { $question }: { $to } or more in place of { $from } makes it a { $position }
position-flip-only = { $question }: { $to } in place of { $from } makes it a { $position }
position-flip-open-less = { $question }, still unanswered: { $to } or less makes it a { $position }
position-flip-open-more = { $question }, still unanswered: { $to } or more makes it a { $position }
position-flip-open-only = { $question }, still unanswered: { $to } makes it a { $position }
position-unanswered-mark = not answered
position-answer = { $answer } · { $anchor }
position-map-reading = Further right: its supply fails more easily. Higher: more hangs on it. The dashed lines are the cuts.
position-ours = The cut at 3, the least number of answers and most anchors are our starting points; where such a matrix is cut is arbitrary, and that is what its critics say of it (Gelderman and van Weele). Move the cuts and give the reason.

## What the position proposes

proposal-weights = Starting weights
proposal-caution = A record counts by
proposal-floor = Floor under reliability
proposal-quorum = Signatures
proposal-sign-off = Who decides
proposal-precautions = Paperwork
proposal-share = { $family } { $percent }
proposal-bound = the cautious 5 % bound
proposal-mean = the mean
proposal-no-floor = none
proposal-quorum-two-thirds = two thirds of the voting members: { $n }
proposal-quorum-more-than-half = more than half of the voting members: { $n }
proposal-quorum-one = one voting member
proposal-level-top = top management: a decider and an approver sign
proposal-level-higher = a department head, who signs as decider
proposal-level-medium = the chief buyer, who signs as decider
proposal-level-lower = a buyer, who signs
proposal-signer = { $name } ({ $roles })
proposal-nobody = nobody yet
proposal-taken-over = Exactly the starting weights: { $people }.
proposal-no-weights = no weights are given yet
proposal-note = The level that decides is Kraljic’s (1983). Everything else proposed here is our starting point: no published table of weights for the four positions was found.
proposal-anchoring = A weight that one has seen pulls one’s own towards it (anchoring: Tversky and Kahneman, 1974). Nobody’s weights start from these unless they take them over themselves; better give your own first.

precaution-sign-off = who signs at this level is in the buying center
precaution-declarations = every voting member has declared their ties
precaution-gates = gates, each supplier checked against each
precaution-evidence = a record or evidence of each supplier
precaution-envelopes = two envelopes
precaution-round-plans = aims and an alternative for each round
precaution-state-done = there
precaution-state-waived = set aside: { $reason }
precaution-state-missing = not there yet

## Departures

departure-thresholds = The axes are cut at { $impact } (impact) and { $risk } (supply risk) in place of 3.
departure-quadrant = It is declared a { $declared }; the answers make it a { $proposed }.
departure-caution-bound = Records count by the cautious bound in place of the mean.
departure-caution-mean = Records count by the mean in place of the cautious bound.
departure-floor = The floor under reliability is { $own } in place of { $proposed }.
departure-floor-from-none = The floor under reliability is { $own }; the position proposes none.
departure-floor-to-none = There is no floor under reliability; the position proposes { $proposed }.
departure-quorum = The quorum is { $own } in place of { $proposed }.
departure-precaution = Not taken: { $precaution }.
departure-reason = { $departure } Reason: { $reason }
departure-unexplained = { $departure } No reason is recorded.

## In the memo

memo-position = How strategic it is
memo-answers-note = What they rest on.
memo-answer = { $question }: { $answer }
memo-departures = Departures from what is proposed
memo-under = Under each position

## The same offers under each position

under-own-weights = The mean counts and no floor holds: the members’ own weights put { $first } first.
under-either = { $first } is first as by the mean without a floor: neither the cautious bound nor the floor of { $floor } changes that.
under-bound = The cautious bound alone puts { $first } first; the floor of { $floor } changes nothing more.
under-floor = The floor of { $floor } alone puts { $first } first; the cautious bound changes nothing more.
under-each = The cautious bound and the floor of { $floor } put { $first } first, and each alone would.
under-both = Only the cautious bound and the floor of { $floor } together put { $first } first: the bound alone gives { $byBound }, the floor alone { $byFloor }.
under-costs-more = A { $unit } then costs { $amount } more.
under-costs-less = A { $unit } then costs { $amount } less.
under-no-criterion = The floor of { $floor } under reliability has nothing to act on: no criterion measures it.
under-starting = With its starting weights, reliability { $reliability }, { $first } is first, { $lead } ahead of { $second }.
under-starting-tied = With its starting weights, reliability { $reliability }, { $first } share the first rank.
under-starting-none = Its starting weights give none of your criteria anything.
under-alike = By your own weights a leverage and a non-critical purchase rank alike: both count the mean and have no floor. Only their starting weights differ.
under-departs = This is what each position would do of itself. You have set a floor or a caution of your own, so the ranking in force is another.
rank-under = Under each position:
rank-departures = Departures from what is proposed:
phases-proposed = What the declared position proposes:
