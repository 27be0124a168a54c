/** Three criteria whose comparisons contradict each other, as a triangle with an arrow from the more to the less important. */
import { linesOf, widthOf } from '../../../charts/words'
import type { PairJudgement } from '../../../wire'
import { comparisonOf } from './pairs'

export const WIDTH = 300
export const HEIGHT = 150
const SIZE = 11
const LINE = 13
/** Where the corners lie: above, below at the right, below at the left. */
const CORNERS = [
  { x: WIDTH / 2, y: 30 },
  { x: WIDTH - 75, y: 116 },
  { x: 75, y: 116 },
]
/** How far the arrows stay away from the corners. */
const AWAY = 12
/** How far the number stands from the middle of its arrow. */
const ASIDE = 13

export interface Corner {
  lines: { text: string; x: number; y: number }[]
  x: number
  y: number
}

export interface Arrow {
  x1: number
  y1: number
  x2: number
  y2: number
  /** Whether neither matters more: a line without a head. */
  equal: boolean
  /** How many times as much, as it was given. */
  times: string
  /** Where that stands. */
  x: number
  y: number
  more: string
  less: string
}

export interface Triangle {
  corners: Corner[]
  arrows: Arrow[]
}

/** The triangle of a loop. What was not compared has no arrow. */
export function triangleOf(
  criteria: readonly string[],
  names: Record<string, string>,
  comparisons: readonly PairJudgement[],
): Triangle {
  const three = criteria.slice(0, 3)
  const corners = three.map((criterion, at) => cornerOf(names[criterion] ?? criterion, at))
  const arrows: Arrow[] = []
  three.forEach((one, at) => {
    const next = (at + 1) % three.length
    const given = comparisonOf(comparisons, { one, other: three[next]! })
    if (given) arrows.push(arrowOf(given, three.indexOf(given.more), three.indexOf(given.less)))
  })
  return { corners, arrows }
}

function cornerOf(name: string, at: number): Corner {
  const { x, y } = CORNERS[at]!
  const lines = linesOf(name, at === 0 ? WIDTH - 20 : 2 * 72, SIZE, true)
  const first = at === 0 ? y - 10 - (lines.length - 1) * LINE : y + 16
  return {
    x,
    y,
    lines: lines.map((text, line) => ({ text, x: within(x, widthOf(text, SIZE, true)), y: first + line * LINE })),
  }
}

/** The middle of a text that stands in the picture whole. */
function within(x: number, width: number): number {
  return Math.min(Math.max(x, width / 2), WIDTH - width / 2)
}

function arrowOf(given: PairJudgement, from: number, to: number): Arrow {
  const one = CORNERS[from]!
  const other = CORNERS[to]!
  const length = Math.hypot(other.x - one.x, other.y - one.y)
  const along = { x: (other.x - one.x) / length, y: (other.y - one.y) / length }
  const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
  const centre = { x: WIDTH / 2, y: (CORNERS[0]!.y + 2 * CORNERS[1]!.y) / 3 }
  // Inside the triangle, where no name stands.
  const inward = Math.hypot(centre.x - middle.x, centre.y - middle.y)
  return {
    x1: one.x + along.x * AWAY,
    y1: one.y + along.y * AWAY,
    x2: other.x - along.x * AWAY,
    y2: other.y - along.y * AWAY,
    equal: Number(given.times) === 1,
    times: given.times,
    x: middle.x + ((centre.x - middle.x) / inward) * ASIDE,
    y: middle.y + ((centre.y - middle.y) / inward) * ASIDE,
    more: given.more,
    less: given.less,
  }
}
