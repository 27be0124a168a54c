import { expect, test } from 'vitest'

import { BARS, NAMES } from '../example'
import { AXIS_SIZE, frameFor, GAP, NAME_SIZE } from '../frame'
import { widthOf } from '../words'
import { layoutBars, numbersOf, shadesOf } from './layout'

const heads = { score: 'оцена', other: 'без правила' }
const narrow = frameFor(480, NAMES, numbersOf(BARS, heads))

test('the parts of a bar lie end to end from the start of the drawing', () => {
  const row = layoutBars(BARS, narrow, heads).rows[0]
  expect(row.parts[0].x).toBe(narrow.left)
  for (const [index, part] of row.parts.slice(1).entries()) {
    expect(part.x).toBeCloseTo(row.parts[index].x + row.parts[index].width)
  }
})

test('the last tick is the end of the drawing', () => {
  expect(layoutBars(BARS, narrow, heads).ticks.at(-1)?.x).toBe(narrow.right)
})

test('names of any length stay left of the bars at 480 pixels', () => {
  for (const row of layoutBars(BARS, narrow, heads).rows) {
    for (const line of row.lines) {
      expect(widthOf(line, NAME_SIZE, row.first)).toBeLessThanOrEqual(narrow.left - GAP)
    }
  }
})

test('the names of the criteria touch neither each other nor the heads', () => {
  for (const width of [480, 720, 960]) {
    const frame = frameFor(width, NAMES, numbersOf(BARS, heads))
    const { keys } = layoutBars(BARS, frame, heads)
    for (const [index, key] of keys.entries()) {
      const end = key.x + 14 + widthOf(key.name, AXIS_SIZE)
      expect(end).toBeLessThanOrEqual(frame.right)
      const next = keys[index + 1]
      if (next && next.y === key.y) expect(next.x).toBeGreaterThan(end)
    }
  }
})

test('the columns of numbers stand clear of the bars and of each other', () => {
  const bars = layoutBars(BARS, narrow, heads)
  expect(bars.scoreEdge - widthOf('0,700', NAME_SIZE, true)).toBeGreaterThanOrEqual(narrow.right)
  expect(bars.otherEdge - widthOf(heads.other, AXIS_SIZE)).toBeGreaterThan(bars.scoreEdge)
  expect(bars.otherEdge).toBeLessThanOrEqual(480)
})

test('a second criterion of a family is a paler shade of its colour', () => {
  const [reliability, , first, second] = shadesOf(BARS.keys)
  expect(reliability).toEqual({ family: 'reliability', strength: 100 })
  expect(second.family).toBe(first.family)
  expect(second.strength).toBeLessThan(first.strength)
})
