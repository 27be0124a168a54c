// Where everything of the strip plot lies, in pixels. The desk says what is drawn and how it reads; here labels only
// find a place where they touch nothing.
import { widthOf } from '../words'

export interface StripDot {
  name: string
  at: { value: number; text: string }
  counts: boolean
}

export interface Strip {
  criterion: string
  name: string
  family: string
  dots: StripDot[]
  mean: { value: number; text: string } | null
  spread: string
}

export interface AxisTick {
  at: number
  label: string
}

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export interface Label {
  text: string
  x: number
  y: number
  box: Box
  /** A thin line to the dot, where another label lies between. */
  leader: { x: number; from: number; to: number } | null
}

export interface DotMark {
  x: number
  /** Someone whose weight counts stands here. */
  solid: boolean
  /** Someone whose weight does not count stands here. */
  hollow: boolean
}

export interface StripRow {
  criterion: string
  family: string
  /** The middle of the row. */
  y: number
  top: number
  bottom: number
  name: { lines: string[]; x: number; y: number }
  range: { from: number; to: number } | null
  dots: DotMark[]
  labels: Label[]
  mean: { x: number; text: string } | null
  spread: string
}

export interface StripsLayout {
  width: number
  height: number
  plot: Box
  rows: StripRow[]
  ticks: { x: number; label: string }[]
  meanX: number
  spreadX: number
}

const fontSize = 11
const lane = 15
const gap = 7
const nearLane = 16
const rowMargin = 9
const nameLine = 17
const longestLabel = 230

/** Breaks a name into lines between words; a single long word stays whole. */
export function wrapped(text: string, width: number, size = 13): string[] {
  const lines: string[] = []
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

export function layoutStrips(strips: Strip[], ticks: AxisTick[], width: number): StripsLayout {
  const end = ticks.at(-1)?.at || 1
  const nameWidth = Math.min(150, Math.max(96, width * 0.2))
  const figures = 104
  const left = nameWidth + 12
  const right = Math.max(left + 120, width - figures - 18)
  const xOf = (value: number) => left + (value / end) * (right - left)
  // A label may hang over the ends of the axis, but never into the names or the figures.
  const room = { left: left - 6, right: right + 14 }

  const rows: StripRow[] = []
  let top = 0
  for (const strip of strips) {
    const groups = groupsOf(strip.dots, xOf)
    const placed = placeLabels(groups, room)
    const lines = wrapped(strip.name, nameWidth)
    const half = Math.max(rowMargin + (lines.length * nameLine) / 2, rowMargin + nearLane)
    const above = Math.max(half, rowMargin + depthOf(placed, -1))
    const below = Math.max(half, rowMargin + depthOf(placed, 1))
    const y = top + above
    const xs = groups.map((group) => group.x)
    rows.push({
      criterion: strip.criterion,
      family: strip.family,
      y,
      top,
      bottom: y + below,
      name: { lines, x: nameWidth, y: y - ((lines.length - 1) * nameLine) / 2 },
      range: xs.length > 1 ? { from: Math.min(...xs), to: Math.max(...xs) } : null,
      dots: groups.map(({ x, solid, hollow }) => ({ x, solid, hollow })),
      labels: placed.map((label) => drawn(label, placed, y)),
      mean: strip.mean ? { x: xOf(strip.mean.value), text: strip.mean.text } : null,
      spread: strip.spread,
    })
    top = y + below
  }
  return {
    width,
    height: top + 26,
    plot: { left, right, top: 0, bottom: top },
    rows,
    ticks: ticks.map((tick) => ({ x: xOf(tick.at), label: tick.label })),
    meanX: right + 62,
    spreadX: width,
  }
}

interface Group extends DotMark {
  names: string[]
}

/** Members who weigh the same share one dot. */
function groupsOf(dots: StripDot[], xOf: (value: number) => number): Group[] {
  const groups: Group[] = []
  for (const dot of [...dots].sort((a, b) => a.at.value - b.at.value)) {
    const x = xOf(dot.at.value)
    const last = groups.at(-1)
    const group = last && x - last.x < 1 ? last : { x, solid: false, hollow: false, names: [] }
    if (group !== last) groups.push(group)
    group.names.push(dot.name)
    if (dot.counts) group.solid = true
    else group.hollow = true
  }
  return groups
}

interface Placed {
  text: string
  /** The dot it belongs to. */
  dot: number
  left: number
  right: number
  /** −1 above the dots, 1 below. */
  side: -1 | 1
  /** 0 is nearest to the dots. */
  lane: number
  /** Whether a line may lead to the dot. */
  line: boolean
}

/** Tries the lanes from near to far, above before below, and in each the label centred, then more and more to either side. */
function placeLabels(groups: Group[], room: { left: number; right: number }): Placed[] {
  const placed: Placed[] = []
  for (const group of groups) {
    for (const text of textsOf(group.names)) placed.push(place(text, group.x, placed, room))
  }
  return placed
}

function place(text: string, dot: number, placed: Placed[], room: { left: number; right: number }): Placed {
  const width = widthOf(text, fontSize)
  // Where dots crowd, no line can pass the nearer labels: beyond these lanes the name stands without one.
  for (const farthest of [2, placed.length + 1]) {
    for (let near = 0; near <= farthest; near++) {
      for (const side of [-1, 1] as const) {
        for (const shift of [0.5, 0.85, 0.15, 1, 0, 1.12, -0.12]) {
          const left = Math.min(Math.max(dot - width * shift, room.left), Math.max(room.left, room.right - width))
          const label: Placed = { text, dot, left, right: left + width, side, lane: near, line: farthest === 2 }
          if (placed.every((other) => agree(label, other))) return label
        }
      }
    }
  }
  throw new Error('a lane beyond all labels is free')
}

function agree(a: Placed, b: Placed): boolean {
  if (a.side !== b.side) return true
  if (a.lane === b.lane) return a.left >= b.right + gap || b.left >= a.right + gap
  if (a.dot === b.dot) return true
  const [near, far] = a.lane < b.lane ? [a, b] : [b, a]
  // The farther label's line to its dot must pass the nearer label.
  return !far.line || far.dot < near.left - 3 || far.dot > near.right + 3
}

/** The names of one dot in a row, broken where the row would be too long. */
function textsOf(names: string[]): string[] {
  const texts: string[] = []
  for (const name of names) {
    const last = texts.at(-1)
    if (last !== undefined && widthOf(`${last}, ${name}`, fontSize) <= longestLabel) texts[texts.length - 1] = `${last}, ${name}`
    else texts.push(name)
  }
  return texts
}

function depthOf(placed: Placed[], side: -1 | 1): number {
  const lanes = placed.filter((label) => label.side === side).map((label) => label.lane)
  return lanes.length === 0 ? 0 : nearLane + (Math.max(...lanes) + 1) * lane - 5
}

function drawn(label: Placed, all: Placed[], rowY: number): Label {
  const middle = rowY + label.side * (nearLane + label.lane * lane + 1)
  const below = all.filter((other) => other.side === label.side && other.dot === label.dot && other.lane < label.lane)
  const nearest = below.length === 0 ? null : Math.max(...below.map((other) => other.lane))
  const to =
    nearest === null ? rowY + label.side * 7 : rowY + label.side * (nearLane + nearest * lane + 1 + lane / 2)
  const from = middle - label.side * (lane / 2 - 1)
  const adjacent = !label.line || label.lane === 0 || nearest === label.lane - 1
  return {
    text: label.text,
    x: (label.left + label.right) / 2,
    y: middle,
    box: { left: label.left, right: label.right, top: middle - lane / 2, bottom: middle + lane / 2 },
    leader: adjacent ? null : { x: label.dot, from, to },
  }
}
