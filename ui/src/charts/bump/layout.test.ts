import { expect, test } from 'vitest'

import type { Bump } from '../../wire'
import { NAME_SIZE } from '../frame'
import { widthOf } from '../words'
import { layoutBump, RADIUS } from './layout'

const place = (at: number | null) => (at === null ? null : { place: at, rank: `${at}.`, score: '70,1' })
const CHART: Bump = {
  caption: { finding: '', reading: [], alt: '' },
  rounds: ['1. круг', '2. круг', '3. круг'],
  ranks: 3,
  lines: [
    { supplier: 'a', name: 'Предузеће за производњу лекова', recommended: true, places: [2, 1, 1].map(place) },
    { supplier: 'b', name: 'Strides', recommended: false, places: [1, 2, 3].map(place) },
    { supplier: 'c', name: 'Hetero', recommended: false, places: [null, 3, 2].map(place) },
  ],
}

test('the first lies on top, and no two share a place', () => {
  const { ways } = layoutBump(CHART, 640)
  const last = ways.map((way) => way.knots.at(-1)!.y)
  expect(last[0]).toBeLessThan(last[2]!)
  expect(last[2]).toBeLessThan(last[1]!)
})

test('who joins later has a name at the end of the line only', () => {
  const { ways } = layoutBump(CHART, 640)
  expect(ways.map((way) => way.start !== null)).toEqual([true, true, false])
  expect(ways[2]!.knots).toHaveLength(2)
})

test('names stay within the picture and clear of the knots', () => {
  for (const width of [420, 640, 980]) {
    for (const way of layoutBump(CHART, width).ways) {
      const wide = Math.max(...way.end.lines.map((words) => widthOf(words, NAME_SIZE, way.first)))
      expect(way.end.x + wide).toBeLessThanOrEqual(width)
      expect(way.end.x).toBeGreaterThan(way.knots.at(-1)!.x + RADIUS)
      if (way.start) expect(way.start.x - wide).toBeGreaterThanOrEqual(0)
    }
  }
})

test('only those who are not first take a colour of the suppliers', () => {
  expect(layoutBump(CHART, 640).ways.map((way) => way.tone)).toEqual([0, 1, 2])
})
