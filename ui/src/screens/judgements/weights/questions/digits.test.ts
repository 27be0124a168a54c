import { expect, test } from 'vitest'

import { digitOf } from './digits'

const press = (key: string, code: string, held = {}, target: EventTarget | null = null) =>
  digitOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, target, ...held })

test('a digit is found by its place, on every layout, with Shift too, and on the number block', () => {
  expect(press('5', 'Digit5')).toEqual({ digit: 5, shift: false })
  expect(press('(', 'Digit5', { shiftKey: false })).toEqual({ digit: 5, shift: false })
  expect(press('%', 'Digit5', { shiftKey: true })).toEqual({ digit: 5, shift: true })
  expect(press('"', 'Digit2', { shiftKey: true })).toEqual({ digit: 2, shift: true })
  expect(press('9', 'Numpad9')).toEqual({ digit: 9, shift: false })
})

test('nothing else is one: no letter, no zero, no chord, and nothing that is typed into a text', () => {
  expect(press('т', 'KeyT')).toBeNull()
  expect(press('0', 'Digit0')).toBeNull()
  expect(press('5', 'Digit5', { ctrlKey: true })).toBeNull()
  expect(press('5', 'Digit5', { altKey: true })).toBeNull()
  const text = document.createElement('input')
  expect(press('5', 'Digit5', {}, text)).toBeNull()
  text.type = 'range'
  expect(press('5', 'Digit5', {}, text)).toEqual({ digit: 5, shift: false })
})
