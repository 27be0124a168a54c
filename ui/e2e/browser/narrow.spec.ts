/** Twice as large on a small screen, and on a large one: nothing is cut, and nothing has to be scrolled sideways. */
import type { Page } from '@playwright/test'
import { expect, test } from '../door'
import { misfits } from '../fitting'
import { goTo, SCREENS } from '../keys'
import { wordsOf } from '../words'

/** A window of 1280 by 800 at 200 %, and a large one. */
const SIZES = [
  { width: 640, height: 400 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]

test.setTimeout(240_000)

for (const language of ['en', 'sr-Cyrl'] as const) {
  const t = wordsOf(language)

  for (const viewport of SIZES) {
    test.describe(`${language}, ${viewport.width} wide`, () => {
      test.use({ wish: { language, theme: 'light' }, viewport })

      test('the start page and the form of a new purchase fit', async ({ page, door }) => {
        await page.goto(door.url)
        await expect(page.getByRole('button', { name: t('home-new') })).toBeVisible()
        await fits(page, 'home')
        await page.getByRole('button', { name: t('home-new') }).click()
        await expect(page.getByRole('textbox', { name: t('new-title') })).toBeVisible()
        await fits(page, 'new')
      })

      for (const sample of viewport.width === 640 ? ['efavirenz', 'cooling-pumps'] : ['cooling-pumps']) {
        test.describe(sample, () => {
          test.use({ sample })

          test('every screen fits, and so does what lies over it', async ({ page, door }) => {
            await page.goto(door.url)
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
            for (const screen of SCREENS) {
              await goTo(page, screen)
              await settled(page)
              await fits(page, screen)
            }
            for (const keys of ['Control+Shift+h', 'Control+k', 'F1']) {
              await page.keyboard.press(keys)
              await expect(page.getByRole('dialog')).toBeVisible()
              await fits(page, keys)
              await page.keyboard.press('Escape')
              await expect(page.getByRole('dialog')).toHaveCount(0)
            }
            await goTo(page, 'result')
            await page.keyboard.press('t')
            await expect(page.getByRole('table')).not.toHaveCount(0)
            await fits(page, 'tables of the result')
            await goTo(page, 'robustness')
            await settled(page)
            await fits(page, 'tables of the robustness')
          })
        })
      }
    })
  }
}

/** Waits until the screen has answered its question and the letters have their widths. */
async function settled(page: Page): Promise<void> {
  // Laying the memo out takes a while in a program that is built for tests.
  await expect(page.locator('.answer, [data-screen="workshop"] h1').first()).toBeVisible({ timeout: 60_000 })
  await page.evaluate(() => document.fonts.ready)
}

async function fits(page: Page, where: string): Promise<void> {
  // What is found while a picture is laid out anew is looked at again.
  await expect.poll(() => misfits(page), { message: where, timeout: 5_000 }).toEqual([])
}
