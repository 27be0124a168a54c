/** Best and worst: the most and the least important criterion, and how many times as much they and the others matter. */
import type { Elicitation } from '../../../wire'

export interface Extremes {
  /** The most important criterion; empty before it is chosen. */
  best: string
  /** The least important one. */
  worst: string
  /** By how much the best is ahead of each other, the worst among them: 1 to 9. */
  toOthers: Record<string, string>
  /** By how much each other is ahead of the worst: 1 to 9. The best is not among them: it was asked the other way round. */
  toWorst: Record<string, string>
}

/** What is asked, one after the other. */
export type ExtremeQuestion =
  | { kind: 'best' }
  | { kind: 'worst' }
  | { kind: 'to_others'; criterion: string }
  | { kind: 'to_worst'; criterion: string }

type BestWorst = Extract<Elicitation, { way: 'best_worst' }>

/** The questions in their order; those that compare come once both extremes are chosen. */
export function extremeQuestions(extremes: Extremes, criteria: readonly string[]): ExtremeQuestion[] {
  const { best, worst } = extremes
  const first: ExtremeQuestion[] = [{ kind: 'best' }, { kind: 'worst' }]
  if (!areChosen(extremes)) return first
  const others = criteria.filter((criterion) => criterion !== best)
  const between = others.filter((criterion) => criterion !== worst)
  return [
    ...first,
    ...others.map((criterion) => ({ kind: 'to_others' as const, criterion })),
    ...between.map((criterion) => ({ kind: 'to_worst' as const, criterion })),
  ]
}

/** What was answered to a question; empty while it was not. */
export function extremeAnswer(extremes: Extremes, question: ExtremeQuestion): string {
  if (question.kind === 'best' || question.kind === 'worst') return extremes[question.kind]
  const given = question.kind === 'to_others' ? extremes.toOthers : extremes.toWorst
  return given[question.criterion] ?? ''
}

/** The answers with one more. Another extreme forgets what was compared with the one before. */
export function withExtreme(extremes: Extremes, question: ExtremeQuestion, answer: string): Extremes {
  if (question.kind === 'to_others') {
    return { ...extremes, toOthers: { ...extremes.toOthers, [question.criterion]: answer } }
  }
  if (question.kind === 'to_worst') {
    return { ...extremes, toWorst: { ...extremes.toWorst, [question.criterion]: answer } }
  }
  if (extremes[question.kind] === answer) return extremes
  const changed = { ...extremes, [question.kind]: answer }
  if (question.kind === 'best') {
    changed.toOthers = {}
    // Nothing is the most and the least important at once.
    if (changed.worst === answer) changed.worst = ''
  } else if (changed.best === answer) {
    changed.best = ''
    changed.toOthers = {}
  }
  return question.kind === 'worst' || changed.worst === '' ? { ...changed, toWorst: {} } : changed
}

/** Whether both extremes are chosen. */
export function areChosen({ best, worst }: Extremes): boolean {
  return best !== '' && worst !== ''
}

/** As it is recorded; null before both extremes are chosen. */
export function extremesTold(extremes: Extremes, criteria: readonly string[]): BestWorst | null {
  const { best, worst, toOthers, toWorst } = extremes
  if (!areChosen(extremes)) return null
  const ahead: Record<string, string> = { [best]: '1' }
  const behind: Record<string, string> = { [worst]: '1' }
  for (const criterion of criteria) {
    if (criterion !== best && toOthers[criterion]) ahead[criterion] = toOthers[criterion]
    if (criterion !== best && criterion !== worst && toWorst[criterion]) behind[criterion] = toWorst[criterion]
  }
  // One comparison, told from both sides.
  if (toOthers[worst]) behind[best] = toOthers[worst]
  return { way: 'best_worst', best, worst, best_to_others: ahead, others_to_worst: behind }
}

/** As it stands in the form, from what is recorded. */
export function extremesGiven(given: BestWorst, known: (criterion: string) => boolean): Extremes {
  const { best, worst } = given
  const others = (points: { [key in string]?: string }, without: string[]): Record<string, string> =>
    Object.fromEntries(
      Object.entries(points).filter(
        (entry): entry is [string, string] => known(entry[0]) && !without.includes(entry[0]) && entry[1] !== undefined,
      ),
    )
  return {
    best: known(best) ? best : '',
    worst: known(worst) ? worst : '',
    toOthers: known(best) ? others(given.best_to_others, [best]) : {},
    toWorst: known(worst) ? others(given.others_to_worst, [best, worst]) : {},
  }
}
