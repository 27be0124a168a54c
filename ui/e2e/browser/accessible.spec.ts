/** Every screen, and what lies over or beside it, without a violation that axe finds. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test, type Wish } from '../door'
import { goTo, SCREENS } from '../keys'
import { wordsOf } from '../words'

const WISHES: Wish[] = [
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'sr-Cyrl', theme: 'light' },
]

for (const wish of WISHES) {
  const t = wordsOf(wish.language)

  test.describe(`${wish.language}, ${wish.theme}`, () => {
    test.use({ wish })

    test('axe finds nothing on the start page and in the form of a new purchase', async ({ page, door }) => {
      await page.goto(door.url)
      await expect(page.getByRole('button', { name: t('home-new') })).toBeVisible()
      await isClean(page)
      await page.getByRole('button', { name: t('home-new') }).click()
      await expect(page.getByRole('textbox', { name: t('new-title') })).toBeVisible()
      await isClean(page)
    })

    test.describe('with the sample open', () => {
      test.use({ sample: 'efavirenz' })

      test('axe finds nothing on any screen, in the commands and in the help', async ({ page, door }) => {
        await page.goto(door.url)
        for (const screen of SCREENS) {
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await goTo(page, screen)
          await isClean(page)
        }
        await page.keyboard.press('Control+k')
        await expect(page.getByRole('dialog')).toBeVisible()
        await isClean(page)
        await page.keyboard.press('Escape')
        await page.keyboard.press('F1')
        await expect(page.getByRole('dialog')).toBeVisible()
        await isClean(page)
      })

      test('axe finds nothing in the record, a member, the library and the editor of a criterion', async ({ page, door }) => {
        await page.goto(door.url)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await page.keyboard.press('Control+Shift+h')
        await expect(page.getByRole('dialog').getByRole('listitem')).not.toHaveCount(0)
        await isClean(page)
        await page.keyboard.press('Escape')

        await goTo(page, 'case')
        await page.getByRole('table').getByRole('button').first().click()
        await expect(page.getByRole('textbox', { name: t('case-member-name'), exact: true })).toBeFocused()
        await isClean(page)
        await page.keyboard.press('Escape')

        await goTo(page, 'criteria')
        await page.getByRole('table').getByRole('button').first().click()
        await expect(page.getByRole('textbox', { name: t('criteria-name') })).toBeFocused()
        await isClean(page)
        await page.getByRole('button', { name: t('criteria-add') }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await isClean(page)
      })
    })
  })
}

async function isClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
}
