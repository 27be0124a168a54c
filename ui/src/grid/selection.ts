// Which cells are chosen: a range, and the one cell of it where the person stands.

import type { Direction, Intention } from './keys'

export interface Place {
  row: number
  column: number
}

/** The chosen range: from the anchor to the corner across, and the cell of it that typing goes into. */
export interface Selection {
  anchor: Place
  corner: Place
  here: Place
  /** The column where typing along a row began; Enter goes back below it. */
  began: number | null
}

export interface Range {
  top: number
  left: number
  bottom: number
  right: number
}

export interface Size {
  rows: number
  columns: number
}

export function at(row: number, column: number): Selection {
  const here = { row, column }
  return { anchor: here, corner: here, here, began: null }
}

/** A range in whose first cell the person stands. */
export function over({ top, left, bottom, right }: Range): Selection {
  return { ...at(top, left), corner: { row: bottom, column: right } }
}

export function rangeOf({ anchor, corner }: Pick<Selection, 'anchor' | 'corner'>): Range {
  return {
    top: Math.min(anchor.row, corner.row),
    left: Math.min(anchor.column, corner.column),
    bottom: Math.max(anchor.row, corner.row),
    right: Math.max(anchor.column, corner.column),
  }
}

export function holds(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
}

export function isSingle(range: Range): boolean {
  return range.top === range.bottom && range.left === range.right
}

/** The places of a range, row by row. */
export function placesOf(range: Range): Place[] {
  const places: Place[] = []
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) places.push({ row, column })
  }
  return places
}

/** The range from where the person stands to another corner. */
export function extended({ here }: Selection, corner: Place): Selection {
  return { anchor: here, corner, here, began: null }
}

/** Everything, all of a row or all of a column. The person stays where they stand. */
export function whole({ here }: Selection, of: 'all' | 'row' | 'column', size: Size): Selection {
  const first = { row: of === 'row' ? here.row : 0, column: of === 'column' ? here.column : 0 }
  const last = {
    row: of === 'row' ? here.row : size.rows - 1,
    column: of === 'column' ? here.column : size.columns - 1,
  }
  return { anchor: first, corner: last, here, began: null }
}

/** The selection kept inside a grid that became smaller. */
export function within(selection: Selection, size: Size): Selection {
  const inside = (place: Place) => clamped(place, size)
  const { anchor, corner, here } = selection
  return { ...selection, anchor: inside(anchor), corner: inside(corner), here: inside(here) }
}

/**
 * Where an intention leads. Null when it leads out of the grid, as Tab does after the last cell.
 * `filled` says which cells hold something: a jump stops at the border between filled and empty.
 */
export function moved(
  selection: Selection,
  intention: Intention,
  size: Size,
  filled: (place: Place) => boolean,
): Selection | null {
  switch (intention.do) {
    case 'move': {
      const from = intention.extend ? selection.corner : selection.here
      const to = intention.jump
        ? jumped(from, intention.to, size, filled)
        : clamped(stepped(from, intention.to), size)
      return intention.extend ? extended(selection, to) : at(to.row, to.column)
    }
    case 'edge': {
      const to = edge(intention.extend ? selection.corner : selection.here, intention.to, size)
      return intention.extend ? extended(selection, to) : at(to.row, to.column)
    }
    case 'next':
      return isSingle(rangeOf(selection)) ? along(selection, intention.back, size) : around(selection, 'row', intention.back)
    case 'enter': {
      if (!isSingle(rangeOf(selection))) return around(selection, 'column', intention.back)
      const { row, column } = selection.here
      const to = clamped({ row: row + (intention.back ? -1 : 1), column: selection.began ?? column }, size)
      return at(to.row, to.column)
    }
    default:
      return selection
  }
}

function along({ here, began }: Selection, back: boolean, size: Size): Selection | null {
  const index = here.row * size.columns + here.column + (back ? -1 : 1)
  if (index < 0 || index >= size.rows * size.columns) return null
  const row = Math.floor(index / size.columns)
  const next = at(row, index % size.columns)
  return { ...next, began: back ? null : row === here.row ? (began ?? here.column) : next.here.column }
}

/** The next cell of the range, row by row or column by column; after the last comes the first. */
function around(selection: Selection, by: 'row' | 'column', back: boolean): Selection {
  const { top, left, bottom, right } = rangeOf(selection)
  const rows = bottom - top + 1
  const columns = right - left + 1
  const [row, column] = [selection.here.row - top, selection.here.column - left]
  const cells = rows * columns
  const index = ((by === 'row' ? row * columns + column : column * rows + row) + (back ? cells - 1 : 1)) % cells
  const here =
    by === 'row'
      ? { row: top + Math.floor(index / columns), column: left + (index % columns) }
      : { row: top + (index % rows), column: left + Math.floor(index / rows) }
  return { ...selection, here }
}

function edge(from: Place, to: 'row-start' | 'row-end' | 'first' | 'last', size: Size): Place {
  if (to === 'first') return { row: 0, column: 0 }
  if (to === 'last') return { row: size.rows - 1, column: size.columns - 1 }
  return { row: from.row, column: to === 'row-start' ? 0 : size.columns - 1 }
}

function stepped(from: Place, to: Direction): Place {
  const row = from.row + (to === 'down' ? 1 : to === 'up' ? -1 : 0)
  const column = from.column + (to === 'right' ? 1 : to === 'left' ? -1 : 0)
  return { row, column }
}

function jumped(from: Place, to: Direction, size: Size, filled: (place: Place) => boolean): Place {
  let here = from
  let next = stepped(here, to)
  if (!isInside(next, size)) return here
  // Out of a filled stretch or over an empty one, to the next cell that begins or ends something.
  const through = filled(here) && filled(next)
  do {
    here = next
    next = stepped(here, to)
  } while (isInside(next, size) && (through ? filled(next) : !filled(here)))
  return here
}

function isInside({ row, column }: Place, size: Size): boolean {
  return row >= 0 && column >= 0 && row < size.rows && column < size.columns
}

function clamped({ row, column }: Place, size: Size): Place {
  return {
    row: Math.max(0, Math.min(row, size.rows - 1)),
    column: Math.max(0, Math.min(column, size.columns - 1)),
  }
}
