/** The whole record of a supplier in the window: counted by period, delayed by the buyer, weighed by its age. */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type Wish } from '../door'
import { goTo } from '../keys'
import { wordsOf } from '../words'

const WISHES: Wish[] = [
  { language: 'en', theme: 'light' },
  { language: 'sr-Cyrl', theme: 'dark' },
]

/** Where pictures of the way are left, when somebody asks for them. */
const pictures = process.env.PONDER_PICTURES

for (const wish of WISHES) {
  test.describe(`${wish.language}, ${wish.theme}`, () => {
    test.use({ wish, contextOptions: { reducedMotion: 'reduce' } })
    const t = wordsOf(wish.language)

    test.describe('of the real purchase', () => {
      test.use({ sample: 'efavirenz' })

      test('a record is counted by period, shipments are left out, and the past counts for less', async ({ page, door }) => {
        await page.goto(door.url)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await goTo(page, 'offers')
        await page.getByRole('gridcell').first().click()
        const side = page.getByRole('complementary')
        await side.getByRole('button', { name: t('counted-open') }).click()
        const dialog = page.getByRole('dialog')
        await fill(dialog, t('counted-shipments'), '85')
        await fill(dialog, t('counted-late'), '4')
        await fill(dialog, t('counted-in-full'), '80')
        await dialog.getByRole('button', { name: t('counted-period-add') }).click()
        await dialog.getByRole('button', { name: t('counted-period-add') }).click()
        for (const [row, [period, shipments, late]] of [['2013', '40', '3'], ['2014', '44', '1']].entries()) {
          const cells = dialog.getByRole('row').nth(row + 1).getByRole('textbox')
          await cells.nth(0).fill(period!)
          await cells.nth(1).fill(shipments!)
          await cells.nth(2).fill(late!)
        }
        await dialog.getByRole('button', { name: t('counted-do') }).click()
        // The periods are one shipment short of the whole, and nothing is repaired in silence.
        await expect(dialog.getByText('84')).toBeVisible()
        await dialog.getByRole('row').nth(2).getByRole('textbox').nth(1).fill('45')
        await picture(page, 'record')
        await dialog.getByRole('button', { name: t('counted-do') }).click()
        await expect(dialog).toBeHidden()

        await side.getByRole('button', { name: t('counted-open') }).click()
        await fill(dialog, t('counted-left-out-shipments'), '2')
        await fill(dialog, t('counted-left-out-reason'), 'Our import permit came late')
        await picture(page, 'excluding')
        await dialog.getByRole('button', { name: t('counted-left-out-do') }).click()
        await expect(dialog.getByRole('button', { name: t('counted-left-out-remove') })).toBeVisible()
        await page.keyboard.press('Escape')
        await expect(side).toContainText('Our import permit came late')
        await expect(side).toContainText('83')

        await side.getByRole('button', { name: t('past-set') }).click()
        await fill(dialog, t('past-months'), '24')
        await fill(dialog, t('past-day'), '2015-10-12')
        await fill(dialog, t('past-reason'), 'The route changed in 2014')
        await dialog.getByRole('button', { name: t('past-do') }).click()
        await expect(side).toContainText('The route changed in 2014')
        await picture(page, 'weighed')
        await expect(side.getByRole('button', { name: t('past-clear') })).toBeVisible()
      })
    })

    test.describe('of a purchase that three measures decide', () => {
      test.use({ sample: 'hydraulic-oil-reopened' })

      test('each measure has its column, its picture and its table', async ({ page, door }) => {
        await page.goto(door.url)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await goTo(page, 'offers')
        await expect(page.getByRole('columnheader', { name: t('screen-column-in-full') })).toBeVisible()
        await page.getByRole('gridcell').first().click()
        await picture(page, 'measures')
        await goTo(page, 'result')
        for (const count of ['records-count-in-full', 'records-count-incidents']) {
          await expect(page.getByText(t(count), { exact: true }).first()).toBeVisible()
        }
        await whole(page, 'strips')
        await page.keyboard.press('t')
        await expect(page.getByRole('table').filter({ hasText: '20' }).first()).toBeVisible()
        await whole(page, 'tables')
      })
    })

    async function picture(page: Page, name: string): Promise<void> {
      if (!pictures) return
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: join(pictures, `${name}-${wish.language}-${wish.theme}.png`) })
    }

    async function whole(page: Page, name: string): Promise<void> {
      if (!pictures) return
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      await page.setViewportSize({ width: 1280, height })
      await picture(page, name)
      await page.setViewportSize({ width: 1280, height: 800 })
    }
  })
}

async function fill(within: ReturnType<Page['getByRole']>, label: string, text: string): Promise<void> {
  const field = within.getByRole('textbox', { name: label, exact: true })
  await field.fill(text)
  await field.press('Tab')
}
