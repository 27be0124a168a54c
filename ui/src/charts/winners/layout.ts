// Who wins at which weight: one strip from nothing to all of the weight.
import { scaleLinear } from 'd3-scale'
import type { WinnerLine } from '../../wire'
import { AXIS_SIZE, GAP, NAME_SIZE, type Frame } from '../frame'
import { fits, spread } from '../spread'
import { linesOf, widthOf } from '../words'

export const BAND = 22
const LABEL_ROW = 16
const APART = 10
/** Half the room that the handle takes. */
const HANDLE = 7

export interface Zone {
  x: number
  width: number
  name: string
  /** The name where the zone has room for it, and where its middle is. */
  label: string
  middle: number
  recommended: boolean
  /** How much accent there is in its colour, in percent; 0 where two winners tie. */
  strength: number
}

/** A text with its point: the tick or triangle stands at `x`, the text begins at `start`. */
export interface Pointed {
  x: number
  start: number
  y: number
  label: string
}

export interface Winners {
  height: number
  /** The upper edge of the band. */
  top: number
  name: string[]
  zones: Zone[]
  ticks: (Pointed & { exact: boolean })[]
  marks: (Pointed & { kind: 'own' | 'rule' })[]
}

/** The marks of the strip within a frame; names make room for the handle, which stands at a weight from 0 to 1. */
export function layoutWinners(
  line: WinnerLine,
  frame: Frame,
  label: string,
  handle = line.weight.value,
): Winners {
  const x = scaleLinear([0, 1], [frame.left, frame.right])
  const marks = layoutMarks(line, x, frame)
  const top = Math.max(0, ...marks.map((mark) => mark.y)) + 14
  const ticks = layoutTicks(line, x, frame, top + BAND + LABEL_ROW)
  const lowest = Math.max(top + BAND, ...ticks.map((tick) => tick.y))
  return {
    height: lowest + 6,
    top,
    name: linesOf(label, frame.left - GAP, AXIS_SIZE + 1),
    zones: layoutZones(line, x, x(handle)),
    ticks,
    marks,
  }
}

type Place = (weight: number) => number

function layoutZones(line: WinnerLine, x: Place, handle: number): Zone[] {
  const others = [
    ...new Set(line.segments.filter((zone) => !zone.recommended).map((zone) => zone.name)),
  ]
  return line.segments.map((segment) => {
    const [from, to] = [x(segment.from), x(segment.to)]
    const named = widthOf(segment.name, NAME_SIZE)
    const rank = others.indexOf(segment.name)
    return {
      x: from,
      width: to - from,
      name: segment.name,
      label: named + 8 <= to - from ? segment.name : '',
      middle: besides(handle, named, from, to),
      recommended: segment.recommended,
      strength: segment.recommended ? 94 : [28, 50, 38, 18, 60][rank % 5]!,
    }
  })
}

/** The middle of a name in its zone: beside the handle if that would hide it and a side has room. */
function besides(handle: number, named: number, from: number, to: number): number {
  const middle = (from + to) / 2
  if (Math.abs(handle - middle) > named / 2 + HANDLE) return middle
  const sides = [
    [from, handle - HANDLE],
    [handle + HANDLE, to],
  ].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))
  const [start, end] = sides[0]
  return named + 4 <= end - start ? (start + end) / 2 : middle
}

/** The exact weights keep their labels, side by side or in two rows; a round number yields where it would touch. */
function layoutTicks(line: WinnerLine, x: Place, frame: Frame, y: number): Winners['ticks'] {
  const wish = (tick: { at: number; label: string; exact: boolean }) => ({
    at: x(tick.at),
    width: widthOf(tick.label, AXIS_SIZE, tick.exact),
  })
  const exact = line.ticks.filter((tick) => tick.exact)
  const placed = inRows(exact.map(wish), frame, y).map((place, index) => ({
    ...place,
    label: exact[index]!.label,
    exact: true,
  }))
  const taken = placed.map((place, index) => [place.start, wish(exact[index]!).width] as const)
  for (const tick of line.ticks.filter((tick) => !tick.exact && tick.label !== '')) {
    const { at, width } = wish(tick)
    const start = tick.at <= 0 ? at : tick.at >= 1 ? at - width : at - width / 2
    const free = taken.every(([from, w]) => start + width + APART <= from || from + w + APART <= start)
    if (!free) continue
    taken.push([start, width])
    placed.push({ x: at, start, y, label: tick.label, exact: false })
  }
  return placed
}

/** Labels above the strip; they may reach beyond its ends, never over each other. */
function layoutMarks(line: WinnerLine, x: Place, frame: Frame): Winners['marks'] {
  const wishes = line.marks.map((mark) => ({
    at: x(mark.at),
    width: widthOf(mark.label, AXIS_SIZE),
  }))
  return inRows(wishes, frame, 12).map((place, index) => ({
    ...place,
    label: line.marks[index]!.label,
    kind: line.marks[index]!.kind,
  }))
}

/** One row where all fit, else a row for each second label. */
function inRows(
  wishes: { at: number; width: number }[],
  frame: Frame,
  y: number,
): { x: number; start: number; y: number }[] {
  const rows = fits(wishes, APART, frame.width - frame.left) ? 1 : 2
  const order = wishes.map((_, index) => index).sort((a, b) => wishes[a]!.at - wishes[b]!.at)
  const places = wishes.map((wish) => ({ x: wish.at, start: wish.at, y }))
  for (let row = 0; row < rows; row += 1) {
    const members = order.filter((_, rank) => rank % rows === row)
    const starts = spread(members.map((index) => wishes[index]!), APART, frame.left, frame.width)
    for (const [rank, index] of members.entries()) {
      places[index] = { x: wishes[index]!.at, start: starts[rank]!, y: y + row * LABEL_ROW }
    }
  }
  return places
}
