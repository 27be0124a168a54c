// Between which weights the winner stays: a bar for each weight, a dot where it stands now.
import { scaleLinear } from 'd3-scale'
import type { Stability } from '../../wire'
import { AXIS_SIZE, GAP, NAME_SIZE, type Frame } from '../frame'
import { linesOf, widthOf } from '../words'

export const ROW = 28
export const BAR = 14
const APART = 6

/** Who takes over beyond an end: beside the bar, or inside it where there is no room beside. */
export interface Beyond {
  name: string
  x: number
  anchor: 'start' | 'end'
  inside: boolean
}

export interface Row {
  group: string
  name: string
  lines: string[]
  family: string
  y: number
  x: number
  width: number
  now: number
  room: string
  beyond: Beyond[]
}

export interface Bars {
  height: number
  top: number
  bottom: number
  rows: Row[]
  ticks: { x: number; label: string }[]
  /** The right edge of the numbers. */
  edge: number
}

/** From where to where, as it stands beside the bar. */
export function roomOf(row: Stability['rows'][number]): string {
  return `${row.from.text} – ${row.to.text}`
}

/** How much room the numbers beside the bars take. */
export function numbersOf(chart: Stability, head: string): number {
  const rooms = chart.rows.map((row) => widthOf(roomOf(row), NAME_SIZE))
  return GAP + Math.max(widthOf(head, AXIS_SIZE), ...rooms)
}

/** The marks within a frame. */
export function layoutStability(chart: Stability, frame: Frame, head: string): Bars {
  const x = scaleLinear([0, 1], [frame.left, frame.right])
  const top = 22
  const rows = chart.rows.map((row, index): Row => {
    const [from, to, now] = [x(row.from.value), x(row.to.value), x(row.now.value)]
    return {
      group: row.group,
      name: row.name,
      lines: linesOf(row.name, frame.left - GAP, NAME_SIZE),
      family: row.family,
      y: top + index * ROW + ROW / 2,
      x: from,
      width: to - from,
      now,
      room: roomOf(row),
      beyond: [below(row.below, from, now, frame), above(row.above, to, now, frame)].flatMap((one) => one ?? []),
    }
  })
  const bottom = top + rows.length * ROW
  return {
    height: bottom + 24,
    top,
    bottom,
    rows,
    ticks: chart.ticks.map((tick) => ({ x: x(tick.at), label: tick.label })),
    edge: frame.right + numbersOf(chart, head),
  }
}

function below(name: string, from: number, now: number, frame: Frame): Beyond | null {
  const wide = widthOf(name, AXIS_SIZE) + APART
  if (name === '') return null
  if (from - wide >= frame.left) return { name, x: from - APART, anchor: 'end', inside: false }
  return from + wide + 2 * APART <= now ? { name, x: from + APART, anchor: 'start', inside: true } : null
}

function above(name: string, to: number, now: number, frame: Frame): Beyond | null {
  const wide = widthOf(name, AXIS_SIZE) + APART
  if (name === '') return null
  if (to + wide <= frame.right) return { name, x: to + APART, anchor: 'start', inside: false }
  return to - wide - 2 * APART >= now ? { name, x: to - APART, anchor: 'end', inside: true } : null
}
