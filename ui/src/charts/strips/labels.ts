// Where the names stand around the dots of one strip: above or below them, in the order of the dots, so that the thin
// lines from displaced names to their dots never cross.
import { fits, spread, type Wish } from '../spread'
import { widthOf } from '../words'

export interface Label {
  text: string
  /** The middle of the text, from the middle of the strip. */
  x: number
  y: number
  left: number
  right: number
}

/** A thin line from a dot to a name that does not stand clearly at it. */
export interface Leader {
  x1: number
  y1: number
  x2: number
  y2: number
}

export interface Named {
  x: number
  names: string[]
}

/** The names of one dot, in one or more lines. */
interface Block extends Wish {
  lines: string[]
}

interface Lane {
  /** −1 above the dots, 1 below. */
  side: -1 | 1
  blocks: Block[]
}

export const LINE = 15
const SIZE = 11
const GAP = 9
/** From the dots to the middle of the nearest line, without and with room for leaders. */
const NEAR = 16
const FAR = 25
const LONGEST = 230

/** The names and their lines, measured from the middle of the strip. */
export function placeLabels(dots: Named[], room: { left: number; right: number }): { labels: Label[]; leaders: Leader[] } {
  const labels: Label[] = []
  const leaders: Leader[] = []
  const lanes = lanesOf(dots, room)
  for (const side of [-1, 1] as const) {
    let from = 0
    for (const [order, lane] of lanes.filter((one) => one.side === side).entries()) {
      const lefts = spread(lane.blocks, GAP, room.left, room.right)
      const spots = lane.blocks.map((block, at) => ({ ...block, left: lefts[at]!, right: lefts[at]! + block.width }))
      // Beyond the nearest lane no line could pass the names before it.
      const led = order === 0 && spots.some((spot) => !standsClear(spot, dots))
      if (order === 0) from = led ? FAR : NEAR
      for (const spot of spots) {
        const middle = (spot.left + spot.right) / 2
        spot.lines.forEach((text, line) => {
          const half = widthOf(text, SIZE) / 2
          labels.push({ text, x: middle, y: side * (from + line * LINE), left: middle - half, right: middle + half })
        })
        if (led) leaders.push({ x1: spot.at, y1: side * 7, x2: near(spot), y2: side * (from - LINE / 2 + 1) })
      }
      from += LINE * Math.max(0, ...lane.blocks.map((block) => block.lines.length))
    }
  }
  return { labels, leaders }
}

/** Each name goes where the names already there must move least; farther lanes are for what finds no room at the dots. */
function lanesOf(dots: Named[], room: { left: number; right: number }): Lane[] {
  const lanes: Lane[] = [
    { side: -1, blocks: [] },
    { side: 1, blocks: [] },
  ]
  for (const dot of dots) {
    const block = blockOf(dot)
    const open = lanes.filter((lane) => fits([...lane.blocks, block], GAP, room.right - room.left))
    const nearest = open.filter((lane) => lanes.indexOf(lane) < 2)
    const [best] = (nearest.length > 0 ? nearest : open)
      .map((lane) => ({ lane, cost: moved([...lane.blocks, block], room) }))
      .sort((a, b) => a.cost - b.cost)
    if (best) best.lane.blocks.push(block)
    else lanes.push({ side: lanes.length % 2 === 0 ? -1 : 1, blocks: [block] })
  }
  return lanes
}

/** How far the name that moves most is from its dot; what nobody sees counts as nothing. */
function moved(blocks: Block[], room: { left: number; right: number }): number {
  const lefts = spread(blocks, GAP, room.left, room.right)
  const most = Math.max(...blocks.map((block, at) => Math.abs(lefts[at]! + block.width / 2 - block.at)))
  return most < 3 ? 0 : most
}

/** Whether nobody could take the name for another dot’s. */
function standsClear(spot: Block & { left: number; right: number }, dots: Named[]): boolean {
  const over = spot.at >= spot.left + 4 && spot.at <= spot.right - 4
  return over && dots.every((dot) => dot.x === spot.at || dot.x < spot.left - 3 || dot.x > spot.right + 3)
}

/** Where the line meets the name: straight below the dot where it can. */
function near(spot: Block & { left: number; right: number }): number {
  const inset = Math.min(8, spot.width / 2)
  return Math.min(Math.max(spot.at, spot.left + inset), spot.right - inset)
}

function blockOf(dot: Named): Block {
  const lines: string[] = []
  for (const name of dot.names) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last}, ${name}`, SIZE) <= LONGEST) lines[lines.length - 1] = `${last}, ${name}`
    else lines.push(name)
  }
  return { lines, at: dot.x, width: Math.max(...lines.map((line) => widthOf(line, SIZE))) }
}
