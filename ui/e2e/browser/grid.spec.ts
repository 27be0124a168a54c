/** The grid in the hands of somebody who comes from a spreadsheet. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../door'
import { wordsOf } from '../words'

const t = wordsOf('en')

test.use({ sample: 'efavirenz-minimal' })

const dialog = (page: Page, title = t('offers-preview-title')) => page.getByRole('dialog', { name: title })
/** The cell of a supplier in a column. */
const cell = (page: Page, row: string, column: string) => page.getByRole('gridcell', { name: new RegExp(`^${row}, ${column},`) })

async function enter(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+4')
  await expect(page.getByRole('grid')).toBeVisible()
}

/** How many entries the foot says are recorded. */
async function recorded(page: Page): Promise<number> {
  return Number(/\d+/.exec(await page.locator('footer').innerText())?.[0])
}

/** Pastes by the event, as the menu and the keys of every layout do. */
async function paste(page: Page, plain: string, html = ''): Promise<void> {
  await page.evaluate(
    ([plain, html]) => {
      const clipboardData = new DataTransfer()
      if (plain) clipboardData.setData('text/plain', plain)
      if (html) clipboardData.setData('text/html', html)
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    [plain, html],
  )
}

/** Copies or cuts by the event and says what came on the clipboard. */
async function take(page: Page, event: 'copy' | 'cut'): Promise<{ plain: string; html: string }> {
  return page.evaluate((event) => {
    const clipboardData = new DataTransfer()
    document.dispatchEvent(new ClipboardEvent(event, { clipboardData, bubbles: true, cancelable: true }))
    return { plain: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') }
  }, event)
}

/** Presses a letter with Ctrl as a Serbian Cyrillic layout gives it. */
async function pressCyrillic(page: Page, key: string, code: string): Promise<void> {
  await page.evaluate(
    ([key, code]) =>
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, code, ctrlKey: true, bubbles: true, cancelable: true })),
    [key, code] as const,
  )
}

test('a block of a spreadsheet is shown before it is taken, is one act, and is taken back as one', async ({ page, door }) => {
  await enter(page, door.url)
  const entries = await recorded(page)
  const before = await cell(page, 'Strides', 'Price').innerText()
  await cell(page, 'Strides', 'Price').click()
  await paste(page, '3.11\t0.21\t\t90\n3.12\t\t\t170\n')
  const shown = dialog(page)
  await expect(shown).toContainText(/6 cells change\s+in 2 rows/)
  await expect(shown.getByRole('cell', { name: /3\.2279 becomes 3\.11$/ })).toBeVisible()
  const scan = await new AxeBuilder({ page }).analyze()
  expect(scan.violations.map(({ id }) => id)).toEqual([])
  // A gap empties: it is what the spreadsheet says.
  await expect(shown.getByRole('cell', { name: `0.2725 becomes ${t('grid-blank')}` })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(shown).toBeHidden()
  await expect(cell(page, 'Strides', 'Price')).toHaveText(before)

  await expect(cell(page, 'Strides', 'Price')).toBeFocused()
  await paste(page, '3.11\t0.21\t\t90\n3.12\t\t\t170\n')
  await expect(shown).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(cell(page, 'Strides', 'Price')).toHaveText('3.11')
  await expect(cell(page, 'Cipla', 'Freight')).toHaveText('')
  await expect.poll(() => recorded(page)).toBeGreaterThan(entries)

  await page.keyboard.press('Control+z')
  await expect(cell(page, 'Strides', 'Price')).toHaveText(before)
  await expect(cell(page, 'Cipla', 'Freight')).toHaveText('0.2725')
  await expect(page.locator('footer')).toContainText(/Taken back|Undone/)
})

test('a number that reads in two ways is asked about once for the whole paste, with both readings', async ({ page, door }) => {
  await enter(page, door.url)
  await cell(page, 'Strides', 'Price').click()
  await paste(page, '3.111\n4.222\n')
  const asked = dialog(page, t('offers-marks-title'))
  await expect(asked.getByRole('row', { name: /Strides/ })).toContainText('3.111')
  await expect(asked.getByRole('row', { name: /Strides/ })).toContainText('3111')
  await asked.getByRole('button', { name: t('offers-marks-comma') }).click()
  await expect(dialog(page).getByRole('cell', { name: /becomes 3111$/ })).toBeVisible()
  await expect(dialog(page).getByRole('cell', { name: /becomes 4222$/ })).toBeVisible()
  await page.keyboard.press('Escape')

  // LibreOffice says beside the text which number it is: nobody is asked.
  await expect(cell(page, 'Strides', 'Price')).toBeFocused()
  await paste(page, '3.111\n4.222\n', '<table><tr><td sdval="3.111">3.111<tr><td sdval="4.222">4.222</table>')
  await expect(dialog(page).getByRole('cell', { name: /becomes 3\.111$/ })).toBeVisible()
})

test('what is copied is taken by a spreadsheet, and comes back as it was', async ({ page, door }) => {
  await enter(page, door.url)
  await page.getByRole('rowheader', { name: 'Strides' }).click()
  await page.keyboard.press('Shift+ArrowRight')
  const { plain, html } = await take(page, 'copy')
  expect(plain).toBe('Strides\t3.2279')
  expect(html).toContain('<td>Strides</td><td sdval="3.2279"')
  await page.keyboard.press('ArrowRight')
  const cut = await take(page, 'cut')
  expect(cut.plain).toBe('3.2279')
  await expect(cell(page, 'Strides', 'Price')).toHaveText('')
  await paste(page, cut.plain, cut.html)
  await expect(cell(page, 'Strides', 'Price')).toHaveText('3.2279')
})

test('a range is emptied and filled from its first row, each after it was shown', async ({ page, door }) => {
  await enter(page, door.url)
  await cell(page, 'Strides', 'Price').click()
  await cell(page, 'Micro Labs', 'Freight').click({ modifiers: ['Shift'] })
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(6)
  await pressCyrillic(page, 'д', 'KeyD')
  const filling = dialog(page, t('offers-preview-filled'))
  await expect(filling).toContainText(/4 cells change\s+in 2 rows/)
  const entries = await recorded(page)
  await page.keyboard.press('Enter')
  await expect.poll(() => recorded(page)).toBeGreaterThan(entries)
  await expect(cell(page, 'Micro Labs', 'Price')).toHaveText('3.2279')
  await page.keyboard.press('Control+z')
  await expect(cell(page, 'Micro Labs', 'Price')).toHaveText('3.0676')

  await pressCyrillic(page, 'а', 'KeyA')
  await page.keyboard.press('Delete')
  const emptying = dialog(page, t('offers-preview-cleared'))
  await expect(emptying).toContainText(/names stay as they are/)
  await expect(emptying).toContainText(/cells are left out, for nothing is typed in there/)
  await page.keyboard.press('Escape')
  await expect(cell(page, 'Micro Labs', 'Price')).toHaveText('3.0676')
})

test('the pointer draws a range, and its handle fills', async ({ page, door }) => {
  await enter(page, door.url)
  await cell(page, 'Strides', 'Freight').hover()
  await page.mouse.down()
  await cell(page, 'Cipla', 'Freight').hover()
  await page.mouse.up()
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(2)

  await cell(page, 'Strides', 'Freight').click()
  await page.locator('[data-handle]').hover()
  await page.mouse.down()
  await cell(page, 'Micro Labs', 'Freight').hover()
  await page.mouse.up()
  const filling = dialog(page, t('offers-preview-filled'))
  await expect(filling.getByRole('cell', { name: /becomes 0\.2823$/ })).toHaveCount(2)
  await filling.getByRole('button', { name: t('offers-preview-do') }).click()
  await expect(cell(page, 'Micro Labs', 'Freight')).toHaveText('0.2823')
})

test('what is typed into a range goes from cell to cell, and keys walk as in a spreadsheet', async ({ page, door }) => {
  await enter(page, door.url)
  const { keyboard } = page
  await cell(page, 'Strides', 'Price').click()
  await keyboard.press('Shift+ArrowDown')
  await keyboard.type('3.01')
  await keyboard.press('Enter')
  await keyboard.type('3.02')
  await keyboard.press('Enter')
  await expect(cell(page, 'Strides', 'Price')).toHaveText('3.01')
  await expect(cell(page, 'Cipla', 'Price')).toHaveText('3.02')
  await expect(cell(page, 'Strides', 'Price')).toBeFocused()

  await keyboard.press('Control+Home')
  await expect(page.getByRole('rowheader', { name: 'Strides' })).toBeFocused()
  await keyboard.press('Control+ArrowDown')
  await expect(page.getByRole('rowheader', { name: 'S. Buys' })).toBeFocused()
  await keyboard.press('Home')
  await keyboard.press('ArrowRight')
  await keyboard.press('F2')
  await keyboard.press('End')
  await keyboard.type('1')
  await keyboard.press('Escape')
  await expect(cell(page, 'S. Buys', 'Price')).toHaveText('15.9087')
})

test.describe('in Serbian', () => {
  test.use({ wish: { language: 'sr-Cyrl', theme: 'light' } })
  const s = wordsOf('sr-Cyrl')

  test('a cell says its row, column, unit and that it is required', async ({ page, door }) => {
    await enter(page, door.url)
    const price = page.getByRole('gridcell', { name: /^Strides, .*, USD, 3,2279/ })
    await expect(price).toHaveAccessibleName(new RegExp(`${s('grid-required')}$`))
    await price.click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Delete')
    await expect(page.getByRole('dialog', { name: s('offers-preview-cleared') })).toContainText(/Мењају се 2 поља/)
  })
})
