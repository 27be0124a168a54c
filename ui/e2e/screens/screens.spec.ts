/** Every screen as a picture, in three languages, two themes and three sizes. Run by `./dev screens`. */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type Wish } from '../door'
import { goTo, SCREENS, type Screen } from '../keys'
import { wordsOf } from '../words'

const folder = process.env.PONDER_SCREENS ?? '../out/screens'
/** Screens that are longer than a window, pictured whole as well. */
const LONG: readonly string[] = ['case', 'judgements', 'result', 'robustness']
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  // The first at 200 %.
  { width: 640, height: 400 },
]

// Nothing is pictured on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const language of ['en', 'sr-Cyrl', 'sr-Latn'] as const) {
  const t = wordsOf(language)

  for (const theme of ['light', 'dark'] as const) {
    const wish: Wish = { language, theme }

    test.describe(`${language}, ${theme}`, () => {
      test.use({ wish })

      test('the start page and the forms of a purchase', async ({ page, door }) => {
        await page.goto(door.url)
        await expect(page.getByRole('button', { name: t('home-new') })).toBeVisible()
        await take('home', page)
        await page.getByRole('button', { name: t('home-new') }).click()
        await expect(page.getByRole('heading', { name: t('new-question') })).toBeVisible()
        await take('new', page)
        await page.getByRole('button', { name: t('new-back') }).click()
        await page.getByRole('button', { name: t('home-repeat') }).click()
        await expect(page.getByRole('heading', { name: t('new-question-repeat') })).toBeVisible()
        await take('repeat', page)
      })

      test('every screen of a purchase with nothing in it yet', async ({ page, door }) => {
        await page.goto(door.url)
        await page.getByRole('button', { name: t('home-new') }).click()
        await page.getByRole('textbox', { name: t('new-title') }).fill('Efavirenz 600 mg')
        await page.getByRole('textbox', { name: t('new-name') }).fill(language === 'sr-Cyrl' ? 'Ивана' : 'Ivana')
        await page.getByRole('checkbox', { name: t('role-decider') }).check()
        await page.getByRole('button', { name: t('new-begin') }).click()
        await atScreen('case', page)
        for (const screen of SCREENS) {
          await go(screen, page)
          await take(`empty-${screen}`, page)
        }
      })

      test.describe('with the sample', () => {
        test.use({ sample: 'efavirenz' })

        test('every screen', async ({ page, door }) => {
          await page.goto(door.url)
          for (const screen of SCREENS) {
            await go(screen, page)
            await take(screen, page)
            if (LONG.includes(screen)) await whole(screen, page)
          }
        })

        test('what lies over the screens or beside them', async ({ page, door }) => {
          await page.goto(door.url)
          await go('case', page)
          await page.getByRole('table').getByRole('button').first().click()
          await expect(page.getByRole('dialog')).toBeVisible()
          await take('member', page)
          await page.keyboard.press('Escape')

          await go('criteria', page)
          await page.getByRole('table').getByRole('button').first().click()
          await expect(page.getByRole('textbox', { name: t('criteria-name') })).toBeVisible()
          await take('editor', page)
          await page.getByRole('button', { name: t('criteria-add') }).click()
          await expect(page.getByRole('dialog')).toBeVisible()
          await take('library', page)
          await page.keyboard.press('Escape')

          await go('result', page)
          await page.getByRole('slider').focus()
          for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowLeft')
          await expect(page.getByRole('main').getByRole('button', { name: t('result-put-back') })).toBeVisible()
          await expect(page.locator('.answer')).toContainText('30')
          await take('trying', page)
          await page.keyboard.press('Escape')
          await page.keyboard.press('c')
          await page.keyboard.press('End')
          await page.keyboard.press('Space')
          await expect(page.getByRole('button', { pressed: true })).toHaveCount(2)
          await page.keyboard.press('s')
          await whole('comparing', page)

          await page.keyboard.press('Control+Shift+h')
          await expect(page.getByRole('dialog').getByRole('listitem')).not.toHaveCount(0)
          await take('record', page)
          await page.keyboard.press('Escape')
          await page.keyboard.press('Control+k')
          await expect(page.getByRole('dialog')).toBeVisible()
          await take('commands', page)
          await page.keyboard.press('Escape')
          await page.keyboard.press('F1')
          await expect(page.getByRole('dialog')).toBeVisible()
          await take('help', page)
          await page.keyboard.press('Escape')
          await page.keyboard.press('t')
          await expect(page.getByRole('table')).not.toHaveCount(0)
          await whole('tables', page)
        })
      })

      test.describe('with two rounds', () => {
        test.use({ sample: 'cooling-pumps' })

        test('the ranks from round to round, and how each member ranks', async ({ page, door }) => {
          await page.goto(door.url)
          for (const screen of ['judgements', 'result', 'robustness'] as const) {
            await go(screen, page)
            await whole(`rounds-${screen}`, page)
          }
          await page.keyboard.press('t')
          await whole('rounds-tables', page)
        })
      })

      async function take(name: string, page: Page): Promise<void> {
        for (const size of SIZES) {
          await page.setViewportSize(size)
          await page.evaluate(() => document.fonts.ready)
          await page.screenshot({ path: join(folder, `${name}-${language}-${theme}-${size.width}.png`) })
        }
        await page.setViewportSize(SIZES[0]!)
      }

      /** The window grows, rather than the picture: the foot stays at the foot. */
      async function whole(name: string, page: Page): Promise<void> {
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        await page.setViewportSize({ width: SIZES[0]!.width, height })
        await page.screenshot({ path: join(folder, `${name}-whole-${language}-${theme}-1280.png`), fullPage: true })
        await page.setViewportSize(SIZES[0]!)
      }
    })
  }
}

/** Goes to a screen by its key, once any screen stands. */
async function go(screen: Screen, page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await goTo(page, screen)
  // What was tried on the ranking takes a moment; until then the screen says that it is under way.
  if (screen === 'robustness') await expect(page.locator('main [role="status"]')).toHaveCount(0)
}

async function atScreen(screen: string, page: Page): Promise<void> {
  await expect(page.locator(`[data-screen="${screen}"]`)).toBeVisible()
}
