import { expect, test } from 'vitest'

import type { Acceptability } from '../../wire'
import { frameFor, GAP, NAME_SIZE } from '../frame'
import { widthOf } from '../words'
import { layoutAcceptability, numbersOf } from './layout'

const share = (value: number) => ({ value, text: String(value * 100) })
const CHART: Acceptability = {
  caption: { finding: '', reading: [], alt: '' },
  ranks: ['1.', '2.', '3.'],
  first_head: 'први од 100',
  ahead_head: '',
  ticks: [0, 0.5, 1].map((at) => ({ at, label: String(at * 100), exact: false })),
  rows: [
    { name: 'Hetero', recommended: true, ranks: [0.9, 0.1, 0].map(share), first: '90 ± 0,3', ahead: '' },
    { name: 'Micro Labs', recommended: false, ranks: [0.1, 0.89, 0.01].map(share), first: '10', ahead: '10' },
    { name: 'Pharmacy Direct', recommended: false, ranks: [0, 0.01, 0.99].map(share), first: '0', ahead: '0' },
  ],
}
const NAMES = CHART.rows.map((row) => row.name)
const frame = frameFor(480, NAMES, numbersOf(CHART))

test('every bar runs from one end of the drawing to the other', () => {
  for (const row of layoutAcceptability(CHART, frame).rows) {
    expect(row.parts[0]!.x).toBe(frame.left)
    const last = row.parts.at(-1)!
    expect(last.x + last.width).toBeCloseTo(frame.right)
  }
})

test('a rank is written only where its part has room for it', () => {
  const [first, second, third] = layoutAcceptability(CHART, frame).rows
  expect(first!.parts.map((part) => part.label)).toEqual(['1.', '2.', ''])
  expect(second!.parts.map((part) => part.label)).toEqual(['1.', '2.', ''])
  expect(third!.parts.map((part) => part.label)).toEqual(['', '', '3.'])
})

test('names stay left of the bars, and shares within the width', () => {
  const drawn = layoutAcceptability(CHART, frame)
  for (const row of drawn.rows) {
    for (const line of row.lines) {
      expect(widthOf(line, NAME_SIZE, row.first)).toBeLessThanOrEqual(frame.left - GAP)
    }
  }
  expect(drawn.shareEdge).toBeLessThanOrEqual(frame.width)
})
