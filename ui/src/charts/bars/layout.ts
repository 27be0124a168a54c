// Stacked bars: the offers' scores, made of what each criterion adds.
import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { stack, stackOrderNone } from 'd3-shape'
import type { BarChart, BarKey } from '../../wire'
import { AXIS_SIZE, GAP, NAME_SIZE, type Frame } from '../frame'
import { linesOf, widthOf } from '../words'

export const ROW = 30
export const BAR = 18
const KEY_ROW = 18
const SWATCH = 14

/** A criterion's colour: its family, and how much of it against the ground. */
export interface Shade {
  family: string
  strength: number
}

export interface Key {
  name: string
  shade: Shade
  x: number
  y: number
}

export interface Part {
  x: number
  width: number
  shade: Shade
}

export interface Row {
  supplier: string
  name: string
  lines: string[]
  first: boolean
  y: number
  parts: Part[]
  score: string
  other: string
  differs: boolean
}

export interface Bars {
  height: number
  top: number
  bottom: number
  keys: Key[]
  rows: Row[]
  ticks: { x: number; label: string }[]
  /** The right edges of the two columns of numbers. */
  scoreEdge: number
  otherEdge: number
}

/** How much room the numbers beside the bars take. */
export function numbersOf(chart: BarChart, heads: { score: string; other: string }): number {
  return GAP + scoreWidth(chart, heads.score) + otherWidth(chart, heads.other)
}

function scoreWidth(chart: BarChart, head: string): number {
  const texts = chart.rows.map((row) => widthOf(row.score.text, NAME_SIZE, true))
  return Math.max(40, widthOf(head, AXIS_SIZE), ...texts)
}

function otherWidth(chart: BarChart, head: string): number {
  if (!chart.rows.some((row) => row.other_rank !== '')) return 0
  return 16 + widthOf(head, AXIS_SIZE)
}

/** The marks of the chart within a frame. */
export function layoutBars(
  chart: BarChart,
  frame: Frame,
  heads: { score: string; other: string },
): Bars {
  const end = max(chart.ticks, (tick) => tick.at) ?? 1
  const x = scaleLinear([0, end], [frame.left, frame.right])
  const shades = shadesOf(chart.keys)
  const layers = stack<BarChart['rows'][number], number>()
    .keys(chart.keys.map((_, index) => index))
    .value((row, index) => row.parts[index]?.value ?? 0)
    .order(stackOrderNone)(chart.rows)
  const starts = layers.map((layer) => x(layer[0]?.[0] ?? 0))
  const keys = layoutKeys(chart.keys, shades, starts, frame)
  const top = (keys.at(-1)?.y ?? 0) + 14
  const rows = chart.rows.map((row, index) => ({
    supplier: row.supplier,
    name: row.name,
    lines: linesOf(row.name, frame.left - GAP, NAME_SIZE, row.rank === 1),
    first: row.rank === 1,
    y: top + index * ROW + ROW / 2,
    parts: layers.map((layer, part) => {
      const [from, to] = layer[index]!
      return { x: x(from), width: x(to) - x(from), shade: shades[part]! }
    }),
    score: row.score.text,
    other: row.other_rank,
    differs: row.differs,
  }))
  const bottom = top + rows.length * ROW
  const scoreEdge = frame.right + GAP + scoreWidth(chart, heads.score)
  const other = otherWidth(chart, heads.other)
  return {
    height: bottom + 24,
    top,
    bottom,
    keys,
    rows,
    ticks: chart.ticks.map((tick) => ({ x: x(tick.at), label: tick.label })),
    scoreEdge,
    otherEdge: other === 0 ? scoreEdge : frame.width,
  }
}

/** Criteria of one family share its colour; each further one is paler. */
export function shadesOf(keys: BarKey[]): Shade[] {
  const steps = [100, 68, 46, 30, 20]
  const seen = new Map<string, number>()
  return keys.map((key) => {
    const before = seen.get(key.family) ?? 0
    seen.set(key.family, before + 1)
    return { family: key.family, strength: steps[Math.min(before, steps.length - 1)]! }
  })
}

/** The names stand above the parts of the first bar, or in rows where that is too narrow. */
function layoutKeys(keys: BarKey[], shades: Shade[], starts: number[], frame: Frame): Key[] {
  const widths = keys.map((key) => SWATCH + widthOf(key.name, AXIS_SIZE) + 8)
  const above: number[] = []
  let edge = frame.left
  for (const [index, width] of widths.entries()) {
    const x = Math.max(edge, starts[index] ?? edge)
    above.push(x)
    edge = x + width
  }
  if (edge <= frame.right) {
    return keys.map((key, index) => ({
      name: key.name,
      shade: shades[index]!,
      x: above[index]!,
      y: 12,
    }))
  }
  return inRows(keys, shades, widths, frame)
}

function inRows(keys: BarKey[], shades: Shade[], widths: number[], frame: Frame): Key[] {
  // Under the heads of the number columns there is room for names only from the second row on.
  let x = 0
  let y = 12
  return keys.map((key, index) => {
    const width = widths[index]!
    if (x > 0 && x + width > frame.right) {
      x = 0
      y += KEY_ROW
    }
    const placed = { name: key.name, shade: shades[index]!, x, y }
    x += width
    return placed
  })
}
