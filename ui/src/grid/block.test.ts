import { describe, expect, it } from 'vitest'

import { blockOf, filling, type Ground } from './block'
import type { GridColumn } from './model'

const column = (id: string, editable = true, names = false): GridColumn => ({ id, name: id, unit: '', note: '', editable, names })
const columns = [column('name', true, true), column('price'), column('landed', false), column('late')]
const ground: Ground = {
  columns,
  names: ['Hetero', 'Strides'],
  takes: ({ column }) => columns[column]?.editable ?? false,
  typed: ({ column }) => (column === 2 ? '3.50' : ''),
}
const corner = { top: 0, left: 0, bottom: 0, right: 0 }
const block = (table: string[][], own = false) =>
  blockOf(table.map((row) => row.map((text) => ({ text }))), corner, ground, own)
const texts = (cells: { text: string }[]) => cells.map(({ text }) => text)

describe('a pasted table', () => {
  it('says which of its cells fall on computed columns and which beyond the last', () => {
    const { cells, left } = block([['Cipla', '3.41', '9', '2', 'new', '']])
    expect(texts(cells)).toEqual(['Cipla', '3.41', '2'])
    expect(texts(left.locked)).toEqual(['9'])
    expect(texts(left.beyond)).toEqual(['new'])
  })

  it('loses nothing where a computed cell says the same, or nothing', () => {
    expect(block([['Cipla', '3.41', '3.50'], ['Strides', '3.2', '']]).left.locked).toEqual([])
  })

  it('leaves its heads out and begins below them', () => {
    const { cells, left } = block([['Supplier', 'Price, USD', 'Landed'], ['Cipla', '3,41', '']])
    expect(left.heads).toEqual(['Supplier', 'Price, USD', 'Landed'])
    expect(cells).toEqual([
      { row: 0, column: 0, text: 'Cipla' },
      { row: 0, column: 1, text: '3,41' },
    ])
  })

  it('has no heads where the first row could be a supplier’s', () => {
    expect(block([['Cipla', '3.41'], ['Mylan', '3.2']]).left.heads).toEqual([])
    expect(block([['Hetero', 'asked'], ['Strides', '3.2']]).left.heads).toEqual([])
    expect(block([['Cipla', 'n/a'], ['Mylan', '3.2']]).left.heads).toEqual([])
    expect(block([['Cipla', ''], ['Mylan', '3.2']]).left.heads).toEqual([])
    expect(block([['Cipla', 'asked'], ['Mylan', 'asked']]).left.heads).toEqual([])
    expect(block([['Supplier', 'Price'], ['Cipla', '3.41']], true).left.heads).toEqual([])
  })
})

describe('a range that is filled or emptied', () => {
  it('says which of its cells are names and which are computed, and leaves both', () => {
    const emptied = [0, 1, 2, 3].map((column) => ({ row: 0, column, text: 'x' }))
    const { cells, left } = filling(emptied, ground)
    expect(cells.map(({ column }) => column)).toEqual([1, 3])
    expect(left.names.map(({ column }) => column)).toEqual([0])
    expect(left.locked.map(({ column }) => column)).toEqual([2])
  })

  it('loses nothing where a cell says the same already', () => {
    const { cells, left } = filling([{ row: 0, column: 2, text: '3.50' }, { row: 0, column: 1, text: '' }], ground)
    expect(cells).toEqual([])
    expect(left.locked).toEqual([])
  })
})
