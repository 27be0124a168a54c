// The points of the offers as one weight moves: a line for each, and the weights at which the winner changes.
import { scaleLinear } from 'd3-scale'
import type { ScoresByWeight } from '../../wire'
import { AXIS_SIZE, NAME_SIZE } from '../frame'
import { spread } from '../spread'
import { widthOf } from '../words'

const PLOT = 240
const GAP = 8
const LABEL = 15
const APART = 10

export interface Line {
  name: string
  first: boolean
  /** 0 for the first, from 1 for those who contend; none for those who are drawn pale. */
  tone: number | null
  from: { x: number; y: number }
  to: { x: number; y: number }
  /** Where the name stands beside its end. */
  label: { x: number; y: number } | null
}

/** A text over or below the plot with the place that it is about. */
export interface Pointed {
  x: number
  start: number
  y: number
  label: string
}

export interface Crossings {
  height: number
  left: number
  right: number
  top: number
  bottom: number
  lines: Line[]
  changes: (Pointed & { point: number })[]
  now: Pointed
  own: Pointed | null
  across: { x: number; label: string }[]
  up: { y: number; label: string }[]
  axis: number
}

/** The marks of the picture within a width. `own` words the members’ own weight. */
export function layoutCrossings(chart: ScoresByWeight, width: number, own: string): Crossings {
  const names = chart.lines.filter((line) => line.contends)
  const room = Math.max(0, ...names.map((line) => widthOf(line.name, NAME_SIZE, line.recommended)))
  const left = Math.max(...chart.score.ticks.map((tick) => widthOf(tick.label, AXIS_SIZE))) + 10
  const right = width - Math.min(room, Math.round(width * 0.28)) - GAP
  const x = scaleLinear([chart.weight.from, chart.weight.to], [left, right])
  const marks = above(chart, x, own, left, width)
  const top = 24
  const bottom = top + PLOT
  const y = scaleLinear([chart.score.from, chart.score.to], [bottom, top])
  const changes = below(chart, x, y, { left, right: width, y: bottom + 18 })
  const rows = Math.max(1, ...changes.map((change) => (change.y - bottom - 18) / LABEL + 1))
  const taken = changes.map((change) => [change.start, widthOf(change.label, AXIS_SIZE, true)] as const)
  const across = chart.weight.ticks.map((tick) => ({ x: x(tick.at), label: tick.label }))
  return {
    height: bottom + 22 + rows * LABEL,
    left,
    right,
    top,
    bottom,
    lines: layoutLines(chart, x, y, top, bottom),
    changes,
    now: marks.now,
    own: marks.own,
    // A round number yields to an exact weight.
    across: across.map((tick) => ({ ...tick, label: free(tick, taken) ? tick.label : '' })),
    up: chart.score.ticks.map((tick) => ({ y: y(tick.at), label: tick.label })),
    axis: bottom + 18 + rows * LABEL,
  }
}

function free(tick: { x: number; label: string }, taken: (readonly [number, number])[]): boolean {
  const half = widthOf(tick.label, AXIS_SIZE) / 2
  return taken.every(([from, wide]) => tick.x + half + APART <= from || from + wide + APART <= tick.x - half)
}

function layoutLines(
  chart: ScoresByWeight,
  x: (weight: number) => number,
  y: (score: number) => number,
  top: number,
  bottom: number,
): Line[] {
  const named = chart.lines.filter((line) => line.contends)
  const wishes = named.map((line) => ({ at: y(line.at_one.value), width: LABEL }))
  const edges = spread(wishes, 0, top - LABEL / 2, bottom + LABEL / 2)
  let tone = 0
  return chart.lines.map((line) => {
    const place = named.indexOf(line)
    if (line.contends && !line.recommended) tone += 1
    return {
      name: line.name,
      first: line.recommended,
      tone: line.recommended ? 0 : line.contends ? tone : null,
      from: { x: x(chart.weight.from), y: y(line.at_zero.value) },
      to: { x: x(chart.weight.to), y: y(line.at_one.value) },
      label: place < 0 ? null : { x: x(chart.weight.to) + GAP, y: edges[place]! + LABEL / 2 + 4 },
    }
  })
}

/** The weight in force and the members' own over the plot, apart from each other. */
function above(
  chart: ScoresByWeight,
  x: (weight: number) => number,
  own: string,
  left: number,
  width: number,
): { now: Pointed; own: Pointed | null } {
  const wish = (at: number, label: string) => ({ at: x(at), width: widthOf(label, AXIS_SIZE, true), label })
  const wishes = [wish(chart.now.value, chart.now_label)]
  if (chart.own) wishes.push(wish(chart.own.value, own))
  const starts = spread(wishes, APART, left, width)
  const [now, other] = wishes.map((wished, index) => ({
    x: wished.at,
    start: starts[index]!,
    y: 12,
    label: wished.label,
  }))
  return { now: now!, own: other ?? null }
}

/** The exact weights below the plot; those that would touch stand in further rows. */
function below(
  chart: ScoresByWeight,
  x: (weight: number) => number,
  y: (score: number) => number,
  within: { left: number; right: number; y: number },
): (Pointed & { point: number })[] {
  const ends: number[] = []
  return chart.changes.map((change) => {
    const label = change.weight.text
    const wide = widthOf(label, AXIS_SIZE, true)
    const at = x(change.weight.value)
    const start = Math.max(within.left, Math.min(at - wide / 2, within.right - wide))
    let row = ends.findIndex((end) => end + APART <= start)
    if (row < 0) row = ends.length
    ends[row] = start + wide
    return { x: at, start, y: within.y + row * LABEL, label, point: y(change.score) }
  })
}
