import { expect, test } from 'vitest'

import { fits, spread } from './spread'

const at = (...middles: number[]) => middles.map((middle) => ({ at: middle, width: 40 }))

test('labels that do not touch stay centred on their points', () => {
  expect(spread(at(50, 150), 10, 0, 300)).toEqual([30, 130])
})

test('labels that touch move apart by the same amount', () => {
  expect(spread(at(100, 100), 10, 0, 300)).toEqual([55, 105])
})

test('labels keep within the ends, and push the others along', () => {
  expect(spread(at(5, 20), 10, 0, 300)).toEqual([0, 50])
  expect(spread(at(280, 299), 10, 0, 300)).toEqual([210, 260])
})

test('the answer keeps the order of the question', () => {
  expect(spread(at(150, 50), 10, 0, 300)).toEqual([130, 30])
})

test('what has no room side by side is known before', () => {
  expect(fits(at(0, 0, 0), 10, 140)).toBe(true)
  expect(fits(at(0, 0, 0), 10, 139)).toBe(false)
})
