/** The rows of the grid: the suppliers as the desk worded them, under what is typed and not recorded yet. */
import type { GridCell, GridColumn, GridRow } from '../../grid/model'
import { isAmong, textIn } from '../../text'
import type { OffersView } from '../../wire'
import type { Typed } from './entries'
import { freshKey, NAME, type Drafts } from './plan'

/** A text on its way to the record, by the place where it stands. */
export interface Underway {
  row: number
  column: number
  text: string
}

export interface Words {
  supplier: string
  add: string
  fresh: string
  /** What is remarked of a name that another supplier has too. */
  same: string
  /** Why a cell is not saved yet, by column. */
  waits: (column: string) => string
}

/** What who acts may do now: name suppliers, and gather what they offer and deliver. */
export interface May {
  name: boolean
  gather: boolean
}

const EVERYTHING: May = { name: true, gather: true }

/** The columns that tell of deliveries, whatever the round. */
const OF_RECORD = ['delivered', 'late', 'on_time', 'in_full', 'lot_acceptance', 'incidents']

export function columnsOf(view: OffersView, words: Words): GridColumn[] {
  const name = { id: NAME, name: words.supplier, unit: '', note: '', editable: true, names: true }
  return [name, ...view.columns.map(({ id, name, unit, note, editable }) => ({ id, name, unit, note, editable }))]
}

/** What a column takes. */
export function takes(view: OffersView, column: number): Typed['takes'] {
  if (column === 0) return 'name'
  const asked = view.columns[column - 1]
  if (asked && asked.choices.length > 0) return 'choice'
  return asked?.whole ? 'whole' : 'number'
}

/** The key of a row by its place: a supplier’s id, or that of a row that is no supplier yet. */
export function keyOf(view: OffersView, row: number): string {
  return view.rows[row]?.supplier.supplier ?? freshKey(row - view.rows.length)
}

export function rowsOf(
  view: OffersView,
  drafts: Drafts,
  underway: readonly Underway[],
  language: string,
  words: Words,
  may: May = EVERYTHING,
): GridRow[] {
  const known = view.rows.map((row): GridRow => {
    const { supplier } = row
    const typed = textIn(supplier.short ?? supplier.name, language)
    const name: GridCell = { text: row.name, typed, remark: '', missing: false, required: true, editable: may.name }
    // The basis of a figure that is read off a record is told of every supplier: it warns of nothing.
    const cells = row.cells.map((cell, at) => {
      const id = view.columns[at]?.id ?? ''
      const carried = Boolean(row.earlier) && !OF_RECORD.includes(id)
      const required = row.screened_out === null && view.columns[at]?.required === true
      return { ...cell, required, explains: OF_RECORD.includes(id), carried }
    })
    return { id: supplier.supplier, name: row.name, cells: [name, ...cells], aside: row.screened_out !== null }
  })
  const below = underway.reduce((most, { row }) => Math.max(most, row + 1 - view.rows.length), 0)
  const fresh = Math.max(below, Object.keys(drafts).filter((key) => key.startsWith('+')).length)
  const blank = !may.name ? [] : Array.from({ length: fresh + 1 }, (_, place) => blankRow(view, freshKey(place), words, place === fresh, may))
  const rows = [...known, ...blank]
  const filled = rows.map((row, place) => {
    const own = drafts[row.id] ?? {}
    const coming = underway.filter((text) => text.row === place)
    if (coming.length === 0 && Object.keys(own).length === 0) return row
    const ids = [NAME, ...view.columns.map((column) => column.id)]
    const cells = row.cells.map((cell, at): GridCell => {
      const next = coming.findLast((text) => text.column === at)
      if (next) return { ...cell, text: next.text, typed: next.text, missing: false }
      const waiting = own[ids[at]]
      if (!waiting) return cell
      const { text } = waiting
      return { ...cell, text, typed: text, remark: words.waits(place < view.rows.length ? ids[at] : NAME), missing: text === '', draft: true }
    })
    return { ...row, name: cells[0].text || row.name, cells }
  })
  return marked(filled, words)
}

/** Names that cannot be told apart are remarked on; they may still be meant so. */
function marked(rows: GridRow[], words: Words): GridRow[] {
  return rows.map((row, place) => {
    const [name, ...cells] = row.cells
    const others = rows.flatMap((other, at) => (at === place ? [] : [other.cells[0].text]))
    if (name.remark !== '' || !isAmong(name.text, others)) return row
    return { ...row, cells: [{ ...name, remark: words.same }, ...cells] }
  })
}

function blankRow(view: OffersView, id: string, words: Words, last: boolean, may: May): GridRow {
  const empty = { text: '', typed: '', remark: '', missing: false }
  const name: GridCell = { ...empty, required: true, editable: true, ...(last ? { invitation: words.add } : {}) }
  const cells = view.columns.map(({ editable, required }) => ({ ...empty, required, editable: editable && may.gather }))
  return { id, name: words.fresh, cells: [name, ...cells] }
}
