/** A purchase taken through its phases: from the need to the seal, and a rebuy that is signed in one step. */
import type { Page } from '@playwright/test'
import { expect, test, type Wish } from '../door'
import { goTo } from '../keys'
import { SUPPLIERS } from '../suppliers'
import { wordsOf } from '../words'

const WISHES: Wish[] = [
  { language: 'en', theme: 'light' },
  { language: 'sr-Cyrl', theme: 'dark' },
]

for (const wish of WISHES) {
  test.describe(`${wish.language}, ${wish.theme}`, () => {
    test.use({ wish })
    const t = wordsOf(wish.language)
    const typed = (decimal: string) => (wish.language === 'en' ? decimal : decimal.replace('.', ','))

    test('a new purchase goes from its need to the seal', async ({ page, door }) => {
      await page.goto(door.url)
      await begin(page, 'new-task')

      await fill(page, t('process-need-what'), 'One year of gloves')
      await fill(page, t('process-need-without'), 'The wards close')
      await page.getByRole('radio', { name: t('position-leverage') }).click()
      await answerQuestions(page)
      await page.getByRole('button', { name: t('process-waive-this', { duty: t('duty-volume') }) }).click()
      await answer(page, 'Called off by the month', t('process-waive-do'))
      await fill(page, t('process-requirement-next'), 'Powder-free')
      await page.getByRole('button', { name: t('process-requirement-add') }).click()
      await closePhase(page)

      await goTo(page, 'criteria')
      await addCriterion(page, 'criteria-ready-on-time')
      await addCriterion(page, 'criteria-ready-landed-cost', ['5', '3'])
      await offer(page, SUPPLIERS.slice(0, 4))
      await goTo(page, 'judgements')
      await page.getByRole('textbox', { name: t('criteria-ready-on-time') }).fill('60')
      await page.getByRole('textbox', { name: t('criteria-ready-landed-cost') }).fill('40')
      await page.getByRole('textbox', { name: t('criteria-ready-landed-cost') }).press('Tab')
      await page.getByRole('button', { name: t('judgements-record', { name: 'Ivana' }) }).click()

      await goTo(page, 'case')
      await closePhase(page)
      await closePhase(page)
      await page.getByRole('button', { name: t('process-waive-this', { duty: t('duty-round-plans') }) }).click()
      await answer(page, 'One round only', t('process-waive-do'))
      await closePhase(page)

      await goTo(page, 'decision')
      await page.getByLabel(t('process-choose-whom')).selectOption({ index: 1 })
      await fill(page, t('process-trade-off'), 'Nearer, and the lead time is shorter')
      await page.getByRole('button', { name: t('process-choose', { supplier: '' }).trim() }).click()
      await expect(page.getByRole('blockquote')).toContainText('Nearer')
      await page.getByRole('button', { name: t('process-sign-for', { name: 'Ivana' }) }).click()
      await page.getByRole('radio', { name: t('stance-agree-with-reservation') }).check()
      await fill(page, t('process-words'), 'Watch the first month')
      await page.getByRole('button', { name: t('process-sign-do'), exact: true }).click()
      await expect(page.getByRole('table')).toContainText('Watch the first month')
      await page.getByRole('button', { name: t('process-seal'), exact: true }).click()
      await page.getByRole('dialog').getByRole('button', { name: t('process-seal-do') }).click()
      await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible()

      await page.getByLabel(t('process-shipments')).fill('120')
      await page.getByLabel(t('process-late')).fill('2')
      await fill(page, t('process-source'), 'Warehouse register')
      await page.getByRole('button', { name: t('process-follow-up-do', { supplier: '' }).trim() }).click()
      await expect(page.getByRole('main')).toContainText('Warehouse register')
    })

    /** Answers as many questions as it takes: much impact, little risk. */
    async function answerQuestions(page: Page): Promise<void> {
      const impact = ['spend-share', 'day-without', 'cost-share']
      const risk = ['qualified-suppliers', 'time-to-switch', 'substitutes', 'lead-time', 'concentration']
      for (const [questions, place] of [[impact, 3], [risk, 1]] as const) {
        for (const question of questions) {
          const row = page.getByRole('radiogroup', { name: t(`question-${question}`) })
          await row.getByRole('radio').nth(place).click()
          await expect(row.getByRole('radio').nth(place)).toBeChecked()
        }
      }
    }

    test('a rebuy in which nothing fires is signed and sealed in one step', async ({ page, door }) => {
      await page.goto(door.url)
      await begin(page, 'straight-rebuy')
      await offer(page, [
        ['Hetero', '3.10', '0.10', '420', '2'],
        ['Cipla', '3.30', '0.10', '300', '9'],
      ])
      await goTo(page, 'case')
      await fill(page, t('process-precedent-reference'), '2024/7')
      await page.getByLabel(t('process-precedent-incumbent')).selectOption({ label: 'Hetero' })
      await fill(page, t('process-precedent-since'), firstOfLastYear())
      await fill(page, t('process-precedent-price'), typed('3.10'))
      await page.getByRole('button', { name: t('process-check-do'), exact: true }).click()
      await expect(page.getByRole('main')).toContainText(t('process-view-nothing-fires'))
      await page.getByRole('button', { name: t('process-go-on') }).click()
      await expect(page.getByRole('region', { name: t('process-phases') })).toContainText(t('process-closed'))
      await goTo(page, 'decision')
      await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
    })

    test('a rebuy in which something fires becomes a modified one', async ({ page, door }) => {
      await page.goto(door.url)
      await begin(page, 'straight-rebuy')
      await offer(page, [['Hetero', '3.10', '0.10', '420', '2']])
      await goTo(page, 'case')
      await fill(page, t('process-precedent-reference'), '2024/7')
      await page.getByLabel(t('process-precedent-incumbent')).selectOption({ label: 'Hetero' })
      await fill(page, t('process-precedent-since'), firstOfLastYear())
      await fill(page, t('process-precedent-price'), typed('3.10'))
      await page.getByRole('button', { name: t('process-check-do'), exact: true }).click()
      await page.getByRole('button', { name: t('process-reclassify') }).click()
      await answer(page, 'We look for a second source', t('process-reclassify-do'))
      await expect(page.getByRole('main')).toContainText('We look for a second source')
      await expect(page.getByRole('region', { name: t('process-phases') })).toContainText(t('phase-search'))
    })

    async function begin(on: Page, kind: string): Promise<void> {
      await on.getByRole('button', { name: t('home-new') }).click()
      await on.getByRole('textbox', { name: t('new-title') }).fill('Gloves')
      await on.getByLabel(t('new-currency')).fill('USD')
      await on.getByRole('textbox', { name: t('new-name') }).fill('Ivana')
      await on.getByRole('checkbox', { name: t('role-decider') }).check()
      await on.getByRole('button', { name: t('new-begin') }).click()
      await expect(on.locator('[data-screen="case"]')).toBeVisible()
      await on.getByRole('radio', { name: t(`buy-class-${kind}`) }).check()
    }

    async function closePhase(on: Page): Promise<void> {
      const inHand = on.getByRole('tab', { selected: true })
      const before = (await inHand.textContent()) ?? ''
      await on.getByRole('button', { name: t('process-close'), exact: true }).click()
      await on.getByRole('dialog').getByRole('button', { name: t('process-close-do') }).click()
      await expect(on.getByRole('dialog')).toHaveCount(0)
      // The next phase is in hand only once the desk has said so.
      await expect(inHand).not.toHaveText(before)
    }

    async function addCriterion(on: Page, kind: string, ends: string[] = []): Promise<void> {
      await on.getByRole('button', { name: t('criteria-add') }).click()
      await on.getByRole('button', { name: t(kind) }).click()
      for (const [at, end] of ends.entries()) {
        const field = on.getByLabel(t(at === 0 ? 'criteria-worst' : 'criteria-best'))
        await field.fill(end)
        await field.press('Tab')
      }
      await on.getByRole('button', { name: t('criteria-add-now'), exact: true }).click()
      await expect(on.getByRole('main')).toContainText(t(kind))
    }

    /** Pastes prices, and then what was delivered. */
    async function offer(on: Page, rows: readonly (readonly string[])[]): Promise<void> {
      await goTo(on, 'offers')
      const prices = rows.map(([name, price, freight]) => [name, typed(price!), typed(freight!)].join('\t'))
      await on.getByRole('rowheader').first().click()
      await paste(on, prices.join('\n'))
      await on.getByRole('button', { name: t('offers-preview-do') }).click()
      await expect(on.getByRole('grid')).toContainText(rows[0]![0]!)
      await on.getByRole('row').nth(1).getByRole('gridcell').nth(3).click()
      await paste(on, rows.map((row) => row.slice(3).join('\t')).join('\n'))
      await on.getByRole('button', { name: t('offers-preview-do') }).click()
      await expect(on.getByRole('grid')).toContainText(rows[0]![3]!)
    }
  })
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label })
  await field.fill(text)
  await field.press('Tab')
}

async function answer(page: Page, reason: string, action: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(reason)
  await dialog.getByRole('button', { name: action, exact: true }).click()
  await expect(dialog).toHaveCount(0)
}

function firstOfLastYear(): string {
  return `${new Date().getUTCFullYear() - 1}-01-01`
}

/** Pastes as a spreadsheet would: by the clipboard event, without asking for the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement!.dispatchEvent(event)
  }, text)
}
