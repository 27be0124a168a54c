/** Result and Robustness by keys alone: offers compared and sorted, pictures walked along and read as tables. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test, type Wish } from '../door'
import { goTo, tabTo } from '../keys'
import { wordsOf } from '../words'

const WISHES: Wish[] = [
  { language: 'en', theme: 'light' },
  { language: 'sr-Cyrl', theme: 'dark' },
  { language: 'sr-Latn', theme: 'light' },
]

for (const wish of WISHES) {
  const t = wordsOf(wish.language)
  const percent = (digits: string) => (wish.language === 'en' ? `${digits}\u202f%` : `${digits.replace('.', ',')}%`)

  test.describe(`${wish.language}, ${wish.theme}`, () => {
    test.use({ wish })

    test.describe('with a sample', () => {
      test.use({ sample: 'efavirenz-minimal' })

      test('two offers are chosen by keys and compared in points and in money', async ({ page, door }) => {
        await open(page, door.url)
        await goTo(page, 'result')
        const compared = page.locator('figcaption').filter({ hasText: 'Micro Labs' }).filter({ hasText: '0' })
        await expect(compared.filter({ hasText: wish.language === 'en' ? '$0.181' : '0,181' })).toHaveCount(1)

        await page.keyboard.press('c')
        await expect(row(page, 'Hetero')).toBeFocused()
        await expect(row(page, 'Hetero')).toHaveAttribute('aria-pressed', 'true')
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('ArrowDown')
        await expect(row(page, 'Strides')).toBeFocused()
        await page.keyboard.press('Space')
        await expect(row(page, 'Strides')).toHaveAttribute('aria-pressed', 'true')
        // The third choice took the place of the oldest.
        await expect(row(page, 'Hetero')).toHaveAttribute('aria-pressed', 'false')
        await expect(page.locator('figcaption').filter({ hasText: 'Strides' }).filter({ hasText: 'Micro Labs' }).first()).toBeVisible()
        await isClean(page)
      })

      test('the ranking is sorted by another criterion, and every picture has its table', async ({ page, door }) => {
        await open(page, door.url)
        await goTo(page, 'result')
        const sort = page.getByRole('combobox', { name: t('result-sort') })
        await expect(sort).toHaveValue('')
        await page.keyboard.press('s')
        await expect(sort).toHaveValue('0')
        await page.keyboard.press('s')
        // By landed cost the cheapest stands on top.
        await expect(page.getByRole('group').getByRole('button', { pressed: false }).first()).toHaveAccessibleName(/Strides/)
        await page.keyboard.press('t')
        await expect(page.getByRole('main').getByRole('table')).toHaveCount(5)
        await isClean(page)
      })

      test('robustness says where the winner changes, and its pictures are walked along', async ({ page, door }) => {
        await open(page, door.url)
        await goTo(page, 'robustness')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('robustness-question'))
        await expect(page.locator('p.answer')).toContainText(percent('37.70'))
        await expect(page.locator('p.answer')).toContainText('Micro Labs')

        const stretch = page.getByRole('img', { name: /^(from|од|od) .*Strides$/ })
        await tabTo(page, stretch, 12)
        await page.keyboard.press('End')
        await expect(page.getByRole('img', { name: /Hetero$/ }).last()).toBeFocused()
        const line = page.getByRole('combobox', { name: t('robustness-line') })
        await tabTo(page, line, 4)
        await page.keyboard.press('ArrowDown')
        await expect(page.locator('figcaption').filter({ hasText: percent('62.30') })).toHaveCount(1)
        await isClean(page)
        await page.keyboard.press('t')
        await expect(page.getByRole('main').getByRole('table')).not.toHaveCount(0)
        await isClean(page)
      })

      test('result and robustness lead to each other, the workshop to the result', async ({ page, door }) => {
        await open(page, door.url)
        await goTo(page, 'result')
        await page.getByRole('button', { name: t('result-to-robustness') }).click()
        await expect(page.locator('[data-screen="robustness"]')).toBeVisible()
        await page.getByRole('button', { name: t('robustness-to-result') }).click()
        await expect(page.locator('[data-screen="result"]')).toBeVisible()
        await goTo(page, 'workshop')
        await isClean(page)
        await page.getByRole('button', { name: t('workshop-result') }).click()
        await expect(page.locator('[data-screen="result"]')).toBeVisible()
        await page.keyboard.press('Alt+1')
        await expect(page.locator('[data-screen="home"]')).toBeVisible()
      })
    })

    test.describe('with two rounds', () => {
      test.use({ sample: 'cooling-pumps' })

      test('the ranks go from round to round, and members are ranked beside each other', async ({ page, door }) => {
        await open(page, door.url)
        await goTo(page, 'result')
        const rounds = page.getByRole('img', { name: /1\. .*→.*1\./ }).or(page.getByRole('img', { name: /→/ }))
        await expect(rounds.first()).toBeVisible()
        await isClean(page)
        await goTo(page, 'robustness')
        await expect(page.getByRole('columnheader', { name: t('robustness-column-without') })).toBeVisible()
        await isClean(page)
        await goTo(page, 'judgements')
        await expect(page.getByRole('columnheader', { name: t('heat-member'), exact: true }).last()).toBeVisible()
        await isClean(page)
      })
    })

    test('without a ranking robustness lists what is owed, and leads there', async ({ page, door }) => {
      await page.goto(door.url)
      await page.getByRole('button', { name: t('home-new') }).click()
      await page.getByRole('textbox', { name: t('new-title') }).fill('Efavirenz 600 mg')
      await page.getByRole('textbox', { name: t('new-name') }).fill('Ivana')
      await page.getByRole('checkbox', { name: t('role-decider') }).check()
      await page.getByRole('button', { name: t('new-begin') }).click()
      await expect(page.locator('[data-screen="case"]')).toBeVisible()
      await goTo(page, 'robustness')
      await expect(page.getByText(t('robustness-waiting.hint'))).toBeVisible()
      await isClean(page)
      await page.getByRole('main').getByRole('listitem').getByRole('button').last().click()
      await expect(page.locator('[data-screen="robustness"]')).toHaveCount(0)
    })
  })
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** A row of the ranking, as it is chosen. */
function row(page: Page, supplier: string) {
  return page.getByRole('button', { name: new RegExp(`^\\d+\\. ${supplier}:`) })
}

async function isClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
}
