// Where everything of the strip plot lies, in pixels. The desk says what is drawn and how it reads; here labels only
// find a place where they touch nothing.
import { widthOf } from '../words'
import { LINE, placeLabels, type Leader } from './labels'

export interface StripDot {
  name: string
  /** Who, as it stands beside the dot. */
  label: string
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
  leaders: Leader[]
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

const rowMargin = 10
const nameLine = 17
/** A strip without names has this much room on either side. */
const least = 24

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
    const half = Math.max(rowMargin + (lines.length * nameLine) / 2, least)
    const depth = (side: number) => Math.max(0, ...placed.labels.map((label) => label.y * side)) + LINE / 2 + rowMargin
    const y = top + Math.max(half, depth(-1))
    const bottom = y + Math.max(half, depth(1))
    const xs = groups.map((group) => group.x)
    rows.push({
      criterion: strip.criterion,
      family: strip.family,
      y,
      top,
      bottom,
      name: { lines, x: nameWidth, y: y - ((lines.length - 1) * nameLine) / 2 },
      range: xs.length > 1 ? { from: Math.min(...xs), to: Math.max(...xs) } : null,
      dots: groups.map(({ x, solid, hollow }) => ({ x, solid, hollow })),
      labels: placed.labels.map((label) => ({
        text: label.text,
        x: label.x,
        y: y + label.y,
        box: { left: label.left, right: label.right, top: y + label.y - LINE / 2, bottom: y + label.y + LINE / 2 },
      })),
      leaders: placed.leaders.map((leader) => ({ ...leader, y1: y + leader.y1, y2: y + leader.y2 })),
      mean: strip.mean ? { x: xOf(strip.mean.value), text: strip.mean.text } : null,
      spread: strip.spread,
    })
    top = bottom
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
    group.names.push(dot.label)
    if (dot.counts) group.solid = true
    else group.hollow = true
  }
  return groups
}
