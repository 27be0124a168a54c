import { describe, expect, it } from 'vitest'
import type { OffersRow, OffersView } from '../../wire'
import type { Entry } from './entries'
import { plan, type Drafts } from './plan'

const terms = { language: 'en', corrected: 'corrected by hand', counted: 'entered by the committee' }
const row = (more: object): OffersRow =>
  ({ name: 'Hetero', offer: null, earlier: null, deliveries: null, screened_out: null, cells: [], ...more }) as unknown as OffersRow
const bare = row({ supplier: { supplier: 'hetero', name: 'Hetero' } })
const offer = {
  offer: 'hetero-1',
  supplier: 'hetero',
  round: 2,
  incoterm: 'FCA',
  lines: [{ item: 'Efavirenz', quantity: '12', price: '3.2279', freight: '0.10' }],
  answers: { 'lead-time': '60' },
}
const full = row({
  supplier: { supplier: 'hetero', name: { en: 'Hetero Labs', 'sr-Cyrl': 'Хетеро' } },
  offer,
  deliveries: { supplier: 'hetero', shipments: 40, late: 3, first: '2008-09-23', source: 'ERP' },
})
const inRound = (round: number, ...rows: OffersRow[]): OffersView =>
  ({ answer: [], columns: [], rows, quantity: '1000', item: 'Efavirenz 600 mg', shown: { round }, remarks: [] }) as unknown as OffersView
const view = (...rows: OffersRow[]): OffersView => inRound(1, ...rows)
const type = (column: string, value: string, key = 'hetero'): Entry => ({ row: key, column, text: value, value })
const none: Drafts = {}

describe('what is typed becomes one act', () => {
  it('with a new supplier, its offer and its record together', () => {
    const typed = [
      type('name', 'Micro Labs', '+0'),
      type('price', '3.74', '+0'),
      type('answer/lead-time', '45', '+0'),
      type('delivered', '12', '+0'),
      type('late', '0', '+0'),
    ]
    const { changes, drafts } = plan(view(bare), none, typed, terms)
    expect(changes).toEqual([
      { kind: 'set_supplier', supplier: 'micro-labs', name: 'Micro Labs' },
      {
        kind: 'record_offer',
        offer: 'micro-labs-1',
        supplier: 'micro-labs',
        round: 1,
        lines: [{ item: 'Efavirenz 600 mg', quantity: '1000', price: '3.74' }],
        answers: { 'lead-time': '45' },
      },
      { kind: 'record_deliveries', supplier: 'micro-labs', shipments: 12, late: 0, source: 'entered by the committee' },
    ])
    expect(drafts).toEqual({})
  })

  it('with an id of its own for each of two suppliers of one name', () => {
    const typed = [type('name', 'Hetero', '+0'), type('name', 'Hetero', '+1')]
    const ids = plan(view(bare), none, typed, terms).changes.map((change) => 'supplier' in change && change.supplier)
    expect(ids).toEqual(['hetero-2', 'hetero-3'])
  })

  it('with a corrected offer under its own id, everything else kept', () => {
    const { changes } = plan(view(full), none, [type('price', '3.5')], terms)
    expect(changes).toEqual([
      { kind: 'clear', slot: 'offer/hetero-1', reason: 'corrected by hand' },
      { kind: 'record_offer', ...offer, lines: [{ ...offer.lines[0], price: '3.5' }] },
    ])
  })

  it('with no change where nothing is another', () => {
    const same = [type('price', '3.22790'), type('answer/lead-time', '60'), type('delivered', '40'), type('name', 'Hetero Labs')]
    expect(plan(view(full), none, same, terms)).toEqual({ changes: [], drafts: {} })
  })

  it('with an answer alone, before there is a price', () => {
    const { changes } = plan(view(bare), none, [type('answer/lead-time', '30')], terms)
    expect(changes).toMatchObject([{ kind: 'record_offer', offer: 'hetero-1', lines: [], answers: { 'lead-time': '30' } }])
  })

  it('with a renamed supplier in this language only', () => {
    const { changes } = plan(view(full), none, [type('name', 'Hetero Ltd')], terms)
    expect(changes).toMatchObject([{ kind: 'set_supplier', name: { en: 'Hetero Ltd', 'sr-Cyrl': 'Хетеро' } }])
  })

  it('with counts over the record’s own source and period', () => {
    const { changes } = plan(view(full), none, [type('late', '4')], terms)
    expect(changes).toEqual([
      { kind: 'record_deliveries', supplier: 'hetero', shipments: 40, late: 4, first: '2008-09-23', source: 'ERP' },
    ])
  })
})

it('a new price leaves the terms and the quantity breaks of an offer as they were', () => {
  const breaks = { rule: 'all_units' as const, breaks: [{ from: '50', price: '3' }] }
  const offer = { ...full.offer!, terms: { currency: 'USD' }, lines: [{ ...full.offer!.lines[0], breaks }] }
  const { changes } = plan(view({ ...full, offer }), none, [type('price', '3.1')], terms)
  expect(changes[1]).toMatchObject({ kind: 'record_offer', terms: { currency: 'USD' }, lines: [{ price: '3.1', breaks }] })
})

describe('what cannot be recorded yet waits', () => {
  it('a freight until there is a price', () => {
    const first = plan(view(bare), none, [type('freight', '0.1')], terms)
    expect(first.changes).toEqual([])
    expect(Object.keys(first.drafts.hetero)).toEqual(['freight'])
    const then = plan(view(bare), first.drafts, [type('price', '3')], terms)
    expect(then.changes).toMatchObject([{ kind: 'record_offer', lines: [{ price: '3', freight: '0.1' }] }])
    expect(then.drafts).toEqual({})
  })

  it('the number of deliveries until it is said how many were late', () => {
    const first = plan(view(bare), none, [type('delivered', '12')], terms)
    expect(first).toMatchObject({ changes: [], drafts: { hetero: { delivered: { value: '12' } } } })
    const then = plan(view(bare), first.drafts, [type('late', '1')], terms)
    expect(then.changes).toMatchObject([{ kind: 'record_deliveries', shipments: 12, late: 1 }])
    expect(then.drafts).toEqual({})
  })

  it('a row until it has a name, and it moves up when one above it has', () => {
    const first = plan(view(), none, [type('price', '3', '+0'), type('price', '4', '+1')], terms)
    expect(first.changes).toEqual([])
    const then = plan(view(), first.drafts, [type('name', 'Hetero', '+0')], terms)
    expect(then.changes).toMatchObject([{ kind: 'set_supplier' }, { kind: 'record_offer', lines: [{ price: '3' }] }])
    expect(then.drafts).toMatchObject({ '+0': { price: { value: '4' } } })
  })

  it('and a freight whose price was taken away', () => {
    const { changes, drafts } = plan(view(full), none, [type('price', '')], terms)
    expect(changes).toMatchObject([{ kind: 'clear' }, { kind: 'record_offer', lines: [], answers: { 'lead-time': '60' } }])
    expect(drafts).toMatchObject({ hetero: { freight: { value: '0.10' } } })
  })
})

describe('emptied cells', () => {
  it('withdraw an offer that says nothing more', () => {
    const little = row({ supplier: bare.supplier, offer: { ...offer, incoterm: undefined, answers: {} } })
    const { changes } = plan(view(little), none, [type('price', ''), type('freight', '')], terms)
    expect(changes).toEqual([{ kind: 'clear', slot: 'offer/hetero-1', reason: 'corrected by hand' }])
  })

  it('take the delivery record away when both counts are gone', () => {
    const { changes } = plan(view(full), none, [type('delivered', ''), type('late', '')], terms)
    expect(changes).toEqual([{ kind: 'clear', slot: 'deliveries/hetero', reason: 'corrected by hand' }])
  })
})

describe('in a later round', () => {
  const carried = row({ supplier: full.supplier, earlier: { ...offer, note: 'valid for a month' } })

  it('a new price is an offer of that round, with the rest as it was, and the earlier one stays', () => {
    const { changes } = plan(inRound(3, carried), none, [type('price', '3.05')], terms)
    expect(changes).toEqual([
      {
        kind: 'record_offer',
        offer: 'hetero-3',
        supplier: 'hetero',
        round: 3,
        incoterm: 'FCA',
        lines: [{ item: 'Efavirenz', quantity: '12', price: '3.05', freight: '0.10' }],
        answers: { 'lead-time': '60' },
      },
    ])
  })

  it('an emptied cell leaves the earlier offer as it stands', () => {
    expect(plan(inRound(3, carried), none, [type('price', '')], terms).changes).toEqual([])
  })
})
