import { expect, test } from 'vitest'

import { written } from './write'

test('a decimal is written with the mark of the language', () => {
  expect(written('3.2279', 'en')).toBe('3.2279')
  expect(written('3.2279', 'sr-Cyrl')).toBe('3,2279')
  expect(written(null, 'en')).toBe('')
})
