// Reads a number as a person typed or pasted it. The digits stay text from beginning to end: a price never
// passes through a floating-point number.

/** A mark between the whole part and the rest. */
export type Mark = ',' | '.'

/** What a text says as a number. An ambiguous one has both readings, the likelier in the language first. */
export type Reading =
  | { kind: 'number'; value: string }
  | { kind: 'ambiguous'; readings: [string, string]; marks: [Mark, Mark] }
  | { kind: 'none' }
  | { kind: 'empty' }

// Every blank that spreadsheets put between groups of three: no-break, thin, narrow, figure.
const blanks = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g
const invisible = /[\u200b-\u200f\u2060\ufeff]/g

/** What stands for a currency around a number, and which currencies it may mean. */
const currencies: [string, string[]][] = [
  ['€|EUR', ['EUR']],
  ['£|GBP', ['GBP']],
  ['CHF', ['CHF']],
  ['USD', ['USD']],
  ['\\$', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD']],
  ['RSD|РСД|(?:дин|din)(?:ara|ара|\\.)?', ['RSD']],
]
const mark = ['%', ...currencies.map(([signs]) => signs)].join('|')
const around = new RegExp(`^(?:${mark})|(?:${mark})$`, 'i')

/** The currencies that a text may mean by the mark around its number; none where it has no mark. */
export function currenciesOf(text: string): readonly string[] {
  const sign = around.exec(strip(text, false) ?? '')?.[0] ?? ''
  return currencies.find(([signs]) => new RegExp(`^(?:${signs})$`, 'i').test(sign))?.[1] ?? []
}

/** The mark before the decimals in a language: a point in English, a comma in Serbian. */
export function decimalMark(language: string): Mark {
  return language.startsWith('en') ? '.' : ','
}

/** Reads a text. With `whole` only whole numbers are taken, so that a group of three is never a fraction. */
export function readNumber(text: string, language: string, whole = false): Reading {
  const bare = strip(text)
  if (bare === null) return { kind: 'empty' }
  const shape = shapeOf(bare)
  if (!shape) return { kind: 'none' }
  if (shape.kind === 'clear') return taken(shape.sign, shape.whole, shape.rest, whole)
  const grouped = canonical(shape.sign, shape.before + shape.after, '')
  // Nobody writes a count of shipments with three decimals.
  if (whole) return fitting(grouped, true)
  const split = canonical(shape.sign, shape.before, shape.after)
  const other: Mark = shape.mark === ',' ? '.' : ','
  return shape.mark === decimalMark(language)
    ? { kind: 'ambiguous', readings: [split, grouped], marks: [shape.mark, other] }
    : { kind: 'ambiguous', readings: [grouped, split], marks: [other, shape.mark] }
}

/** Settles an ambiguous reading by the mark that stands before the decimals. */
export function settled(reading: Reading, mark: Mark): Reading {
  if (reading.kind !== 'ambiguous') return reading
  return { kind: 'number', value: reading.readings[reading.marks[0] === mark ? 0 : 1] }
}

/** Settles an ambiguous reading by the number behind the text, which a spreadsheet shows rounded; as it was if neither fits. */
export function settledBy(reading: Reading, value: string): Reading {
  if (reading.kind !== 'ambiguous') return reading
  // The two readings are a thousandfold apart: a hundredth of either tells them from each other.
  const fits = (read: string) => Math.abs(Number(read) - Number(value)) <= Math.abs(Number(value)) / 100
  const fitting = reading.readings.find(fits)
  return fitting === undefined ? reading : { kind: 'number', value: fitting }
}

/** What the cells of one paste say together. */
export interface Marks {
  /** The mark before the decimals; none when the clear cells say nothing or contradict each other. */
  decimal: Mark | null
  /** The indices of the cells that can be read in two ways. */
  ambiguous: number[]
  /** Whether somebody must be asked. */
  ask: boolean
}

/** Decides for a whole paste: one clear “3,74” settles every “1.234” beside it. */
export function decideMarks(cells: readonly string[]): Marks {
  const seen = new Set<Mark>()
  const ambiguous: number[] = []
  cells.forEach((cell, index) => {
    const bare = strip(cell)
    const shape = bare === null ? null : shapeOf(bare)
    if (shape?.kind === 'ambiguous') ambiguous.push(index)
    if (shape?.kind === 'clear' && shape.decimal) seen.add(shape.decimal)
  })
  const [only] = seen
  const decimal = seen.size === 1 ? (only ?? null) : null
  return { decimal, ambiguous, ask: ambiguous.length > 0 && decimal === null }
}

type Shape =
  | { kind: 'clear'; sign: string; whole: string; rest: string; decimal: Mark | null }
  | { kind: 'ambiguous'; sign: string; before: string; after: string; mark: Mark }

/** Takes away what stands around a number; null when nothing is left because there was nothing. */
function strip(text: string, marks = true): string | null {
  let bare = text.replace(invisible, '').replace(blanks, ' ').trim()
  if (bare === '') return null
  bare = bare.replace(/[\u2212\u2013]/g, '-')
  const sign = /^[+-]/.exec(bare)?.[0] ?? ''
  bare = bare.slice(sign.length).trim()
  if (!marks) return bare
  // Twice: “$ 5 %” is nonsense, but “5 EUR” and “EUR 5” are not, and neither is “-$5”.
  bare = bare.replace(around, '').trim()
  if (sign === '' && /^[+-]/.test(bare)) return bare
  return sign + bare
}

function shapeOf(bare: string): Shape | null {
  const sign = bare.startsWith('-') ? '-' : ''
  const body = bare.replace(/^[+-] ?/, '')
  const marks = body.match(/[.,]/g) as Mark[] | null
  // Groups parted by blanks: whatever mark follows stands before decimals.
  if (body.includes(' ')) {
    const parts = /^(\d{1,3}(?: \d{3})+)(?:([.,])(\d+))?$/.exec(body)
    if (!parts) return null
    return clear(sign, parts[1]!.replace(/ /g, ''), parts[3] ?? '', (parts[2] as Mark | undefined) ?? null)
  }
  if (!marks) return /^\d+$/.test(body) ? clear(sign, body, '', null) : null
  if (marks.length === 1) return single(sign, body, marks[0]!)
  return several(sign, body, marks)
}

function single(sign: string, body: string, mark: Mark): Shape | null {
  const [before = '', after = ''] = body.split(mark)
  if (!/^\d*$/.test(before) || !/^\d+$/.test(after)) return null
  // A group never begins with 0, and never stands behind more than three digits.
  if (after.length === 3 && /^[1-9]\d{0,2}$/.test(before)) return { kind: 'ambiguous', sign, before, after, mark }
  return clear(sign, before, after, mark)
}

function several(sign: string, body: string, marks: Mark[]): Shape | null {
  const last = marks[marks.length - 1]!
  const group: Mark = marks[0]!
  const other: Mark = group === ',' ? '.' : ','
  const groups = group === '.' ? /^\d{1,3}(?:\.\d{3})+$/ : /^\d{1,3}(?:,\d{3})+$/
  if (last === group) return groups.test(body) ? clear(sign, body.replace(/[.,]/g, ''), '', other) : null
  const [before = '', after = '', more] = body.split(last)
  if (more !== undefined || !groups.test(before) || !/^\d+$/.test(after)) return null
  return clear(sign, before.replace(/[.,]/g, ''), after, last)
}

function clear(sign: string, whole: string, rest: string, decimal: Mark | null): Shape {
  return { kind: 'clear', sign, whole, rest, decimal }
}

/** No figure of a purchase is as long as this; what is longer has slipped. */
const MOST_DIGITS = 28
const HIGHEST_COUNT = 4_294_967_295n

function fitting(value: string, whole: boolean): Reading {
  const digits = value.replace(/\D/g, '').length
  const fits = digits <= MOST_DIGITS && (!whole || (!value.startsWith('-') && BigInt(value) <= HIGHEST_COUNT))
  return fits ? { kind: 'number', value } : { kind: 'none' }
}

function taken(sign: string, whole: string, rest: string, only: boolean): Reading {
  if (only && /[1-9]/.test(rest)) return { kind: 'none' }
  return fitting(canonical(sign, whole, only ? '' : rest), only)
}

/** One writing for each number: no zeros that say nothing, a point, no “-0”. */
function canonical(sign: string, whole: string, rest: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '') || '0'
  const decimals = rest.replace(/0+$/, '')
  const value = decimals === '' ? digits : `${digits}.${decimals}`
  return sign === '-' && /[1-9]/.test(value) ? `-${value}` : value
}

/** Whether two canonical decimals, or two empty texts, are the same number. */
export function sameDecimal(one: string, other: string): boolean {
  const plain = (text: string) => {
    const [, sign = '', whole = '', rest = ''] = /^([+-]?)(\d*)\.?(\d*)$/.exec(text) ?? []
    return text === '' ? '' : canonical(sign, whole, rest)
  }
  return plain(one) === plain(other)
}
