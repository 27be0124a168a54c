### The screens of the process: phases, need, rebuy check, declarations, choice, signatures, seal.

process-cancel = Cancel
process-day = As 2026-03-01: year, month, day
process-source = Where it comes from

## The phases

process-phases = The phases
process-closed = closed
process-duty-done = done:
process-duty-waived = set aside:
process-duty-missing = missing:
process-waived = Set aside: { $reason }
process-waive = Set aside…
process-waive-this = Set aside: { $duty }
process-waive-title = Set something aside?
process-waive-about = What is set aside: { $duty }. The reason stays in the record and in the memo.
process-waive-reason = Why it can be done without
process-waive-do = Set it aside
process-close = Close this phase…
process-close-title = Close: { $phase }
process-close-about = From then on nothing in this phase changes, unless it is opened again with a reason.
process-close-note = What should be remembered of it
process-close-do = Close the phase
process-reopen = Open it again…
process-reopen-title = Open again: { $phase }
process-reopen-about = The phases after it open too, and the lock and the signatures that rest on it no longer stand.
process-reopen-reason = Why it is opened again
process-reopen-do = Open the phase again

## The need and the specification

process-need = The need
process-need-what = What is needed, and what for
    .hint = In the words of those who need it.
process-need-without = What happens without it
    .hint = The answer also says how much may be spent on being sure.
process-need-by = By when
process-specification = The specification
process-requirement = Requirement { $n }
process-requirement-remove = Leave out requirement { $n }
process-requirement-next = Next requirement
    .hint = What every offer must be, one requirement a line.
process-requirement-add = Add the requirement

## Buying again

process-precedent = The last decision
process-precedent-reference = Contract or dossier
    .hint = The number under which it is found.
process-precedent-incumbent = Who supplies now
process-precedent-choose = Choose…
process-precedent-nobody = Name the suppliers under Offers first.
process-precedent-since = Contract since
process-precedent-price = Price of a unit then
    .hint = With freight, in the currency of this purchase.
process-differences = What differs now
process-switching = Leaving the supplier
process-switching-about = What it costs once to change the supplier. It is spread over the quantity and added to every other offer.
process-switching-amount = Amount
process-switching-reason = What it consists of
process-index = Price index
process-index-about = The index carries the old price forward; without it the old price itself is expected.
process-index-then = Index then
process-index-now = Index now
process-index-source = Which index, published by whom, for which months.

## The check of a straight rebuy

process-check = The check
process-check-ours = Five questions to the record. The limits are our starting points; change them where yours are others.
process-check-again = Five questions to the record. Check again whenever an answer or a limit changes.
process-check-target = Shipments on time, at least
process-check-rise = Price rise over the index, at most
process-check-months = Months without a new choice, at most
process-check-date = Day of the check
process-check-changed = Has what we buy changed?
process-check-same = As it was
process-check-other = Changed
process-check-do = Check
process-check-needs-precedent = The check needs the last decision, the incumbent’s price and its deliveries.
process-finding-fires = asks for more:
process-finding-rests = in order:
process-go-on = Sign and continue
process-to-decision = To the signatures
process-reclassify = Make it a modified rebuy…
process-reclassify-title = Make it a modified rebuy?
process-reclassify-reason = What this means for us
process-reclassify-do = Make it a modified rebuy

## The buying center

process-declarations = Interests, and who must sign
process-undeclared = Nothing declared yet
process-recused = Stepped back: { $reason }
process-advice = Advises: { $advice }
process-declare = Declare interest…
process-declare-for = Declare interest: { $name }
process-recuse = Step back…
process-recuse-for = Step back: { $name }
process-advise = Advise…
process-interest-title = { $name }: any tie to a supplier?
process-interest-about = Shares, family, a former job, gifts. Leave it empty if there is none; that is recorded too.
process-interest-words = The tie
process-interest-do = Declare
process-recusal-title = { $name } steps back
process-recusal-about = Weights, scores and signature no longer count. They stay in the record.
process-recusal-words = Why
process-recusal-do = Step back
process-advise-title = The view of { $name }
process-advise-about = It is shown and does not count.
process-advise-words = The advice
process-advise-do = Record the view
process-quorum-set = Set the quorum…
process-quorum-back = Back to the starting point
process-quorum-title = How many voting members must sign?
process-quorum-members = Signatures
process-quorum-why = Why you depart from the starting point
process-quorum-do = Set the quorum

## The decision

process-choice = The choice
process-choice-none = Nobody is chosen yet.
process-goes-on-none = Once the check is signed, the contract goes on.
process-choose-whom = Supplier
process-choose = Choose { $supplier }
process-choose-again = Choose another…
process-trade-off = The trade-off in words
process-trade-off-owed = It is not the first of the ranking: say what is gained and what is given up.
process-trade-off-may = It is the first of the ranking; words are welcome and not owed.
process-signatures = Signatures
process-column-member = Member
process-column-roles = Roles
process-column-stance = Stance
process-column-when = When
process-sign = Sign…
process-sign-for = Sign: { $name }
process-sign-title = { $name } signs
process-sign-about = A signature is never changed. If the decision is opened again, all sign anew.
process-words = In your own words
process-words-owed = They are kept as they are, and printed.
process-words-may = Only if something should be remembered.
process-sign-do = Sign
process-sealing = The seal
process-seal = Seal the decision…
process-seal-about = From then on only deliveries are recorded. The seal makes every later change to the record visible.
process-seal-do = Seal the decision
process-sealed-count = Entries under the seal: { $count }. Hash of the last one:
process-sealed-about = Whoever keeps these two figures can check at any time that nothing before them was changed.
process-follow-up = What was delivered
process-follow-up-about = Deliveries under this contract. They do not touch the decision; the next purchase begins with them.
process-shipments = Shipments
process-late = Of them late
process-first-day = First day
process-last-day = Last day
process-source-register = The register or report that was counted.
process-follow-up-do = Record deliveries of { $supplier }
process-memo = The memo
