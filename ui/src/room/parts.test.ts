import { expect, test } from 'vitest'

import type { JudgementsView, MemberJudgement, ScoreSheet } from '../wire'
import { partsOf } from './parts'

function view(own: Partial<MemberJudgement>, sheet: Partial<ScoreSheet>): JudgementsView {
  return {
    strips: [{ criterion: 'build' }],
    members: [{ member: 'ana', why_not: '', shares: [], is_hidden: false, ...own }],
    scores: {
      criteria: [{ criterion: 'build' }],
      suppliers: [
        { supplier: 'alfa', name: 'Alfa' },
        { supplier: 'beta', name: 'Beta' },
      ],
      sheets: [{ member: 'ana', may_give: true, scored: [], ...sheet }],
    },
  } as unknown as JudgementsView
}
const told = (one: JudgementsView): string[] =>
  partsOf(one, 'ana', 'Weights').map(({ name, isGiven }) => `${name}${isGiven ? ' given' : ''}`)

test('weights come first, then each supplier', () => {
  expect(told(view({}, {}))).toEqual(['Weights', 'Alfa', 'Beta'])
})

test('what is there is given, also where it does not show', () => {
  expect(told(view({ is_hidden: true }, { scored: ['beta'] }))).toEqual(['Weights given', 'Alfa', 'Beta given'])
  expect(told(view({ shares: ['50%'] }, {}))[0]).toBe('Weights given')
})

test('what can no longer be changed is not asked', () => {
  expect(told(view({ why_not: 'The specification is closed.' }, {}))).toEqual(['Alfa', 'Beta'])
  expect(told(view({}, { may_give: false }))).toEqual(['Weights'])
})
