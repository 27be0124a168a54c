import { describe, expect, it } from 'vitest'

import { extremeAnswer, extremeQuestions, extremesGiven, extremesTold, withExtreme, type Extremes } from './extremes'

const criteria = ['a', 'b', 'c']
const empty: Extremes = { best: '', worst: '', toOthers: {}, toWorst: {} }
const whole: Extremes = { best: 'a', worst: 'c', toOthers: { b: '3', c: '8' }, toWorst: { b: '2' } }

describe('what is asked', () => {
  it('is first the extremes, then twice as many comparisons as criteria, less three', () => {
    expect(extremeQuestions(empty, criteria)).toEqual([{ kind: 'best' }, { kind: 'worst' }])
    expect(extremeQuestions(whole, criteria).slice(2)).toEqual([
      { kind: 'to_others', criterion: 'b' },
      { kind: 'to_others', criterion: 'c' },
      { kind: 'to_worst', criterion: 'b' },
    ])
    expect(extremeQuestions({ ...whole, worst: 'b' }, ['a', 'b'])).toHaveLength(3)
  })

  it('knows what was answered', () => {
    expect(extremeQuestions(whole, criteria).map((question) => extremeAnswer(whole, question))).toEqual([
      'a',
      'c',
      '3',
      '8',
      '2',
    ])
  })
})

describe('another extreme', () => {
  it('forgets what was compared with the one before, and nothing else', () => {
    expect(withExtreme(whole, { kind: 'best' }, 'b')).toEqual({ ...whole, best: 'b', toOthers: {} })
    expect(withExtreme(whole, { kind: 'worst' }, 'b')).toEqual({ ...whole, worst: 'b', toWorst: {} })
    expect(withExtreme(whole, { kind: 'best' }, 'a')).toEqual(whole)
  })

  it('is never the most and the least important at once', () => {
    expect(withExtreme(whole, { kind: 'best' }, 'c')).toEqual({ ...empty, best: 'c' })
    expect(withExtreme(whole, { kind: 'worst' }, 'a')).toEqual({ ...empty, worst: 'a' })
  })
})

describe('as it is recorded', () => {
  it('has the extremes against themselves, and the one comparison between them on both sides', () => {
    expect(extremesTold(whole, criteria)).toEqual({
      way: 'best_worst',
      best: 'a',
      worst: 'c',
      best_to_others: { a: '1', b: '3', c: '8' },
      others_to_worst: { a: '8', b: '2', c: '1' },
    })
  })

  it('is nothing before both extremes are chosen', () => {
    expect(extremesTold({ ...empty, best: 'a' }, criteria)).toBeNull()
  })

  it('comes back the same, without criteria that are gone', () => {
    const told = extremesTold(whole, criteria)!
    expect(extremesGiven(told, () => true)).toEqual(whole)
    expect(extremesGiven(told, (criterion) => criterion !== 'b')).toEqual({ ...whole, toOthers: { c: '8' }, toWorst: {} })
    expect(extremesGiven(told, (criterion) => criterion !== 'a')).toEqual({ ...empty, worst: 'c', toWorst: { b: '2' } })
  })
})
