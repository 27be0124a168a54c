import { expect, test } from 'vitest'

import type { Deliveries } from '../../../wire'
import { changeOf, draftOf, emptyPeriod, isReady } from './draft'

const record: Deliveries = {
  supplier: 'oleum',
  shipments: 30,
  late: 3,
  in_full: 28,
  periods: [{ period: '2025', shipments: 30, late: 3, in_full: 28, in_full_of: 29 }],
  source: { en: 'Ledger', 'sr-Cyrl': 'Књига' },
}

test('a record that is opened and recorded again is the same', () => {
  const change = changeOf('oleum', draftOf(record, 'en'), record, 'en')
  expect(change).toEqual({ kind: 'record_deliveries', ...record })
})

test('what is not typed is not recorded', () => {
  const draft = draftOf(null, 'en')
  draft.counts.shipments = '12'
  draft.counts.late = '0'
  draft.source = 'Ledger'
  expect(changeOf('oleum', draft, null, 'en')).toEqual({
    kind: 'record_deliveries',
    supplier: 'oleum',
    shipments: 12,
    late: 0,
    source: 'Ledger',
  })
})

test('a period must be named and counted', () => {
  const draft = draftOf(record, 'en')
  expect(isReady(draft)).toBe(true)
  draft.periods.push(emptyPeriod())
  expect(isReady(draft)).toBe(false)
})
