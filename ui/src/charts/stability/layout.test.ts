import { expect, test } from 'vitest'

import type { Stability } from '../../wire'
import { frameFor } from '../frame'
import { layoutStability, numbersOf } from './layout'

const figure = (value: number) => ({ value, text: `${value * 100}%` })
const row = (name: string, from: number, now: number, to: number, below = '', above = ''): Stability['rows'][number] => ({
  group: `criterion/${name}`,
  name,
  family: 'reliability',
  from: figure(from),
  to: figure(to),
  now: figure(now),
  below,
  above,
})
const CHART: Stability = {
  caption: { finding: '', reading: [], alt: '' },
  ticks: [0, 0.5, 1].map((at) => ({ at, label: String(at), exact: false })),
  rows: [
    row('поузданост', 0.377, 0.4, 1, 'Micro Labs'),
    row('рок испоруке', 0.01, 0.2, 0.99, 'Strides', 'Cipla'),
    row('трошак', 0, 0.4, 0.41, '', 'Предузеће Југоисток'),
  ],
}
const frame = frameFor(720, CHART.rows.map((each) => each.name), numbersOf(CHART, ''))

test('the weight in force lies within its bar', () => {
  for (const each of layoutStability(CHART, frame, '').rows) {
    expect(each.now).toBeGreaterThanOrEqual(each.x)
    expect(each.now).toBeLessThanOrEqual(each.x + each.width)
  }
})

test('who takes over stands beside the bar, inside it where there is no room', () => {
  const [beside, inside, right] = layoutStability(CHART, frame, '').rows
  expect(beside!.beyond.map(({ name, inside }) => [name, inside])).toEqual([['Micro Labs', false]])
  expect(inside!.beyond.map(({ name, inside }) => [name, inside])).toEqual([
    ['Strides', true],
    ['Cipla', true],
  ])
  expect(right!.beyond[0]!.x).toBeGreaterThan(right!.x + right!.width)
})
