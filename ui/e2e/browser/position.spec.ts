/** How strategic: answers move the point, a departure asks for its reason, and the offers are compared under each position. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Wish } from '../door'
import { goTo } from '../keys'
import { wordsOf } from '../words'

const WISHES: Wish[] = [
  { language: 'en', theme: 'light' },
  { language: 'sr-Cyrl', theme: 'dark' },
]

for (const wish of WISHES) {
  test.describe(`${wish.language}, ${wish.theme}`, () => {
    test.use({ wish, sample: 'efavirenz-minimal' })
    const t = wordsOf(wish.language)

    test('a place on the map is tried by keys, by hand and by number, and nothing of it is recorded', async ({ page, door }) => {
      await page.goto(door.url)
      await expect(page.locator('[data-screen="result"]')).toBeVisible()
      await goTo(page, 'case')
      const point = page.getByRole('slider', { name: t('position-try-point') })
      const stood = await point.getAttribute('style')
      const saved = await page.locator('footer').innerText()
      const ranking = page.getByRole('table').filter({ hasText: t('tried-column-now') })
      const first = ranking.getByRole('row').nth(1)

      await point.focus()
      await point.press('ArrowLeft')
      await expect(point).not.toHaveAttribute('style', stood ?? '')
      await point.press('ArrowLeft')
      await expect(page.getByRole('main')).toContainText(t('position-try-ranking'))
      await expect(first).toContainText('Micro Labs')
      const scan = await new AxeBuilder({ page }).analyze()
      expect(scan.violations.map(({ id }) => id)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(ranking).toHaveCount(0)
      await expect(point).toHaveAttribute('style', stood ?? '')

      const box = (await page.locator('.square').boundingBox())!
      await point.hover()
      await page.mouse.down()
      await page.mouse.move(box.x + box.width * 0.9, box.y + box.height * 0.9, { steps: 6 })
      await page.mouse.up()
      const risk = page.getByRole('textbox', { name: t('position-try-risk') })
      await expect(risk).toHaveValue(wish.language === 'en' ? '4.6' : '4,6')
      await expect(first).toContainText('Hetero')
      await risk.fill('1')
      await risk.press('Enter')
      await expect(first).toContainText('Micro Labs')
      await page.getByRole('button', { name: t('position-try-back') }).first().click()
      await expect(ranking).toHaveCount(0)
      expect(await page.locator('footer').innerText()).toBe(saved)
      await expect(page.getByRole('radio', { name: t('position-strategic') })).toBeChecked()
    })

    test('an answer moves the purchase across the cut, and departing from it asks for the reason', async ({
      page,
      door,
    }) => {
      await page.goto(door.url)
      // Its ranking waits for nothing, so the result is where one arrives.
      await expect(page.locator('[data-screen="result"]')).toBeVisible()
      await goTo(page, 'case')
      const strategic = page.getByRole('radio', { name: t('position-strategic') })
      await expect(strategic).toBeChecked()
      const point = page.locator('.point')
      const before = await point.getAttribute('style')

      await page.getByText(t('position-questions')).click()
      const row = page.getByRole('radiogroup', { name: t('question-time-to-switch') })
      await row.getByRole('radio').nth(3).press('1')
      await expect(row.getByRole('radio').first()).toBeChecked()

      await expect(point).not.toHaveAttribute('style', before ?? '')
      const main = page.getByRole('main')
      const inside = (id: string) => t(id).charAt(0).toLowerCase() + t(id).slice(1)
      const departure = t('departure-quadrant', {
        declared: inside('position-strategic'),
        proposed: inside('position-leverage'),
      })
      await expect(main).toContainText(departure)

      await page.getByRole('radio', { name: t('position-bottleneck') }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(t('position-reason')).fill('Two of the makers are closing')
      await dialog.getByRole('button', { name: t('position-depart-do') }).click()
      await expect(page.getByRole('radio', { name: t('position-bottleneck') })).toBeChecked()
      await expect(main).toContainText('Two of the makers are closing')
      await expect(page.getByRole('row', { name: t('position-leverage') })).toContainText('Micro Labs')
    })
  })
}
