### What is wrong, and what to do now. Each problem has a hint.

quoted = “{ $text }”
no-record = no record
count-of-count = { $onTime } of { $all }
somebody-unnamed = somebody unnamed

## The places of a dossier

slot-purchase = the description of the purchase
slot-position = the strategic position
slot-floor = the committee’s floor
slot-prior = the prior of lateness
slot-member = member { $name }
slot-criterion = criterion { $name }
slot-supplier = supplier { $name }
slot-offer = offer { $name }
slot-deliveries = the delivery record of { $name }
slot-screening = the screening of { $name }
slot-weights = the weights of { $name }
cell-line = line { $line }
field-title = title
field-unit = unit
field-currency = currency
field-volume = volume
field-condition = condition
field-limits = limits
field-reason = reason
field-share = share
field-lateness-a = shape of lateness
field-lateness-b = shape of punctuality
field-source = source
field-date = date
field-name = name
field-roles = roles
field-power = voting power
field-worst = worst level
field-best = best level
field-target = target
field-round = round
field-item = item
field-quantity = quantity
field-price = price
field-freight = freight
field-answer = answer
field-note = note
field-shipments = shipments
field-first = first day
field-last = last day
field-points = points

## Changes that are refused

problem-unknown-actor = There is no member { $member } in this dossier.
    .hint = Name a member who is there, or add this one first.
problem-unknown = There is no { $slot } in this dossier.
    .hint = Add it first, or correct the name.
problem-blank = { $cell }: the text is empty.
    .hint = Write what is meant, or leave the field out where it may be missing.
problem-out-of-range = { $cell }: { $value } is not between { $low } and { $high }.
    .hint = Correct the number; a sign or a digit may have slipped.
problem-not-above-zero = { $cell }: { $value } is not above 0 and at most { $high }.
    .hint = Correct the number; a sign or a digit may have slipped.
problem-not-a-date = { $cell }: “{ $value }” is no day of the calendar.
    .hint = Write it as 2015-10-12: year, month, day.
problem-not-a-currency = { $cell }: “{ $value }” is no currency code.
    .hint = Write three capital letters, such as USD, EUR or RSD.
problem-no-role = Member { $member } has no role.
    .hint = Give at least one: initiator, user, prescriber, buyer, gatekeeper, advisor, decider, approver, facilitator or auditor.
problem-bad-anchors = Criterion { $criterion }: a scale from { $worst } (worst) to { $best } (best) does not stand.
    .hint = The two levels must differ; for costs the best is the lower, for deliveries on time the higher.
problem-counted-twice = Criterion { $criterion } would count the same evidence as { $other }.
    .hint = Keep one of the two, or its weight counts double.
problem-no-price-line = Offer { $offer } has no price.
    .hint = Give at least one line with item, quantity and price.
problem-late-exceeds-shipments = { $supplier }: { $late } late shipments of { $shipments } cannot be.
    .hint = Count shipments, not pieces; late ones are among all.
problem-already-recorded = Offer { $offer } is already recorded and stays as it is.
    .hint = Record a new round under a new id, or withdraw this one first, with a reason.
problem-round-taken = { $supplier } has already made offer { $offer } in round { $round }.
    .hint = Give the new offer the next round.
problem-computed-answer = Offer { $offer }: { $criterion } is computed, not answered.
    .hint = Leave the answer out; it follows from the prices or the delivery record.
problem-may-not-weigh = { $member } has no role that gives weights.
    .hint = Weights come from initiator, user, prescriber, buyer, gatekeeper, decider, and from an advisor, whose do not count.
problem-missing-points = The weights of { $member } leave out { $criterion }.
    .hint = Give points to every criterion; 0 says that it does not matter.
problem-all-points-zero = The weights of { $member } are all zero, so nothing would decide.
    .hint = Give at least one criterion more than 0.
problem-in-use = { $slot } cannot be cleared while there is { $by }.
    .hint = Clear that first.
problem-nothing-there = There is no { $slot } to clear.
    .hint = Look at the record for what there is.
problem-no-such-entry = There is no entry { $entry } that could be taken back.
    .hint = Look the number up in the record.
problem-changed-since = Entry { $entry } cannot be taken back: { $actor } has changed { $slot } since, in entry { $by_entry } on { $time }.
    .hint = Take that one back first, or set it anew.
problem-wrong-inverse = The undo of entry { $entry } does not restore what was there before.
    .hint = Name only the entry; what it restores is worked out from the record.
problem-nothing-to-undo = There is nothing of yours left to take back.
    .hint = Only what you recorded yourself can be taken back this way.
problem-nothing-to-redo = There is nothing of yours to do again.
    .hint = A redo is possible until you record something new.

## What stands between the dossier and a ranking

problem-no-purchase = Nothing says yet what is bought.
    .hint = Describe the purchase: title, unit and currency.
problem-no-position = Nothing says yet how strategic the purchase is.
    .hint = Set the position: strategic, bottleneck, leverage or non-critical.
problem-no-criteria = There is no criterion to judge by.
    .hint = Add at least one criterion with its scale.
problem-no-offers = There is no offer to rank.
    .hint = Record suppliers and at least two offers, or let a supplier in again.
problem-one-offer = Only { $supplier } has an offer that counts, and one is no choice.
    .hint = Record another supplier’s offer, or let one in again.
problem-no-voting-member = Nobody in the buying center has a vote.
    .hint = Add a member with a voting role, such as a decider.
problem-no-weights = No voting member has given weights.
    .hint = Enter the weights of at least one of them.
problem-missing-answer = Offer { $offer } does not answer { $criterion }.
    .hint = Ask the supplier and record a new round; a missing answer is never counted as zero.
problem-no-reliability-criterion = { $position }: reliability must weigh, but no criterion measures it.
    .hint = Add a criterion of the family reliability, or set a floor of 0 with the reason.

## Lines that are no change

unreadable-change = Line { $line } is no change: { $detail }.
    .hint = Write one JSON object a line, as “ponder log --json” prints it under “change”.

## Files

journal-not-found = There is no such file.
    .hint = Check the path.
journal-already-exists = There is already a file of this name; it was left as it is.
    .hint = Choose another name.
journal-not-a-dossier = This file is not a Ponder dossier.
    .hint = Choose a dossier’s file.
journal-newer = This dossier was written by a newer Ponder (format { $found }; this one reads up to { $known }).
    .hint = Open it with the newer program; nothing was changed.
journal-held = This dossier is open in Ponder.
    .hint = Close it there and try again.
journal-interrupted = The last writing to this dossier was interrupted.
    .hint = Open it once where it can be written; what was acknowledged is kept.
journal-damaged-entry = This dossier is damaged: entry { $entry } does not hold. The { $intact } entries before it do.
    .hint = Open a backup copy; nothing was changed here.
journal-damaged-file = This dossier is damaged; { $intact } of its entries still hold.
    .hint = Open a backup copy; nothing was changed here.
journal-duplicate-id = A change with this id is already recorded.
    .hint = Look at the record; it may have been recorded after all.
journal-too-large = This change is too large to be recorded.
    .hint = Shorten its texts.
journal-read-only = This dossier cannot be written to.
    .hint = Copy it to a folder where you may write.
journal-stopped = An earlier change could not be written, so nothing more is taken.
    .hint = Close the dossier and open it again; what was acknowledged is kept.
journal-disk-full = The disk is full; the change was not recorded.
    .hint = Make room and try again.
journal-cannot-open = This file cannot be opened.
    .hint = Check the path and the permissions.
journal-io = The file could not be read or written ({ $detail }).
    .hint = Check the disk, and copy the dossier to a safe place.
journal-unknown-change = Entry { $entry } holds, but this Ponder does not know its kind of change ({ $detail }).
    .hint = Open the dossier with a newer Ponder; nothing was changed.
damage-structure = the file is not whole
damage-schema = its tables are not those of a dossier
damage-sequence = an entry is missing
damage-field = a field cannot be read
damage-previous = the entry does not continue the one before it
damage-content = the entry was changed after it was recorded

## Delivery histories

history-empty = The file has no rows.
    .hint = Export it again, with a header and at least one delivery.
history-too-large = The file is too large to be a delivery export.
    .hint = Export fewer columns or years; 200,000 rows and 100 MB are the most.
history-not-text = The file is not a text table (line { $line }).
    .hint = Save the spreadsheet as CSV first.
history-columns-not-found = There is no column { $missing }.
    .hint = The columns are { $available }.
history-columns-not-found-near = There is no column { $missing }; perhaps { $near } is meant.
    .hint = The columns are { $available }.
history-column-twice = More than one column could be “{ $name }”: { $found }.
    .hint = Rename one of them in the file.
history-column-reused = The column “{ $name }” is named for two things at once.
    .hint = Name a column of its own for supplier, promised day, delivered day and shipment.
history-no-row-meets = No row has “{ $value }” in the column “{ $column }”.
    .hint = It holds, for example, { $occurring }.
history-no-usable-row = No row can be counted; row { $row }, column “{ $column }”, “{ $text }”: { $reason }.
    .hint = Check that the right columns are named.
history-ambiguous-dates = In row { $row }, column “{ $column }”, “{ $text }” can be two different days.
    .hint = Say which part comes first: --dates dmy or --dates mdy.
history-order-contradicted = In row { $row }, column “{ $column }”, “{ $text }” is no date in the order given.
    .hint = Leave --dates out, or give the other order.
set-aside-empty = the cell is empty
set-aside-not-a-date = it is no date
set-aside-impossible-date = no calendar has this day
set-aside-year-out-of-range = the year is a placeholder
set-aside-other-order = the date stands in the other order
set-aside-too-few-cells = the row is cut short
set-aside-too-many-cells = the row has more cells than the header
