import { describe, expect, it } from 'vitest'
import { placed, readTable, writeTable } from './paste'

describe('a pasted table', () => {
  it('has cells between tabs and rows between line ends of every kind', () => {
    expect(readTable('a\tb\nc\td')).toEqual([['a', 'b'], ['c', 'd']])
    expect(readTable('a\tb\r\nc\td\r\n')).toEqual([['a', 'b'], ['c', 'd']])
    expect(readTable('a\rb')).toEqual([['a'], ['b']])
    expect(readTable('a')).toEqual([['a']])
  })

  it('keeps its empty cells and rows, but no row after the last line end', () => {
    expect(readTable('a\t\tb\n\t\t')).toEqual([['a', '', 'b'], ['', '', '']])
    expect(readTable('a\n\nb\n')).toEqual([['a'], [''], ['b']])
    expect(readTable('')).toEqual([['']])
    expect(readTable('a\t\n')).toEqual([['a', '']])
  })

  it('may hold line ends, tabs and doubled quotes inside quotes', () => {
    expect(readTable('"two\nlines"\t"a\ttab"\n"said ""so"""\tb')).toEqual([
      ['two\nlines', 'a\ttab'],
      ['said "so"', 'b'],
    ])
    expect(readTable('""\tx')).toEqual([['', 'x']])
  })

  it('may hold quotes that are mere signs', () => {
    expect(readTable('5" pipe\t"open')).toEqual([['5" pipe', '"open']])
    expect(readTable('"Galenika" a.d.\t3')).toEqual([['"Galenika" a.d.', '3']])
  })

  it('is read as it was written', () => {
    const table = [['a\tb', '', 'c"d'], ['', 'e\nf', 'g']]
    expect(readTable(writeTable(table))).toEqual(table)
  })
})

describe('a table put into a range', () => {
  const table = (...rows: string[][]) => rows.map((row) => row.map((text) => ({ text })))
  const one = { top: 1, left: 2, bottom: 1, right: 2 }

  it('begins in the upper left corner and may be ragged', () => {
    expect(placed(table(['a', 'b'], ['c']), one)).toEqual([
      { row: 1, column: 2, text: 'a' },
      { row: 1, column: 3, text: 'b' },
      { row: 2, column: 2, text: 'c' },
    ])
  })

  it('is repeated where the range is a multiple of it, and only there', () => {
    expect(placed(table(['x']), { ...one, bottom: 3 })).toHaveLength(3)
    expect(placed(table(['x', 'y']), { ...one, bottom: 3, right: 3 })).toHaveLength(6)
    expect(placed(table(['x'], ['y']), { ...one, bottom: 3 })).toHaveLength(2)
  })
})
