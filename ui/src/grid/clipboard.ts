// What spreadsheets put on the clipboard, as text and as HTML: the text is read, the HTML beside it is asked for what
// the text cannot say, and stands in for it where it is missing.

import { readHtml, writeHtml } from './html'
import { readTable, writeTable, type Pasted } from './paste'

/** The two forms of one table; empty where the clipboard has none. */
export interface Clip {
  plain: string
  html: string
}

/** The table of a clipboard; null when it holds none, such as a picture. */
export function readClip({ plain, html }: Clip): Pasted[][] | null {
  const rich = html === '' ? null : readHtml(html)
  if (plain.trim() === '' && !/[\t\n\r]/.test(plain)) return rich
  const table = readTable(plain).map((row) => row.map((text): Pasted => ({ text })))
  if (!rich) return table
  // A program that writes a line for each cell has lost the columns.
  if (widest(rich) > 1 && widest(table) === 1) return rich
  // Some end the last row as every other: only the HTML tells an empty one from none.
  if (rich.length === table.length + 1 && rich[table.length]!.every(({ text }) => text === '')) {
    table.push(rich[table.length]!)
  }
  if (rich.length !== table.length) return table
  return table.map((row, at) => row.map((cell, column) => ({ ...rich[at]?.[column], ...cell })))
}

export function writeClip(rows: readonly (readonly Pasted[])[]): Clip {
  return { plain: writeTable(rows.map((row) => row.map(({ text }) => text))), html: writeHtml(rows) }
}

function widest(rows: readonly (readonly unknown[])[]): number {
  return Math.max(...rows.map((row) => row.length))
}
