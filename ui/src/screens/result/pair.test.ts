import { expect, test } from 'vitest'

import { pairOf, pick } from './pair'

test('the first two are compared until somebody chooses', () => {
  expect(pairOf(null, ['a', 'b', 'c'])).toEqual(['a', 'b'])
  expect(pairOf([], ['a', 'b', 'c'])).toEqual([])
})

test('a third choice takes the place of the oldest, and a second click lets go', () => {
  expect(pick(['a', 'b'], 'c')).toEqual(['b', 'c'])
  expect(pick(['b', 'c'], 'b')).toEqual(['c'])
})

test('who is no longer ranked is not compared, and the better of two stands first', () => {
  expect(pairOf(['c', 'a'], ['a', 'b', 'c'])).toEqual(['a', 'c'])
  expect(pairOf(['gone', 'a'], ['a', 'b'])).toEqual(['a'])
})
