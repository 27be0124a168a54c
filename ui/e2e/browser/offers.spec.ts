/** What must not happen to an offer. */
import { expect, test } from '../door'
import { wordsOf } from '../words'

const t = wordsOf('en')

test.use({ sample: 'efavirenz-minimal' })

test('a reason typed of one supplier and left is not there for the next', async ({ page, door }) => {
  await page.goto(door.url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+4')
  await page.getByRole('rowheader', { name: 'Strides' }).click()
  await page.getByRole('button', { name: t('offers-screen-out') }).click()
  await page.getByRole('textbox', { name: t('offers-reason') }).fill('No licence.')
  await page.getByRole('button', { name: t('process-cancel') }).click()
  await page.getByRole('rowheader', { name: 'Micro Labs' }).click()
  await page.getByRole('button', { name: t('offers-screen-out') }).click()
  await expect(page.getByRole('textbox', { name: t('offers-reason') })).toHaveValue('')
  await expect(page.getByRole('dialog').getByRole('button', { name: t('offers-screen-out-do') })).toBeDisabled()
})

test('a pasted table says what is not taken before it is taken', async ({ page, door }) => {
  await page.goto(door.url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+4')
  await page.getByRole('rowheader', { name: t('offers-add') }).click()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Supplier\tPrice\tFreight\tTotal\nMylan\t$3.10\tUSD 0,25\t3.35\n')
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  const dialog = page.getByRole('dialog', { name: t('offers-preview-title') })
  await expect(dialog).toContainText(t('offers-left-heads', { heads: 'Supplier, Price, Freight, Total' }))
  await expect(dialog).toContainText(/1 cell is left out, for nothing is typed in there/)
  await dialog.getByRole('button', { name: t('offers-preview-do') }).click()
  await expect(page.getByRole('rowheader', { name: 'Mylan' })).toBeVisible()
  await expect(page.getByRole('gridcell', { name: /^Mylan, .*3\.35/ })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Supplier', exact: true })).toHaveCount(0)
})
