/** What lies over the screens of the process or beside them: every question that is asked on the way to a decision. */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type Wish } from '../door'
import { actAs, goTo } from '../keys'
import { wordsOf } from '../words'

const folder = process.env.PONDER_SCREENS ?? '../out/screens'

// Nothing is pictured on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const language of ['en', 'sr-Cyrl'] as const) {
  const t = wordsOf(language)
  const people: Record<string, string> =
    language === 'en'
      ? { ivana: 'Ivana Nikolić', sanja: 'Sanja Krstić', petar: 'Petar Jovanović', jelena: 'Jelena Ilić', marta: 'Marta Savić' }
      : { ivana: 'Ивана Николић', sanja: 'Сања Крстић', petar: 'Петар Јовановић', jelena: 'Јелена Илић', marta: 'Марта Савић' }

  for (const theme of ['light', 'dark'] as const) {
    const wish: Wish = { language, theme }

    test.describe(`${language}, ${theme}`, () => {
      test.use({ wish })

      test.describe('a new task', () => {
        test.use({ sample: 'cooling-pumps' })

        test('sealed, and opened again', async ({ page, door }) => {
          await page.goto(door.url)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await actAs(page, people.sanja!)
          await everything(page, 'sealed')

          await goTo(page, 'case')
          await page.getByRole('tab', { name: t('phase-negotiation') }).click()
          await page.getByRole('button', { name: t('process-reopen') }).click()
          await question(page, 'reopen')
          await page.getByRole('dialog').getByRole('textbox').fill('One more round')
          await page.getByRole('dialog').getByRole('button', { name: t('process-reopen-do') }).click()
          await expect(page.getByRole('dialog')).toHaveCount(0)

          await goTo(page, 'case')
          await page.getByRole('button', { name: t('process-declare-for', { name: people.sanja! }) }).click()
          await question(page, 'declare')
          await page.keyboard.press('Escape')
          await page.getByRole('button', { name: t('process-recuse-for', { name: people.sanja! }) }).click()
          await question(page, 'recuse')
          await page.keyboard.press('Escape')
          await page.getByRole('button', { name: t('process-quorum-set') }).click()
          await question(page, 'quorum')
          await page.keyboard.press('Escape')

          await goTo(page, 'judgements')
          await part(page, t('scoring-part-scores'))
          await whole(page, 'judgements-scores')
          await page.getByRole('button', { name: t('scoring-leave-out', { name: people.jelena! }) }).click()
          await question(page, 'leave-out')
          await page.keyboard.press('Escape')
          await page.getByRole('button', { name: t('scoring-do-lock-scores') }).click()
          await question(page, 'lock')
          await page.keyboard.press('Escape')

          await actAs(page, people.petar!)
          await goTo(page, 'offers')
          await take(page, 'offers-round')
          await page.getByRole('button', { name: t('aims-begin', { round: '3' }) }).click()
          await question(page, 'begin-round')
          await page.keyboard.press('Escape')
          await part(page, t('scoring-part-search'))
          await take(page, 'search')
          await page.getByRole('button', { name: t('gates-evidence', { name: '' }).trim() }).first().click()
          await question(page, 'evidence')
          await page.keyboard.press('Escape')
          await part(page, t('scoring-part-rounds'))
          await take(page, 'rounds')
          await page.getByRole('button', { name: t('aims-edit', { name: '' }).trim() }).first().click()
          await question(page, 'aims')
          await page.keyboard.press('Escape')

          await actAs(page, people.marta!)
          await everything(page, 'advisor')
          await goTo(page, 'case')
          await page.getByRole('button', { name: t('process-advise') }).click()
          await question(page, 'advise')
          await page.keyboard.press('Escape')
        })
      })

      for (const sample of ['shipping-boxes-again', 'hydraulic-oil', 'hydraulic-oil-reopened'] as const) {
        test.describe(sample, () => {
          test.use({ sample })

          test('as it was decided', async ({ page, door }) => {
            await page.goto(door.url)
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
            await goTo(page, 'case')
            await whole(page, `case-${sample}`)
            await goTo(page, 'decision')
            await whole(page, `decision-${sample}`)
          })
        })
      }

      test.describe('a purchase in hand', () => {
        test.use({ sample: 'efavirenz' })

        test('with its questions', async ({ page, door }) => {
          await page.goto(door.url)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await actAs(page, language === 'en' ? 'Ivana Nikolić' : 'Ивана Николић')
          await goTo(page, 'case')
          await whole(page, 'case-decider')
          await page.getByRole('button', { name: t('case-floor-set') }).click()
          await question(page, 'floor')
          await page.keyboard.press('Escape')
          await page.getByRole('button', { name: t('case-member-add') }).click()
          await question(page, 'member-new')
          await page.keyboard.press('Escape')
          await page.getByRole('tab', { name: t('phase-negotiation') }).click()
          await page.getByRole('button', { name: /^(Set aside: |Изостави: )/ }).first().click()
          await question(page, 'waive')
          await page.keyboard.press('Escape')
        })
      })

      /** Each screen of the process as who acts sees it. */
      async function everything(page: Page, name: string): Promise<void> {
        await goTo(page, 'case')
        await whole(page, `${name}-case`)
        await goTo(page, 'criteria')
        await take(page, `${name}-criteria`)
        await goTo(page, 'offers')
        await part(page, t('scoring-part-search'))
        await take(page, `${name}-search`)
        await part(page, t('scoring-part-rounds'))
        await take(page, `${name}-rounds`)
        await part(page, t('scoring-part-offers'))
        await take(page, `${name}-offers`)
        await goTo(page, 'judgements')
        await part(page, t('scoring-part-weights'))
        await whole(page, `${name}-weights`)
        await part(page, t('scoring-part-scores'))
        await whole(page, `${name}-scores`)
        await goTo(page, 'decision')
        await whole(page, `${name}-decision`)
      }

      async function part(page: Page, name: string): Promise<void> {
        await page.getByRole('radio', { name, exact: true }).check({ force: true })
      }

      async function question(page: Page, name: string): Promise<void> {
        await expect(page.getByRole('dialog')).toBeVisible()
        await take(page, `ask-${name}`)
      }

      async function take(page: Page, name: string): Promise<void> {
        await settled(page)
        await page.screenshot({ path: join(folder, `${name}-${language}-${theme}-1280.png`) })
      }

      /** The window grows, rather than the picture: the foot stays at the foot. */
      async function whole(page: Page, name: string): Promise<void> {
        await settled(page)
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        await page.setViewportSize({ width: 1280, height: Math.min(height, 6000) })
        await page.screenshot({ path: join(folder, `${name}-${language}-${theme}-1280.png`) })
        await page.setViewportSize({ width: 1280, height: 800 })
      }
    })
  }
}

/** The letters are there, and what was chosen last is painted. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done))
  })
}
