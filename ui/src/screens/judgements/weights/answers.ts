/** What a member answers by each way of giving weights: what is recorded, with what is typed over it. */
import type { Elicitation, MemberJudgement, PairJudgement } from '../../../wire'
import { extremesGiven, extremesTold, type Extremes } from './extremes'

export const WAYS = ['points', 'swing', 'ranking', 'pairwise', 'best_worst'] as const
export type Way = (typeof WAYS)[number]

/** The points of swings: the one that matters most has 100. */
export interface Swings {
  /** The criterion that matters most; empty before it is chosen. */
  most: string
  /** What the others have, as canonical decimals. */
  points: Record<string, string>
}

/** The answers by each way, whole or in part. */
export interface Answers {
  points: Record<string, string>
  swing: Swings
  /** The most important first, equals together; what is not placed yet is in none. */
  ranking: string[][]
  pairwise: PairJudgement[]
  best_worst: Extremes
}

export const MOST_POINTS = '100'

/** No answer at all. */
export function nothing(): Answers {
  return {
    points: {},
    swing: { most: '', points: {} },
    ranking: [],
    pairwise: [],
    best_worst: { best: '', worst: '', toOthers: {}, toWorst: {} },
  }
}

/** The way in which a member has given weights; null where they have not. */
export function wayOf(judgement: MemberJudgement): Way | null {
  return elicitedOf(judgement)?.way ?? (judgement.given ? 'points' : null)
}

/** What is recorded of a member, by its own way; empty by every other. Criteria that are gone are left out. */
export function recorded(judgement: MemberJudgement, criteria: readonly string[]): Answers {
  const answers = nothing()
  const known = (criterion: string): boolean => criteria.includes(criterion)
  if (judgement.given) answers.points = only(judgement.given.points, known)
  const elicited = elicitedOf(judgement)
  if (elicited?.way === 'swing') {
    const points = only(elicited.points, known)
    const most = criteria.find((criterion) => Number(points[criterion]) === Number(MOST_POINTS)) ?? ''
    delete points[most]
    answers.swing = { most, points }
  } else if (elicited?.way === 'ranking') {
    answers.ranking = elicited.order.map((place) => place.filter(known)).filter((place) => place.length > 0)
  } else if (elicited?.way === 'pairwise') {
    answers.pairwise = elicited.comparisons.filter(({ more, less }) => known(more) && known(less))
  } else if (elicited?.way === 'best_worst') {
    answers.best_worst = extremesGiven(elicited, known)
  }
  return answers
}

/** What the desk is asked, and what is recorded; null while there is nothing that it could be asked. */
export function told(way: Way, answers: Answers, criteria: readonly string[]): Elicitation | null {
  if (way === 'swing') {
    const { most, points } = answers.swing
    return { way, points: most === '' ? points : { ...points, [most]: MOST_POINTS } }
  }
  if (way === 'ranking') return { way, order: answers.ranking }
  if (way === 'pairwise') return { way, comparisons: answers.pairwise }
  if (way === 'best_worst') return extremesTold(answers.best_worst, criteria)
  return null
}

function elicitedOf(judgement: MemberJudgement): Elicitation | null {
  return judgement.elicited
}

function only(points: { [key in string]?: string }, known: (criterion: string) => boolean): Record<string, string> {
  const kept = Object.entries(points).filter((entry): entry is [string, string] => known(entry[0]) && entry[1] !== undefined)
  return Object.fromEntries(kept)
}
