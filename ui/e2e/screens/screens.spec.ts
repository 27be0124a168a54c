/** Every screen as a picture, in three languages, two themes and two sizes. Run by `./dev screens`. */
import { join } from 'node:path'
import { expect, test, type Wish } from '../door'

const folder = process.env.PONDER_SCREENS ?? '../out/screens'
const SCREENS = ['case', 'criteria', 'offers', 'judgements', 'result', 'decision'] as const
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]

for (const language of ['en', 'sr-Cyrl', 'sr-Latn'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    const wish: Wish = { language, theme }

    test.describe(`${language}, ${theme}`, () => {
      test.use({ wish })

      test('the start page', async ({ page, door }) => {
        await page.goto(door.url)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await take('home', page)
      })

      test.describe('with the sample', () => {
        test.use({ sample: 'efavirenz' })

        test('every screen', async ({ page, door }) => {
          await page.goto(door.url)
          for (const [place, screen] of SCREENS.entries()) {
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
            await page.keyboard.press(`Alt+${place + 1}`)
            await expect(page.locator(`[data-screen="${screen}"][data-ready]`)).toBeVisible()
            await take(screen, page)
          }
        })
      })

      async function take(name: string, page: import('@playwright/test').Page): Promise<void> {
        for (const size of SIZES) {
          await page.setViewportSize(size)
          await page.evaluate(() => document.fonts.ready)
          await page.screenshot({ path: join(folder, `${name}-${language}-${theme}-${size.width}.png`) })
        }
        await page.setViewportSize(SIZES[0]!)
      }
    })
  }
}
