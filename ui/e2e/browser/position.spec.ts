/** How strategic: answers move the point, a departure asks for its reason, and the offers are compared under each position. */
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
