import { describe, expect, it } from 'vitest'
import type { GivenScores } from '../../wire'
import { halfScored, sheetChange, shownScore } from './sheet'

const given: GivenScores = {
  member: 'petra',
  supplier: 'alfa',
  scores: { build: { points: '4.25', reason: { en: 'welds checked', 'sr-Cyrl': 'заварено добро' } } },
}

describe('a sheet that is being filled in', () => {
  it('shows what is recorded until something else is typed', () => {
    expect(shownScore(given, {}, 'build', 'en')).toEqual({ points: '4.25', reason: 'welds checked' })
    expect(shownScore(given, { build: { points: '3' } }, 'build', 'en').points).toBe('3')
    expect(shownScore(undefined, {}, 'build', 'en')).toEqual({ points: '', reason: '' })
  })

  it('owes a reason for points and points for a reason', () => {
    const typed = { build: { points: '4' }, fit: { reason: 'it fits' }, look: {} }
    expect(halfScored(undefined, typed, ['build', 'fit', 'look'], 'en')).toEqual(['build', 'fit'])
    expect(halfScored(given, {}, ['build'], 'en')).toEqual([])
  })

  it('is recorded whole, with reasons in other languages kept and empty criteria left out', () => {
    const typed = { build: { reason: 'welds checked twice ' } }
    expect(sheetChange('petra', 'alfa', given, typed, ['build', 'fit'], 'en')).toEqual({
      kind: 'give_scores',
      member: 'petra',
      supplier: 'alfa',
      scores: { build: { points: '4.25', reason: { en: 'welds checked twice', 'sr-Cyrl': 'заварено добро' } } },
    })
  })
})
