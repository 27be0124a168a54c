### What the command line says.

sample-efavirenz-minimal = one member, two criteria: three suppliers win depending on the weight of reliability
sample-efavirenz = a buying center of five, three criteria: the reliability rule changes the winner
sample-cooling-pumps = a strategic purchase, made for the first time, with two envelopes, a gate, a recusal and a dissent
sample-shipping-boxes = a leverage purchase in two rounds, with its follow-up
sample-shipping-boxes-again = the modified rebuy that follows it: what differs, and what leaving costs
sample-hydraulic-oil = a straight rebuy: five questions, no trigger, signed in one step
sample-hydraulic-oil-reopened = a straight rebuy that two triggers turn into a modified one
no-such-sample = There is no sample “{ $name }”. The samples are { $names }.
made-file = { $file }: a dossier with { $count } { $n ->
    [one] entry
   *[other] entries
}.
wrote-file = { $file }: the decision memo.
memo-over-dossier = { $file } is the dossier itself; the memo was not written over it. Choose another name for the PDF.
cannot-write = { $file } could not be written ({ $detail }). Check the path and the permissions.
cannot-read = { $file } could not be read ({ $detail }). Check the path and the permissions.
memo-replaced = The typeface of the memo lacks these characters, and a box is printed for each: { $characters }
log-entry = entry
log-time = time
log-actor = who
log-change = change
log-set = set { $what }
log-recorded = recorded { $what }
log-cleared = cleared { $what }
log-closed = closed { $what }
log-reopened = opened again { $what }
log-taken = taken: { $what }
log-undone = entry { $entry } taken back, { $what }
log-for = { $actor } for { $member }
rank-place = #
rank-supplier = supplier
rank-score = score
rank-without-rule = without the rule
rank-landed = evaluated cost
rank-on-time = on time
rank-bound = 5 % bound
rank-no-floor = There is no floor under reliability; the members give it { $own }.
rank-floor-raises = The members give reliability { $own }; the rule raises it to { $used }.
rank-floor-idle = The members give reliability { $own }, more than the floor of { $floor }: the rule raises nothing.
rank-rule-same-winner = { $supplier } wins with the rule and without it: the rule costs nothing.
rank-price-of-rule = The rule costs { $amount } a { $unit } ({ $percent }): { $with } instead of { $without }.
rank-ways = Weights given as: { $ways }.
rank-winner-changes = The winner by the weight of one family or criterion, the others in proportion:
rank-no-changes = No weight of any family or criterion changes the winner.
rank-up-to = { $supplier } up to { $weight }
rank-above = { $supplier } above
rank-excluded = Out: { $supplier }: { $reason }
rank-group = Group { $group }: { $weight } together
phases-closed = { $phase }: closed by { $actor }, { $when }
phases-in-hand = { $phase }: in hand; may be closed by { $people }
phases-open = { $phase }: open; may be closed by { $people }
phases-nobody = { $phase }: open; nobody is there to close it
phases-done = {"  "}+ { $duty }
phases-waived = {"  "}~ { $duty }: set aside. { $reason }
phases-missing = {"  "}- { $duty }: missing
phases-missing-waivable = {"  "}- { $duty }: missing; may be set aside with a reason
phases-check = The rebuy check:
phases-finding-holds = {"  "}+ { $name }: { $finding }
phases-finding-fires = {"  "}! { $name }: { $finding } This re-opens the choice.
verify-holds = { $count } { $n ->
    [one] entry holds
   *[other] entries hold
}. The record ends with { $head }.
verify-broken-entry = Entry { $entry } does not hold: { $reason }. Before it { $count } { $n ->
    [one] entry holds
   *[other] entries hold
}.
verify-broken-file = The file does not hold: { $reason }. In it { $count } { $n ->
    [one] entry still holds
   *[other] entries still hold
}.
verify-broken-seal = Entry { $entry } does not hold: what it sealed is not the record before it. Every hash fits, so the record was chained anew behind a change. Open a backup copy.
verify-not-a-seal = “{ $seal }” is no seal. Give the SHA-256 of the memo, at least its first eight digits.
verify-seal-found = The seal is that of entry { $entry }: nothing up to there has changed since the memo was printed. { $n ->
    [one] { $count } entry has
   *[other] { $count } entries have
} been added since.
verify-seal-missing = No entry has the seal { $seal }: this record is not the one that the memo was printed from, or it was changed.
history-counts = { $supplierCount } { $suppliers ->
    [one] supplier
   *[other] suppliers
}, { $shipmentCount } { $shipments ->
    [one] shipment
   *[other] shipments
}, { $lateCount } late. Of { $rowCount } rows { $usedCount } count and { $otherCount } do not meet the conditions.
history-prior-fitted = Prior of lateness a = { $a }, b = { $b }, fitted by marginal likelihood to { $count } { $n ->
    [one] supplier
   *[other] suppliers
}.
history-prior-too-few = Prior of lateness a = { $a }, b = { $b }, Ponder’s starting point: { $count } { $n ->
    [one] supplier is
   *[other] suppliers are
} too few to fit one; ten are needed.
history-prior-no-maximum = Prior of lateness a = { $a }, b = { $b }, Ponder’s starting point: { $count } { $n ->
    [one] supplier does
   *[other] suppliers do
} not differ in a way from which one could be fitted.
history-shipments = shipments
history-late = late
history-mean = mean
history-reaches = reaches { $target }
history-without = (without history)
history-look-alikes = Counted apart, though the names look alike: { $names }.
history-set-aside = { $count } { $n ->
    [one] cell kept its row
   *[other] cells kept their rows
} from being counted:
history-set-aside-cell = {"  "}row { $row }, { $column }, “{ $text }”: { $reason }
history-more = {"  "}and { $count } more; --json lists { $n ->
    [one] it
   *[other] them all
}.
history-source = Counted from { $file }, { $count } shipments.
serve-no-place = There is no folder or file { $place }. Check the path.
serve-no-page = There is no { $file }. Build the page with “{ $command }” in its folder, or name the built one with { $option }.
serve-cannot-listen = Nothing can be served on port { $port } of this computer ({ $detail }). Choose another one with { $option }; 0 takes a free one.
