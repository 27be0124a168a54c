// The state of a grid: where the person stands, what is chosen, what is being typed.

import { blockOf, NOTHING, type LeftOut } from './block'
import { filledDown } from './fill'
import { typing, walking, type Intention, type Key } from './keys'
import type { GridCell, GridColumn, GridRow, How } from './model'
import { readTable, writeTable, type Placed } from './paste'
import { all, at, extended, moved, placesOf, rangeOf, within, type Place, type Size } from './selection'

/** What the grid is given, read anew whenever it is needed. */
export interface Source {
  columns: () => GridColumn[]
  rows: () => GridRow[]
  /** Takes over texts. Places may lie below the last row when a longer table was pasted. */
  edit: (cells: Placed[], how: How, left: LeftOut) => void
}

interface Edit {
  place: Place
  text: string
  /** Whether a key began it, so that arrows leave it again. */
  begunByTyping: boolean
}

export class Sheet {
  selection = $state.raw(at(0, 0))
  edit = $state.raw<Edit | null>(null)
  #source: Source
  /** After Escape the next Tab leaves the grid: nobody is caught in it. */
  #leaving = false
  #copied = ''

  constructor(source: Source) {
    this.#source = source
  }

  get size(): Size {
    return { rows: this.#source.rows().length, columns: this.#source.columns().length }
  }

  /** The place where the person stands, inside a grid that may have become smaller. */
  get focus(): Place {
    return within(this.selection, this.size).focus
  }

  cell({ row, column }: Place): GridCell | undefined {
    return this.#source.rows()[row]?.cells[column]
  }

  /** Answers a key; false when it is left to the window. */
  press(key: Key): boolean {
    const intention = this.edit ? typing(key, this.edit.begunByTyping) : walking(key)
    if (!intention) return false
    const leaving = this.#leaving
    this.#leaving = false
    if (intention.do === 'next' && leaving && !this.edit) return false
    return this.#do(intention)
  }

  choose(place: Place, extend: boolean): void {
    this.commit()
    this.selection = extend ? extended(this.selection, place) : at(place.row, place.column)
  }

  begin(text?: string): void {
    const place = this.focus
    const cell = this.cell(place)
    if (!cell?.editable) return
    this.selection = { ...at(place.row, place.column), began: this.selection.began }
    this.edit = { place, text: text ?? cell.typed, begunByTyping: text !== undefined }
  }

  type(text: string): void {
    if (this.edit) this.edit = { ...this.edit, text }
  }

  /** Takes over what is being typed, when it says something else than before. */
  commit(): void {
    const edit = this.edit
    this.edit = null
    if (!edit || edit.text.trim() === (this.cell(edit.place)?.typed ?? '')) return
    this.#source.edit([{ ...edit.place, text: edit.text.trim() }], 'typed', NOTHING)
  }

  copy(): string {
    const { top, left, bottom, right } = this.#range
    const rows = this.#source.rows().slice(top, bottom + 1)
    this.#copied = writeTable(rows.map((row) => row.cells.slice(left, right + 1).map((cell) => cell.typed)))
    return this.#copied
  }

  cut(): string {
    const text = this.copy()
    this.clear()
    return text
  }

  paste(text: string): void {
    const how: How = text.replace(/\r\n/g, '\n') === this.#copied ? 'copied' : 'pasted'
    const ground = {
      columns: this.#source.columns(),
      names: this.#source.rows().map((row) => row.name),
      takes: (cell: Placed) => this.#takes(cell),
      typed: (cell: Placed) => this.cell(cell)?.typed ?? '',
    }
    const range = this.#range
    const { cells, left } = blockOf(readTable(text), range, ground, how === 'copied')
    this.#source.edit(cells, how, left)
    const last = cells[cells.length - 1]
    if (last) this.selection = { ...at(range.top, range.left), anchor: { row: last.row, column: last.column } }
  }

  clear(): void {
    const columns = this.#source.columns()
    const cells = placesOf(this.#range)
      .filter((place) => this.cell(place)?.editable && !columns[place.column]?.names)
      .filter((place) => this.cell(place)?.typed !== '')
      .map((place) => ({ ...place, text: '' }))
    if (cells.length > 0) this.#source.edit(cells, 'cleared', NOTHING)
  }

  fill(): void {
    const columns = this.#source.columns()
    const typed = (row: number, column: number) => this.cell({ row, column })?.typed ?? ''
    const cells = filledDown(this.#range, typed).filter(
      (cell) => this.cell(cell)?.editable && !columns[cell.column]?.names && typed(cell.row, cell.column) !== cell.text,
    )
    if (cells.length > 0) this.#source.edit(cells, 'filled', NOTHING)
  }

  get #range() {
    return rangeOf(within(this.selection, this.size))
  }

  /** Below the last row every column that is typed in takes a text: new rows begin there. */
  #takes({ row, column }: Placed): boolean {
    const head = this.#source.columns()[column]
    if (!head?.editable) return false
    return row >= this.size.rows || this.cell({ row, column })?.editable === true
  }

  #do(intention: Intention): boolean {
    switch (intention.do) {
      case 'cancel':
        this.#leaving = this.edit === null
        this.edit = null
        return true
      case 'edit':
        this.begin()
        return true
      case 'type':
        this.begin(intention.text)
        return true
      case 'clear':
        this.clear()
        return true
      case 'fill':
        this.fill()
        return true
      case 'all':
        this.selection = all(this.size)
        return true
      default: {
        this.commit()
        const here = { ...within(this.selection, this.size), began: this.selection.began }
        const to = moved(here, intention, this.size, (place) => (this.cell(place)?.text ?? '') !== '')
        if (to) this.selection = to
        return to !== null
      }
    }
  }
}
