// Two offers side by side: what each criterion gives the one or the other, as bars to both sides of nothing.
import { scaleLinear } from 'd3-scale'
import type { Compared } from '../../wire'
import { AXIS_SIZE, GAP, NAME_SIZE, type Frame } from '../frame'
import { linesOf, widthOf } from '../words'

export const ROW = 28
export const BAR = 16
/** Between the points and what they are made of. */
const APART = 14

export interface Row {
  name: string
  lines: string[]
  family: string
  y: number
  x: number
  width: number
  points: string
  means: string[]
}

export interface Bars {
  height: number
  top: number
  bottom: number
  /** Where neither has gained anything. */
  zero: number
  rows: Row[]
  ticks: { x: number; label: string }[]
  /** The right edge of the points and the left edge of what they are made of. */
  pointsEdge: number
  meansEdge: number
  /** The names of the two over their sides; the second row where they would touch. */
  heads: { first: { x: number; y: number }; second: { x: number; y: number } }
  total: number
}

/** How much room the numbers beside the bars take, at most so much of the width as the frame leaves. */
export function numbersOf(chart: Compared): number {
  const means = chart.rows.map((row) => widthOf(row.means, AXIS_SIZE))
  return GAP + pointsWidth(chart) + APART + Math.max(0, ...means)
}

function pointsWidth(chart: Compared): number {
  const texts = [chart.total, ...chart.rows.map((row) => row.points.text)]
  return Math.max(...texts.map((text) => widthOf(text, NAME_SIZE, true)))
}

/** The marks within a frame. `heads` are the texts over the two sides. */
export function layoutCompared(
  chart: Compared,
  frame: Frame,
  heads: { first: string; second: string },
): Bars {
  const x = scaleLinear([chart.axis.from, chart.axis.to], [frame.left, frame.right])
  const zero = x(0)
  const pointsEdge = frame.right + GAP + pointsWidth(chart)
  const meansEdge = pointsEdge + APART
  const wide = widthOf(heads.first, AXIS_SIZE) + widthOf(heads.second, AXIS_SIZE) + GAP
  const touching = wide > frame.right - frame.left
  const top = touching ? 40 : 24
  const rows = chart.rows.map((row, index) => {
    const end = x(row.points.value)
    return {
      name: row.name,
      lines: linesOf(row.name, frame.left - GAP, NAME_SIZE),
      family: row.family,
      y: top + index * ROW + ROW / 2,
      x: Math.min(zero, end),
      width: Math.abs(end - zero),
      points: row.points.text,
      means: linesOf(row.means, Math.max(40, frame.width - meansEdge), AXIS_SIZE),
    }
  })
  const bottom = top + rows.length * ROW
  return {
    height: bottom + 46,
    top,
    bottom,
    zero,
    rows,
    ticks: chart.axis.ticks.map((tick) => ({ x: x(tick.at), label: tick.label })),
    pointsEdge,
    meansEdge,
    heads: {
      second: { x: frame.left, y: 12 },
      first: { x: frame.right, y: touching ? 28 : 12 },
    },
    total: bottom + 34,
  }
}
