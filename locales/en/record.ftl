### What keeps the record: attachments, backups, recovery, copies that are merged, two moments side by side.

## In the record

log-erased = erased { $what }
log-joined = joined a copy of { $count } { $n ->
    [one] entry
   *[other] entries
} that ends with { $head }
slot-attachment = the attachment { $name }
slot-details = the contact details of { $name }
action-erase = erase attachments and contact details
action-join = merge copies
field-size = size in bytes
field-media-type = media type
record-shown = { $count } of { $all } entries { $n ->
    [one] is
   *[other] are
} shown.

## What is refused

problem-takes-no-attachment = Nothing can be attached to { $slot }.
    .hint = Attach the file to a supplier, an offer, a piece of evidence or the check of a gate.
problem-bytes-missing = The file does not hold { $slot }.
    .hint = Attach it from its own file, so that its bytes come along.
problem-erased = { $actor } erased { $slot } on { $time }.
    .hint = The record says why; the bytes are gone.
problem-joined-by-hand = A copy is joined by merging it, not by a line that says so.
    .hint = Use “merge” with the copy’s file.
problem-sealed-copies = The decision is sealed in one of the copies, so they are not merged.
    .hint = Open the decision again in that copy first.
merge-undecided = Both copies changed these, each in its way: { $what }.
    .hint = Say for each whether ours or theirs holds.
session-merge-itself = A dossier cannot be merged with itself.
    .hint = Choose the file of the other copy.
journal-older = This dossier was written by an earlier Ponder (format { $found }) and can only be read as it is.
    .hint = Open it where backups can be kept; it is then brought to the format of today.
journal-hard-linked = This file has a second name on this disk, so Ponder only reads it.
    .hint = Save a copy and work on that; two names for one file can mix up a crash.
journal-blob-too-large = This file is too large: an attachment may have 20 MiB.
    .hint = Attach a smaller file, such as a scan with less resolution.
journal-strangers = These are two dossiers, not two copies of one.
    .hint = Choose a copy that was made from this dossier.
journal-nothing-new = The copy holds nothing that is not here.
    .hint = Go on with this one.
journal-ahead = The copy holds everything that is here, and more.
    .hint = Go on with the copy; nothing needs to be merged.
journal-entangled = The copy already took this dossier in once, so this one cannot take the copy in.
    .hint = Open the copy, merge this dossier into it again, and go on with the copy.
journal-knotted = Each of the two was merged into the other and went on, so neither can take the other in.
    .hint = Go on with one of them and enter there what only the other holds; its record shows that.
damage-side = what was merged from another copy does not hold
damage-foreign = another program has changed how the file is set up
damage-blob = an attachment was changed after it was recorded

## Attachments

attached-id = id
attached-name = file
attached-to = belongs to
attached-size = size
attached-state = state
attached-kept = in the file
attached-erased = erased by { $who } on { $when }: { $why }
attached-written = { $file }: the attachment.
erased-in-backups = { $count } { $n ->
    [one] backup that still held it was
   *[other] backups that still held it were
} removed. Copies that you made yourself still hold it.
size-bytes = { $count } bytes
size-kilobytes = { $count } kB
size-megabytes = { $count } MB

## Verifying

verify-joined = { $count } { $n ->
    [one] entry merged from another copy holds with it.
   *[other] entries merged from other copies hold with it.
}
verify-attached = { $count } { $n ->
    [one] attachment is
   *[other] attachments are
} as recorded.
verify-erased = { $count } { $n ->
    [one] thing was
   *[other] things were
} erased, as the record says.
verify-missing = { $slot } is not in the file, and nothing says that it was erased.

## Backups and copies

backups-time = time
backups-name = file
backups-entries = entries
backups-path = path
backup-entries = { $count } { $n ->
    [one] entry
   *[other] entries
}
backup-nothing-new = The newest backup holds the same; none was made.
backup-file = { $name } (backup).ponder
recovered-file = { $name } (recovered).ponder
copy-file = { $name } (copy).ponder
copy-written = A verified copy lies at { $file }.
backups-explained = Ponder backs a dossier up when it is opened and closed, and every { $minutes } minutes while it changes. Each backup is verified before it counts. The newest { $newest } are kept, and before them one for each of { $days } days.

## Recovery

recovery-lost-entries = Entry { $entry } does not hold: { $reason }. { $n ->
    [one] That entry is lost.
   *[other] With it { $count } entries are lost.
}
recovery-lost-after = Entry { $entry } does not hold: { $reason }. What came after it cannot be counted.
recovery-lost-unknown = The file is damaged: { $reason }. What is lost cannot be counted.
recovery-foreign = Another program has added something to this file or set it up in its own way. Nothing of that was run; the record in it was checked and holds.
recovery-holds = { $count } { $n ->
    [one] entry holds
   *[other] entries hold
} and can be read and saved.
recovery-not-damaged = This dossier holds; there is nothing to recover.
recovery-backup = The newest backup that verifies has { $count } { $n ->
    [one] entry
   *[other] entries
}, of { $when }: { $file }
recovery-no-backup = There is no backup of this dossier.
status-stopped = The last change could not be written. Nothing more is taken until the dossier is opened again; everything acknowledged before is in the file.

## Merging

merge-summary = Both copies share { $shared } entries. { $n ->
    [one] { $theirs } entry of the copy comes in
   *[other] { $theirs } entries of the copy come in
}; { $m ->
    [one] { $ours } entry is only here
   *[other] { $ours } entries are only here
}.
merge-clears = Once it is merged this no longer stands and has to be done anew: { $what }.
merge-clears-ours = If the choice made here is to hold, neither does: { $what }.
merge-by = { $who }, { $when }
merge-slot = slot
merge-what = what
merge-ours = ours
merge-theirs = theirs
merge-holds = which holds
merge-newer-ours = ours, the newer judgement
merge-newer-theirs = theirs, the newer judgement
merge-asked = to be decided

## Two moments

compare-from = Before: entry { $entry }, { $when }: { $what }
compare-to = After: entry { $entry }, { $when }: { $what }
compare-beginning = the beginning
compare-nothing = nothing
compare-sealed = not shown to you yet
compare-no-ranking = There was no ranking at either moment.
compare-no-difference = Nothing holds anything else.
compare-supplier = supplier
compare-rank-before = rank before
compare-score-before = score before
compare-rank-after = rank after
compare-score-after = score after
compare-what = what
compare-before = before
compare-after = after

## Where a dossier lies

place-network = This dossier lies on a network share. You work on a copy on this computer, and each change is put back there whole.
place-synced = This dossier lies in a folder that is kept the same on several computers. You work on a copy on this computer, and each change is put back there whole.
place-removable = This dossier lies on a stick or card. You work on a copy on this computer, and each change is put back there whole; do not pull it out before you close the dossier.
place-changed-there = Somebody else has changed the dossier where it lies, so your changes are kept only on this computer. Save a copy and merge it with the other.
place-unreachable = The dossier cannot be written where it lies, so your changes are kept only on this computer for now. They are put back when it can be reached again.
place-warned = This dossier lies on a network share, in a synced folder or on a stick. Nobody else should open it until this is done.
