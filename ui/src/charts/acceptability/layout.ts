// Rank acceptability: of a hundred plausible weightings, how many give each offer which rank.
import { scaleLinear } from 'd3-scale'
import { stack, stackOrderNone } from 'd3-shape'
import type { Acceptability, AcceptabilityRow } from '../../wire'
import { AXIS_SIZE, GAP, NAME_SIZE, type Frame } from '../frame'
import { linesOf, widthOf } from '../words'

export const ROW = 30
export const BAR = 18

/** The first rank in full colour, each lower one paler. */
const STRENGTHS = [100, 50, 34, 22, 14, 9, 6]

export interface Part {
  x: number
  width: number
  strength: number
  /** The rank, where there is room for it. */
  label: string
  middle: number
}

export interface Row {
  name: string
  lines: string[]
  first: boolean
  y: number
  parts: Part[]
  share: string
}

export interface Acceptabilities {
  height: number
  top: number
  bottom: number
  rows: Row[]
  ticks: { x: number; label: string }[]
  /** The right edge of the shares. */
  shareEdge: number
}

/** How much room the shares beside the bars take. */
export function numbersOf(chart: Acceptability): number {
  const texts = chart.rows.map((row) => widthOf(row.first, NAME_SIZE, true))
  return GAP + Math.max(widthOf(chart.first_head, AXIS_SIZE), ...texts)
}

/** The marks of the chart within a frame. */
export function layoutAcceptability(chart: Acceptability, frame: Frame): Acceptabilities {
  const x = scaleLinear([0, 1], [frame.left, frame.right])
  const layers = stack<AcceptabilityRow, number>()
    .keys(chart.ranks.map((_, rank) => rank))
    .value((row, rank) => row.ranks[rank]?.value ?? 0)
    .order(stackOrderNone)(chart.rows)
  const top = 22
  const rows = chart.rows.map((row, index) => ({
    name: row.name,
    lines: linesOf(row.name, frame.left - GAP, NAME_SIZE, row.recommended),
    first: row.recommended,
    y: top + index * ROW + ROW / 2,
    parts: layers.map((layer, rank) => {
      const [from, to] = layer[index]!
      const width = x(to) - x(from)
      const label = chart.ranks[rank]!
      return {
        x: x(from),
        width,
        strength: STRENGTHS[Math.min(rank, STRENGTHS.length - 1)]!,
        label: widthOf(label, AXIS_SIZE) + 8 <= width ? label : '',
        middle: x(from) + width / 2,
      }
    }),
    share: row.first,
  }))
  const bottom = top + rows.length * ROW
  return {
    height: bottom + 24,
    top,
    bottom,
    rows,
    ticks: chart.ticks.map((tick) => ({ x: x(tick.at), label: tick.label })),
    shareEdge: Math.min(frame.width, frame.right + numbersOf(chart)),
  }
}
