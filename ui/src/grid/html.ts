// A table as HTML, the other form in which spreadsheets put one on the clipboard. It knows what plain text does not:
// which number a cell holds, whatever marks it is shown with.

import type { Pasted } from './paste'

/** The names under which LibreOffice and the older Excel write the number of a cell beside its text. */
const NUMBER = ['sdval', 'x:num']

/** Reads the first table of a page; null where there is none. Scripts and styles of the page do nothing here. */
export function readHtml(html: string): Pasted[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (!table) return null
  const rows: Pasted[][] = []
  // How many rows further each column is taken by a cell above.
  let reaching: number[] = []
  for (const line of table.rows) {
    if (isHidden(line)) continue
    const row: Pasted[] = []
    const open = reaching.map((rows) => Math.max(0, rows - 1))
    const skip = () => {
      while ((reaching[row.length] ?? 0) > 0) row.push({ text: '' })
    }
    for (const cell of line.cells) {
      if (isHidden(cell)) continue
      skip()
      const [wide, high] = [spanned(cell, 'colspan'), spanned(cell, 'rowspan')]
      for (let column = 0; column < wide; column++) {
        open[row.length] = high - 1
        row.push(column === 0 ? held(cell) : { text: '' })
      }
    }
    skip()
    reaching = open
    rows.push(row)
  }
  return rows.length > 0 ? rows : null
}

/** Writes a table so that a spreadsheet of any language takes its numbers as numbers. */
export function writeHtml(rows: readonly (readonly Pasted[])[]): string {
  const cell = ({ text, value }: Pasted) => {
    const number = value === undefined ? '' : ` sdval="${value}" sdnum="1033;" x:num="${value}"`
    return `<td${number}>${escaped(text).replaceAll('\n', '<br>')}</td>`
  }
  const lines = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`)
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table>${lines.join('')}</table></body></html>`
}

function held(cell: Element): Pasted {
  const value = NUMBER.map((name) => cell.getAttribute(name) ?? '').find((number) => /^-?\d+(\.\d+)?$/.test(number))
  const text = textOf(cell)
  return value === undefined ? { text } : { text, value }
}

/** The text of a cell: blanks as one, a line break where one is set, and nothing of what is not shown. */
function textOf(cell: Element): string {
  const write = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ')
    if (!(node instanceof Element)) return ''
    if (node.tagName === 'BR') return '\n'
    if (['STYLE', 'SCRIPT', 'COMMENT'].includes(node.tagName) || isHidden(node)) return ''
    const inside = [...node.childNodes].map(write).join('')
    return ['P', 'DIV', 'LI'].includes(node.tagName) ? `\n${inside}\n` : inside
  }
  const text = [...cell.childNodes].map(write).join('').replaceAll('\u00a0', ' ')
  return text.split(/\n+/).map((line) => line.trim()).join('\n').trim()
}

/** What Excel adds for the widths of its columns, and rows that a filter has put away. */
function isHidden(element: Element): boolean {
  return /display:\s*none/i.test(element.getAttribute('style') ?? '')
}

/** How many cells one reaches over. A page may claim anything, a sheet not more than it has. */
function spanned(cell: Element, by: 'colspan' | 'rowspan'): number {
  const number = Number(cell.getAttribute(by) ?? '1')
  return Number.isInteger(number) && number >= 1 ? Math.min(number, 1000) : 1
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
