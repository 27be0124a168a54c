import { expect, test } from 'vitest'

import { needsWords, stances } from './stance'

test('a reservation and a dissent need words, the others may have them', () => {
  expect(stances.filter(needsWords)).toEqual(['agree_with_reservation', 'dissent'])
})
