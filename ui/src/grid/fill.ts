// Filling down: what stands in the first row of a range goes into the rows below it. A range of one row takes
// it from the row above, as in a spreadsheet.

import type { Placed } from './paste'
import type { Range } from './selection'

export function filledDown(range: Range, typed: (row: number, column: number) => string): Placed[] {
  const single = range.top === range.bottom
  const source = single ? range.top - 1 : range.top
  if (source < 0) return []
  const placed: Placed[] = []
  for (let row = source + 1; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      placed.push({ row, column, text: typed(source, column) })
    }
  }
  return placed
}
