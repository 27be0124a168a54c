/** The criteria of a purchase that uses every kind of scale, as pictures. Run by `./dev screens`. */
import { join } from 'node:path'
import { expect, test } from '../door'
import { wordsOf } from '../words'

const folder = process.env.PONDER_SCREENS ?? '../out/screens'

test.use({ contextOptions: { reducedMotion: 'reduce' }, sample: 'cooling-pumps' })

for (const [language, theme] of [['en', 'light'], ['sr-Cyrl', 'dark']] as const) {
  const t = wordsOf(language)

  test.describe(`${language}, ${theme}`, () => {
    test.use({ wish: { language, theme } })

    test('scales, groups and gates', async ({ page, door }) => {
      const take = async (name: string) => {
        await page.evaluate(() => document.fonts.ready)
        await page.screenshot({ path: join(folder, `${name}-${language}-${theme}-1280.png`) })
      }
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(door.url)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.keyboard.press('Alt+3')
      await expect(page.getByRole('heading', { name: t('criteria-gates') })).toBeVisible()
      await take('criteria-tree')
      for (const criterion of ['lead-time', 'parts']) {
        await page.locator(`[data-criterion="${criterion}"]`).click()
        await expect(page.getByRole('textbox', { name: t('criteria-name') })).toBeVisible()
        await take(`criteria-${criterion}`)
      }
      await page.getByRole('region', { name: t('criteria-gates') }).getByRole('listitem').nth(1).getByRole('button').click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await take('criteria-gate')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Alt+4')
      await expect(page.locator('[data-screen="offers"]')).toBeVisible()
      await take('offers-answers')
    })
  })
}
