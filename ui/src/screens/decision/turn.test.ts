import { expect, test } from 'vitest'

import { turned } from './turn'

test('turning forward goes to the first page below the upper edge', () => {
  expect(turned([180, 1200, 2200], true)).toBe(0)
  expect(turned([16, 1036, 2056], true)).toBe(1)
  expect(turned([-2040, -1020, 16], true)).toBeNull()
})

test('turning back goes to the page above, or to the top of this one', () => {
  expect(turned([-1020, 16, 1036], false)).toBe(0)
  expect(turned([-500, 520, 1540], false)).toBe(0)
  expect(turned([180, 1200, 2200], false)).toBeNull()
})
