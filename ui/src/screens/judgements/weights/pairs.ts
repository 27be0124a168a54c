/** Criteria compared in pairs on Saaty’s scale: 9 times as important, through equal, to 9 times the other way. */
import type { PairJudgement } from '../../../wire'

/** Two criteria: the one at the left or of the row, and the one at the right or of the column. */
export interface Pair {
  one: string
  other: string
}

/** From the left end of the scale to the right: 9 … 2 for the one, 1 for equal, 2 … 9 for the other. */
export interface Step {
  times: number
  ahead: 'one' | 'other' | 'neither'
}

export const STEPS: Step[] = [
  ...[9, 8, 7, 6, 5, 4, 3, 2].map((times) => ({ times, ahead: 'one' as const })),
  { times: 1, ahead: 'neither' },
  ...[2, 3, 4, 5, 6, 7, 8, 9].map((times) => ({ times, ahead: 'other' as const })),
]

/** Every pair once. Neighbours come first, so that early on all are connected and there are weights to be seen. */
export function pairsOf(criteria: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  for (let apart = 1; apart < criteria.length; apart += 1) {
    for (let at = 0; at + apart < criteria.length; at += 1) pairs.push({ one: criteria[at]!, other: criteria[at + apart]! })
  }
  return pairs
}

/** What was said of a pair; undefined while nothing was. */
export function comparisonOf(comparisons: readonly PairJudgement[], pair: Pair): PairJudgement | undefined {
  return comparisons.find((given) => isOf(given, pair))
}

/** The step of the scale that was chosen for a pair, by its index; −1 where none was, or what was said lies between two. */
export function stepOf(comparisons: readonly PairJudgement[], pair: Pair): number {
  const given = comparisonOf(comparisons, pair)
  if (!given) return -1
  const times = Number(given.times)
  return STEPS.findIndex((step) => {
    if (step.times !== times) return false
    return step.ahead === 'neither' || (step.ahead === 'one') === (given.more === pair.one)
  })
}

/** The comparisons with another step for a pair, or with none. */
export function withStep(comparisons: readonly PairJudgement[], pair: Pair, step: Step | undefined): PairJudgement[] {
  const others = comparisons.filter((given) => !isOf(given, pair))
  if (!step) return others
  const [more, less] = step.ahead === 'other' ? [pair.other, pair.one] : [pair.one, pair.other]
  return [...others, { more, less, times: String(step.times) }]
}

/** The comparisons with those that a repair puts in their place. */
export function repaired(comparisons: readonly PairJudgement[], changes: readonly PairJudgement[]): PairJudgement[] {
  const kept = comparisons.filter(
    (given) => !changes.some((change) => isOf(given, { one: change.more, other: change.less })),
  )
  return [...kept, ...changes.map(({ more, less, times }) => ({ more, less, times }))]
}

/** Which of the pairs a comparison is about. */
export function placeOf(comparison: PairJudgement, pairs: readonly Pair[]): number {
  return pairs.findIndex((pair) => isOf(comparison, pair))
}

/** How many of the pairs were compared. */
export function compared(comparisons: readonly PairJudgement[], pairs: readonly Pair[]): number {
  return pairs.filter((pair) => comparisonOf(comparisons, pair)).length
}

function isOf({ more, less }: PairJudgement, { one, other }: Pair): boolean {
  return (more === one && less === other) || (more === other && less === one)
}

/** The step that a digit chooses: for the one at the left, with Shift for the other. */
export function stepMeant({ digit, shift }: { digit: number; shift: boolean }): Step | undefined {
  return STEPS.find(({ times, ahead }) => times === digit && ahead !== (shift ? 'one' : 'other'))
}
