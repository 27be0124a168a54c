/** The criteria as they are weighed: a weight says how much the way from the worst to the best level is worth. */
import type { CriteriaView, Family, JudgementsView } from '../../../wire'

/** The two ends of a scale, worded. */
export interface Levels {
  worst: string
  best: string
}

/** A criterion of the form. */
export interface Weighed {
  criterion: string
  name: string
  family: Family
  /** Its worst and its best level; undefined while they are not known. */
  levels?: Levels
}

/** The criteria in the order of the strips, with their levels as far as these are known. */
export function weighedOf(strips: JudgementsView['strips'], criteria: CriteriaView | null): Weighed[] {
  const rows = [...(criteria?.groups ?? []), ...(criteria?.families ?? [])].flatMap((part) => part.criteria)
  return strips.map(({ criterion, name, family }) => {
    const row = rows.find((known) => known.criterion.criterion === criterion)
    return { criterion, name, family, levels: row && { worst: row.worst, best: row.best } }
  })
}
