import { describe, expect, it } from 'vitest'
import { drawnOut, filledDown, repeated } from './fill'

const typed = (row: number, column: number) => `${row}${column}`
const texts = (cells: { row: number; column: number; text: string }[]) =>
  cells.map(({ row, column, text }) => `${row}${column}=${text}`)

describe('filling down', () => {
  it('repeats the first row of a range below it', () => {
    expect(texts(filledDown({ top: 1, left: 0, bottom: 3, right: 1 }, typed))).toEqual(['20=10', '21=11', '30=10', '31=11'])
  })

  it('takes the row above where one row is chosen, and nothing above the first', () => {
    expect(texts(filledDown({ top: 2, left: 1, bottom: 2, right: 1 }, typed))).toEqual(['21=11'])
    expect(filledDown({ top: 0, left: 0, bottom: 0, right: 2 }, typed)).toEqual([])
  })
})

describe('a range that is drawn out', () => {
  const range = { top: 2, left: 2, bottom: 3, right: 2 }

  it('grows to the one side where the pointer is farther out', () => {
    expect(drawnOut(range, { row: 6, column: 4 })).toEqual({ ...range, bottom: 6 })
    expect(drawnOut(range, { row: 4, column: 5 })).toEqual({ ...range, right: 5 })
    expect(drawnOut(range, { row: 0, column: 2 })).toEqual({ ...range, top: 0 })
    expect(drawnOut(range, { row: 3, column: 0 })).toEqual({ ...range, left: 0 })
    expect(drawnOut(range, { row: 2, column: 2 })).toEqual(range)
  })

  it('repeats itself in both directions, so that what lies beside it goes on', () => {
    expect(texts(repeated(range, { ...range, bottom: 6 }, typed))).toEqual(['42=22', '52=32', '62=22'])
    expect(texts(repeated(range, { ...range, top: 0 }, typed))).toEqual(['02=22', '12=32'])
    expect(texts(repeated(range, { ...range, top: 1 }, typed))).toEqual(['12=32'])
    expect(repeated(range, range, typed)).toEqual([])
  })
})
