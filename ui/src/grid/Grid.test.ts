import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NOTHING, type LeftOut } from './block'
import Grid from './Grid.svelte'
import type { GridCell, GridColumn, GridRow, How } from './model'
import type { Placed } from './paste'

const columns: GridColumn[] = [
  { id: 'name', name: 'Supplier', unit: '', note: '', editable: true, names: true },
  { id: 'price', name: 'Price', unit: 'USD', note: '', editable: true },
  { id: 'landed', name: 'Landed', unit: 'USD', note: '', editable: false },
]
const cell = (text: string, more: Partial<GridCell> = {}): GridCell => ({
  text,
  typed: text,
  remark: '',
  missing: false,
  editable: true,
  ...more,
})
const row = (name: string, price: string): GridRow => ({
  id: name,
  name,
  cells: [cell(name), cell(price, { missing: price === '' }), cell(price, { editable: false })],
})
const onedit = vi.fn<(cells: Placed[], how: How, left: LeftOut) => void>()

const cells = () => document.querySelectorAll<HTMLElement>('td')
const at = (row: number, column: number) => cells()[row * 3 + column]
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement!, { key, ...more })
async function settle() {
  await tick()
  await tick()
}

beforeEach(() => {
  onedit.mockClear()
  render(Grid, {
    label: 'Offers',
    columns,
    rows: [row('Hetero', '3.19'), row('Strides', ''), row('Micro Labs', '3.74')],
    onedit,
    onstand: () => {},
  })
})
afterEach(cleanup)

async function stand(row: number, column: number) {
  await fireEvent.mouseDown(at(row, column))
  await settle()
}

describe('the grid', () => {
  it('is one stop in the tab order, and its cells say where they are', () => {
    expect(screen.getByRole('grid', { name: 'Offers' })).toBeTruthy()
    expect([...cells()].filter((one) => one.tabIndex === 0)).toHaveLength(1)
    expect(at(1, 1).getAttribute('aria-label')).toMatch(/^Strides, Price, USD, /)
    expect(at(1, 2).getAttribute('aria-readonly')).toBe('true')
  })

  it('takes what is typed over a cell and goes on below it', async () => {
    await stand(0, 1)
    await press('4')
    const input = document.querySelector('input')!
    expect(input.value).toBe('4')
    await fireEvent.input(input, { target: { value: '4.5' } })
    await press('Enter')
    await settle()
    expect(onedit).toHaveBeenCalledExactlyOnceWith([{ row: 0, column: 1, text: '4.5' }], 'typed', NOTHING)
    expect(document.activeElement).toBe(at(1, 1))
  })

  it('leaves a cell as it was after Escape, or when nothing else was typed', async () => {
    await stand(0, 1)
    await press('9')
    await press('Escape')
    await settle()
    await press('F2')
    expect(document.querySelector('input')!.value).toBe('3.19')
    await press('Enter')
    expect(onedit).not.toHaveBeenCalled()
  })

  it('does not let a computed cell be typed in', async () => {
    await stand(0, 2)
    await press('9')
    expect(document.querySelector('input')).toBeNull()
  })

  it('fills down and empties what can be emptied', async () => {
    await stand(0, 0)
    await press('ArrowRight')
    await press('ArrowDown', { shiftKey: true })
    await press('д', { code: 'KeyD', ctrlKey: true })
    expect(onedit).toHaveBeenLastCalledWith([{ row: 1, column: 1, text: '3.19' }], 'filled', NOTHING)
    await press('a', { code: 'KeyA', ctrlKey: true })
    await press('Delete')
    const emptied = [0, 2].map((row) => ({ row, column: 1, text: '' }))
    expect(onedit).toHaveBeenLastCalledWith(emptied, 'cleared', NOTHING)
  })

  it('takes a pasted block with rows below the last one, past computed columns', async () => {
    await stand(2, 0)
    const clipboardData = { getData: () => 'Cipla\t3,41\t9\nAurobindo\t3,30\t9\n' }
    await fireEvent.paste(document, { clipboardData })
    expect(onedit).toHaveBeenCalledExactlyOnceWith(
      [
        { row: 2, column: 0, text: 'Cipla' },
        { row: 2, column: 1, text: '3,41' },
        { row: 3, column: 0, text: 'Aurobindo' },
        { row: 3, column: 1, text: '3,30' },
      ],
      'pasted',
      {
        heads: [],
        locked: [
          { row: 2, column: 2, text: '9' },
          { row: 3, column: 2, text: '9' },
        ],
        beyond: [],
      },
    )
  })

  it('lets Tab out after Escape and after the last cell', async () => {
    await stand(0, 0)
    expect(await press('Tab')).toBe(false)
    await press('Escape')
    expect(await press('Tab')).toBe(true)
    await stand(2, 2)
    expect(await press('Tab')).toBe(true)
  })
})
