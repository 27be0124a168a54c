import { expect, test } from 'vitest'

import type { Scatter } from '../../wire'
import { NAME_SIZE } from '../frame'
import { widthOf } from '../words'
import { boxOf, layoutScatter, RADIUS } from './layout'

const axis = (from: number, to: number, ...at: number[]) => ({
  name: '',
  from,
  to,
  ticks: at.map((one) => ({ at: one, label: String(one), exact: false })),
})
const point = (name: string, cost: number, quality: number, dominated = ''): Scatter['points'][number] => ({
  supplier: name,
  name,
  recommended: name === 'Hetero',
  cost: { value: cost, text: String(cost) },
  quality: { value: quality, text: String(quality) },
  dominated,
})
const CHART: Scatter = {
  caption: { finding: '', reading: [], alt: '' },
  cost: axis(3, 5, 3, 4, 5),
  quality: axis(0, 1, 0, 0.5, 1),
  points: [
    point('Strides', 3.2, 0.6),
    point('Cipla', 3.21, 0.2, 'Strides'),
    point('Micro Labs', 3.5, 0.75),
    point('Предузеће Југоисток', 3.55, 0.74, 'Micro Labs'),
    point('Hetero', 3.7, 0.9),
    point('S. Buys', 4.95, 0.9, 'Hetero'),
  ],
}

test('dominated offers are hollow, and the line steps through the others only', () => {
  const plot = layoutScatter(CHART, 700)
  expect(plot.points.map((each) => each.hollow)).toEqual([false, true, false, true, false, true])
  for (const each of plot.points) {
    expect(plot.front.includes(String(Number(each.x.toFixed(3))))).toBe(!each.hollow)
  }
  const flat = plot.front.match(/[ML][^ML]*/g)!.map((step) => step.slice(1).split(',').map(Number))
  for (const [index, corner] of flat.slice(1).entries()) {
    const before = flat[index]!
    expect(corner[0] === before[0] || corner[1] === before[1], 'every step is flat or upright').toBe(true)
    expect(corner[0]).toBeGreaterThanOrEqual(before[0]!)
  }
})

test('the dearer lies right of the cheaper, the better above the worse', () => {
  const [cheap, , , , best, dear] = layoutScatter(CHART, 700).points
  expect(dear!.x).toBeGreaterThan(cheap!.x)
  expect(best!.y).toBeLessThan(cheap!.y)
})

test('names touch neither each other nor a point of another', () => {
  for (const width of [420, 700, 1000]) {
    const { points } = layoutScatter(CHART, width)
    const boxes = points.flatMap((each) =>
      each.label ? [{ name: each.name, ...boxOf(each.label, widthOf(each.name, NAME_SIZE, each.first)) }] : [],
    )
    for (const box of boxes) {
      for (const other of boxes.filter((one) => one.name !== box.name)) {
        const apart = box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top
        expect(apart, `${box.name} | ${other.name} at ${width}`).toBe(true)
      }
      for (const each of points.filter((one) => one.name !== box.name)) {
        const clear =
          each.x + RADIUS <= box.left || each.x - RADIUS >= box.right || each.y + RADIUS <= box.top || each.y - RADIUS >= box.bottom
        expect(clear, `${box.name} on ${each.name} at ${width}`).toBe(true)
      }
    }
  }
})
