// The four positions as they lie on the map: impact rises upwards, risk to the right.
import type { Position } from '../../../wire'

/** Row by row from the top left. */
export const quadrants: Position[] = ['leverage', 'strategic', 'non_critical', 'bottleneck']

/** Where an arrow key leads to; null where it leads nowhere. */
export function reached(from: Position, key: string): Position | null {
  const place = quadrants.indexOf(from)
  const right = place % 2 === 1
  const bottom = place >= 2
  if (key === 'ArrowLeft' && right) return quadrants[place - 1] ?? null
  if (key === 'ArrowRight' && !right) return quadrants[place + 1] ?? null
  if (key === 'ArrowUp' && bottom) return quadrants[place - 2] ?? null
  if (key === 'ArrowDown' && !bottom) return quadrants[place + 2] ?? null
  return null
}
