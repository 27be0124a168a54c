/** What an act would change, beside what stands, before anybody has agreed to it. Pure. */
import type { GridColumn } from '../../grid/model'
import { decimalMark, readNumber, settled } from '../../numbers/read'
import { written } from '../../numbers/write'
import type { OffersView } from '../../wire'
import { chosen, partsOf, sameValue } from './answers'
import type { Entry } from './entries'
import { NAME, type Drafts } from './plan'

/** An entry that says something else than what stands. */
export interface Changed extends Entry {
  /** What stands, as it is typed. */
  before: string
}

/** A cell of the preview: what stands there, and what would, where that is another. */
export interface PreviewCell {
  before: string
  after: string | null
}

/** The rows and columns that an act reaches, whole: what it leaves alone is there to compare with. */
export interface Preview {
  columns: GridColumn[]
  rows: { key: string; name: PreviewCell; cells: PreviewCell[] }[]
  /** How many cells change. */
  changed: number
}

/** The entries that change something, with what stands in their place: a draft that waits, or what is recorded. */
export function changedBy(view: OffersView, drafts: Drafts, entries: readonly Entry[], language: string): Changed[] {
  return entries.flatMap((entry) => {
    const before = drafts[entry.row]?.[entry.column]?.text ?? recorded(view, entry)
    return isSame(view, entry, before, language) ? [] : [{ ...entry, before }]
  })
}

export function previewOf(
  view: OffersView,
  changed: readonly Changed[],
  columns: readonly GridColumn[],
  language: string,
  fresh: string,
): Preview {
  const reached = columns.filter(({ id }) => id !== NAME && changed.some(({ column }) => column === id))
  const rows = [...new Set(changed.map(({ row }) => row))].map((key) => {
    const known = view.rows.find(({ supplier }) => supplier.supplier === key)
    const cell = (id: string, stands: string): PreviewCell => {
      const change = changed.find(({ row, column }) => row === key && column === id)
      return change ? { before: change.before, after: said(view, change, language) } : { before: stands, after: null }
    }
    const shown = (id: string) => known?.cells[view.columns.findIndex((column) => column.id === id)]?.text ?? ''
    return { key, name: cell(NAME, known?.name ?? fresh), cells: reached.map(({ id }) => cell(id, shown(id))) }
  })
  return { columns: reached, rows, changed: changed.length }
}

/** What is recorded in a cell, as it is typed. */
export function recorded(view: OffersView, { row, column }: Entry): string {
  const known = view.rows.find(({ supplier }) => supplier.supplier === row)
  if (!known) return ''
  if (column === NAME) return known.name
  return known.cells[view.columns.findIndex(({ id }) => id === column)]?.typed ?? ''
}

/** Whether an entry says the same as a text of its cell. */
export function isSame(view: OffersView, entry: Entry, text: string, language: string): boolean {
  if (entry.column === NAME) return text === entry.value
  const choices = choicesOf(view, entry)
  if (choices.length > 0) return sameValue(chosen(text, choices) ?? '', entry.value)
  const number = (part: string) => {
    const reading = settled(readNumber(part, language), decimalMark(language))
    return reading.kind === 'number' ? reading.value : ''
  }
  return sameValue((partsOf(text) ?? [text]).map(number).join('/'), entry.value)
}

/** An entry as it was understood, which may be written otherwise than it was pasted. */
function said(view: OffersView, entry: Entry, language: string): string {
  if (entry.column === NAME) return entry.value
  return choicesOf(view, entry).find(({ id }) => id === entry.value)?.name ?? partsWritten(entry.value, language)
}

/** A number, or the three of a range, as they are typed in a language. */
export function partsWritten(value: string, language: string): string {
  return value.split('/').map((part) => written(part, language)).join(' / ')
}

function choicesOf(view: OffersView, { column }: Entry) {
  return view.columns.find(({ id }) => id === column)?.choices ?? []
}
