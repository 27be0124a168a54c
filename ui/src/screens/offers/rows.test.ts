import { expect, it } from 'vitest'
import type { OffersView } from '../../wire'
import { columnsOf, keyOf, rowsOf, takes, type Words } from './rows'

const words: Words = { supplier: 'Supplier', add: 'Add a supplier', fresh: 'new', same: 'twice', waits: (column) => `${column} waits` }
const cell = { text: '3.74', typed: '3.74', remark: '', missing: false, editable: true }
const column = (id: string, editable = true, whole = false) => ({ id, name: id, unit: '', note: '', editable, whole, ranges: false, choices: [] })
const view = {
  columns: [column('price'), column('landed', false), column('delivered', true, true)],
  rows: [
    {
      supplier: { supplier: 'hetero', name: 'Hetero Labs Limited', short: 'Hetero' },
      name: 'Hetero',
      offer: null,
      earlier: null,
      deliveries: null,
      screened_out: null,
      cells: [cell, { ...cell, editable: false }, cell],
    },
  ],
} as unknown as OffersView

it('the first column holds the names and the last row invites another', () => {
  expect(columnsOf(view, words).map(({ id }) => id)).toEqual(['name', 'price', 'landed', 'delivered'])
  const rows = rowsOf(view, {}, [], 'en', words)
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['Hetero', '3.74', '3.74', '3.74'], ['', '', '', '']])
  expect(rows[1].cells[0].invitation).toBe('Add a supplier')
  expect(rows[1].cells.map(({ editable }) => editable)).toEqual([true, true, false, true])
})

it('a name that is on its way opens the next row below it', () => {
  const rows = rowsOf(view, {}, [{ row: 1, column: 0, text: 'Strides' }], 'en', words)
  expect(rows.map(({ name }) => name)).toEqual(['Hetero', 'Strides', 'new'])
  expect(rows[1].cells[0].draft).toBeUndefined()
})

it('a cell that the ranking asks for is required of whoever is ranked', () => {
  const asking = { ...view, columns: view.columns.map((one) => ({ ...one, required: one.id === 'price' })) }
  const required = (of: OffersView) => rowsOf(of, {}, [], 'en', words)[0].cells.map((one) => one.required)
  expect(required(asking)).toEqual([true, true, false, false])
  const out = { ...asking, rows: [{ ...view.rows[0], screened_out: 'no licence' }] }
  expect(required(out)).toEqual([true, false, false, false])
})

it('what waits is shown as it was typed, with the reason', () => {
  const drafts = { hetero: { delivered: { row: 'hetero', column: 'delivered', text: '12', value: '12' } } }
  expect(rowsOf(view, drafts, [], 'en', words)[0].cells[3]).toMatchObject({
    text: '12',
    draft: true,
    remark: 'delivered waits',
  })
})

it('a name that another supplier has too is remarked on, and only that', () => {
  const twice = { ...view, rows: [view.rows[0], { ...view.rows[0], supplier: { supplier: 'hetero-2', name: 'hetero' } }] }
  const remarks = rowsOf(twice as OffersView, {}, [], 'en', words).map(({ cells }) => cells[0].remark)
  expect(remarks).toEqual(['twice', 'twice', ''])
  expect(rowsOf(view, {}, [], 'en', words)[0].cells[0].remark).toBe('')
})

it('a place has a key and takes names, numbers or counts', () => {
  expect([0, 1, 2].map((row) => keyOf(view, row))).toEqual(['hetero', '+0', '+1'])
  expect([0, 1, 3].map((at) => takes(view, at))).toEqual(['name', 'number', 'whole'])
})

it('who may neither name nor gather is invited to nothing', () => {
  const rows = rowsOf(view, {}, [], 'en', words, { name: false, gather: false })
  expect(rows).toHaveLength(1)
  expect(rows[0].cells[0].editable).toBe(false)
  const named = rowsOf(view, {}, [], 'en', words, { name: true, gather: false })
  expect(named[1].cells.map(({ editable }) => editable)).toEqual([true, false, false, false])
})

it('an offer of an earlier round is told apart from one of this round, its deliveries are not', () => {
  const earlier = { ...view, rows: [{ ...view.rows[0], earlier: { offer: 'hetero-1' } }] } as unknown as OffersView
  expect(rowsOf(earlier, {}, [], 'en', words)[0].cells.map(({ carried }) => carried ?? false)).toEqual([false, true, true, false])
})
