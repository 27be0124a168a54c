// Delivery records: what each record makes likely, one low ridge for each supplier.
import { scaleLinear } from 'd3-scale'
import { area, curveMonotoneX } from 'd3-shape'
import type { DensityPoint, ReliabilityChart } from '../../wire'
import { AXIS_SIZE, GAP, NAME_SIZE, type Frame } from '../frame'
import { linesOf, widthOf } from '../words'

const RIDGE = 17

export interface Row {
  name: string
  lines: string[]
  first: boolean
  /** The ground line of the ridge. */
  y: number
  ridge: string
  low: number
  high: number
  count: string
  known: boolean
  counts: string
  /** Where the figure that counts is: the bound, or the mean. */
  dot: number
}

export interface Reliability {
  height: number
  top: number
  bottom: number
  rows: Row[]
  ticks: { x: number; label: string }[]
  target: { x: number; start: number; label: string } | null
  countEdge: number
  countsHead: string
  /** The right edge of the bounds; null where there is no room for them. */
  boundEdge: number | null
}

/** How much room the counts and the bounds take. */
export function numbersOf(chart: ReliabilityChart): number {
  return GAP + countWidth(chart) + boundWidth(chart)
}

function countWidth(chart: ReliabilityChart): number {
  const texts = chart.rows.map((row) => widthOf(row.count, NAME_SIZE))
  return Math.max(widthOf(chart.heads.count, AXIS_SIZE), ...texts)
}

function boundWidth(chart: ReliabilityChart): number {
  const texts = chart.rows.map((row) => widthOf(row.counts.text, NAME_SIZE, true))
  return 12 + Math.max(widthOf(headOf(chart), AXIS_SIZE), ...texts)
}

/** The head over the figures that count: the bounds, or the means. */
function headOf(chart: ReliabilityChart): string {
  const means = chart.rows.every((row) => row.counts.value === row.mean.value)
  return means ? chart.heads.mean : chart.heads.bound
}

/** The marks of the chart within a frame. */
export function layoutReliability(chart: ReliabilityChart, frame: Frame): Reliability {
  const { from, to, ticks } = chart.axis
  const x = scaleLinear([from, to], [frame.left, frame.right]).clamp(true)
  const names = chart.rows.map((row) =>
    linesOf(row.name, frame.left - GAP, NAME_SIZE, row.recommended),
  )
  const step = names.some((lines) => lines.length > 1) ? 29 : 25
  const top = 22
  const rows = chart.rows.map((row, index) => ({
    name: row.name,
    lines: names[index]!,
    first: row.recommended,
    y: top + (index + 1) * step,
    ridge: ridgeOf(row.density, x, from, to),
    low: x(row.bound.value),
    high: x(row.high.value),
    count: row.count,
    known: row.has_record,
    counts: row.counts.text,
    dot: x(row.counts.value),
  }))
  const bottom = top + rows.length * step
  const countEdge = frame.right + GAP + countWidth(chart)
  const room = countEdge + boundWidth(chart) <= frame.width
  return {
    height: bottom + 28,
    top,
    bottom,
    rows,
    ticks: apart(ticks.map((tick) => ({ x: x(tick.at), label: tick.label }))),
    target: targetOf(chart, x, frame),
    countEdge,
    countsHead: headOf(chart),
    boundEdge: room ? frame.width : null,
  }
}

/** The ridge as a path over its own ground line, within the axis. */
function ridgeOf(density: DensityPoint[], x: (rate: number) => number, from: number, to: number): string {
  const inside = density.filter((point) => point.at >= from && point.at <= to)
  const path = area<DensityPoint>()
    .x((point) => x(point.at))
    .y0(0)
    .y1((point) => -point.height * RIDGE)
    .curve(curveMonotoneX)
  return path(inside) ?? ''
}

/** Every tick keeps its line; a label yields where it would touch the one before. */
function apart(ticks: { x: number; label: string }[]): { x: number; label: string }[] {
  let edge = -Infinity
  return ticks.map((tick) => {
    const half = widthOf(tick.label, AXIS_SIZE) / 2
    if (tick.x - half < edge + 6) return { x: tick.x, label: '' }
    edge = tick.x + half
    return tick
  })
}

function targetOf(
  chart: ReliabilityChart,
  x: (rate: number) => number,
  frame: Frame,
): Reliability['target'] {
  if (chart.target === null) return null
  const at = x(chart.target.at)
  const width = widthOf(chart.target.label, AXIS_SIZE)
  const start = Math.max(frame.left, Math.min(at - width / 2, frame.right - width))
  return { x: at, start, label: chart.target.label }
}
