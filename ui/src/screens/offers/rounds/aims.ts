/** The aims of a round while they are being written. */
import { textIn, withText } from '../../../text'
import type { Change, RoundPlan } from '../../../wire'

export interface AimsDraft {
  round: number
  target: string
  aspiration: string
  walkAway: string
  alternative: string
}

/** A round’s aims as they are recorded, or a new round without any. */
export function aimsDraft(round: number, plan: RoundPlan | null, language: string): AimsDraft {
  return {
    round,
    target: plan?.target ?? '',
    aspiration: plan?.aspiration ?? '',
    walkAway: plan?.walk_away ?? '',
    alternative: textIn(plan?.alternative, language),
  }
}

/** Whether every aim is there. Their order is for the desk to judge. */
export function isAimed(draft: AimsDraft): boolean {
  const { target, aspiration, walkAway, alternative } = draft
  return [target, aspiration, walkAway, alternative.trim()].every((text) => text !== '')
}

/** The change that records the aims. */
export function aimsChange(draft: AimsDraft, plan: RoundPlan | null, language: string): Change {
  return {
    kind: 'plan_round',
    round: draft.round,
    target: draft.target,
    aspiration: draft.aspiration,
    walk_away: draft.walkAway,
    alternative: withText(plan?.alternative, language, draft.alternative.trim()),
  }
}
