/** Every screen without a violation that axe finds, and without a hand on the mouse. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../door'
import { wordsOf } from '../words'

const SCREENS = ['case', 'criteria', 'offers', 'judgements', 'result', 'decision'] as const
const t = wordsOf('en')

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ wish: { language: 'en', theme } })

    test('axe finds nothing on the start page and in the form of a new purchase', async ({ page, door }) => {
      await page.goto(door.url)
      await expect(page.getByRole('button', { name: t('home-new') })).toBeVisible()
      await isClean(page)
      await page.getByRole('button', { name: t('home-new') }).click()
      await expect(page.getByLabel(t('new-title'))).toBeVisible()
      await isClean(page)
    })

    test.describe('with the sample open', () => {
      test.use({ sample: 'efavirenz' })

      test('axe finds nothing on any screen, in the record, the commands and the help', async ({ page, door }) => {
        await page.goto(door.url)
        for (const [place, screen] of SCREENS.entries()) {
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await page.keyboard.press(`Alt+${place + 1}`)
          await expect(page.locator(`[data-screen="${screen}"][data-ready]`)).toBeVisible()
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
    })
  })
}

test.describe('with the keyboard alone', () => {
  test.use({ sample: 'efavirenz-minimal' })

  test('a member’s weights are changed, a weight is tried, the result follows, and undo takes it back', async ({ page, door }) => {
    await page.goto(door.url)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('Alt+5')
    const answer = page.locator('.answer')
    await expect(answer).toContainText('Hetero')

    await tabTo(page, () => document.activeElement?.getAttribute('role') === 'slider' || (document.activeElement as HTMLInputElement).type === 'range')
    for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowLeft')
    await expect(answer).toContainText('30')
    await expect(page.getByText(t('result-put-back'))).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText(t('result-put-back'))).toBeHidden()

    await page.keyboard.press('Alt+4')
    await expect(page.locator('[data-screen="judgements"][data-ready]')).toBeVisible()
    await tabTo(page, () => (document.activeElement as HTMLInputElement).type === 'text' && (document.activeElement as HTMLInputElement).value === '25')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('60')
    await page.keyboard.press('Tab')
    await tabTo(page, () => document.activeElement?.textContent?.includes('Record Ivana') ?? false)
    await page.keyboard.press('Enter')
    await expect(page.locator('footer')).toContainText('30')
    await page.keyboard.press('Control+z')
    await expect(page.locator('footer')).toContainText('31')
  })
})

async function isClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
}

/** Presses Tab until what has the focus is what was meant. */
async function tabTo(page: Page, isIt: () => boolean): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(isIt)) return
  }
  throw new Error('Tab never came there')
}
