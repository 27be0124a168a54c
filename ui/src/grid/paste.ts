// Tables as they travel on the clipboard: tabs between cells, line ends between rows, and quotes around a cell
// that holds either. Empty cells are kept, or every row after one would stand in the wrong column.

import { placesOf, type Range } from './selection'

/** A cell of a table that comes from elsewhere. */
export interface Pasted {
  text: string
  /** The number that it holds, where a spreadsheet has said so: a decimal with a point, whatever marks the text has. */
  value?: string
}

/** A text for a place in the grid. */
export interface Placed extends Pasted {
  row: number
  column: number
}

/** Reads the table. A line end after the last row is no row of its own. */
export function readTable(text: string): string[][] {
  const rows: string[][] = [[]]
  let from = 0
  while (from <= text.length) {
    const cell = cellAt(text, from)
    rows[rows.length - 1]!.push(cell.text)
    if (cell.end >= text.length) break
    if (text[cell.end] === '\t') {
      from = cell.end + 1
      continue
    }
    from = cell.end + (text.startsWith('\r\n', cell.end) ? 2 : 1)
    if (from >= text.length) break
    rows.push([])
  }
  return rows
}

/** Writes the table as a spreadsheet takes it. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return rows.map((row) => row.map(quoted).join('\t')).join('\n')
}

/**
 * Puts a table into the chosen range: once from its upper left corner, or again and again where the range
 * is a multiple of the table, so that one copied cell fills a column.
 */
export function placed(table: readonly (readonly Pasted[])[], range: Range): Placed[] {
  const height = table.length
  const width = Math.max(...table.map((row) => row.length))
  const rows = range.bottom - range.top + 1
  const columns = range.right - range.left + 1
  const fits = rows % height === 0 && columns % width === 0
  const target = fits ? range : { ...range, bottom: range.top + height - 1, right: range.left + width - 1 }
  return placesOf(target).flatMap(({ row, column }) => {
    const cell = table[(row - range.top) % height]?.[(column - range.left) % width]
    return cell === undefined ? [] : [{ row, column, ...cell }]
  })
}

function cellAt(text: string, from: number): { text: string; end: number } {
  return quotedAt(text, from) ?? plainAt(text, from)
}

/** A cell in quotes; null when the quote is never closed, or something follows it: then it is a mere sign. */
function quotedAt(text: string, from: number): { text: string; end: number } | null {
  if (text[from] !== '"') return null
  let content = ''
  let here = from + 1
  for (;;) {
    const quote = text.indexOf('"', here)
    if (quote < 0) return null
    content += text.slice(here, quote)
    if (text[quote + 1] !== '"') {
      const after = text[quote + 1]
      const closed = after === undefined || after === '\t' || after === '\n' || after === '\r'
      return closed ? { text: content, end: quote + 1 } : null
    }
    content += '"'
    here = quote + 2
  }
}

function plainAt(text: string, from: number): { text: string; end: number } {
  const length = text.slice(from).search(/[\t\n\r]/)
  const end = length < 0 ? text.length : from + length
  return { text: text.slice(from, end), end }
}
