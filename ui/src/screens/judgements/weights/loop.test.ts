import { expect, test } from 'vitest'

import { widthOf } from '../../../charts/words'
import { HEIGHT, triangleOf, WIDTH } from './loop'

const loop = [
  { more: 'a', less: 'b', times: '3' },
  { more: 'b', less: 'c', times: '5' },
  { more: 'c', less: 'a', times: '2' },
]
const names = { a: 'On-time delivery over the last two years', b: 'Cost', c: 'A name of many, many, many words' }

test('each arrow points from the more to the less important, with how many times', () => {
  const { corners, arrows } = triangleOf(['a', 'b', 'c'], names, loop)
  expect(arrows.map(({ times, equal }) => [times, equal])).toEqual([
    ['3', false],
    ['5', false],
    ['2', false],
  ])
  const back = arrows[2]!
  expect(Math.hypot(back.x1 - corners[2]!.x, back.y1 - corners[2]!.y)).toBeLessThan(20)
  expect(Math.hypot(back.x2 - corners[0]!.x, back.y2 - corners[0]!.y)).toBeLessThan(20)
})

test('equals have a line, and what was not compared has none', () => {
  const { arrows } = triangleOf(['a', 'b', 'c'], names, [{ more: 'a', less: 'b', times: '1' }])
  expect(arrows).toHaveLength(1)
  expect(arrows[0]!.equal).toBe(true)
})

test('the names stand in the picture whole, and the lower two do not touch', () => {
  const { corners } = triangleOf(['a', 'b', 'c'], names, loop)
  const spans = corners.map(({ lines }) =>
    lines.map(({ text, x, y }) => ({ left: x - widthOf(text, 11, true) / 2, right: x + widthOf(text, 11, true) / 2, y })),
  )
  for (const { left, right, y } of spans.flat()) {
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(WIDTH)
    expect(y).toBeLessThan(HEIGHT)
    expect(y).toBeGreaterThan(8)
  }
  const right = Math.min(...spans[1]!.map((span) => span.left))
  expect(Math.max(...spans[2]!.map((span) => span.right))).toBeLessThan(right)
})
