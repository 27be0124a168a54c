import { expect, it } from 'vitest'
import { spokenName, type GridCell, type GridColumn, type GridRow } from './model'

const words = { missing: 'missing', required: 'required', computed: 'computed', draft: 'not saved yet', blank: 'empty' }
const column: GridColumn = { id: 'price', name: 'Price', unit: 'USD', note: '', editable: true }
const cell: GridCell = { text: '', typed: '', remark: '', missing: true, editable: true }
const row: GridRow = { id: 'hetero', name: 'Hetero', cells: [cell] }

it('a cell is named by row, column, unit and what is to be known of it', () => {
  expect(spokenName(row, column, cell, words)).toBe('Hetero, Price, USD, missing')
  expect(spokenName(row, column, { ...cell, text: '3.74', missing: false, draft: true }, words)).toBe(
    'Hetero, Price, USD, 3.74, not saved yet',
  )
  expect(spokenName(row, { ...column, editable: false }, { ...cell, missing: false }, words)).toBe(
    'Hetero, Price, USD, empty, computed',
  )
})

it('a cell that the ranking asks for says so, filled or not, where it can be typed in', () => {
  const asked = { ...cell, required: true }
  expect(spokenName(row, column, asked, words)).toBe('Hetero, Price, USD, missing, required')
  expect(spokenName(row, column, { ...asked, text: '3.74', missing: false }, words)).toBe('Hetero, Price, USD, 3.74, required')
  expect(spokenName(row, { ...column, editable: false }, { ...asked, text: '3.74' }, words)).toBe('Hetero, Price, USD, 3.74, computed')
})

it('a name is not said twice', () => {
  const named = { ...column, id: 'name', name: 'Supplier', unit: '', names: true }
  expect(spokenName(row, named, { ...cell, text: 'Hetero', missing: false }, words)).toBe('Hetero, Supplier')
})
