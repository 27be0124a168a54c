import { expect, test } from 'vitest'

import { layoutLine } from './line'

test('the worst level is left, the best right', () => {
  const { from, to, marks } = layoutLine([{ at: 0 }, { at: 0.5 }, { at: 1 }], 150)
  expect(marks.map((mark) => mark.x)).toEqual([from, (from + to) / 2, to])
  expect(marks.every((mark) => mark.beyond === null)).toBe(true)
})

test('an offer beyond an end is marked there', () => {
  const { marks } = layoutLine([{ at: -0.2 }, { at: 1.4 }], 150)
  expect(marks.map((mark) => mark.beyond)).toEqual(['worst', 'best'])
})
