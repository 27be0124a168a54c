// Filling: what stands at one side of a range goes into the rest of it, or into the cells that the range was drawn
// out to. Figures are repeated, never continued as a series: what a supplier offers does not count on.

import type { Placed } from './paste'
import { holds, type Place, type Range } from './selection'

type Typed = (row: number, column: number) => string

/** What stands in the first row goes into the rows below it. A range of one row takes it from the row above. */
export function filledDown(range: Range, typed: Typed): Placed[] {
  const single = range.top === range.bottom
  const source = single ? range.top - 1 : range.top
  if (source < 0) return []
  return repeated({ ...range, top: source, bottom: source }, range, typed)
}

/** The range drawn out to a place: to one side of it, that which the place is farther out on. */
export function drawnOut(range: Range, to: Place): Range {
  const rows = Math.max(range.top - to.row, to.row - range.bottom, 0)
  const columns = Math.max(range.left - to.column, to.column - range.right, 0)
  return rows >= columns
    ? { ...range, top: Math.min(range.top, to.row), bottom: Math.max(range.bottom, to.row) }
    : { ...range, left: Math.min(range.left, to.column), right: Math.max(range.right, to.column) }
}

/** What stands in a range, again and again in all the cells of another that are not in it. */
export function repeated(source: Range, target: Range, typed: Typed): Placed[] {
  const height = source.bottom - source.top + 1
  const width = source.right - source.left + 1
  const cells: Placed[] = []
  for (let row = target.top; row <= target.bottom; row++) {
    for (let column = target.left; column <= target.right; column++) {
      if (holds(source, row, column)) continue
      const from = [source.top + turned(row - source.top, height), source.left + turned(column - source.left, width)]
      cells.push({ row, column, text: typed(from[0]!, from[1]!) })
    }
  }
  return cells
}

/** The remainder that is never negative: what lies before the source ends where the source begins. */
function turned(steps: number, length: number): number {
  return ((steps % length) + length) % length
}
