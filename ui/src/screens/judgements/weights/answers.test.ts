import { describe, expect, it } from 'vitest'

import type { Elicitation, MemberJudgement } from '../../../wire'
import { nothing, recorded, told, wayOf } from './answers'

const criteria = ['a', 'b', 'c']
const judged = (part: object): MemberJudgement => ({ given: null, elicited: null, ...part }) as MemberJudgement
const swing: Elicitation = { way: 'swing', points: { a: '40', b: '100', c: '0' } }
const pairwise: Elicitation = { way: 'pairwise', comparisons: [{ more: 'a', less: 'b', times: '3' }] }

describe('what is recorded', () => {
  it('has the way in which it was given', () => {
    expect(wayOf(judged({}))).toBeNull()
    expect(wayOf(judged({ given: { member: 'x', points: {} } }))).toBe('points')
    expect(wayOf(judged({ elicited: swing }))).toBe('swing')
  })

  it('shows by that way alone: nothing is filled in by any other', () => {
    expect(recorded(judged({ elicited: pairwise }), criteria)).toEqual({ ...nothing(), pairwise: pairwise.comparisons })
    expect(recorded(judged({}), criteria)).toEqual(nothing())
  })

  it('comes back as it was told, by each way', () => {
    const ways: Elicitation[] = [swing, pairwise, { way: 'ranking', order: [['b'], ['a', 'c']] }]
    for (const elicited of ways) {
      expect(told(elicited.way, recorded(judged({ elicited }), criteria), criteria)).toEqual(elicited)
    }
  })

  it('leaves out criteria that are gone', () => {
    const left = ['a', 'c']
    expect(recorded(judged({ elicited: swing }), left).swing).toEqual({ most: '', points: { a: '40', c: '0' } })
    expect(recorded(judged({ elicited: pairwise }), left).pairwise).toEqual([])
    const ranking = { way: 'ranking', order: [['b'], ['a', 'c']] }
    expect(recorded(judged({ elicited: ranking }), left).ranking).toEqual([['a', 'c']])
    expect(recorded(judged({ given: { member: 'x', points: { a: '1', b: '2' } } }), left).points).toEqual({ a: '1' })
  })
})

it('the desk is asked of every way but points, whose proportions need no asking', () => {
  expect(told('points', nothing(), criteria)).toBeNull()
  expect(told('swing', nothing(), criteria)).toEqual({ way: 'swing', points: {} })
  expect(told('best_worst', nothing(), criteria)).toBeNull()
})
