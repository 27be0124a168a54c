import { describe, expect, it } from 'vitest'
import type { OffersView } from '../../wire'
import type { Entry } from './entries'
import { changedBy, previewOf } from './preview'
import { columnsOf, type Words } from './rows'

const words: Words = { supplier: 'Supplier', add: 'Add', fresh: 'new supplier', same: '', waits: () => '' }
const column = (id: string, choices: object[] = []) => ({ id, name: id, unit: '', note: '', editable: true, whole: false, ranges: false, choices })
const cell = (typed: string, text = typed) => ({ text, typed, remark: '', missing: false, editable: true })
const row = (supplier: string, name: string, ...cells: object[]) => ({ supplier: { supplier, name }, name, cells })
const view = {
  columns: [column('price'), column('freight'), column('answer/iso', [{ id: 'true', name: 'yes' }, { id: 'false', name: 'no' }])],
  rows: [
    row('hetero', 'Hetero', cell('3.37', '3.3700'), cell('0.4'), cell('yes')),
    row('strides', 'Strides', cell('1234.5', '1,234.50'), cell(''), cell('')),
  ],
} as unknown as OffersView
const columns = columnsOf(view, words)
const entry = (row: string, column: string, value: string, text = value): Entry => ({ row, column, text, value })
const preview = (entries: Entry[], language = 'en') =>
  previewOf(view, changedBy(view, {}, entries, language), columns, language, words.fresh)

describe('what an act would change', () => {
  it('leaves out what says the same, however it is written', () => {
    const same = [entry('hetero', 'price', '3.370'), entry('hetero', 'answer/iso', 'true', 'Y'), entry('hetero', 'name', 'Hetero')]
    expect(changedBy(view, {}, same, 'en')).toEqual([])
  })

  it('is measured against what waits, where something does', () => {
    const drafts = { strides: { freight: entry('strides', 'freight', '0.5') } }
    expect(changedBy(view, drafts, [entry('strides', 'freight', '0.5')], 'en')).toEqual([])
    expect(changedBy(view, drafts, [entry('strides', 'freight', '', '')], 'en')[0]?.before).toBe('0.5')
  })

  it('stands beside what it leaves alone, in the rows and columns that it reaches', () => {
    const { columns, rows, changed } = preview([entry('hetero', 'price', '3.41', '$3.41'), entry('strides', 'answer/iso', 'false', 'n')])
    expect(changed).toBe(2)
    expect(columns.map(({ id }) => id)).toEqual(['price', 'answer/iso'])
    expect(rows.map(({ name, cells }) => [name, ...cells])).toEqual([
      [{ before: 'Hetero', after: null }, { before: '3.37', after: '3.41' }, { before: 'yes', after: null }],
      [{ before: 'Strides', after: null }, { before: '1,234.50', after: null }, { before: '', after: 'no' }],
    ])
  })

  it('shows a number as it was understood, not as it was pasted', () => {
    expect(preview([entry('hetero', 'price', '1234.5', '1.234,50 $')], 'sr-Cyrl').rows[0]?.cells[0]?.after).toBe('1234,5')
  })

  it('names the suppliers that come new', () => {
    const { rows } = preview([entry('+0', 'name', 'Mylan'), entry('+0', 'price', '3.1')])
    expect(rows).toEqual([{ key: '+0', name: { before: '', after: 'Mylan' }, cells: [{ before: '', after: '3.1' }] }])
  })
})
