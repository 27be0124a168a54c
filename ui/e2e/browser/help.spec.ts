/** F1 says of every screen what it answers, how, by which keys, and where the method comes from. */
import type { Page } from '@playwright/test'
import { expect, test } from '../door'
import { goTo, SCREENS } from '../keys'
import { wordsOf } from '../words'

for (const language of ['en', 'sr-Cyrl'] as const) {
  const t = wordsOf(language)

  test.describe(`${language}`, () => {
    test.use({ wish: { language, theme: 'light' }, sample: 'efavirenz' })

    test('every screen and the record have help of their own', async ({ page, door }) => {
      await page.goto(door.url)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const read = new Set<string>()
      for (const screen of SCREENS) {
        await goTo(page, screen)
        read.add(await helpFor(page, screen, (await page.getByRole('heading', { level: 1 }).textContent())!))
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
      await page.keyboard.press('Alt+1')
      await expect(page.locator('[data-screen="home"]')).toBeVisible()
      read.add(await helpFor(page, 'home', t('home-question')))
      expect(read.size).toBe(SCREENS.length + 1)

      await page.keyboard.press('Control+Shift+h')
      await expect(page.getByRole('dialog').getByRole('listitem')).not.toHaveCount(0, { timeout: 60_000 })
      read.add(await helpFor(page, 'record', t('record-title')))
      expect(read.size).toBe(SCREENS.length + 2)
      await expect(page.getByRole('dialog'), 'the record is still open').toHaveCount(1)
    })

    /** Opens help, reads the method, looks at keys and works, and closes it. */
    async function helpFor(page: Page, topic: string, question: string): Promise<string> {
      await page.keyboard.press('F1')
      const help = page.getByRole('dialog').filter({ hasText: t('help-keys') })
      await expect(help.getByRole('heading', { level: 2 })).toHaveText(question)
      await expect(help).toContainText(t(`help-${topic}`))
      const method = t(`help-${topic}.method`)
      await expect(help).toContainText(method)
      const works = help.getByRole('listitem')
      await expect(works).not.toHaveCount(0)
      for (const work of await works.all()) await expect(work).toContainText(/\(\d{4}\)/)
      await page.keyboard.press('Escape')
      await expect(help).toHaveCount(0)
      return method
    }

    test('a work opens outside, and its address can be read where there is no network', async ({ page, door }) => {
      await page.goto(door.url)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await goTo(page, 'case')
      await page.keyboard.press('F1')
      const link = page.getByRole('dialog').getByRole('link', { name: 'doi.org/10.1177/002224297203600204' })
      await expect(link).toHaveAttribute('href', 'https://doi.org/10.1177/002224297203600204')
      await expect(link).toHaveAttribute('target', '_blank')
      await expect(link).toHaveAttribute('rel', /noopener/)
    })
  })
}
