import { expect, test } from 'vitest'

import type { ScoresByWeight } from '../../wire'
import { AXIS_SIZE } from '../frame'
import { widthOf } from '../words'
import { layoutCrossings } from './layout'

const figure = (value: number, text = String(value)) => ({ value, text })
const tick = (at: number) => ({ at, label: `${Math.round(at * 100)}%`, exact: false })
const line = (name: string, zero: number, one: number, contends = true): ScoresByWeight['lines'][number] => ({
  name,
  recommended: name === 'Hetero',
  contends,
  at_zero: figure(zero),
  at_one: figure(one),
})
const CHART: ScoresByWeight = {
  group: 'family/reliability',
  name: 'Поузданост',
  caption: { finding: '', reading: [], alt: '' },
  weight: { name: '', from: 0, to: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1].map(tick) },
  score: { name: '', from: 0, to: 1, ticks: [0, 0.5, 1].map(tick) },
  changes: [
    { weight: figure(0.377, '37,70%'), score: 0.74 },
    { weight: figure(0.39, '39,02%'), score: 0.745 },
  ],
  now: figure(0.4, '40%'),
  now_label: 'сада 40%',
  own: figure(0.38, '38%'),
  lines: [line('Hetero', 0.63, 0.91), line('Micro Labs', 0.72, 0.76), line('Предузеће Југоисток', 0.9, 0.6), line('Cipla', 0.7, 0.1, false)],
  stretches: [],
}

test('lines run from one end of the axis to the other, those that never lead without a name', () => {
  const drawn = layoutCrossings(CHART, 720, 'чланови 38%')
  for (const each of drawn.lines) {
    expect(each.from.x).toBe(drawn.left)
    expect(each.to.x).toBe(drawn.right)
  }
  expect(drawn.lines.map((each) => each.label !== null)).toEqual([true, true, true, false])
  expect(drawn.lines.map((each) => each.tone)).toEqual([0, 1, 2, null])
})

test('labels that would touch move apart', () => {
  for (const width of [420, 720, 1100]) {
    const drawn = layoutCrossings(CHART, width, 'чланови 38%')
    const [own, now] = [drawn.own!, drawn.now].sort((a, b) => a.start - b.start)
    expect(own!.start + widthOf(own!.label, AXIS_SIZE)).toBeLessThanOrEqual(now!.start)
    const [first, second] = drawn.changes
    expect(first!.y !== second!.y || first!.start + widthOf(first!.label, AXIS_SIZE, true) <= second!.start).toBe(true)
    const names = drawn.lines.flatMap((each) => (each.label ? [each.label.y] : [])).sort((a, b) => a - b)
    for (const [index, y] of names.slice(1).entries()) expect(y - names[index]!).toBeGreaterThanOrEqual(14)
  }
})

test('a round number yields to an exact weight', () => {
  const labels = layoutCrossings(CHART, 720, '').across.map((each) => each.label)
  expect(labels).not.toContain('40%')
  expect(labels).toContain('80%')
})
