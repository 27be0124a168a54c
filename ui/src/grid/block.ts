// What would come into the cells of a range, and what of it finds no place there. Nothing is dropped without a word.

import { readNumber } from '../numbers/read'
import type { GridColumn } from './model'
import { placed, type Pasted, type Placed } from './paste'
import type { Range } from './selection'

/** What is not taken. */
export interface LeftOut {
  /** The texts of the first row, where it holds the heads of columns. */
  heads: string[]
  /** Cells that fall where nothing is typed in. */
  locked: Placed[]
  /** Names, which are neither emptied nor filled in. */
  names: Placed[]
  /** Cells that fall beyond the last column. */
  beyond: Placed[]
}

export const NOTHING: LeftOut = { heads: [], locked: [], names: [], beyond: [] }

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
  table: readonly (readonly Pasted[])[],
  range: Range,
  ground: Ground,
  own: boolean,
): { cells: Placed[]; left: LeftOut } {
  const texts = table.map((row) => row.map(({ text }) => text))
  const [first = [], ...rest] = texts
  const heads = !own && areHeads(first, rest, ground.columns.slice(range.left), ground.names)
  const all = placed(heads ? table.slice(1) : table, range)
  const cells = all.filter(ground.takes)
  const lost = all.filter((cell) => !ground.takes(cell) && cell.text.trim() !== '')
  const isBeyond = (cell: Placed) => cell.column >= ground.columns.length
  return {
    cells,
    left: {
      heads: heads ? first.map((text) => text.trim()).filter((text) => text !== '') : [],
      // What says the same as the cell it falls on is not lost.
      locked: lost.filter((cell) => !isBeyond(cell) && cell.text.trim() !== ground.typed(cell)),
      names: [],
      beyond: lost.filter(isBeyond),
    },
  }
}

/** What of texts for cells that are filled in or emptied is taken: only what is another than before, and no names. */
export function filling(cells: readonly Placed[], ground: Ground): { cells: Placed[]; left: LeftOut } {
  const others = cells.filter((cell) => cell.text !== ground.typed(cell))
  const isName = (cell: Placed) => ground.columns[cell.column]?.names === true
  return {
    cells: others.filter((cell) => !isName(cell) && ground.takes(cell)),
    left: {
      ...NOTHING,
      locked: others.filter((cell) => !isName(cell) && !ground.takes(cell)),
      names: others.filter(isName),
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
