// The ranks from round to round: one line for each supplier, the first on top, names at both ends.
import { scalePoint } from 'd3-scale'
import { curveBumpX, line } from 'd3-shape'
import type { Bump } from '../../wire'
import { NAME_SIZE } from '../frame'
import { linesOf, widthOf } from '../words'

export const RADIUS = 10
export const ROW = 40
const TOP = 34
const GAP = RADIUS + 6

export interface Knot {
  x: number
  y: number
  rank: string
  score: string
}

export interface Way {
  supplier: string
  name: string
  first: boolean
  /** Its colour among the suppliers; the first has the accent. */
  tone: number
  path: string
  knots: Knot[]
  /** The name at its first knot, where that is the first round, and at its last. */
  start: { x: number; y: number; lines: string[] } | null
  end: { x: number; y: number; lines: string[] }
}

export interface Ways {
  height: number
  rounds: { x: number; label: string }[]
  ways: Way[]
}

/** The marks of the picture within a width. */
export function layoutBump(chart: Bump, width: number): Ways {
  const named = (line: Bump['lines'][number]): number => widthOf(line.name, NAME_SIZE, line.recommended)
  const room = Math.min(Math.max(0, ...chart.lines.map(named)), Math.round(width * 0.26))
  const edge = room + GAP
  const x = scalePoint(
    chart.rounds.map((_, index) => index),
    [edge, width - edge],
  )
  const at = (round: number): number => x(round) ?? edge
  const y = (place: number): number => TOP + (place - 0.5) * ROW
  const draw = line<Knot>()
    .x((knot) => knot.x)
    .y((knot) => knot.y)
    .curve(curveBumpX)
  let tone = 0
  const ways = chart.lines.map((own): Way => {
    const knots = own.places.flatMap((place, round): Knot[] =>
      place ? [{ x: at(round), y: y(place.place), rank: place.rank, score: place.score }] : [],
    )
    const last = knots.at(-1) ?? { x: at(0), y: y(1) }
    const lines = linesOf(own.name, room, NAME_SIZE, own.recommended)
    const begins = own.places[0] ? knots[0] : undefined
    if (!own.recommended) tone += 1
    return {
      supplier: own.supplier,
      name: own.name,
      first: own.recommended,
      tone: own.recommended ? 0 : tone,
      path: draw(knots) ?? '',
      knots,
      start: begins ? { x: begins.x - GAP, y: begins.y, lines } : null,
      end: { x: last.x + GAP, y: last.y, lines },
    }
  })
  return {
    height: TOP + chart.ranks * ROW + 4,
    rounds: chart.rounds.map((label, round) => ({ x: at(round), label })),
    ways,
  }
}
