import { expect, test } from 'vitest'

import { answerOf, chosen, partsOf, sameValue, valueOf } from './answers'

const walls = [
  { id: 'single', name: 'Single wall' },
  { id: 'double', name: 'Double wall' },
  { id: 'double-coated', name: 'Double wall, coated' },
]

test('a level is chosen by its name or by the only name that begins so', () => {
  expect(chosen('single', walls)).toBe('single')
  expect(chosen(' si', walls)).toBe('single')
  expect(chosen('Double wall', walls)).toBe('double')
  expect(chosen('dou', walls)).toBeNull()
  expect(chosen('', walls)).toBe('')
})

test('what is typed in Latin letters finds a name in Cyrillic', () => {
  expect(chosen('da', [{ id: 'true', name: 'да' }, { id: 'false', name: 'не' }])).toBe('true')
})

test('a range is three numbers with strokes between', () => {
  expect(partsOf('10 / 12,5 / 16')).toEqual(['10', '12,5', '16'])
  expect(partsOf('10 / 12')).toBeNull()
  expect(partsOf('10 / / 16')).toBeNull()
})

test('an answer of the record reads back as it was', () => {
  for (const answer of ['12', { low: '10', likely: '12', high: '16' }]) {
    expect(answerOf(valueOf(answer), [])).toEqual(answer)
  }
  expect(answerOf(valueOf({ level: 'double' }), walls)).toEqual({ level: 'double' })
  expect(answerOf(valueOf(true), [{ id: 'true', name: 'yes' }])).toBe(true)
})

test('two values say the same whatever their zeros', () => {
  expect(sameValue('12', '12.0')).toBe(true)
  expect(sameValue('10/12/16', '10/12.0/16')).toBe(true)
  expect(sameValue('10/12/16', '12')).toBe(false)
  expect(sameValue('double', 'single')).toBe(false)
})
