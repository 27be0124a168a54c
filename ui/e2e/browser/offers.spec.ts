/** What must not happen to an offer. */
import { expect, test } from '../door'
import { wordsOf } from '../words'

const t = wordsOf('en')

test.use({ sample: 'efavirenz-minimal' })

test('a reason typed of one supplier and left is not there for the next', async ({ page, door }) => {
  await page.goto(door.url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+3')
  await page.getByRole('rowheader', { name: 'Strides' }).click()
  await page.getByRole('button', { name: t('offers-screen-out') }).click()
  await page.getByRole('textbox', { name: t('offers-reason') }).fill('No licence.')
  await page.getByRole('button', { name: t('offers-screen-out-not') }).click()
  await page.getByRole('rowheader', { name: 'Micro Labs' }).click()
  await page.getByRole('button', { name: t('offers-screen-out') }).click()
  await expect(page.getByRole('textbox', { name: t('offers-reason') })).toHaveValue('')
  await expect(page.getByRole('dialog').getByRole('button', { name: t('offers-screen-out-do') })).toBeDisabled()
})
