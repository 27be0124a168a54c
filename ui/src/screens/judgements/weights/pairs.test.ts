import { describe, expect, it } from 'vitest'

import { compared, pairsOf, repaired, stepMeant, STEPS, stepOf, withStep } from './pairs'

const pair = { one: 'a', other: 'b' }

describe('the pairs', () => {
  it('are each of them once, neighbours first, so that all are connected early', () => {
    const pairs = pairsOf(['a', 'b', 'c', 'd'])
    expect(pairs.map(({ one, other }) => one + other)).toEqual(['ab', 'bc', 'cd', 'ac', 'bd', 'ad'])
    expect(pairsOf(['a'])).toEqual([])
  })

  it('are counted as far as they were compared, whichever way round', () => {
    const given = [
      { more: 'b', less: 'a', times: '3' },
      { more: 'a', less: 'gone', times: '3' },
    ]
    expect(compared(given, pairsOf(['a', 'b', 'c']))).toBe(1)
  })
})

describe('the scale', () => {
  it('runs from nine for the left through equal to nine for the right', () => {
    expect(STEPS.map(({ times }) => times)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    for (const step of STEPS) expect(STEPS[stepOf(withStep([], pair, step), pair)]).toBe(step)
  })

  it('replaces what was said of the pair, whichever way round, and takes it back', () => {
    const other = { more: 'a', less: 'c', times: '2' }
    const given = [{ more: 'b', less: 'a', times: '5' }, other]
    expect(stepOf(given, pair)).toBe(12)
    expect(withStep(given, pair, STEPS[0])).toEqual([other, { more: 'a', less: 'b', times: '9' }])
    expect(withStep(given, pair, undefined)).toEqual([other])
  })

  it('has no step for what lies between two, nor for what was not said', () => {
    expect(stepOf([{ more: 'a', less: 'b', times: '2.5' }], pair)).toBe(-1)
    expect(stepOf([], pair)).toBe(-1)
  })

  it('is reached by digits: alone for the left, with Shift for the right, and 1 is equal either way', () => {
    expect(stepMeant({ digit: 5, shift: false })).toEqual({ times: 5, ahead: 'one' })
    expect(stepMeant({ digit: 5, shift: true })).toEqual({ times: 5, ahead: 'other' })
    expect(stepMeant({ digit: 1, shift: true })).toEqual({ times: 1, ahead: 'neither' })
  })
})

it('a repair takes the place of what it repairs, also where it turns a comparison round', () => {
  const given = [
    { more: 'a', less: 'b', times: '5' },
    { more: 'b', less: 'c', times: '5' },
  ]
  expect(repaired(given, [{ more: 'b', less: 'a', times: '2' }])).toEqual([
    { more: 'b', less: 'c', times: '5' },
    { more: 'b', less: 'a', times: '2' },
  ])
})
