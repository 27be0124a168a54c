// The zones of a strip with the texts of their ends, as the ticks give them.
import type { WinnerLine } from '../../wire'

export interface Stretch {
  from: string
  to: string
  name: string
  recommended: boolean
}

/** From which weight to which who wins, each end in the words of the tick that stands there. */
export function stretchesOf(line: WinnerLine): Stretch[] {
  return line.segments.map((segment) => ({
    from: textAt(line, segment.from),
    to: textAt(line, segment.to),
    name: segment.name,
    recommended: segment.recommended,
  }))
}

function textAt(line: WinnerLine, at: number): string {
  let nearest = line.ticks[0]
  for (const tick of line.ticks) {
    if (nearest && Math.abs(tick.at - at) < Math.abs(nearest.at - at)) nearest = tick
  }
  return nearest?.label ?? ''
}
