/** A delivery record as it is typed: every count a text, and an empty one not recorded. */
import type { Change, Deliveries, PeriodCounts } from '../../../wire'
import { textIn, withText } from '../../../text'

/** The counts of the whole record, in the order in which they are asked. */
export const COUNTS = [
  'shipments',
  'late',
  'in_full',
  'in_full_of',
  'lots_inspected',
  'lots_accepted',
  'incidents',
  'incidents_of',
  'pieces_received',
  'pieces_rejected',
  'open',
] as const

/** The counts of a period. */
export const BY_PERIOD = ['shipments', 'late', 'in_full', 'lots_inspected', 'lots_accepted', 'incidents'] as const

export type Count = (typeof COUNTS)[number]
export type PeriodCount = (typeof BY_PERIOD)[number]

export interface PeriodDraft {
  period: string
  counts: Record<PeriodCount, string>
  /** What the table does not show and keeps as it was. */
  kept: Partial<PeriodCounts>
}

export interface Draft {
  counts: Record<Count, string>
  first: string
  last: string
  source: string
  periods: PeriodDraft[]
}

const text = (count: number | null | undefined) => (count === null || count === undefined ? '' : String(count))

export function draftOf(known: Deliveries | null, language: string): Draft {
  const counts = Object.fromEntries(COUNTS.map((count) => [count, text(known?.[count])])) as Draft['counts']
  return {
    counts,
    first: known?.first ?? '',
    last: known?.last ?? '',
    source: textIn(known?.source, language),
    periods: (known?.periods ?? []).map((period) => ({
      period: period.period,
      counts: Object.fromEntries(BY_PERIOD.map((count) => [count, text(period[count])])) as PeriodDraft['counts'],
      kept: period,
    })),
  }
}

export function emptyPeriod(): PeriodDraft {
  const counts = Object.fromEntries(BY_PERIOD.map((count) => [count, ''])) as PeriodDraft['counts']
  return { period: '', counts, kept: {} }
}

/** Whether there is enough to record: shipments, late ones, a source, and every period named and counted. */
export function isReady(draft: Draft): boolean {
  const { counts, source, periods } = draft
  const said = (period: PeriodDraft) =>
    period.period.trim() !== '' && period.counts.shipments !== '' && period.counts.late !== ''
  return counts.shipments !== '' && counts.late !== '' && source.trim() !== '' && periods.every(said)
}

/** The counts that were given; the others are left out, since nothing is known of them. */
function given<Key extends string>(counts: Record<Key, string>): Partial<Record<Key, number>> {
  const said = Object.entries<string>(counts).filter(([, count]) => count !== '')
  return Object.fromEntries(said.map(([key, count]) => [key, Number(count)])) as Partial<Record<Key, number>>
}

export function changeOf(supplier: string, draft: Draft, known: Deliveries | null, language: string): Change {
  const periods = draft.periods.map(({ period, counts, kept }) => {
    const of = { in_full_of: kept.in_full_of, incidents_of: kept.incidents_of }
    const stays = Object.fromEntries(Object.entries(of).filter(([, count]) => count !== undefined && count !== null))
    return { period: period.trim(), ...given(counts), ...stays }
  })
  return {
    kind: 'record_deliveries',
    supplier,
    ...given(draft.counts),
    ...(draft.first.trim() === '' ? {} : { first: draft.first.trim() }),
    ...(draft.last.trim() === '' ? {} : { last: draft.last.trim() }),
    ...(periods.length === 0 ? {} : { periods }),
    source: withText(known?.source, language, draft.source.trim()),
  } as Change
}
