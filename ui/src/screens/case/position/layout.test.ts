import { expect, test } from 'vitest'

import type { PositionMap } from '../../../wire'
import { layoutMap, meansAt, stepped } from './layout'

const map = (risk_cut: number, impact_cut: number, point: PositionMap['point'] = null): PositionMap => ({
  caption: { finding: '', reading: [], alt: '' },
  risk_cut,
  impact_cut,
  point,
})

test('the quadrants fill the map without a gap, whatever the cuts are', () => {
  for (const [risk, impact] of [[0.5, 0.5], [0.25, 0.8], [1, 0]]) {
    const { fields } = layoutMap(map(risk, impact))
    const area = fields.reduce((sum, one) => sum + one.width * one.height, 0)
    expect(area).toBeCloseTo(10_000)
  }
})

test('a purchase of high impact and high risk lies in the quadrant at the top right', () => {
  const { fields, point } = layoutMap(map(0.5, 0.5, { risk: 0.7, impact: 0.6, is_known: true }))
  const inside = fields.filter(
    (one) =>
      point &&
      point.left >= one.left &&
      point.left < one.left + one.width &&
      point.top >= one.top &&
      point.top < one.top + one.height,
  )
  expect(inside.map((one) => one.quadrant)).toEqual(['strategic'])
  expect(point).toEqual({ left: 70, top: 40 })
})

test('a quadrant too narrow for its name goes without', () => {
  const { fields } = layoutMap(map(0.9, 0.5))
  expect(fields.filter((one) => one.isNamed).map((one) => one.quadrant)).toEqual(['leverage', 'non_critical'])
})

test('the name of a quadrant stands away from the point in it', () => {
  const low = (impact: number) =>
    layoutMap(map(0.5, 0.5, { risk: 0.6, impact, is_known: true })).fields.find((one) => one.quadrant === 'strategic')?.isLow
  expect([low(0.95), low(0.55)]).toEqual([true, false])
})

test('a pointer is over the means that are drawn there', () => {
  const box = { left: 100, top: 50, width: 400, height: 200 }
  expect(meansAt(box, 100, 250)).toEqual({ impact: 1, risk: 1 })
  expect(meansAt(box, 400, 100)).toEqual({ impact: 4, risk: 4 })
})

test('an arrow moves by an answer, with Shift by a tenth, and never off the map', () => {
  const from = { impact: 3.4, risk: 4.5 }
  expect(stepped(from, 'ArrowLeft', false)).toEqual({ impact: 3.4, risk: 3.5 })
  expect(stepped(from, 'ArrowRight', false)).toEqual({ impact: 3.4, risk: 5 })
  expect(stepped(from, 'ArrowUp', true)?.impact).toBeCloseTo(3.5)
  expect(stepped(from, 'Home', false)).toBeNull()
})
