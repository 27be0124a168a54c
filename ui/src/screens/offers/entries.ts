/** What was typed, pasted or filled in, read before anything is recorded. */
import { currenciesOf, decideMarks, decimalMark, readNumber, settled, settledBy, type Mark, type Reading } from '../../numbers/read'
import type { Named } from '../../wire'
import { chosen, partsOf } from './answers'

/** A text for a cell, and what the cell takes. */
export interface Typed {
  /** The supplier’s id, or the key of a row that is no supplier yet. */
  row: string
  column: string
  text: string
  /** The number behind the text, where a spreadsheet has said it. */
  number?: string
  takes: 'name' | 'number' | 'whole' | 'choice'
  /** What may be chosen where it is no number. */
  choices?: Named[]
  /** Whether the least, the likely and the most are taken too. */
  ranges?: boolean
  /** The unit of its column; a currency that is another one is no number that fits. */
  unit: string
}

/** A text that was read: a canonical decimal, three of them with strokes between, a choice, a name, or nothing. */
export interface Entry {
  row: string
  column: string
  /** As it was typed. */
  text: string
  value: string
}

/** A text that can be two numbers. */
export interface Doubtful {
  row: string
  column: string
  text: string
  /** What it is with a comma, and what with a point, before the decimals. */
  readings: Record<Mark, string>
}

export interface Read {
  entries: Entry[]
  /** No numbers, though numbers are asked. */
  strange: Typed[]
  /** Not decided by anything; somebody must say which mark stands before the decimals. */
  doubtful: Doubtful[]
}

/** The mark that texts made by this grid are written with: these are never in doubt. */
export function ownMark(how: string, language: string): Mark | null {
  return how === 'copied' || how === 'filled' ? decimalMark(language) : null
}

/** Reads all texts of one act. `known` is the mark that is certain, or the answer that was given. */
export function readAll(cells: readonly Typed[], language: string, known: Mark | null): Read {
  const numbers = cells
    .filter((cell) => cell.takes === 'number' && cell.number === undefined)
    .flatMap((cell) => partsIn(cell))
  const mark = known ?? decideMarks(numbers).decimal
  const read: Read = { entries: [], strange: [], doubtful: [] }
  for (const cell of cells) {
    const { row, column, text } = cell
    if (cell.takes === 'name') {
      const name = text.replace(/\s+/g, ' ').trim()
      if (name !== '') read.entries.push({ row, column, text: name, value: name })
      continue
    }
    if (cell.takes === 'choice') {
      const value = chosen(text, cell.choices ?? [])
      if (value === null) read.strange.push(cell)
      else read.entries.push({ row, column, text, value })
      continue
    }
    const readings = partsIn(cell).map((part) => readingOf(part, cell, language, mark))
    if (!fits(cell) || readings.some(({ kind }) => kind === 'none')) read.strange.push(cell)
    else if (readings[0]?.kind === 'empty') read.entries.push({ row, column, text: '', value: '' })
    else if (readings.some(({ kind }) => kind === 'ambiguous')) {
      const by = (mark: Mark) => valueOf(readings.map((reading) => settled(reading, mark)))
      read.doubtful.push({ row, column, text, readings: { ',': by(','), '.': by('.') } })
    } else read.entries.push({ row, column, text, value: valueOf(readings) })
  }
  return read
}

/** The numbers of a cell: three where it takes a range and one is given. */
function partsIn({ text, ranges }: Typed): string[] {
  return (ranges ? partsOf(text) : null) ?? [text]
}

function readingOf(part: string, cell: Typed, language: string, mark: Mark | null): Reading {
  const reading = readNumber(part, language, cell.takes === 'whole')
  const known = cell.number === undefined ? reading : settledBy(reading, cell.number)
  return mark === null ? known : settled(known, mark)
}

function valueOf(readings: Reading[]): string {
  return readings.map((reading) => (reading.kind === 'number' ? reading.value : '')).join('/')
}

/** Whether the currency that a number is written with, if any, is that of its column. Nothing is converted. */
function fits({ text, unit }: Typed): boolean {
  const currencies = currenciesOf(text)
  return currencies.length === 0 || unit === '' || currencies.includes(unit)
}
