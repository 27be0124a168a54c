// Where the quadrants and the point lie on the map of impact and supply risk, in percent of its sides.
import type { Position, PositionMap } from '../../../wire'

/** A quadrant as it lies between the cuts: from the left and from the top. */
export interface Field {
  quadrant: Position
  left: number
  top: number
  width: number
  height: number
  /** Whether there is room for its name. */
  isNamed: boolean
  /** Whether its name stands at its foot: away from the point, and else away from the middle of the map. */
  isLow: boolean
}

export interface Layout {
  fields: Field[]
  /** Where the point stands, from the left and from the top; null without one. */
  point: { left: number; top: number } | null
  /** The answers along an axis, from 1 to 5, in percent. */
  ticks: { label: string; at: number }[]
}

/** The least side of a quadrant, in percent, in which a name can be read. */
const ROOM = 18

/** The map as it is drawn: risk to the right, impact upwards. */
export function layoutMap(map: PositionMap): Layout {
  const right = map.risk_cut * 100
  const up = map.impact_cut * 100
  const point = map.point && { left: map.point.risk * 100, top: 100 - map.point.impact * 100 }
  const field = (quadrant: Position, isRight: boolean, isHigh: boolean): Field => {
    const width = isRight ? 100 - right : right
    const height = isHigh ? 100 - up : up
    const left = isRight ? right : 0
    const top = isHigh ? 0 : 100 - up
    const holds = point && isRight === point.left >= right && isHigh === point.top <= 100 - up
    const isLow = holds ? point.top < top + height / 2 : !isHigh
    return { quadrant, left, top, width, height, isNamed: width >= ROOM && height >= ROOM, isLow }
  }
  return {
    fields: [
      field('leverage', false, true),
      field('strategic', true, true),
      field('non_critical', false, false),
      field('bottleneck', true, false),
    ],
    point,
    ticks: [1, 2, 3, 4, 5].map((answer) => ({ label: String(answer), at: (answer - 1) * 25 })),
  }
}
