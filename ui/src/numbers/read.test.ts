import { describe, expect, it } from 'vitest'
import { currenciesOf, decideMarks, decimalMark, readNumber, sameDecimal, settled } from './read'

const value = (text: string, language = 'en', whole = false) => {
  const reading = readNumber(text, language, whole)
  return reading.kind === 'number' ? reading.value : reading.kind
}

describe('a number as it is typed', () => {
  it('is read with either mark where the digits leave no doubt', () => {
    for (const language of ['en', 'sr-Cyrl', 'sr-Latn']) {
      expect(value('3,74', language)).toBe('3.74')
      expect(value('3.74', language)).toBe('3.74')
      expect(value('3.2279', language)).toBe('3.2279')
      expect(value('3,2', language)).toBe('3.2')
      expect(value('1.234,5', language)).toBe('1234.5')
      expect(value('1,234.5', language)).toBe('1234.5')
      expect(value('1.234.567', language)).toBe('1234567')
      expect(value('1,234,567', language)).toBe('1234567')
      expect(value('1.234.567,891', language)).toBe('1234567.891')
    }
  })

  it('is in doubt with three digits after its only mark, the likelier reading of the language first', () => {
    expect(readNumber('1.234', 'en')).toEqual({ kind: 'ambiguous', readings: ['1.234', '1234'], marks: ['.', ','] })
    expect(readNumber('1.234', 'sr-Cyrl')).toEqual({ kind: 'ambiguous', readings: ['1234', '1.234'], marks: [',', '.'] })
    expect(readNumber('1,234', 'en')).toEqual({ kind: 'ambiguous', readings: ['1234', '1.234'], marks: ['.', ','] })
    expect(readNumber('-12,500', 'sr-Latn')).toEqual({
      kind: 'ambiguous',
      readings: ['-12.5', '-12500'],
      marks: [',', '.'],
    })
  })

  it('is in no doubt where no group could begin', () => {
    expect(value('0,123')).toBe('0.123')
    expect(value('1234.567')).toBe('1234.567')
    expect(value('.375')).toBe('0.375')
  })

  it('may be parted by blanks of every width', () => {
    expect(value('1 234,567')).toBe('1234.567')
    expect(value('1\u00a0234\u00a0567')).toBe('1234567')
    expect(value('12\u202f345.6')).toBe('12345.6')
    expect(value('12 34')).toBe('none')
  })

  it('may carry a sign, a percent or a currency, and nothing else', () => {
    expect(value('\u22123,5')).toBe('-3.5')
    expect(value('-$3.50')).toBe('-3.5')
    expect(value('$-3.50')).toBe('-3.5')
    expect(value('95 %')).toBe('95')
    expect(value('€3,74', 'sr-Cyrl')).toBe('3.74')
    expect(value('3,74 eur', 'sr-Cyrl')).toBe('3.74')
    expect(value('RSD 1.234,00', 'sr-Latn')).toBe('1234')
    expect(value('£3.74')).toBe('3.74')
    expect(value('CHF 3.74')).toBe('3.74')
    expect(value('1.234,50 дин.', 'sr-Cyrl')).toBe('1234.5')
    expect(value('1.234,50 din', 'sr-Latn')).toBe('1234.5')
    expect(value('$3.74 EUR')).toBe('none')
    expect(value('3.74 ea')).toBe('none')
    expect(value('abc')).toBe('none')
    expect(value('1e5')).toBe('none')
    expect(value('12.10.2015')).toBe('none')
    expect(value('3..5')).toBe('none')
    expect(value('$')).toBe('none')
  })

  it('names the currencies that its mark may mean', () => {
    expect(['€ 3', '3 eur', '-£3', '370 дин.', '3', '95 %'].map(currenciesOf)).toEqual([
      ['EUR'], ['EUR'], ['GBP'], ['RSD'], [], [],
    ])
    expect(currenciesOf('$3')).toContain('CAD')
  })

  it('has one writing only', () => {
    expect(value('007')).toBe('7')
    expect(value('3.740')).not.toBe('3.740')
    expect(value('3.50')).toBe('3.5')
    expect(value('-0,0')).toBe('0')
  })

  it('keeps digits that a float would lose', () => {
    expect(value('9007199254740993,01')).toBe('9007199254740993.01')
  })

  it('is empty without a sign of ink', () => {
    expect(value('')).toBe('empty')
    expect(value(' \u00a0\u200b')).toBe('empty')
  })

  it('is whole where only whole numbers are taken', () => {
    expect(value('1.234', 'sr-Cyrl', true)).toBe('1234')
    expect(value('1,234', 'sr-Cyrl', true)).toBe('1234')
    expect(value('12,5', 'en', true)).toBe('none')
    expect(value('12.0', 'en', true)).toBe('12')
    expect(value('-1', 'en', true)).toBe('none')
    expect(value('-0', 'en', true)).toBe('0')
  })

  it('is settled by the mark before its decimals', () => {
    expect(settled(readNumber('1.234', 'en'), ',')).toEqual({ kind: 'number', value: '1234' })
    expect(settled(readNumber('1.234', 'en'), '.')).toEqual({ kind: 'number', value: '1.234' })
  })
})

describe('the cells of a paste', () => {
  it('are settled by a clear one among them', () => {
    expect(decideMarks(['1.234', '3,74', ''])).toEqual({ decimal: ',', ambiguous: [0], ask: false })
    expect(decideMarks(['1.234', '1.234.567'])).toEqual({ decimal: ',', ambiguous: [0], ask: false })
    expect(decideMarks(['1,234', '0.5'])).toEqual({ decimal: '.', ambiguous: [0], ask: false })
  })

  it('are asked about when nothing settles them, or when they contradict each other', () => {
    expect(decideMarks(['1.234', '17', 'abc'])).toEqual({ decimal: null, ambiguous: [0], ask: true })
    expect(decideMarks(['1.234', '3,74', '3.74'])).toEqual({ decimal: null, ambiguous: [0], ask: true })
  })

  it('are not asked about when all are clear', () => {
    expect(decideMarks(['3,74', '3.74']).ask).toBe(false)
    expect(decideMarks(['17', '']).ask).toBe(false)
  })
})

it('the mark before decimals is a point in English and a comma in Serbian', () => {
  expect(['en', 'sr-Cyrl', 'sr-Latn'].map(decimalMark)).toEqual(['.', ',', ','])
})

it('two decimals are the same whatever zeros say nothing', () => {
  expect(sameDecimal('3.50', '3.5')).toBe(true)
  expect(sameDecimal('', '0')).toBe(false)
  expect(sameDecimal('', '')).toBe(true)
  expect(sameDecimal('-0.00', '0')).toBe(true)
  expect(sameDecimal('3.5', '35')).toBe(false)
})
