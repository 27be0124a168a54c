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

const paste = (plain: string, html = '') =>
  fireEvent.paste(document, { clipboardData: { getData: (kind: string) => (kind === 'text/html' ? html : plain) } })

/** What copying or cutting puts on the clipboard. */
async function clip(event: 'copy' | 'cut'): Promise<Record<string, string>> {
  const taken: Record<string, string> = {}
  await fireEvent[event](document, { clipboardData: { setData: (kind: string, data: string) => (taken[kind] = data) } })
  return taken
}

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
    const left = {
      ...NOTHING,
      names: [0, 1, 2].map((row) => ({ row, column: 0, text: '' })),
      locked: [0, 2].map((row) => ({ row, column: 2, text: '' })),
    }
    expect(onedit).toHaveBeenLastCalledWith(emptied, 'cleared', left)
  })

  it('takes a pasted block with rows below the last one, past computed columns', async () => {
    await stand(2, 0)
    await paste('Cipla\t3,41\t9\nAurobindo\t3,30\t9\n')
    expect(onedit).toHaveBeenCalledExactlyOnceWith(
      [
        { row: 2, column: 0, text: 'Cipla' },
        { row: 2, column: 1, text: '3,41' },
        { row: 3, column: 0, text: 'Aurobindo' },
        { row: 3, column: 1, text: '3,30' },
      ],
      'pasted',
      {
        ...NOTHING,
        locked: [
          { row: 2, column: 2, text: '9' },
          { row: 3, column: 2, text: '9' },
        ],
      },
    )
  })

  it('types into the first cell of a range and walks along it', async () => {
    await stand(0, 1)
    await press('ArrowDown', { shiftKey: true })
    expect(document.activeElement).toBe(at(0, 1))
    await press('7')
    await fireEvent.input(document.querySelector('input')!, { target: { value: '7' } })
    await press('Enter')
    await settle()
    expect(document.activeElement).toBe(at(1, 1))
    await press('Enter')
    await settle()
    expect(document.activeElement).toBe(at(0, 1))
    expect(at(1, 1).getAttribute('aria-selected')).toBe('true')
  })

  it('says how many cells a range has, and from where to where', async () => {
    await stand(0, 0)
    await press('ArrowDown', { shiftKey: true })
    await press('ArrowRight', { shiftKey: true })
    await settle()
    expect(document.querySelector('[aria-live]')!.textContent).toBe('4 cells chosen: Hetero, Supplier to Strides, Price')
  })

  it('chooses the cells that the pointer is drawn over, and no more once the button is up', async () => {
    await fireEvent.mouseDown(at(0, 1))
    await fireEvent.mouseOver(at(2, 1), { buttons: 1 })
    await fireEvent.mouseUp(window)
    await fireEvent.mouseOver(at(2, 2), { buttons: 0 })
    const selected = [...cells()].map((one) => one.getAttribute('aria-selected') === 'true')
    expect(selected).toEqual([false, true, false, false, true, false, false, true, false])
  })

  it('fills what its handle is drawn over, or down to the last row that is not empty', async () => {
    await stand(0, 1)
    const filled = [1, 2].map((row) => ({ row, column: 1, text: '3.19' }))
    await fireEvent.mouseDown(at(0, 1).querySelector('[data-handle]')!)
    await fireEvent.mouseOver(at(2, 1), { buttons: 1 })
    expect(onedit).not.toHaveBeenCalled()
    await fireEvent.mouseUp(window)
    expect(onedit).toHaveBeenLastCalledWith(filled, 'filled', NOTHING)
    await stand(0, 1)
    await fireEvent.dblClick(at(0, 1).querySelector('[data-handle]')!)
    expect(onedit).toHaveBeenCalledTimes(2)
    expect(onedit).toHaveBeenLastCalledWith(filled, 'filled', NOTHING)
  })

  it('copies as text and as HTML, and knows its own again', async () => {
    await stand(0, 0)
    await press('ArrowRight', { shiftKey: true })
    const taken = await clip('copy')
    expect(taken['text/plain']).toBe('Hetero\t3.19')
    expect(taken['text/html']).toContain('<td>Hetero</td><td sdval="3.19"')
    await stand(1, 0)
    await paste('Hetero\t3.19', taken['text/html'])
    expect(onedit).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'copied', NOTHING)
  })

  it('cuts by copying and emptying', async () => {
    await stand(0, 1)
    expect((await clip('cut'))['text/plain']).toBe('3.19')
    expect(onedit).toHaveBeenCalledExactlyOnceWith([{ row: 0, column: 1, text: '' }], 'cleared', NOTHING)
  })

  it('takes the table of a page where the clipboard has no text, and nothing from a picture', async () => {
    await stand(0, 1)
    await paste('', '<img src="x">')
    expect(onedit).not.toHaveBeenCalled()
    await paste('', '<table><tr><td sdval="1.234">1,234</table>')
    expect(onedit).toHaveBeenCalledExactlyOnceWith([{ row: 0, column: 1, text: '1,234', value: '1.234' }], 'pasted', NOTHING)
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
