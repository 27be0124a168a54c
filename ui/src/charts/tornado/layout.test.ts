import { expect, test } from 'vitest'

import type { TornadoChart } from '../../wire'
import { frameFor } from '../frame'
import { firstOf, layoutTornado, numbersOf } from './layout'

const end = (lead: number, answer = '', first = 'Hetero') => ({
  answer,
  lead: { value: lead, text: String(lead) },
  first,
  changes: first !== 'Hetero',
})
const CHART: TornadoChart = {
  caption: { finding: '', reading: [], alt: '' },
  axis: { name: '', from: -0.15, to: 0.15, ticks: [-0.15, 0, 0.15].map((at) => ({ at, label: String(at), exact: false })) },
  now: { value: 0.005, text: '+0,5' },
  now_label: 'сада +0,5',
  zero_label: 'победник се мења',
  drawn: 3,
  rows: [
    { name: 'Hetero: трошак', ends: [end(0.12, '3,36 $'), end(-0.11, '4,10 $', 'Micro Labs')] },
    { name: 'без критеријума „трошак“', ends: [end(0.09)] },
    { name: 'Hetero: испоруке у року', ends: [end(0.005, '97,3%'), end(0.03, '99,8%')] },
    { name: 'Cipla: трошак', ends: [end(0.005, '3 $'), end(0.005, '4 $')] },
  ],
}
const NAMES = CHART.rows.map((row) => row.name)
const frame = frameFor(720, NAMES, numbersOf(CHART, ''))

test('only so many bars are drawn as the desk says, each from the lead in force', () => {
  const drawn = layoutTornado(CHART, frame)
  expect(drawn.rows).toHaveLength(3)
  for (const arm of drawn.rows.flatMap((row) => row.arms)) {
    expect([arm.x, arm.x + arm.width].some((edge) => Math.abs(edge - drawn.now) < 1e-9)).toBe(true)
    expect(arm.x).toBeGreaterThanOrEqual(frame.left)
    expect(arm.x + arm.width).toBeLessThanOrEqual(frame.right)
  }
})

test('an end beyond the line where the winner changes is marked and names who is first there', () => {
  const [cost] = layoutTornado(CHART, frame).rows
  expect(cost!.arms.map((arm) => arm.changes)).toEqual([false, true])
  expect(cost!.arms[1]!.end).toBeLessThan(layoutTornado(CHART, frame).zero)
  expect(firstOf(CHART.rows[0]!)).toBe('Micro Labs')
})

test('figures stand beyond their ends, and where the bar has no length there is none', () => {
  const [cost, , record] = layoutTornado(CHART, frame).rows
  expect(cost!.arms.map((arm) => arm.label?.anchor)).toEqual(['start', 'end'])
  expect(record!.arms.map((arm) => arm.label?.text)).toEqual([undefined, '99,8%'])
})

test('heads that would touch stand in two rows', () => {
  const { heads } = layoutTornado(CHART, frame)
  expect(heads.now.y).toBeGreaterThan(heads.zero.y)
})
