/** One member’s sheet for one supplier: what is recorded with what is typed over it. */
import { textIn, withText } from '../../text'
import type { Change, GivenScores, Score, ScoreSheet } from '../../wire'

/** What was typed of one criterion and is not recorded yet. */
export interface TypedScore {
  points?: string
  reason?: string
}
export type Typed = Record<string, TypedScore>

/** What a member gave a supplier, as far as it is shown. */
export function givenTo(sheet: ScoreSheet | undefined, supplier: string): GivenScores | undefined {
  return sheet?.given.find((given) => given.supplier === supplier)
}

/** The points and the reason as they stand in the form. */
export function shownScore(
  given: GivenScores | undefined,
  typed: Typed,
  criterion: string,
  language: string,
): { points: string; reason: string } {
  const recorded = given?.scores[criterion]
  const over = typed[criterion] ?? {}
  return {
    points: over.points ?? recorded?.points ?? '',
    reason: over.reason ?? textIn(recorded?.reason, language),
  }
}

/** The criteria with half a score: points without a reason, or a reason without points. */
export function halfScored(
  given: GivenScores | undefined,
  typed: Typed,
  criteria: readonly string[],
  language: string,
): string[] {
  return criteria.filter((criterion) => {
    const { points, reason } = shownScore(given, typed, criterion, language)
    return (points === '') !== (reason.trim() === '')
  })
}

/** The change that records the sheet: every criterion with points, and nothing of the others. */
export function sheetChange(
  member: string,
  supplier: string,
  given: GivenScores | undefined,
  typed: Typed,
  criteria: readonly string[],
  language: string,
): Change {
  const scores: Record<string, Score> = {}
  for (const criterion of criteria) {
    const { points, reason } = shownScore(given, typed, criterion, language)
    const old = given?.scores[criterion]?.reason
    if (points !== '') scores[criterion] = { points, reason: withText(old, language, reason.trim()) }
  }
  return { kind: 'give_scores', member, supplier, scores }
}
