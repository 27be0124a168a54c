import { expect, test } from 'vitest'

import { BARS } from '../example'
import { nextKey, sorted } from './sort'

const figure = (value: number) => ({ value, text: String(value) })
const CHART = {
  ...BARS,
  keys: BARS.keys.slice(0, 2),
  rows: [
    { ...BARS.rows[0]!, name: 'Hetero', parts: [0.36, 0.38].map(figure) },
    { ...BARS.rows[1]!, name: 'Strides', parts: [0.2, 0.5].map(figure) },
    { ...BARS.rows[2]!, name: 'Cipla', parts: [0.2, 0.1].map(figure) },
  ],
}

test('the ranking stays as it is', () => {
  expect(sorted(CHART, null)).toBe(CHART)
})

test('by a criterion the largest part comes first and stands at the base; equal ones keep the order of the ranking', () => {
  const byCost = sorted(CHART, 1)
  expect(byCost.rows.map((row) => row.name)).toEqual(['Strides', 'Hetero', 'Cipla'])
  expect(byCost.keys[0]).toBe(CHART.keys[1])
  expect(byCost.rows[0]!.parts.map((part) => part.value)).toEqual([0.5, 0.2])
  expect(sorted(CHART, 0).rows.map((row) => row.name)).toEqual(['Hetero', 'Strides', 'Cipla'])
})

test('the keys go round', () => {
  expect([null, 0, 1].map((key) => nextKey(CHART, key))).toEqual([0, 1, null])
})
