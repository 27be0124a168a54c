/** From what was typed to changes: everything of one paste or fill is one act. Pure. */
import { sameDecimal } from '../../numbers/read'
import { idFrom, textIn, withText } from '../../text'
import type { Answer, Change, Deliveries, Offer, OffersRow, OffersView, Text } from '../../wire'
import { answerOf, sameValue, valueOf } from './answers'
import type { Entry } from './entries'

/** What is typed but cannot be recorded yet, by row and column. */
export type Drafts = Record<string, Record<string, Entry>>

export interface Plan {
  changes: Change[]
  /** What remains to wait: a freight without a price, late deliveries without their number, a row without a name. */
  drafts: Drafts
}

export interface Terms {
  language: string
  /** Why a figure is recorded anew. */
  corrected: Text
  /** Where counts come from that somebody typed. */
  counted: Text
}

export const NAME = 'name'
const ANSWER = 'answer/'

/** The key of a row that is no supplier yet: the first below the suppliers is 0. */
export function freshKey(place: number): string {
  return `+${place}`
}

export function plan(view: OffersView, drafts: Drafts, entries: readonly Entry[], terms: Terms): Plan {
  const changes: Change[] = []
  const left: Drafts = { ...drafts }
  const taken = view.rows.map((row) => row.supplier.supplier)
  const offers = view.rows.flatMap(({ offer, earlier }) => [offer, earlier].flatMap((one) => (one ? [one.offer] : [])))
  for (const key of new Set(entries.map((entry) => entry.row))) {
    const typed: Record<string, Entry> = { ...drafts[key] }
    for (const entry of entries) if (entry.row === key) typed[entry.column] = entry
    delete left[key]
    const known = view.rows.find((row) => row.supplier.supplier === key)
    const name = typed[NAME]?.value ?? ''
    let supplier = key
    if (known) changes.push(...renamed(known, name, terms.language))
    else if (name === '') {
      const kept = Object.entries(typed).filter(([, entry]) => entry.text !== '')
      if (kept.length > 0) left[key] = Object.fromEntries(kept)
      continue
    } else {
      supplier = idFrom(name, taken)
      taken.push(supplier)
      changes.push({ kind: 'set_supplier', supplier, name })
    }
    const offered = offerOf(view, supplier, known, typed, terms, offers)
    const delivered = deliveriesOf(supplier, known?.deliveries ?? null, typed, terms)
    changes.push(...offered.changes, ...delivered.changes)
    const waiting = { ...offered.left, ...delivered.left }
    if (Object.keys(waiting).length > 0) {
      left[supplier] = Object.fromEntries(Object.entries(waiting).map(([id, entry]) => [id, { ...entry, row: supplier }]))
    }
  }
  return { changes, drafts: renumbered(left) }
}

interface Part {
  changes: Change[]
  left: Record<string, Entry>
}

/** The name that the grid shows is the one that is changed: the short one where there is one. */
function renamed(row: OffersRow, name: string, language: string): Change[] {
  const { supplier } = row
  const field = supplier.short ? 'short' : 'name'
  if (name === '' || name === textIn(supplier[field], language)) return []
  return [{ kind: 'set_supplier', ...supplier, [field]: withText(supplier[field], language, name) } as Change]
}

function offerOf(
  view: OffersView,
  supplier: string,
  known: OffersRow | undefined,
  entered: Record<string, Entry>,
  terms: Terms,
  offers: string[],
): Part {
  const offer = known?.offer ?? null
  // Without an offer in this round that of an earlier one stands, and what is not given anew goes on.
  const earlier = offer ? null : (known?.earlier ?? null)
  const stands = offer ?? earlier
  const typed = earlier ? Object.fromEntries(Object.entries(entered).filter(([, { value }]) => value !== '')) : entered
  const line = stands?.lines[0]
  const price = typed.price?.value ?? line?.price ?? ''
  const freight = typed.freight?.value ?? line?.freight ?? ''
  const left: Record<string, Entry> = {}
  if (price === '' && freight !== '') {
    left.freight = typed.freight ?? { row: supplier, column: 'freight', text: freight, value: freight }
  }
  const answers: Record<string, Answer> = { ...stands?.answers } as Record<string, Answer>
  let changed = !sameDecimal(price, line?.price ?? '')
  if (price !== '') changed ||= !sameDecimal(freight, line?.freight ?? '')
  for (const [column, { value }] of Object.entries(typed)) {
    if (!column.startsWith(ANSWER)) continue
    const criterion = column.slice(ANSWER.length)
    changed ||= !sameValue(value, valueOf(answers[criterion]))
    const choices = view.columns.find(({ id }) => id === column)?.choices ?? []
    if (value === '') delete answers[criterion]
    else answers[criterion] = answerOf(value, choices)
  }
  if (!changed) return { changes: [], left }
  const item = line?.item ?? view.item
  const quantity = line?.quantity ?? view.quantity
  const { breaks } = line ?? {}
  const kept = breaks ? { breaks } : {}
  const own = price === '' ? [] : [{ item, quantity, price, ...kept, ...(freight === '' ? {} : { freight }) }]
  // An offer of several price lines is not changed in one cell; its prices stay.
  const lines = stands && stands.lines.length > 1 ? stands.lines : own
  const changes: Change[] = []
  if (offer) changes.push({ kind: 'clear', slot: `offer/${offer.offer}`, reason: terms.corrected })
  const says = lines.length > 0 || Object.keys(answers).length > 0
  if (offer && (says || offer.incoterm || offer.terms || offer.note)) {
    changes.push({ kind: 'record_offer', ...offer, lines, answers } as Change)
  } else if (!offer && says) {
    const { round } = view.shown
    const id = idFrom(`${supplier}-${round}`, offers)
    offers.push(id)
    // A note was made on the offer that it stands on.
    const { note, ...carried } = earlier ?? ({} as Partial<Offer>)
    changes.push({ kind: 'record_offer', ...carried, offer: id, supplier, round, lines, answers } as Change)
  }
  return { changes, left }
}

function deliveriesOf(
  supplier: string,
  known: Deliveries | null,
  typed: Record<string, Entry>,
  terms: Terms,
): Part {
  if (!typed.delivered && !typed.late) return { changes: [], left: {} }
  const all = typed.delivered?.value ?? (known ? String(known.shipments) : '')
  const late = typed.late?.value ?? (known ? String(known.late) : '')
  if (all === '' && late === '') {
    return { changes: known ? [{ kind: 'clear', slot: `deliveries/${supplier}`, reason: terms.corrected }] : [], left: {} }
  }
  if (all === '' || late === '') {
    const left: Record<string, Entry> = {}
    if (typed.delivered && (known || all !== '')) left.delivered = typed.delivered
    if (typed.late && (known || late !== '')) left.late = typed.late
    return { changes: [], left }
  }
  if (known && sameDecimal(all, String(known.shipments)) && sameDecimal(late, String(known.late))) {
    return { changes: [], left: {} }
  }
  const counts = { shipments: Number(all), late: Number(late) }
  const record = known ? { ...known, ...counts } : { supplier, ...counts, source: terms.counted }
  return { changes: [{ kind: 'record_deliveries', ...record } as Change], left: {} }
}

/** Rows without a name move up when one above them became a supplier. */
function renumbered(drafts: Drafts): Drafts {
  const fresh = Object.keys(drafts)
    .filter((key) => key.startsWith('+'))
    .sort((one, other) => Number(one) - Number(other))
  const kept = Object.entries(drafts).filter(([key]) => !key.startsWith('+'))
  const moved = fresh.map((key, place): [string, Record<string, Entry>] => [freshKey(place), drafts[key]])
  return Object.fromEntries([...kept, ...moved])
}
