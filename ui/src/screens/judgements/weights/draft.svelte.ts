/** What a member’s form holds that is not recorded: it waits through a visit to another screen. */
import { draftsOf, forgetDrafts } from '../../../drafts'
import type { Answers, Way } from './answers'
import type { PairJudgement } from '../../../wire'

export class Draft {
  /** The way that was chosen; null while the recorded one shows. */
  way = $state<Way | null>(null)
  /** What was typed, by way. */
  typed = $state.raw<Partial<Answers>>({})
  /** Which question stands, by way. */
  at = $state.raw<Partial<Record<Way, number>>>({})
  /** The comparisons as they were before a repair was put in their place. */
  before = $state.raw<PairJudgement[] | null>(null)
}

/** The draft of one member in the dossier at this place. */
export function draftOf(place: string, member: string): Draft {
  const drafts = draftsOf(place)
  const key = `weights of ${member}`
  const known = drafts.get(key)
  if (known instanceof Draft) return known
  const draft = new Draft()
  drafts.set(key, draft)
  return draft
}

/** Forgets what was typed for a member, numbers in doubt among it. The way that was chosen stays. */
export function forgetTyped(place: string, member: string): void {
  const draft = draftOf(place, member)
  draft.typed = {}
  draft.before = null
  forgetDrafts(draftsOf(place), `weights/${member}/`)
}
