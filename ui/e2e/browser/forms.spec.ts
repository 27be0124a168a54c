/** What a form must not record, and what it must not forget. */
import { expect, test } from '../door'
import { wordsOf } from '../words'

const t = wordsOf('en')

test.use({ sample: 'efavirenz-minimal' })

test('a press on a button that records stops at a number that cannot be read, wherever it was typed', async ({ page, door }) => {
  await page.goto(door.url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+2')
  await page.getByRole('table').getByRole('button').first().click()
  const dialog = page.getByRole('dialog')
  const votes = dialog.getByRole('textbox', { name: t('case-member-power') })
  const record = dialog.getByRole('button', { name: t('case-member-record') })
  const before = await record.boundingBox()
  await votes.fill('two')
  await record.click()
  await expect(votes).toBeFocused()
  await expect(dialog).toContainText(t('field-not-number'))
  expect(await record.boundingBox(), 'the button stays under the pointer').toEqual(before)
  await votes.fill('2')
  await record.click()
  await expect(dialog).toHaveCount(0)
})

test('a half-written criterion and a number in doubt wait for those who look elsewhere', async ({ page, door }) => {
  await page.goto(door.url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+3')
  await page.getByRole('button', { name: t('criteria-add') }).click()
  await page.getByRole('dialog').getByRole('button', { name: t('criteria-ready-own') }).click()
  await page.getByRole('textbox', { name: t('criteria-name') }).fill('Shelf life')
  await page.getByRole('textbox', { name: t('criteria-worst') }).fill('1,234')
  await page.keyboard.press('Alt+4')
  await expect(page.locator('[data-screen="offers"]')).toBeVisible()
  await page.keyboard.press('Alt+3')
  await expect(page.locator('[data-screen="criteria"]')).toBeVisible()
  await expect(page.getByRole('textbox', { name: t('criteria-name') })).toHaveValue('Shelf life')
  await expect(page.getByRole('textbox', { name: t('criteria-worst') })).toHaveValue('1,234')
  await page.getByRole('button', { name: '1234' }).click()
  await expect(page.getByRole('textbox', { name: t('criteria-worst') })).toHaveValue('1234')
})
