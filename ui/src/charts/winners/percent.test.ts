import { expect, test } from 'vitest'

import { movedBy, shareOf, wholePercent } from './percent'

test('a percentage becomes a share by moving its digits', () => {
  expect(['0', '5', '30', '37.5', '100'].map(shareOf)).toEqual([
    '0.00',
    '0.05',
    '0.30',
    '0.375',
    '1.00',
  ])
})

test('a quarter of a percent keeps its place', () => {
  expect(shareOf('7.25')).toBe('0.0725')
})

test('keys move the handle by one, by five and to the ends', () => {
  expect(movedBy('ArrowRight', 30)).toBe('31')
  expect(movedBy('ArrowDown', 30)).toBe('29')
  expect(movedBy('PageUp', 30)).toBe('35')
  expect(movedBy('PageDown', 3)).toBe('0')
  expect(movedBy('Home', 30)).toBe('0')
  expect(movedBy('End', 30)).toBe('100')
  expect(movedBy('a', 30)).toBeNull()
})

test('the handle stands on whole percents', () => {
  expect(wholePercent(29.6)).toBe('30')
  expect(wholePercent(104)).toBe('100')
})
