/** The main job with hands: the first sample's decision from an empty start to the memo. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type Wish } from '../door'
import { SUPPLIERS } from '../suppliers'
import { wordsOf } from '../words'

const WISHES: Wish[] = [
  { language: 'en', theme: 'light' },
  { language: 'sr-Cyrl', theme: 'dark' },
  { language: 'sr-Latn', theme: 'light' },
]

for (const wish of WISHES) {
  test.describe(`${wish.language}, ${wish.theme}`, () => {
    test.use({ wish })

    test('a committee decides from an empty start and exports the memo', async ({ page, door }) => {
      const t = wordsOf(wish.language)
      const mark = wish.language === 'en' ? '.' : ','
      const typed = (decimal: string) => decimal.replace('.', mark)
      await page.goto(door.url)
      await expect(page.locator('html')).toHaveAttribute('data-theme', wish.theme)

      await page.getByRole('button', { name: t('home-new') }).click()
      await page.getByRole('textbox', { name: t('new-title') }).fill('Efavirenz 600 mg')
      await page.getByLabel(t('new-currency')).fill('USD')
      await page.getByRole('textbox', { name: t('new-name') }).fill('Ivana')
      await page.getByRole('checkbox', { name: t('role-decider') }).check()
      await page.getByRole('button', { name: t('new-begin') }).click()

      await atScreen(page, 'case')
      await page.getByRole('radio', { name: t('position-strategic') }).click()
      await expect(page.getByRole('radio', { name: t('position-strategic') })).toBeChecked()

      await page.keyboard.press('Alt+3')
      await atScreen(page, 'criteria')
      await page.getByRole('button', { name: t('criteria-add') }).click()
      await page.getByRole('button', { name: t('criteria-ready-on-time') }).click()
      await page.getByRole('button', { name: t('criteria-add-now'), exact: true }).click()
      await expect(page.getByRole('main')).toContainText(t('criteria-ready-on-time'))
      await page.getByRole('button', { name: t('criteria-add') }).click()
      await page.getByRole('button', { name: t('criteria-ready-landed-cost') }).click()
      await page.getByLabel(t('criteria-worst')).fill('5')
      await page.getByLabel(t('criteria-best')).fill('3')
      await page.getByLabel(t('criteria-best')).press('Tab')
      await page.getByRole('button', { name: t('criteria-add-now'), exact: true }).click()

      await page.keyboard.press('Alt+4')
      await atScreen(page, 'offers')
      const block = SUPPLIERS.map(([name, price, freight]) => [name, typed(price), typed(freight)].join('\t')).join('\n')
      await page.getByRole('rowheader').first().click()
      await paste(page, block)
      await page.getByRole('button', { name: t('offers-preview-do') }).click()
      await expect(page.getByRole('grid')).toContainText('Hetero')
      const delivered = SUPPLIERS.map((row) => row.slice(3).join('\t')).join('\n')
      // After price, freight and the computed landed cost.
      await page.getByRole('row').nth(1).getByRole('gridcell').nth(3).click()
      await paste(page, delivered)
      await page.getByRole('button', { name: t('offers-preview-do') }).click()
      await expect(page.getByRole('grid')).toContainText('541')

      await page.keyboard.press('Alt+5')
      await atScreen(page, 'judgements')
      await page.getByRole('textbox', { name: t('criteria-ready-on-time') }).fill('25')
      await page.getByRole('textbox', { name: t('criteria-ready-landed-cost') }).fill('75')
      await page.getByRole('textbox', { name: t('criteria-ready-landed-cost') }).press('Tab')
      await page.getByRole('button', { name: t('judgements-record', { name: 'Ivana' }) }).click()

      await page.keyboard.press('Alt+7')
      await atScreen(page, 'result')
      const answer = page.locator('.answer')
      await expect(answer).toContainText('Hetero')
      await expect(answer).toContainText('Micro Labs')
      await expect(answer).toContainText(typed('0.181'))
      await expect(page.locator('main')).toContainText(typed('14.67'))

      await page.keyboard.press('Alt+9')
      await atScreen(page, 'decision')
      await expect(page.getByRole('img')).not.toHaveCount(0)
      await page.getByRole('button', { name: t('decision-export') }).click()
      await expect.poll(() => readdirSync(door.folder).filter((file) => file.endsWith('.pdf'))).toHaveLength(1)
      const memo = readdirSync(door.folder).find((file) => file.endsWith('.pdf'))!
      expect(readFileSync(join(door.folder, memo)).subarray(0, 5).toString()).toBe('%PDF-')
    })
  })
}

async function atScreen(page: Page, screen: string): Promise<void> {
  await expect(page.locator(`[data-screen="${screen}"]`)).toBeVisible()
}

/** Pastes as a spreadsheet would: by the clipboard event, without asking for the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement!.dispatchEvent(event)
  }, text)
}
