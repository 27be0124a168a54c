import { expect, it } from 'vitest'

import type { Offer } from '../../../wire'
import { addedChange, basisChange, basisDraft, isWhole, ratesChange, ratesDraft, termsChanges, termsDraft } from './terms'

const offer: Offer = {
  offer: 'nord-1',
  supplier: 'nord',
  round: 1,
  incoterm: 'DAP',
  terms: { currency: 'USD', payment: [{ share: '0.30', days: -10 }, { share: '0.70', days: 60 }] },
  lines: [
    { item: 'Box', quantity: '100', price: '3.20', breaks: { rule: 'all_units', breaks: [{ from: '50', price: '3' }] } },
  ],
}

it('the terms of an offer are read and written the same', () => {
  const draft = termsDraft(offer)
  expect(draft.payment).toEqual([{ share: '30', days: '-10' }, { share: '70', days: '60' }])
  const [cleared, recorded] = termsChanges(offer, draft, 'corrected')
  expect(cleared).toEqual({ kind: 'clear', slot: 'offer/nord-1', reason: 'corrected' })
  expect(recorded).toEqual({ kind: 'record_offer', ...offer })
})

it('what is emptied is left out of the record', () => {
  const draft = { ...termsDraft(offer), currency: '', incoterm: '', vat: '', payment: [], rule: 'none' as const }
  const [, recorded] = termsChanges(offer, draft, 'corrected')
  expect(recorded).toEqual({
    kind: 'record_offer',
    offer: 'nord-1',
    supplier: 'nord',
    round: 1,
    lines: [{ item: 'Box', quantity: '100', price: '3.20' }],
  })
})

it('an instalment without its days is not whole', () => {
  expect(isWhole(termsDraft(offer))).toBe(true)
  expect(isWhole({ ...termsDraft(offer), payment: [{ share: '100', days: '' }] })).toBe(false)
  expect(isWhole({ ...termsDraft(offer), breaks: [] })).toBe(false)
})

it('percent become shares and nothing is reckoned', () => {
  const draft = { ...basisDraft(null, () => ''), rate: '8.25', source: 'Bank', vat: '20' }
  expect(basisChange(null, draft, 'en')).toEqual({
    kind: 'set_cost_basis',
    annual_rate: '0.0825',
    rate_source: 'Bank',
    vat: '0.20',
  })
  expect(addedChange('nord', 'duty', '5', true, 'Tariff')).toMatchObject({ share: '0.05' })
  expect(addedChange('nord', 'freight', '5', false, 'List')).toMatchObject({ amount: '5' })
})

it('rates are asked for every currency an offer is quoted in', () => {
  const draft = ratesDraft(null, ['USD'], '2026-01-12', 'Bank')
  expect(draft.rates).toEqual([{ currency: 'USD', rate: '' }])
  draft.rates[0].rate = '0.9'
  draft.rates.push({ currency: 'gbp', rate: '1.2' }, { currency: '', rate: '' })
  expect(ratesChange(null, draft, 'en')).toMatchObject({ rates: { USD: '0.9', GBP: '1.2' } })
})
