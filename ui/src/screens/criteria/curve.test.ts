import { expect, test } from 'vitest'

import { dragged, HEIGHT, layoutCurve, rounded, stepOf, stepped } from './curve'

const points = [
  { answer: '8', value: '1' },
  { answer: '16', value: '0.7' },
  { answer: '26', value: '0' },
]

test('an offer lies on the line between its two points', () => {
  const curve = layoutCurve(points, [{ supplier: 'Alba', answer: 12, text: '12 weeks' }], 240)!
  const [one, two] = curve.handles
  expect(curve.offers[0].x).toBeCloseTo((one.x + two.x) / 2)
  expect(curve.offers[0].y).toBeCloseTo((one.y + two.y) / 2)
})

test('an offer outside the points lies at the height of the end', () => {
  const curve = layoutCurve(points, [{ supplier: 'Ceres', answer: 60, text: '60 weeks' }], 240)!
  expect(curve.offers[0].y).toBe(curve.plot.bottom)
  expect(curve.offers[0].x).toBe(curve.plot.right)
})

test('nothing is drawn until two points can be read', () => {
  expect(layoutCurve([{ answer: '8', value: '1' }, { answer: '', value: '0' }], [], 240)).toBeNull()
})

test('a handle that is dragged to where it stands says what it said', () => {
  const curve = layoutCurve(points, [], 240)!
  expect(dragged(curve, stepOf(points), curve.handles[1])).toEqual({ answer: '16', value: '0.7' })
})

test('a handle stays between the values 0 and 1', () => {
  const curve = layoutCurve(points, [], 240)!
  expect(dragged(curve, 1, { x: 100, y: -50 }).value).toBe('1')
  expect(dragged(curve, 1, { x: 100, y: HEIGHT + 50 }).value).toBe('0')
})

test('arrows move a point by a step one would say', () => {
  expect(stepOf(points)).toBe(0.5)
  expect(stepped(points[1], 0.5, 'ArrowRight')).toEqual({ answer: '16.5', value: '0.7' })
  expect(stepped(points[1], 0.5, 'ArrowDown')).toEqual({ answer: '16', value: '0.65' })
  expect(stepped(points[0], 0.5, 'ArrowUp')?.value).toBe('1')
  expect(stepped(points[0], 0.5, 'Enter')).toBeNull()
})

test('a number is written with the decimals of its step', () => {
  expect(rounded(0.30000000000000004, 0.05)).toBe('0.3')
  expect(rounded(1234.4, 10)).toBe('1230')
})

test('a picture of a whole scale has room for the offers beyond its ends', () => {
  const offer = { supplier: 'Ceres', answer: 60, text: '60 weeks' }
  const curve = layoutCurve(points, [offer], 240, { whole: true })!
  expect(curve.to).toBeGreaterThan(60)
  expect(curve.offers[0].x).toBeLessThan(curve.plot.right)
})

test('the ends of the picture stay while an outer point is dragged', () => {
  const { from, to } = layoutCurve(points, [], 240)!
  const moved = points.map((point, at) => (at === 2 ? { ...point, answer: '30' } : point))
  const curve = layoutCurve(moved, [], 240, { held: [from, to] })!
  expect([curve.from, curve.to]).toEqual([from, to])
  expect(dragged(curve, 1, { x: curve.plot.right, y: curve.plot.bottom }).answer).toBe(rounded(to, 1))
})
