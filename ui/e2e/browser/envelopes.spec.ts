/** Two envelopes, from sealed prices to opened ones, by the names that a person sees. */
import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type Wish } from '../door'
import { actAs, goTo } from '../keys'
import { wordsOf } from '../words'

const ponder = resolve(import.meta.dirname, '../../../target/debug/ponder')
const member = (id: string, name: string, role: string) => ({ kind: 'set_member', member: id, name, roles: [role] })
const offer = (supplier: string, price: string) => ({
  kind: 'record_offer',
  offer: `${supplier}-1`,
  supplier,
  round: 1,
  lines: [{ item: 'Pump', quantity: '10', price }],
})
const weights = (id: string) => ({ kind: 'give_weights', member: id, points: { cost: '50', build: '50' } })

/** Who records what, in this order. */
const ACTS: [string | null, object[]][] = [
  [null, [member('dora', 'Dora', 'decider')]],
  [
    'dora',
    [
      member('boris', 'Boris', 'buyer'),
      member('petra', 'Petra', 'prescriber'),
      member('fila', 'Fila', 'facilitator'),
    ],
  ],
  [
    'boris',
    [
      {
        kind: 'describe_purchase',
        title: 'Pumps',
        buy_class: 'new_task',
        unit: { one: 'pump', many: 'pumps' },
        currency: 'EUR',
        volume: '10',
      },
      { kind: 'set_position', position: 'leverage' },
    ],
  ],
  [
    'petra',
    [
      {
        kind: 'set_criterion',
        criterion: 'cost',
        name: 'Cost',
        family: 'cost',
        scale: { type: 'landed_cost', worst: '20', best: '1' },
      },
      {
        kind: 'set_criterion',
        criterion: 'build',
        name: 'Build',
        family: 'quality',
        scale: {
          type: 'judged',
          worst: '0',
          best: '5',
          anchors: [{ points: '5', meaning: 'Every weld was checked.' }],
        },
      },
      { kind: 'set_gate', gate: 'iso', requirement: 'ISO 9001 in force' },
      weights('petra'),
    ],
  ],
  ['dora', [weights('dora')]],
  ['fila', [{ kind: 'use_envelopes', two: true }]],
  [
    'boris',
    [
      weights('boris'),
      { kind: 'set_supplier', supplier: 'alfa', name: 'Alfa' },
      { kind: 'set_supplier', supplier: 'beta', name: 'Beta' },
      offer('alfa', '7.4321'),
      offer('beta', '8.1234'),
    ],
  ],
]

function write(folder: string): void {
  const file = join(folder, 'pumps.ponder')
  execFileSync(ponder, ['new', file])
  for (const [actor, changes] of ACTS) {
    const input = changes.map((change) => JSON.stringify(change)).join('\n')
    execFileSync(ponder, ['apply', file, ...(actor ? ['--as', actor] : [])], { input })
  }
}

const WISHES: Wish[] = [
  { language: 'en', theme: 'light' },
  { language: 'sr-Cyrl', theme: 'dark' },
]
for (const wish of WISHES) {
  const t = wordsOf(wish.language)

  test.describe(wish.language, () => {
    test.use({ wish })

    test('prices stay sealed for those who score until all three steps are taken', async ({ page, door }) => {
      write(door.folder)
      await page.goto(door.url)
      await page.getByRole('button', { name: /^pumps.ponder/ }).click()
      await expect(page.locator('[data-screen]')).toBeVisible()

      await actAs(page, 'Petra')
      await goTo(page, 'offers')
      await expect(page.getByText(t('offers-sealed'), { exact: true }).first()).toBeVisible()
      await expect(page.getByText(/7[.,]43/)).toHaveCount(0)
      await picture(page, `sealed-${wish.language}`)
      await page.getByRole('radio', { name: t('scoring-part-search') }).check({ force: true })
      await expect(page.getByRole('rowheader', { name: /Alfa/ })).toBeVisible()
      await picture(page, `search-${wish.language}`)
      await page.getByRole('radio', { name: t('scoring-part-rounds') }).check({ force: true })
      await expect(page.getByText(t('offers-sealed'), { exact: true }).first()).toBeVisible()

      await score(page, 'Petra', '4')
      await picture(page, `scores-${wish.language}`)
      await actAs(page, 'Dora')
      await score(page, 'Dora', '2')
      await expect(page.getByRole('heading', { name: t('scoring-revealed') })).toHaveCount(0)

      await actAs(page, 'Fila')
      for (const step of ['lock-scores', 'reveal-scores', 'open-prices']) {
        await page.getByRole('button', { name: `${t(`scoring-do-${step}`)}…` }).click()
        const dialog = page.getByRole('dialog')
        await expect(dialog.getByLabel(t('scoring-with'))).toContainText('Dora')
        await picture(page, `${step}-${wish.language}`)
        await dialog.getByRole('button', { name: t(`scoring-do-${step}`), exact: true }).click()
        await expect(dialog).toHaveCount(0)
      }
      await expect(page.getByRole('heading', { name: t('scoring-revealed') })).toBeVisible()
      await picture(page, `revealed-${wish.language}`)

      await actAs(page, 'Petra')
      await goTo(page, 'offers')
      await expect(page.getByText(/7[.,]43/).first()).toBeVisible()
      await picture(page, `rounds-${wish.language}`)
    })

    /** The same points for both suppliers. */
    async function score(page: Page, name: string, points: string): Promise<void> {
      await goTo(page, 'judgements')
      await page.getByRole('radio', { name: t('scoring-part-scores') }).check({ force: true })
      for (const supplier of ['Alfa', 'Beta']) {
        await page.getByLabel(t('scoring-supplier'), { exact: true }).selectOption({ label: supplier })
        await page.getByLabel(t('scoring-points', { criterion: 'Build' })).fill(points)
        await page.getByLabel(t('scoring-reason', { criterion: 'Build' })).fill('The welds were looked at.')
        const record = page.getByRole('button', { name: t('scoring-record', { name, supplier }) })
        await record.click()
        await expect(record).toBeDisabled()
      }
    }
  })
}

/** Takes a picture where somebody asked for pictures. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PONDER_SCREENS
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) })
}
