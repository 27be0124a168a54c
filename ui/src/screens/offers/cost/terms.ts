/** The terms of an offer while they are written, shares as percent; and the changes they become. Pure. */
import { withText } from '../../../text'
import type { AddedCost, Change, CostBasis, CostPart, Offer, Rates } from '../../../wire'
import { percentFrom, shareFrom } from '../../criteria/share'

export interface TermsDraft {
  currency: string
  incoterm: string
  vat: string
  payment: { share: string; days: string }[]
  rule: 'none' | 'all_units' | 'incremental'
  breaks: { from: string; price: string }[]
}

export function termsDraft(offer: Offer): TermsDraft {
  const { currency, vat, payment } = offer.terms ?? {}
  const breaks = offer.lines[0]?.breaks
  return {
    currency: currency ?? '',
    incoterm: offer.incoterm ?? '',
    vat: vat ? percentFrom(vat) : '',
    payment: (payment ?? []).map(({ share, days }) => ({ share: percentFrom(share), days: String(days) })),
    rule: breaks?.rule ?? 'none',
    breaks: (breaks?.breaks ?? []).map((one) => ({ ...one })),
  }
}

/** Whether every row that was begun is whole. */
export function isWhole(draft: TermsDraft): boolean {
  const filled = (row: object) => Object.values(row).every((text: string) => text !== '')
  const breaks = draft.rule === 'none' || (draft.breaks.length > 0 && draft.breaks.every(filled))
  return draft.payment.every(filled) && breaks
}

/** An offer stays as it is; the one with other terms takes its place, in the same act. */
export function termsChanges(offer: Offer, draft: TermsDraft, reason: string): Change[] {
  const { terms: _terms, incoterm: _incoterm, lines, ...others } = offer
  const terms = {
    ...(draft.currency === '' ? {} : { currency: draft.currency.toUpperCase() }),
    ...(draft.vat === '' ? {} : { vat: shareFrom(draft.vat) }),
    ...(draft.payment.length === 0
      ? {}
      : { payment: draft.payment.map(({ share, days }) => ({ share: shareFrom(share), days: Number(days) })) }),
  }
  const [line, ...more] = lines
  // An offer of several lines keeps the breaks of each.
  const own = line && more.length === 0 ? [lineWith(line, draft)] : lines
  return [
    { kind: 'clear', slot: `offer/${offer.offer}`, reason },
    {
      kind: 'record_offer',
      ...others,
      ...(draft.incoterm === '' ? {} : { incoterm: draft.incoterm.trim() }),
      ...(Object.keys(terms).length === 0 ? {} : { terms }),
      lines: own,
    } as Change,
  ]
}

function lineWith(line: Offer['lines'][number], draft: TermsDraft): Offer['lines'][number] {
  const { breaks: _breaks, ...others } = line
  return draft.rule === 'none' ? others : { ...others, breaks: { rule: draft.rule, breaks: draft.breaks } }
}

export interface BasisDraft {
  place: string
  rate: string
  source: string
  days: string
  vat: string
  ratesOn: string
  life: string
}

export function basisDraft(basis: CostBasis | null, text: (of: CostBasis['place']) => string): BasisDraft {
  return {
    place: text(basis?.place),
    rate: basis?.annual_rate ? percentFrom(basis.annual_rate) : '',
    source: text(basis?.rate_source),
    days: basis?.days_in_year ? String(basis.days_in_year) : '',
    vat: basis?.vat ? percentFrom(basis.vat) : '',
    ratesOn: basis?.rates_on ?? '',
    life: basis?.life ? String(basis.life) : '',
  }
}

export function basisChange(basis: CostBasis | null, draft: BasisDraft, language: string): Change {
  return {
    kind: 'set_cost_basis',
    ...(draft.place.trim() === '' ? {} : { place: withText(basis?.place, language, draft.place.trim()) }),
    ...(draft.rate === '' ? {} : { annual_rate: shareFrom(draft.rate) }),
    ...(draft.source.trim() === '' ? {} : { rate_source: withText(basis?.rate_source, language, draft.source.trim()) }),
    ...(draft.days === '' ? {} : { days_in_year: Number(draft.days) }),
    ...(draft.vat === '' ? {} : { vat: shareFrom(draft.vat) }),
    ...(draft.ratesOn.trim() === '' ? {} : { rates_on: draft.ratesOn.trim() }),
    ...(draft.life === '' ? {} : { life: Number(draft.life) }),
  } as Change
}

export interface RatesDraft {
  date: string
  source: string
  rates: { currency: string; rate: string }[]
}

/** A row for every currency that an offer is quoted in, and for every one that has a rate. */
export function ratesDraft(rates: Rates | null, asked: string[], date: string, source: string): RatesDraft {
  const known = Object.entries(rates?.rates ?? {}).map(([currency, rate]) => ({ currency, rate }))
  const fresh = asked.filter((currency) => !known.some((one) => one.currency === currency))
  return { date, source, rates: [...known, ...fresh.map((currency) => ({ currency, rate: '' }))] }
}

export function ratesChange(rates: Rates | null, draft: RatesDraft, language: string): Change {
  const given = draft.rates.filter(({ currency, rate }) => currency.trim() !== '' && rate !== '')
  return {
    kind: 'freeze_rates',
    date: draft.date.trim(),
    source: withText(rates?.source, language, draft.source.trim()),
    rates: Object.fromEntries(given.map(({ currency, rate }) => [currency.trim().toUpperCase(), rate])),
  }
}

/** What is added, as an amount or, where it is typed in percent, as a share. */
export function addedChange(supplier: string, part: CostPart, figure: string, asShare: boolean, reason: string): Change {
  const added: AddedCost = asShare
    ? { supplier, part, share: shareFrom(figure), reason }
    : { supplier, part, amount: figure, reason }
  return { kind: 'add_cost', ...added }
}
