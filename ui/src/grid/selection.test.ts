import { describe, expect, it } from 'vitest'
import type { Intention } from './keys'
import { all, at, holds, isSingle, moved, placesOf, rangeOf, within, type Place, type Selection } from './selection'

const size = { rows: 3, columns: 4 }
const nothing = () => false
const go = (from: Selection, ...intentions: Intention[]): Selection | null =>
  intentions.reduce<Selection | null>((here, next) => here && moved(here, next, size, nothing), from)
const right: Intention = { do: 'move', to: 'right', extend: false, jump: false }
const tab: Intention = { do: 'next', back: false }
const enter: Intention = { do: 'enter', back: false }

describe('the place in the grid', () => {
  it('moves a cell at a time and stays inside', () => {
    expect(go(at(0, 0), right)?.focus).toEqual({ row: 0, column: 1 })
    expect(go(at(0, 3), right)?.focus).toEqual({ row: 0, column: 3 })
    expect(go(at(1, 2), { do: 'edge', to: 'last', extend: false })?.focus).toEqual({ row: 2, column: 3 })
    expect(go(at(1, 2), { do: 'edge', to: 'row-start', extend: false })?.focus).toEqual({ row: 1, column: 0 })
  })

  it('goes on to the next row with Tab, and out of the grid after the last cell', () => {
    expect(go(at(0, 3), tab)?.focus).toEqual({ row: 1, column: 0 })
    expect(go(at(2, 3), tab)).toBeNull()
    expect(go(at(0, 0), { do: 'next', back: true })).toBeNull()
  })

  it('goes back below the column where a row was begun', () => {
    expect(go(at(0, 1), tab, tab, enter)?.focus).toEqual({ row: 1, column: 1 })
    expect(go(at(0, 1), tab, right, enter)?.focus).toEqual({ row: 1, column: 3 })
    expect(go(at(0, 3), tab, tab, enter)?.focus).toEqual({ row: 2, column: 0 })
    expect(go(at(2, 1), enter)?.focus).toEqual({ row: 2, column: 1 })
  })

  it('jumps to the border between filled and empty cells', () => {
    const filled = ({ column }: Place) => column === 0 || column === 1 || column === 3
    const jump = (from: number) =>
      moved(at(0, from), { do: 'move', to: 'right', extend: false, jump: true }, size, filled)?.focus.column
    expect([0, 1, 2, 3].map(jump)).toEqual([1, 3, 3, 3])
  })
})

describe('a range', () => {
  it('grows from its anchor in every direction', () => {
    const grown = go(at(1, 1), { do: 'move', to: 'left', extend: true, jump: false }, {
      do: 'move',
      to: 'down',
      extend: true,
      jump: false,
    })!
    expect(grown.anchor).toEqual({ row: 1, column: 1 })
    expect(rangeOf(grown)).toEqual({ top: 1, left: 0, bottom: 2, right: 1 })
    expect(holds(rangeOf(grown), 2, 0)).toBe(true)
    expect(holds(rangeOf(grown), 0, 0)).toBe(false)
    expect(placesOf(rangeOf(grown))).toHaveLength(4)
    expect(isSingle(rangeOf(grown))).toBe(false)
  })

  it('can be everything, and shrinks with its grid', () => {
    expect(rangeOf(all(size))).toEqual({ top: 0, left: 0, bottom: 2, right: 3 })
    expect(within(at(2, 3), { rows: 1, columns: 4 }).focus).toEqual({ row: 0, column: 3 })
  })
})
