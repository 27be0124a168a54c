import { expect, test } from 'vitest'

import { linesOf, widthOf } from './words'

test('bold words and larger words take more room', () => {
  expect(widthOf('Hetero', 12, true)).toBeGreaterThan(widthOf('Hetero', 12))
  expect(widthOf('Hetero', 14)).toBeGreaterThan(widthOf('Hetero', 12))
})

test('a name that fits stays on one line', () => {
  expect(linesOf('Micro Labs', 200, 12)).toEqual(['Micro Labs'])
})

test('a longer name breaks between words', () => {
  expect(linesOf('Галеника Фармација', 100, 12)).toEqual(['Галеника', 'Фармација'])
})

test('no line is wider than the room, whatever the name', () => {
  const name = 'Предузеће за производњу и промет лекова Југоисток Ниш'
  for (const line of linesOf(name, 110, 12.5)) {
    expect(widthOf(line, 12.5)).toBeLessThanOrEqual(110)
  }
  expect(linesOf(name, 110, 12.5).at(-1)).toMatch(/…$/)
})
