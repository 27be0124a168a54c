### Search, rounds and scores: the parts of the offers and of the judgements beside grid and weights.

scoring-part = What is shown
scoring-part-search = Search
scoring-part-offers = Offers
scoring-part-rounds = Rounds
scoring-part-weights = Weights
scoring-part-scores = Scores
scoring-withheld = This is not shown to you yet.

## Scores

scoring-none = No criterion is judged by members.
    .hint = Give a criterion the measure “By members’ points” and write down what the points mean.
scoring-nothing = There is no supplier to score yet.
    .hint = First say who was found.
scoring-to-offers = Go to the offers
scoring-own-only = Until the scores are revealed you see only your own.
scoring-whose = Whose scores?
scoring-supplier = Supplier
scoring-points = Points: { $criterion }
scoring-reason = What they rest on: { $criterion }
scoring-record = Record { $name }’s scores of { $supplier }
scoring-hidden = { $name } has scored already, and you do not see it yet. What you record takes its place.
scoring-half = Points need a reason and a reason needs points: { $names }.
scoring-sheets = The sheets
scoring-column-scored = Suppliers scored
scoring-column-counts = Left out
scoring-left-out = Left out: { $reason }
scoring-leave-out = Leave out { $name }’s sheet
scoring-leave-out-about = Weights and scores of this sheet stay in the dossier and no longer count. The result says what it would be with them.
scoring-leave-out-do = Leave the sheet out
scoring-both = The result also says what it would be if every sheet counted.
scoring-why = Reason
scoring-with = Together with
    .hint = A facilitator does this with a decider. Both stand in the record.
scoring-nobody = Nobody can do this with you: it takes a facilitator and a decider.
scoring-revealed = Everyone’s scores
scoring-given = { $name }: { $points } – { $reason }
scoring-given-apart = { $name }: { $points } – { $reason } (does not count)
scoring-mean = Mean { $mean }
scoring-spread = Spread { $spread }
scoring-agreed = Agreed { $points }: { $reason }
scoring-agree = Agree a value
scoring-agree-title = Agree a value: { $supplier }, { $criterion }
scoring-agree-about = The agreed points count in place of the mean. Everyone’s own points stay as they are.

## Steps

scoring-steps = Steps taken together
scoring-do-lock-scores = Lock the scores
scoring-do-reveal-scores = Reveal the scores
scoring-do-open-prices = Open the prices
scoring-about-lock-scores = From now on the scores stand. Their digest is recorded, so that a later change shows. A step is never taken back.
scoring-about-reveal-scores = From now on everyone sees everyone’s scores. A step is never taken back.
scoring-about-open-prices = From now on everyone sees the prices. A step is never taken back.
scoring-digest = Digest { $digest }

## The scale that members judge

scoring-unit = points
scoring-anchors = What the points mean
scoring-anchors-about = Write it so that two people would give the same points.
criteria-measure-judged = By members’ points
scoring-anchor-points = Points { $number }
scoring-anchor-meaning = Meaning { $number }
scoring-anchor-add = Add a meaning

## Search

gates-nobody = Nobody has been found yet.
    .hint = Type the names of suppliers into the table under “Offers”.
gates-table = Suppliers at the gates
gates-none = There are no gates yet: minimums that a supplier must meet before its offer is weighed.
gates-rests-on = Punctuality rests on
gates-excluded = Excluded: { $reason }
gates-screen-out = Screen out { $name }
gates-cell = { $name }, { $requirement }: { $finding }
gates-piece = { $kind }: { $source }, { $weight }
gates-not-counted = (not counted: there is a record)
gates-title = Does { $name } meet it?
gates-met = Finding
gates-is-met = Met
gates-is-not-met = Not met
gates-shows = What shows it
    .hint = A document with its date, an answer, a visit.
gates-record = Record the finding
gates-evidence = Evidence about { $name }
gates-evidence-about = How many shipments a piece of evidence stands for is your own judgement. It counts only while there is no delivery record.
gates-evidence-record = Record the evidence
gates-evidence-remove = Remove
gates-kind = Kind
gates-on-time = Shipments on time it stands for
gates-late = Late ones it stands for
gates-source = What it is, and from whom
gates-date = Date

## Rounds

aims-one-envelope = Use one envelope
aims-two-envelopes = Use two envelopes
aims-table = Aims of the rounds
aims-round = Round
aims-aspiration = Aspiration
    .hint = What would be a success; not above the target.
aims-target = Target
aims-walk-away = Walk-away
    .hint = Where you leave the table; not below the target.
aims-alternative = What you do then
aims-edit = Change the aims of { $name }
aims-set = Set the aims of { $name }
aims-begin-about = From then on the offers of earlier rounds stay as they are, and the grid takes the offers of the new round.
aims-begin-do = Begin the round
aims-begin = Begin round { $round }
aims-title = Aims of round { $round }
aims-about = Amounts are evaluated cost of a unit: landed cost and, for all but the incumbent, the switching cost.
aims-record = Record the aims
aims-concessions = Evaluated cost by round
