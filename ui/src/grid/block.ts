// A pasted table as it would lie in the grid, and what of it finds no place there. Nothing is dropped without a word.

import { readNumber } from '../numbers/read'
import type { GridColumn } from './model'
import { placed, type Placed } from './paste'
import type { Range } from './selection'

/** What of a pasted table is not taken. */
export interface LeftOut {
  /** The texts of the first row, where it holds the heads of columns. */
  heads: string[]
  /** Cells that fall where nothing is typed in. */
  locked: Placed[]
  /** Cells that fall beyond the last column. */
  beyond: Placed[]
}

export const NOTHING: LeftOut = { heads: [], locked: [], beyond: [] }

/** The grid as far as a paste must know it. */
export interface Ground {
  columns: readonly GridColumn[]
  /** The names of the rows: whoever bears one of them is no head of a column. */
  names: readonly string[]
  takes: (cell: Placed) => boolean
  /** The text that a cell would be copied as. */
  typed: (cell: Placed) => string
}

/** Lays a table into a range. `own` is one that this grid has written: it has no heads. */
export function blockOf(
  table: readonly (readonly string[])[],
  range: Range,
  ground: Ground,
  own: boolean,
): { cells: Placed[]; left: LeftOut } {
  const [first = [], ...rest] = table
  const heads = !own && areHeads(first, rest, ground.columns.slice(range.left), ground.names)
  const all = placed(heads ? rest : table, range)
  const cells = all.filter(ground.takes)
  const lost = all.filter((cell) => !ground.takes(cell) && cell.text.trim() !== '')
  const isBeyond = (cell: Placed) => cell.column >= ground.columns.length
  return {
    cells,
    left: {
      heads: heads ? first.map((text) => text.trim()).filter((text) => text !== '') : [],
      // What says the same as the cell it falls on is not lost.
      locked: lost.filter((cell) => !isBeyond(cell) && cell.text.trim() !== ground.typed(cell)),
      beyond: lost.filter(isBeyond),
    },
  }
}

/** Whether the first row holds heads: words over columns of numbers, and below them numbers. */
function areHeads(
  first: readonly string[],
  rest: readonly (readonly string[])[],
  columns: readonly GridColumn[],
  names: readonly string[],
): boolean {
  const numbers = columns.flatMap((column, at) => (column.editable && !column.names ? [at] : []))
  const heads = numbers.map((at) => first[at] ?? '').filter((text) => text.trim() !== '')
  if (heads.length === 0 || !heads.every(isWord)) return false
  if (columns[0]?.names && names.includes((first[0] ?? '').trim())) return false
  return rest.some((row) => numbers.some((at) => isNumber(row[at] ?? '')))
}

function isNumber(text: string): boolean {
  const { kind } = readNumber(text, 'en')
  return kind === 'number' || kind === 'ambiguous'
}

/** “n/a” and its like stand for a figure that is missing, not for a column. */
function isWord(text: string): boolean {
  return !isNumber(text) && /\p{Letter}{2}/u.test(text) && !/^n\.?\s?a\.?$/i.test(text.trim())
}
