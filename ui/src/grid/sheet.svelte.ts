// The state of a grid: where the person stands, what is chosen, what is being typed.

import { decimalMark, readNumber, settled } from '../numbers/read'
import { blockOf, filling, NOTHING, type Ground, type LeftOut } from './block'
import { readClip, writeClip, type Clip } from './clipboard'
import { drawnOut, filledDown, repeated } from './fill'
import { typing, walking, type Intention, type Key } from './keys'
import type { GridCell, GridColumn, GridRow, How } from './model'
import type { Pasted, Placed } from './paste'
import { at, extended, moved, over, placesOf, rangeOf, whole, within, type Place, type Range, type Size } from './selection'

/** What the grid is given, read anew whenever it is needed. */
export interface Source {
  columns: () => GridColumn[]
  rows: () => GridRow[]
  /** The language that its figures are typed in. */
  language: () => string
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
  /** The range as far as it is being drawn out with its handle; null while it is not. */
  drawn = $state.raw<Range | null>(null)
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
  get here(): Place {
    return within(this.selection, this.size).here
  }

  get range(): Range {
    return rangeOf(within(this.selection, this.size))
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
    if (intention.do === 'edit' && this.edit) {
      this.edit = { ...this.edit, begunByTyping: false }
      return true
    }
    return this.#do(intention)
  }

  choose(place: Place, extend: boolean): void {
    this.commit()
    this.selection = extend ? extended(this.selection, place) : at(place.row, place.column)
  }

  begin(text?: string): void {
    const place = this.here
    const cell = this.cell(place)
    if (!cell?.editable) return
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

  copy(): Clip {
    const { top, left, bottom, right } = this.range
    const columns = this.#source.columns()
    const rows = this.#source.rows().slice(top, bottom + 1)
    const clip = writeClip(
      rows.map((row) => row.cells.map((cell, at) => this.#copying(cell, columns[at])).slice(left, right + 1)),
    )
    this.#copied = clip.plain
    return clip
  }

  cut(): Clip {
    const clip = this.copy()
    this.clear()
    return clip
  }

  paste(clip: Clip): void {
    const isOwn = clip.plain !== '' && clip.plain.replace(/\r\n/g, '\n') === this.#copied
    const how: How = isOwn ? 'copied' : 'pasted'
    const table = readClip(clip)
    if (!table) return
    const range = this.range
    const { cells, left } = blockOf(table, range, this.#ground, how === 'copied')
    this.#source.edit(cells, how, left)
    const last = cells[cells.length - 1]
    if (last) this.selection = over({ ...range, bottom: last.row, right: last.column })
  }

  clear(): void {
    this.#fill(
      placesOf(this.range).map((place) => ({ ...place, text: '' })),
      'cleared',
    )
  }

  /** Fills the chosen range from its first row. */
  fillDown(): void {
    this.#fill(filledDown(this.range, this.#typed), 'filled')
  }

  /** Shows how far the handle would fill. */
  draw(to: Place): void {
    this.drawn = drawnOut(this.range, to)
  }

  /** Fills what the handle was drawn over. */
  fillDrawn(): void {
    const { range, drawn } = this
    this.drawn = null
    if (!drawn) return
    this.selection = over(drawn)
    this.#fill(repeated(range, drawn, this.#typed), 'filled')
  }

  /** Fills from the range down to the last row that has a name. */
  fillToEnd(): void {
    const last = this.#source.rows().findLastIndex((row) => row.cells.some(({ text }) => text !== ''))
    this.drawn = { ...this.range, bottom: Math.max(last, this.range.bottom) }
    this.fillDrawn()
  }

  #fill(cells: Placed[], how: How): void {
    const { cells: taken, left } = filling(cells, this.#ground)
    if (taken.length > 0 || left.locked.length > 0 || left.names.length > 0) this.#source.edit(taken, how, left)
  }

  get #ground(): Ground {
    return {
      columns: this.#source.columns(),
      names: this.#source.rows().map((row) => row.name),
      takes: (cell) => this.#takes(cell),
      typed: ({ row, column }) => this.#typed(row, column),
    }
  }

  #typed = (row: number, column: number) => this.cell({ row, column })?.typed ?? ''

  /** A cell as it is copied: a figure with its number beside it, for a spreadsheet of another language. */
  #copying({ typed }: GridCell, column: GridColumn | undefined): Pasted {
    const language = this.#source.language()
    const reading = settled(readNumber(typed, language), decimalMark(language))
    return column?.names || reading.kind !== 'number' ? { text: typed } : { text: typed, value: reading.value }
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
        this.drawn = null
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
        this.fillDown()
        return true
      case 'whole':
        this.selection = whole(this.selection, intention.of, this.size)
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
