import { expect, test } from 'vitest'

import { idFrom, isAmong, latin, plain, textIn, withText } from './text'

test('a text is read in the language in use, else in the nearest there is', () => {
  expect(textIn('Gloves', 'sr-Cyrl')).toBe('Gloves')
  expect(textIn({ en: 'Gloves', 'sr-Cyrl': 'Рукавице' }, 'sr-Cyrl')).toBe('Рукавице')
  expect(textIn({ en: 'Gloves', 'sr-Cyrl': 'Рукавице' }, 'sr-Latn')).toBe('Rukavice')
  expect(textIn({ 'sr-Latn': 'Rukavice' }, 'sr-Cyrl')).toBe('Rukavice')
  expect(textIn({ 'sr-Cyrl': 'Рукавице' }, 'en')).toBe('Рукавице')
  expect(textIn(null, 'en')).toBe('')
})

test('a text that is changed in one language keeps the others', () => {
  expect(withText({ en: 'Gloves', 'sr-Cyrl': 'Рукавице' }, 'en', 'Mittens')).toEqual({
    en: 'Mittens',
    'sr-Cyrl': 'Рукавице',
  })
  expect(withText('Gloves', 'sr-Cyrl', 'Рукавице')).toBe('Рукавице')
  expect(withText(undefined, 'en', 'Gloves')).toBe('Gloves')
})

test('a text that says the same as before gets no version that nobody asked for', () => {
  expect(withText({ en: 'Ana' }, 'sr-Cyrl', 'Ana')).toEqual({ en: 'Ana' })
  expect(withText({ en: 'Ana' }, 'sr-Cyrl', 'Ана')).toEqual({ en: 'Ana', 'sr-Cyrl': 'Ана' })
})

test('a name is the same in either script and whatever its case', () => {
  expect(isAmong(' ана ', ['Bojan', 'Ana'])).toBe(true)
  expect(isAmong('Ana', ['Anka'])).toBe(false)
  expect(isAmong('', [''])).toBe(false)
})

test('an id is made of Latin letters, digits and dashes', () => {
  expect(idFrom('Ана Петровић', [])).toBe('ana-petrovic')
  expect(idFrom('Đorđe Žižić', [])).toBe('djordje-zizic')
  expect(idFrom('  S. Buys (Pty) Ltd. ', [])).toBe('s-buys-pty-ltd')
  expect(idFrom('日本', [])).toBe('x')
})

test('an id is never longer than 64 characters and never taken', () => {
  expect(idFrom('a'.repeat(200), []).length).toBeLessThanOrEqual(64)
  expect(idFrom('Ana', ['ana', 'ana-2'])).toBe('ana-3')
})

test('Љ, Њ and Џ are two capitals only among capitals', () => {
  expect(latin('ЉУБАВ Љубав КОЊ Џ. Џак')).toBe('LJUBAV Ljubav KONJ Dž. Džak')
})

test('words are compared in either script and without marks', () => {
  expect(plain('Поништи')).toBe(plain('poništi'))
  expect(plain('ČAŠA')).toBe('casa')
})
