import { expect, test } from 'vitest'

import { NAMES, RELIABILITY } from '../example'
import { frameFor, NAME_SIZE } from '../frame'
import { widthOf } from '../words'
import { layoutReliability, numbersOf } from './layout'

const frame = frameFor(480, NAMES, numbersOf(RELIABILITY))

test('a rate is drawn where the axis says', () => {
  const { rows, ticks } = layoutReliability(RELIABILITY, frame)
  expect(ticks.at(-1)?.x).toBe(frame.right)
  expect(rows[0].dot).toBeGreaterThan(frame.left)
  expect(rows[0].dot).toBeLessThan(rows[0].high)
})

test('a bound left of the axis is drawn at its end', () => {
  expect(layoutReliability(RELIABILITY, frame).rows[3].dot).toBe(frame.left)
})

test('a ridge keeps to the axis', () => {
  const { ridge } = layoutReliability(RELIABILITY, frame).rows[0]
  const places = [...ridge.matchAll(/[MLC]([\d.]+)/g)].map((match) => Number(match[1]))
  expect(Math.min(...places)).toBeGreaterThanOrEqual(frame.left)
})

test('the counts stand right of the drawing and within the picture', () => {
  const { countEdge } = layoutReliability(RELIABILITY, frame)
  expect(countEdge - widthOf('без евиденције', NAME_SIZE)).toBeGreaterThanOrEqual(frame.right)
  expect(countEdge).toBeLessThanOrEqual(480)
})

test('the figures that count have their column where there is room for it', () => {
  const wide = frameFor(900, NAMES, numbersOf(RELIABILITY))
  expect(layoutReliability(RELIABILITY, wide).boundEdge).toBe(900)
  expect(layoutReliability(RELIABILITY, { ...frame, right: 420 }).boundEdge).toBeNull()
})

test('labels of the axis never touch', () => {
  const { ticks } = layoutReliability(RELIABILITY, { width: 480, left: 150, right: 250 })
  const shown = ticks.filter((tick) => tick.label !== '')
  for (const [index, tick] of shown.slice(1).entries()) {
    expect(tick.x - shown[index].x).toBeGreaterThan(widthOf(tick.label, 11))
  }
})
