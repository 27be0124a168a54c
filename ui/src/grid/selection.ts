// Which cells are chosen: a place where the person stands, and the opposite corner of a range.

import type { Direction, Intention } from './keys'

export interface Place {
  row: number
  column: number
}

/** The chosen range: from the anchor to the place where the person stands. */
export interface Selection {
  anchor: Place
  focus: Place
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
  return { anchor: { row, column }, focus: { row, column }, began: null }
}

export function rangeOf({ anchor, focus }: Selection): Range {
  return {
    top: Math.min(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    bottom: Math.max(anchor.row, focus.row),
    right: Math.max(anchor.column, focus.column),
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

export function extended(selection: Selection, focus: Place): Selection {
  return { anchor: selection.anchor, focus, began: null }
}

/** Everything; the person stays where they stand as far as the screen is concerned. */
export function all(size: Size): Selection {
  return { anchor: { row: size.rows - 1, column: size.columns - 1 }, focus: { row: 0, column: 0 }, began: null }
}

/** The selection kept inside a grid that became smaller. */
export function within(selection: Selection, size: Size): Selection {
  const inside = (place: Place) => clamped(place, size)
  return { ...selection, anchor: inside(selection.anchor), focus: inside(selection.focus) }
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
      const to = intention.jump
        ? jumped(selection.focus, intention.to, size, filled)
        : clamped(stepped(selection.focus, intention.to), size)
      return intention.extend ? extended(selection, to) : at(to.row, to.column)
    }
    case 'edge': {
      const to = edge(selection.focus, intention.to, size)
      return intention.extend ? extended(selection, to) : at(to.row, to.column)
    }
    case 'next':
      return along(selection, intention.back, size)
    case 'enter': {
      const { row } = selection.focus
      const to = clamped(
        { row: row + (intention.back ? -1 : 1), column: selection.began ?? selection.focus.column },
        size,
      )
      return at(to.row, to.column)
    }
    default:
      return selection
  }
}

function along({ focus, began }: Selection, back: boolean, size: Size): Selection | null {
  const index = focus.row * size.columns + focus.column + (back ? -1 : 1)
  if (index < 0 || index >= size.rows * size.columns) return null
  const row = Math.floor(index / size.columns)
  const next = at(row, index % size.columns)
  return { ...next, began: back ? null : row === focus.row ? (began ?? focus.column) : next.focus.column }
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
