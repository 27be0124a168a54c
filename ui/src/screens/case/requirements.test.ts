import { expect, test } from 'vitest'

import { replaced } from './requirements'

test('a requirement is replaced where it stands', () => {
  expect(replaced(['a', 'b', 'c'], 1, 'x')).toEqual(['a', 'x', 'c'])
})

test('a requirement that is left out closes the gap', () => {
  expect(replaced(['a', 'b', 'c'], 0, null)).toEqual(['b', 'c'])
})
