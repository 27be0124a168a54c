import { describe, expect, it } from 'vitest'
import type { Intention } from './keys'
import { at, holds, isSingle, moved, over, placesOf, rangeOf, whole, within, type Place, type Selection } from './selection'

const size = { rows: 3, columns: 4 }
const nothing = () => false
const go = (from: Selection, ...intentions: Intention[]): Selection | null =>
  intentions.reduce<Selection | null>((here, next) => here && moved(here, next, size, nothing), from)
const right: Intention = { do: 'move', to: 'right', extend: false, jump: false }
const tab: Intention = { do: 'next', back: false }
const enter: Intention = { do: 'enter', back: false }

describe('the place in the grid', () => {
  it('moves a cell at a time and stays inside', () => {
    expect(go(at(0, 0), right)?.here).toEqual({ row: 0, column: 1 })
    expect(go(at(0, 3), right)?.here).toEqual({ row: 0, column: 3 })
    expect(go(at(1, 2), { do: 'edge', to: 'last', extend: false })?.here).toEqual({ row: 2, column: 3 })
    expect(go(at(1, 2), { do: 'edge', to: 'row-start', extend: false })?.here).toEqual({ row: 1, column: 0 })
  })

  it('goes on to the next row with Tab, and out of the grid after the last cell', () => {
    expect(go(at(0, 3), tab)?.here).toEqual({ row: 1, column: 0 })
    expect(go(at(2, 3), tab)).toBeNull()
    expect(go(at(0, 0), { do: 'next', back: true })).toBeNull()
  })

  it('goes back below the column where a row was begun', () => {
    expect(go(at(0, 1), tab, tab, enter)?.here).toEqual({ row: 1, column: 1 })
    expect(go(at(0, 1), tab, right, enter)?.here).toEqual({ row: 1, column: 3 })
    expect(go(at(0, 3), tab, tab, enter)?.here).toEqual({ row: 2, column: 0 })
    expect(go(at(2, 1), enter)?.here).toEqual({ row: 2, column: 1 })
  })

  it('jumps to the border between filled and empty cells', () => {
    const filled = ({ column }: Place) => column === 0 || column === 1 || column === 3
    const jump = (from: number) =>
      moved(at(0, from), { do: 'move', to: 'right', extend: false, jump: true }, size, filled)?.here.column
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

  it('leaves the person where it began, who types there first', () => {
    const grown = go(at(1, 1), { do: 'move', to: 'right', extend: true, jump: false })!
    expect(grown.here).toEqual({ row: 1, column: 1 })
    expect(go(grown, right)?.here).toEqual({ row: 1, column: 2 })
    expect(isSingle(rangeOf(go(grown, right)!))).toBe(true)
  })

  it('is walked along its rows with Tab and along its columns with Enter, again and again', () => {
    const range = over({ top: 0, left: 1, bottom: 1, right: 2 })
    const walk = (step: Intention) => {
      let here = range
      return Array.from({ length: 4 }, () => {
        here = moved(here, step, size, nothing)!
        expect(rangeOf(here)).toEqual(rangeOf(range))
        return [here.here.row, here.here.column]
      })
    }
    expect(walk(tab)).toEqual([[0, 2], [1, 1], [1, 2], [0, 1]])
    expect(walk(enter)).toEqual([[1, 1], [0, 2], [1, 2], [0, 1]])
    expect(walk({ do: 'next', back: true })).toEqual([[1, 2], [1, 1], [0, 2], [0, 1]])
    expect(walk({ do: 'enter', back: true })).toEqual([[1, 2], [0, 2], [1, 1], [0, 1]])
  })

  it('can be everything, a row or a column, and shrinks with its grid', () => {
    expect(rangeOf(whole(at(1, 2), 'all', size))).toEqual({ top: 0, left: 0, bottom: 2, right: 3 })
    expect(rangeOf(whole(at(1, 2), 'row', size))).toEqual({ top: 1, left: 0, bottom: 1, right: 3 })
    expect(rangeOf(whole(at(1, 2), 'column', size))).toEqual({ top: 0, left: 2, bottom: 2, right: 2 })
    expect(whole(at(1, 2), 'all', size).here).toEqual({ row: 1, column: 2 })
    expect(within(at(2, 3), { rows: 1, columns: 4 }).here).toEqual({ row: 0, column: 3 })
  })
})
