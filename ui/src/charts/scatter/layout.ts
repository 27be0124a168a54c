// Price against everything else, with the stepped line of those that nobody beats on both.
import { scaleLinear } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'
import type { Scatter } from '../../wire'
import { AXIS_SIZE, NAME_SIZE } from '../frame'
import { widthOf } from '../words'

export const RADIUS = 5.5
const TOP = 30
const PLOT = 250
const BELOW = 44
const APART = 4

export interface Point {
  supplier: string
  name: string
  x: number
  y: number
  hollow: boolean
  first: boolean
  /** Where its name stands, beside it and clear of everything else; none where there is no such place. */
  label: { x: number; y: number; anchor: 'start' | 'end' | 'middle' } | null
}

export interface Plot {
  height: number
  left: number
  right: number
  top: number
  bottom: number
  points: Point[]
  /** The path of the front. */
  front: string
  across: { x: number; label: string }[]
  up: { y: number; label: string }[]
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** The marks of the picture within a width. */
export function layoutScatter(chart: Scatter, width: number): Plot {
  const up = chart.quality.ticks.map((tick) => widthOf(tick.label, AXIS_SIZE))
  const left = Math.max(...up) + 10
  const end = chart.cost.ticks.at(-1)?.label ?? ''
  const right = width - widthOf(end, AXIS_SIZE) / 2 - 2
  const bottom = TOP + PLOT
  const x = scaleLinear([chart.cost.from, chart.cost.to], [left, right])
  const y = scaleLinear([chart.quality.from, chart.quality.to], [bottom, TOP])
  const places = chart.points.map((point) => ({ x: x(point.cost.value), y: y(point.quality.value) }))
  return {
    height: bottom + BELOW,
    left,
    right,
    top: TOP,
    bottom,
    points: named(chart, places, { left, right: width, top: TOP - 10, bottom }),
    front: frontOf(chart, places, { left, right, top: TOP, bottom }),
    across: chart.cost.ticks.map((tick) => ({ x: x(tick.at), label: tick.label })),
    up: chart.quality.ticks.map((tick) => ({ y: y(tick.at), label: tick.label })),
  }
}

/** From the foot of the cheapest on the front, flat until the next begins, to the right edge. */
function frontOf(chart: Scatter, places: { x: number; y: number }[], plot: Box): string {
  const front = places.filter((_, index) => chart.points[index]!.dominated === '')
  const [first, last] = [front[0], front.at(-1)]
  if (!first || !last) return ''
  const corners: [number, number][] = [
    [first.x, plot.bottom],
    ...front.map((place): [number, number] => [place.x, place.y]),
    [plot.right, last.y],
  ]
  return line().curve(curveStepAfter)(corners) ?? ''
}

/** Names beside their points: where the first place is taken, the next free one. */
function named(chart: Scatter, places: { x: number; y: number }[], within: Box): Point[] {
  const taken: Box[] = places.map((place) => around(place.x, place.y))
  return chart.points.map((point, index) => {
    const place = places[index]!
    const wide = widthOf(point.name, NAME_SIZE, point.recommended)
    const gap = RADIUS + APART
    // To the right of a point on the front runs its line.
    const above = { x: place.x + gap, y: place.y - 8, anchor: 'start' as const }
    const wishes = [
      ...(point.dominated === '' ? [above] : []),
      { x: place.x + gap, y: place.y + 4, anchor: 'start' as const },
      { x: place.x - gap, y: place.y + 4, anchor: 'end' as const },
      { x: place.x, y: place.y - gap, anchor: 'middle' as const },
      { x: place.x, y: place.y + gap + 10, anchor: 'middle' as const },
      above,
      { x: place.x + gap, y: place.y + 16, anchor: 'start' as const },
      { x: place.x - gap, y: place.y - 8, anchor: 'end' as const },
      { x: place.x - gap, y: place.y + 16, anchor: 'end' as const },
    ]
    const free = wishes.find((wish) => {
      const box = boxOf(wish, wide)
      return inside(box, within) && !taken.some((other, at) => at !== index && touch(box, other))
    })
    if (free) taken.push(boxOf(free, wide))
    return {
      supplier: point.supplier,
      name: point.name,
      x: place.x,
      y: place.y,
      hollow: point.dominated !== '',
      first: point.recommended,
      label: free ?? null,
    }
  })
}

function around(x: number, y: number): Box {
  return { left: x - RADIUS - 1, right: x + RADIUS + 1, top: y - RADIUS - 1, bottom: y + RADIUS + 1 }
}

/** The room that a name takes at a place. */
export function boxOf(at: { x: number; y: number; anchor: 'start' | 'end' | 'middle' }, wide: number): Box {
  const left = at.anchor === 'start' ? at.x : at.anchor === 'end' ? at.x - wide : at.x - wide / 2
  return { left, right: left + wide, top: at.y - 10, bottom: at.y + 3 }
}

function inside(box: Box, within: Box): boolean {
  return box.left >= within.left && box.right <= within.right && box.top >= within.top && box.bottom <= within.bottom
}

function touch(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
