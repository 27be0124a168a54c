// What is read off delivery records rather than answered or judged.
import type { Measure } from './draft'

const SHARES: readonly Measure[] = ['on_time', 'in_full', 'lot_acceptance']

/** Whether it is read off a record; then it has a target. */
export function isRead(measure: Measure): boolean {
  return isShare(measure) || measure === 'incidents'
}

/** Whether its levels are shares, written as percent. */
export function isShare(measure: Measure): boolean {
  return SHARES.includes(measure)
}
