### The process in words: phases, what they owe, steps, rights.

phase-need = Need
phase-specification = Specification
phase-search = Search and pre-selection
phase-negotiation = Negotiation
phase-decision = Decision
phase-follow-up = Follow-up

duty-purchase = what is bought
duty-volume = how much
duty-need = why it is needed, by when, and what happens without it
duty-questionnaire = the answers about impact and risk
duty-position = how strategic it is
duty-precedent = the decision it follows
duty-rebuy-check = the rebuy check, with nothing that asks for more
duty-specification = the specification
duty-criteria = the criteria
duty-weights = the weights of every voting member
duty-three-suppliers = at least three suppliers
duty-challenger = a challenger to the incumbent
duty-gate-checks = each supplier checked at each gate
duty-evidence = a record or evidence of each supplier
duty-offers = a price from each supplier
duty-round-plans = the aims of each round
duty-scores = the scores, locked and revealed
duty-prices = the second envelope, opened
duty-choice = the choice
duty-signatures = the signatures of deciders and approvers
duty-agreement = more deciders who agree than who dissent
duty-quorum = the quorum
duty-follow-up = what was delivered

step-lock-scores = lock the scores
step-reveal-scores = reveal the scores
step-open-prices = open the prices

trigger-punctuality = deliveries on time
trigger-price = price
trigger-specification = specification
trigger-age = age of the contract
trigger-single-source = single source

action-convene = change who decides together
action-state-need = state the need
action-position = say how strategic the purchase is
action-specify = specify what is bought
action-set-floor = set the floor under reliability
action-specify-cost = specify cost and terms
action-weigh = give weights
action-name-supplier = name a supplier
action-screen = screen suppliers
action-gather = record offers, records and evidence
action-score = score
action-moderate = lock, reveal, open and agree
action-choose = choose
action-sign = sign
action-declare = declare an interest or step back
action-advise = advise
action-follow-up = record what was delivered
action-close-need = close the need or open it again
action-close-specification = close the specification or open it again
action-close-search = close the search, waive in it or open it again
action-close-negotiation = close the negotiation, waive in it or open it again
action-close-decision = seal the decision or open it again
action-close-follow-up = close the follow-up or open it again

stance-agree = Agrees
stance-agree-with-reservation = Agrees with a reservation
stance-dissent = Dissents
stance-abstain = Abstains

gate-met = Met
gate-not-met = Not met
interest-none = No tie to any supplier
envelopes-one = One envelope: everyone sees everything
envelopes-two = Two envelopes: prices stay sealed until the scores are locked and the prices opened
answer-points = { $points } points
