// The columns that the charts of one screen share: names to the left, the drawing, numbers to the right.
import { widthOf } from './words'

/** Where the drawing lies within the width of a chart, in pixels. */
export interface Frame {
  width: number
  left: number
  right: number
}

/** The size of names beside rows. */
export const NAME_SIZE = 12.5
/** The size of axes and heads. */
export const AXIS_SIZE = 11
/** Between a name and the drawing. */
export const GAP = 10

/** The frame with room for these names and for numbers of a given width; the drawing keeps at least two fifths. */
export function frameFor(width: number, names: string[], numbers: number): Frame {
  const widest = Math.max(60, ...names.map((name) => widthOf(name, NAME_SIZE, true)))
  const left = Math.min(widest + GAP, Math.round(width * 0.3))
  const right = width - Math.min(numbers, Math.round(width * 0.3))
  return { width, left, right }
}
