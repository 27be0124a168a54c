### The offers: a grid of suppliers, typed in or pasted.

offers-question = What did each supplier offer, and what do we know of them?
offers-empty = Paste from your spreadsheet here, or type the first supplier’s name.
offers-supplier = Supplier
offers-add = Add a supplier
offers-new-row = new supplier
offers-legend = Hatched: the ranking waits for it. Grey: computed. Slanted: not saved yet. Paste whole blocks from a spreadsheet; fill down with { $fill }, or pull the small square at the corner.
offers-corrected = corrected by hand
offers-counted = entered by the committee

## What waits

offers-waits-price = Not saved yet: the freight is recorded together with a price.
offers-waits-late = Not saved yet: how many of these came late?
offers-waits-delivered = Not saved yet: of how many deliveries?
offers-waits-name = Not saved yet: the row has no supplier’s name.
offers-same = Another supplier has this name too.

## What is asked

offers-cell = Cell
offers-place = { $row }, { $column }
offers-more = { $n ->
    [one] and { $count } more cell
   *[other] and { $count } more cells
}
offers-marks-title = How are these numbers meant?
offers-marks-question = They can be read in two ways. The answer holds for all of them.
offers-marks-typed = As typed
offers-marks-comma = The comma begins the decimals
offers-marks-point = The point begins the decimals
offers-strange-title = Nothing was recorded
offers-strange-message = Some cells hold no number that fits there. Correct them and try again.
offers-strange-cell = Row { $row }, { $column }: “{ $text }” is no number that fits here.
offers-strange-back = Back to the grid
offers-preview-title = What the paste changes
offers-preview-filled = What filling changes
offers-preview-cleared = What emptying changes
offers-preview-cells = { $n ->
    [one] { $count } cell changes
   *[other] { $count } cells change
}
offers-preview-rows = { $n ->
    [one] in { $count } row.
   *[other] in { $count } rows.
}
offers-left-heads = The first row is taken for headings and left out: { $heads }.
offers-left-locked = { $n ->
    [one] { $count } cell is left out, for nothing is typed in there: { $columns }.
   *[other] { $count } cells are left out, for nothing is typed in there: { $columns }.
}
offers-left-beyond = { $n ->
    [one] { $count } cell is left out, for it lies beyond the last column.
   *[other] { $count } cells are left out, for they lie beyond the last column.
}
offers-left-names = { $n ->
    [one] { $count } name stays as it is: names are neither filled in nor emptied.
   *[other] { $count } names stay as they are: names are neither filled in nor emptied.
}
offers-left-all = Nothing changes.
offers-preview-table = Cells that change
offers-preview-cell = { $before } becomes { $after }
offers-preview-do = Record the cells
offers-preview-not = Leave them out

## The supplier

offers-period = Deliveries of { $period }
offers-remark = { $column }: { $text }
offers-remarks = Worth a second look
offers-name = Full name
offers-short = Short name
    .hint = For tables and charts, where the full name is long
offers-incoterm = Delivery term
    .hint = Such as EXW, FCA or DAP
offers-note = Note on the offer
offers-source = Where the delivery record comes from
offers-screened = Screened out: { $reason }
offers-screen-out = Screen out…
offers-screen-out-title = Screen out { $name }?
offers-screen-out-message = The supplier stays in the dossier and in the memo, with the reason, but is not ranked.
offers-screen-out-do = Screen out
offers-reason = Reason
offers-let-in = Let in again
offers-remove = Remove the supplier

## The grid itself

grid-keys = Arrows move, typing replaces, { $edit } edits, { $empty } empties, { $range } with arrows chooses a range, { $fill } fills it down; copy, cut and paste as in a spreadsheet. { $leave } and then { $next } leaves the grid.
grid-missing = missing
grid-required = required
grid-handle = Pull to fill; click twice to fill to the last row
grid-range = { $n ->
    [one] { $count } cell chosen: { $from } to { $to }
   *[other] { $count } cells chosen: { $from } to { $to }
}
grid-computed = computed
grid-draft = not saved yet
grid-blank = empty
