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

/** The means of the answers about impact and about supply risk, from 1 to 5. */
export interface Means {
  impact: number
  risk: number
}

/** The mean at a place along an axis: from 0, an answer of 1, to 1, an answer of 5. */
function meanAt(place: number): number {
  return 1 + 4 * place
}

/** The means that a point of the map stands for. */
export function meansOf({ impact, risk }: { impact: number; risk: number }): Means {
  return { impact: meanAt(impact), risk: meanAt(risk) }
}

/** The means at a pointer within the box of the map. */
export function meansAt(box: { left: number; top: number; width: number; height: number }, x: number, y: number): Means {
  return meansOf({ impact: 1 - (y - box.top) / box.height, risk: (x - box.left) / box.width })
}

/** Where an arrow key leads: a whole answer on, with Shift a tenth. Null for another key. */
export function stepped({ impact, risk }: Means, key: string, fine: boolean): Means | null {
  const [along, up] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[key] ?? []
  if (along === undefined || up === undefined) return null
  const step = fine ? 0.1 : 1
  const held = (mean: number) => Math.min(Math.max(mean, 1), 5)
  return { impact: held(impact + up * step), risk: held(risk + along * step) }
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
