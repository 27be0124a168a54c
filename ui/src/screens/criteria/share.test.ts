import { expect, test } from 'vitest'

import { percentFrom, shareFrom } from './share'

test('a percent becomes a share by moving the point', () => {
  expect(['80', '5', '0', '100', '37.5', '99.25', '0.5', '250', '-3'].map(shareFrom)).toEqual([
    '0.80', '0.05', '0.00', '1.00', '0.375', '0.9925', '0.005', '2.50', '-0.03',
  ])
})

test('a share becomes a percent by moving the point', () => {
  expect(['0.80', '0.05', '0', '1', '1.00', '0.375', '0.9', '0.005', '12.5'].map(percentFrom)).toEqual([
    '80', '5', '0', '100', '100', '37.5', '90', '0.5', '1250',
  ])
})

test('there and back nothing is lost, where a sum in binary would lose it', () => {
  for (const percent of ['29', '57', '58', '1.1', '14.67', '0.07']) expect(percentFrom(shareFrom(percent))).toBe(percent)
})

test('what is no decimal stays for the desk to refuse', () => {
  expect(shareFrom('many')).toBe('many')
  expect(percentFrom('')).toBe('')
})
