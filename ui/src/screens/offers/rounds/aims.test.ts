import { describe, expect, it } from 'vitest'
import type { RoundPlan } from '../../../wire'
import { aimsChange, aimsDraft, isAimed } from './aims'

const plan: RoundPlan = {
  round: 2,
  target: '7.5',
  aspiration: '7',
  walk_away: '8',
  alternative: { en: 'Repair', 'sr-Cyrl': 'Поправка' },
}

describe('the aims of a round', () => {
  it('begin with what is recorded, and empty where nothing is', () => {
    expect(aimsDraft(2, plan, 'sr-Cyrl')).toMatchObject({ target: '7.5', walkAway: '8', alternative: 'Поправка' })
    expect(isAimed(aimsDraft(3, null, 'en'))).toBe(false)
    expect(isAimed(aimsDraft(2, plan, 'en'))).toBe(true)
  })

  it('are recorded with the alternative in other languages kept', () => {
    const draft = { ...aimsDraft(2, plan, 'en'), alternative: ' Lease ' }
    expect(aimsChange(draft, plan, 'en')).toEqual({
      kind: 'plan_round',
      round: 2,
      target: '7.5',
      aspiration: '7',
      walk_away: '8',
      alternative: { en: 'Lease', 'sr-Cyrl': 'Поправка' },
    })
  })
})
