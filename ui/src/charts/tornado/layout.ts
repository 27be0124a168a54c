// What one thing at a time does to the lead of the first: a bar from the lead in force to each end.
import { scaleLinear } from 'd3-scale'
import type { TornadoChart } from '../../wire'
import { AXIS_SIZE, GAP, NAME_SIZE, type Frame } from '../frame'
import { linesOf, widthOf } from '../words'

export const ROW = 28
export const BAR = 14
const APART = 5

/** A bar to one end, with the figure there where it has room. */
export interface Arm {
  x: number
  width: number
  /** Where the end lies. */
  end: number
  /** Whether it is the end of the higher figure, which is painted stronger. */
  high: boolean
  /** Whether somebody else is first there. */
  changes: boolean
  label: { text: string; x: number; anchor: 'start' | 'end' } | null
}

export interface Row {
  name: string
  lines: string[]
  y: number
  arms: Arm[]
  /** Who is first instead, where anybody is. */
  first: string[]
}

export interface Tornado {
  height: number
  top: number
  bottom: number
  now: number
  zero: number
  /** The texts over the two lines, in two rows where they would touch. */
  heads: { now: { x: number; y: number; anchor: string }; zero: { x: number; y: number; anchor: string } }
  rows: Row[]
  ticks: { x: number; label: string }[]
  /** The left edge of who is first instead. */
  firstEdge: number
}

/** Who is first at the ends where that changes. */
export function firstOf(row: TornadoChart['rows'][number]): string {
  return [...new Set(row.ends.filter((end) => end.changes).map((end) => end.first))].join(', ')
}

/** How much room the names beside the bars take. */
export function numbersOf(chart: TornadoChart, head: string): number {
  const rows = chart.rows.slice(0, chart.drawn)
  return 2 * GAP + Math.max(widthOf(head, AXIS_SIZE), ...rows.map((row) => widthOf(firstOf(row), AXIS_SIZE)))
}

/** The marks within a frame: as many bars as the desk says, the longest on top. */
export function layoutTornado(chart: TornadoChart, frame: Frame): Tornado {
  const x = scaleLinear([chart.axis.from, chart.axis.to], [frame.left, frame.right])
  const now = x(chart.now.value)
  const firstEdge = frame.right + 2 * GAP
  const { heads, top } = layoutHeads(chart, x, frame)
  const rows = chart.rows.slice(0, chart.drawn).map((row, index): Row => {
    const ends = row.ends.map((end) => x(end.lead.value))
    return {
      name: row.name,
      lines: linesOf(row.name, frame.left - GAP, NAME_SIZE),
      y: top + index * ROW + ROW / 2,
      arms: row.ends.map((end, place) => {
        const at = ends[place]!
        return {
          x: Math.min(now, at),
          width: Math.abs(at - now),
          end: at,
          high: place === 1,
          changes: end.changes,
          label: labelOf(end.answer, at, now, frame, ends.filter((_, other) => other !== place)),
        }
      }),
      first: linesOf(firstOf(row), Math.max(40, frame.width - firstEdge), AXIS_SIZE),
    }
  })
  const bottom = top + rows.length * ROW
  return {
    height: bottom + 24,
    top,
    bottom,
    now,
    zero: x(0),
    heads,
    rows,
    ticks: chart.axis.ticks.map((tick) => ({ x: x(tick.at), label: tick.label })),
    firstEdge,
  }
}

/** The figure beyond its end, unless it would leave the drawing or lie on the bar to the other end. */
function labelOf(text: string, at: number, now: number, frame: Frame, others: number[]): Arm['label'] {
  const wide = widthOf(text, AXIS_SIZE)
  if (text === '' || Math.abs(at - now) < 1) return null
  const left = at < now
  const far = left ? at - APART - 6 - wide : at + APART + 6 + wide
  const fits = left ? far >= frame.left : far <= frame.right
  const covered = others.some((other) => (left ? other < at : other > at))
  return fits && !covered ? { text, x: left ? at - APART - 6 : at + APART + 6, anchor: left ? 'end' : 'start' } : null
}

function layoutHeads(
  chart: TornadoChart,
  x: (lead: number) => number,
  frame: Frame,
): { heads: Tornado['heads']; top: number } {
  const place = (at: number, text: string) => {
    const half = widthOf(text, AXIS_SIZE) / 2
    if (at - half < frame.left) return { x: frame.left, anchor: 'start', from: frame.left, to: frame.left + 2 * half }
    if (at + half > frame.right) return { x: frame.right, anchor: 'end', from: frame.right - 2 * half, to: frame.right }
    return { x: at, anchor: 'middle', from: at - half, to: at + half }
  }
  const now = place(x(chart.now.value), chart.now_label)
  const zero = place(x(0), chart.zero_label)
  const touching = now.from < zero.to + GAP && zero.from < now.to + GAP
  const row = touching ? 27 : 12
  return {
    heads: {
      zero: { x: zero.x, y: 12, anchor: zero.anchor },
      now: { x: now.x, y: row, anchor: now.anchor },
    },
    top: row + 12,
  }
}
