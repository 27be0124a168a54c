import { expect, test } from 'vitest'

import type { Compared } from '../../wire'
import { frameFor } from '../frame'
import { layoutCompared, numbersOf } from './layout'

const row = (name: string, value: number, means: string): Compared['rows'][number] => ({
  name,
  family: 'cost',
  points: { value, text: String(value) },
  means,
})
const CHART: Compared = {
  caption: { finding: '', reading: [], alt: '' },
  first: 'Галеника Фармација а.д.',
  second: 'Предузеће за промет лекова Југоисток',
  axis: { name: '', from: -0.06, to: 0.08, ticks: [-0.06, 0, 0.08].map((at) => ({ at, label: String(at), exact: false })) },
  rows: [
    row('поузданост испорука', 0.061, '97,29% према 93,90%'),
    row('рок', 0, 'исто'),
    row('цена са превозом', -0.056, '0,181 $ за паковање скупље'),
  ],
  total: '+0,5',
}
const NAMES = CHART.rows.map((each) => each.name)
const frame = frameFor(720, NAMES, numbersOf(CHART))
const heads = { first: 'добија Галеника Фармација а.д. →', second: '← добија Предузеће за промет лекова Југоисток' }

test('gains of the first point right of nothing, those of the second left', () => {
  const { rows, zero } = layoutCompared(CHART, frame, heads)
  expect(rows[0]!.x).toBeCloseTo(zero)
  expect(rows[0]!.width).toBeGreaterThan(0)
  expect(rows[1]!.width).toBe(0)
  expect(rows[2]!.x + rows[2]!.width).toBeCloseTo(zero)
  for (const each of rows) {
    expect(each.x).toBeGreaterThanOrEqual(frame.left)
    expect(each.x + each.width).toBeLessThanOrEqual(frame.right)
  }
})

test('heads that would touch stand in two rows', () => {
  const wide = layoutCompared(CHART, frameFor(1400, NAMES, numbersOf(CHART)), heads)
  expect(wide.heads.first.y).toBe(wide.heads.second.y)
  const narrow = layoutCompared(CHART, frameFor(480, NAMES, numbersOf(CHART)), heads)
  expect(narrow.heads.first.y).toBeGreaterThan(narrow.heads.second.y)
  expect(narrow.top).toBeGreaterThan(wide.top)
})
