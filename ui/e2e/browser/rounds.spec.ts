/** A second round of offers, begun and recorded in the window, and what may no longer be touched. */
import type { Page } from '@playwright/test'
import { expect, test, type Wish } from '../door'
import { goTo } from '../keys'
import { wordsOf } from '../words'

const WISHES: Wish[] = [
  { language: 'en', theme: 'light' },
  { language: 'sr-Cyrl', theme: 'dark' },
]

for (const wish of WISHES) {
  const t = wordsOf(wish.language)
  const typed = (decimal: string) => (wish.language === 'en' ? decimal : decimal.replace('.', ','))

  test.describe(wish.language, () => {
    test.use({ wish, sample: 'efavirenz-minimal' })

    test('a round is begun with its aims, and a new price is a concession', async ({ page, door }) => {
      await page.goto(door.url)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await goTo(page, 'offers')
      // One member decides and stands in for everyone else.
      await expect(page.getByRole('gridcell', { name: /^Hetero, / }).first()).toBeVisible()
      await expect(page.getByRole('button', { name: t('aims-begin', { round: '3' }) })).toHaveCount(0)

      await page.getByRole('button', { name: t('aims-begin', { round: '2' }) }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('button', { name: t('aims-begin-do') })).toHaveAttribute('aria-disabled', 'true')
      for (const [label, aim] of [
        ['aims-aspiration', '3.10'],
        ['aims-target', '3.20'],
        ['aims-walk-away', '3.60'],
      ]) {
        await dialog.getByRole('textbox', { name: t(label!) }).fill(typed(aim!))
        await dialog.getByRole('textbox', { name: t(label!) }).press('Tab')
      }
      await dialog.getByRole('textbox', { name: t('aims-alternative') }).fill('The tender of last year')
      await dialog.getByRole('button', { name: t('aims-begin-do') }).click()
      await expect(dialog).toHaveCount(0)

      // What was offered stands, pale, until it is answered anew.
      const price = page.getByRole('gridcell', { name: /^Strides, / }).first()
      await expect(price).toHaveClass(/carried/)
      await price.click()
      await expect(page.locator('aside')).toContainText('1')
      await page.keyboard.type(typed('3.15'))
      await page.keyboard.press('Enter')
      await expect(price).toContainText(typed('3.15'))
      await expect(price).not.toHaveClass(/carried/)
      await expect(page.getByRole('gridcell', { name: /^Hetero, / }).first()).toHaveClass(/carried/)
      await expect(page.getByRole('button', { name: t('aims-begin', { round: '3' }) })).toBeVisible()

      await choose(page, 1, wish)
      await expect(price).not.toContainText(typed('3.15'))
      await expect(price).toHaveAttribute('aria-readonly', 'true')
      await choose(page, 2, wish)
      await expect(price).toContainText(typed('3.15'))

      await page.getByRole('radio', { name: t('scoring-part-rounds') }).check({ force: true })
      const row = page.getByRole('row', { name: /Strides/ })
      await expect(row).toContainText(/%/)
      await expect(page.getByRole('main')).toContainText('The tender of last year')
    })
  })

  async function choose(page: Page, round: number, { language }: Wish): Promise<void> {
    const name = language === 'en' ? `Round ${round}` : `${round}. круг`
    await page.getByRole('radio', { name }).check()
  }
}
