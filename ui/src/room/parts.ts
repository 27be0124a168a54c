/** The parts of one member’s sheet: the weights, then each supplier. */
import type { JudgementsView, MemberId } from '../wire'

export interface Part {
  /** `weights`, or the id of a supplier. */
  id: string
  kind: 'weights' | 'scores'
  name: string
  /** Whether it is there, as far as who acts sees it. */
  isGiven: boolean
}

/** What a member may still judge, in the order in which it is asked; what they can no longer change is left out. */
export function partsOf(view: JudgementsView, member: MemberId, weights: string): Part[] {
  const parts: Part[] = []
  const own = view.members.find((known) => known.member === member)
  if (own && own.why_not === '' && view.strips.length > 0) {
    const isGiven = own.is_hidden || own.shares.length > 0
    parts.push({ id: 'weights', kind: 'weights', name: weights, isGiven })
  }
  const { criteria, suppliers, sheets } = view.scores
  const sheet = sheets.find((known) => known.member === member)
  if (sheet?.may_give && criteria.length > 0) {
    for (const { supplier, name } of suppliers) {
      parts.push({ id: supplier, kind: 'scores', name, isGiven: sheet.scored.includes(supplier) })
    }
  }
  return parts
}
