/** One room and one computer: the whole round with three members, by the names that a person sees. */
import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test, type Wish } from '../door'
import { actAs, goTo, tabTo } from '../keys'
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

/** Who records what before the members meet. */
const ACTS: [string | null, object[]][] = [
  [null, [member('fila', 'Fila', 'facilitator')]],
  ['fila', [member('ana', 'Ana', 'decider'), member('bojan', 'Bojan', 'buyer'), member('vesna', 'Vesna', 'user')]],
  [
    'bojan',
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
    'vesna',
    [
      {
        kind: 'set_criterion',
        criterion: 'cost',
        name: 'Cost',
        family: 'cost',
        scale: { type: 'landed_cost', worst: '20', best: '10' },
      },
      {
        kind: 'set_criterion',
        criterion: 'build',
        name: 'Build',
        family: 'quality',
        scale: {
          type: 'judged',
          worst: '0',
          best: '10',
          anchors: [{ points: '10', meaning: 'Every weld was checked.' }],
        },
      },
    ],
  ],
  [
    'bojan',
    [
      { kind: 'set_supplier', supplier: 'alfa', name: 'Alfa' },
      { kind: 'set_supplier', supplier: 'beta', name: 'Beta' },
      offer('alfa', '12'),
      offer('beta', '12.50'),
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

interface Sheet {
  cost: string
  build: string
  alfa: string
  beta: string
  reason: string
}
const SHEETS: Record<string, Sheet> = {
  Ana: { cost: '17', build: '83', alfa: '3.25', beta: '6', reason: 'Ana saw the drawings.' },
  Bojan: { cost: '62', build: '38', alfa: '9.75', beta: '6.5', reason: 'Bojan was at the plant.' },
  Vesna: { cost: '45', build: '55', alfa: '6', beta: '7', reason: 'Vesna runs one like it.' },
}
/** What would tell somebody else’s judgement: shares, points and reasons, as both languages print them. */
const TELLS: Record<string, RegExp> = {
  Ana: /17\s?%|83\s?%|3[.,]25|drawings/,
  Bojan: /62\s?%|38\s?%|9[.,]75|6[.,]5\b|plant/,
  Vesna: /45\s?%|55\s?%|runs one/,
}

const WISHES: Wish[] = [
  { language: 'en', theme: 'light' },
  { language: 'sr-Cyrl', theme: 'dark' },
]
for (const wish of WISHES) {
  const t = wordsOf(wish.language)
  const decimal = (number: string): string => (wish.language === 'en' ? number : number.replace('.', ','))

  test.describe(wish.language, () => {
    test.use({ wish })

    test('three members judge one after the other behind the curtain, and then talk', async ({ page, door }) => {
      await begin(page, door)
      await expect(page.getByText(t('room-next-hand', { name: 'Ana' }))).toBeVisible()
      await clean(page, 'room')
      await page.getByRole('button', { name: `${t('workshop-hand', { name: 'Ana' })}…` }).first().click()

      for (const [name, after] of [
        ['Ana', 'Bojan'],
        ['Bojan', 'Vesna'],
        ['Vesna', 'Fila'],
      ] as const) {
        await curtain(page, name)
        await judge(page, name)
        const onwards = t(after === 'Fila' ? 'pass-done' : 'pass-on', { name: after })
        await page.getByRole('button', { name: onwards }).click()
      }
      await expect(page.getByRole('heading', { name: t('pass-back-to', { name: 'Fila' }) })).toBeVisible()
      await page.getByRole('button', { name: t('pass-take-back', { name: 'Fila' }) }).click()

      // Weights are there from everyone and so show; scores do not before the reveal.
      await expect(page.locator('[data-screen="workshop"]')).toBeVisible()
      await expect(page.locator('body')).not.toContainText(/3[.,]25|9[.,]75|drawings|plant|runs one/)
      for (const step of ['lock-scores', 'reveal-scores']) {
        await page.getByRole('button', { name: `${t(`scoring-do-${step}`)}…` }).click()
        const dialog = page.getByRole('dialog')
        await dialog.getByRole('button', { name: t(`scoring-do-${step}`), exact: true }).click()
        await expect(dialog).toHaveCount(0)
      }

      await page.getByRole('button', { name: t('workshop-talk') }).click()
      const first = page.locator('[aria-expanded="true"]')
      await expect(first).toBeFocused()
      await expect(first).toContainText(t('agenda-leads', { at: decimal('3.25'), first: 'Beta' }))
      await expect(page.getByText('Ana saw the drawings.')).toBeVisible()
      await clean(page, 'agenda')

      await page.getByRole('button', { name: `${t('workshop-again', { name: 'Ana' })}…` }).click()
      const again = page.getByRole('dialog')
      await again.getByLabel(t('workshop-column-points')).fill('7')
      await again.getByLabel(t('workshop-again-why')).fill('The drawing was the old one.')
      await again.getByRole('button', { name: t('workshop-again-do', { name: 'Ana' }) }).click()
      await expect(again).toHaveCount(0)
      await expect(first).toContainText(t('agenda-moved', { name: 'Ana', earlier: decimal('3.25'), value: '7' }))

      await page.getByRole('button', { name: `${t('scoring-agree')}…` }).click()
      const agree = page.getByRole('dialog')
      await agree.getByLabel(t('scoring-points', { criterion: 'Build' })).fill('8')
      await agree.getByLabel(t('scoring-why')).fill('Seen together.')
      await agree.getByRole('button', { name: t('scoring-agree'), exact: true }).click()
      await expect(agree).toHaveCount(0)
      await expect(first).toContainText(t('agenda-agreed', { points: '8', reason: 'Seen together.' }))
      await picture(page, 'settled')
    })

    /** The purchase with its room, led by Fila. */
    async function begin(page: Page, door: { url: string; folder: string }): Promise<void> {
      write(door.folder)
      await page.goto(door.url)
      await page.getByRole('button', { name: /^pumps.ponder/ }).click()
      await expect(page.locator('[data-screen]')).toBeVisible()
      await actAs(page, 'Fila')
      await goTo(page, 'workshop')
    }

    /** The curtain before a member: nothing of the others, no rail, no key of the window. */
    async function curtain(page: Page, name: string): Promise<void> {
      await expect(page.getByRole('heading', { name: t('pass-for', { name }) })).toBeFocused()
      await hides(page, Object.keys(TELLS))
      await expect(page.getByRole('navigation')).toHaveCount(0)
      await expect(page.locator('footer select')).toHaveCount(0)
      for (const keys of ['Escape', 'Control+k', 'Control+z', 'Control+Shift+h', 'Alt+5']) await page.keyboard.press(keys)
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(page.getByRole('heading', { name: t('pass-for', { name }) })).toBeVisible()
      await clean(page, `curtain-${name}`)
      await tabTo(page, page.getByRole('button', { name: t('pass-take', { name }) }), 1)
      await page.keyboard.press('Space')
    }

    /** One member’s weights and scores, part by part; nobody else’s in sight. */
    async function judge(page: Page, name: string): Promise<void> {
      const own = SHEETS[name]!
      const others = Object.keys(TELLS).filter((other) => other !== name)
      await expect(page.getByRole('heading', { name: t('pass-weights') })).toBeVisible()
      await hides(page, others)
      await page.getByRole('textbox', { name: 'Cost' }).fill(own.cost)
      await page.getByRole('textbox', { name: 'Build' }).fill(own.build)
      await page.keyboard.press('Tab')
      await page.getByRole('button', { name: t('judgements-record', { name }) }).click()
      for (const [supplier, points] of [
        ['Alfa', own.alfa],
        ['Beta', own.beta],
      ] as const) {
        await expect(page.getByRole('heading', { name: t('pass-supplier', { name: supplier }) })).toBeFocused()
        await hides(page, others)
        await page.getByLabel(t('scoring-points', { criterion: 'Build' })).fill(decimal(points))
        await page.getByLabel(t('scoring-reason', { criterion: 'Build' })).fill(own.reason)
        if (name === 'Ana' && supplier === 'Beta') await clean(page, 'own-sheet')
        await page.getByRole('button', { name: t('scoring-record', { name, supplier }) }).click()
      }
      await expect(page.getByRole('heading', { name: t('pass-all-given') })).toBeFocused()
    }
  })

  async function hides(page: Page, members: string[]): Promise<void> {
    const text = await page.locator('body').innerText()
    for (const name of members) expect(text, `${name}’s judgement`).not.toMatch(TELLS[name]!)
  }

  async function clean(page: Page, what: string): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes.map(({ target }) => target).join()}`)).toEqual([])
    await picture(page, what)
  }

  /** Takes a picture where somebody asked for pictures. */
  async function picture(page: Page, name: string): Promise<void> {
    const folder = process.env.PONDER_SCREENS
    if (folder) await page.screenshot({ path: join(folder, `room-${name}-${wish.language}.png`), fullPage: true })
  }
}

test.describe('paper and a change of mind', () => {
  const t = wordsOf('en')

  test('a sheet from paper is typed in by another and marked', async ({ page, door }) => {
    write(door.folder)
    await page.goto(door.url)
    await page.getByRole('button', { name: /^pumps.ponder/ }).click()
    await expect(page.locator('[data-screen]')).toBeVisible()
    await actAs(page, 'Fila')
    await goTo(page, 'workshop')
    await page.getByRole('button', { name: `${t('workshop-paper', { name: 'Vesna' })}…` }).click()
    await page.getByRole('textbox', { name: 'Cost' }).fill('45')
    await page.getByRole('textbox', { name: 'Build' }).fill('55')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: t('judgements-record', { name: 'Vesna' }) }).click()
    await expect(page.getByRole('heading', { name: t('pass-supplier', { name: 'Alfa' }) })).toBeVisible()
    await page.getByRole('button', { name: t('pass-close') }).click()
    await expect(page.getByRole('row', { name: /Vesna/ })).toContainText(t('room-on-paper', { names: 'Fila' }))
    await expect(page.locator('body')).not.toContainText(/45\s?%|55\s?%/)
  })

  test('a curtain that is not meant goes back to who put it up', async ({ page, door }) => {
    write(door.folder)
    await page.goto(door.url)
    await page.getByRole('button', { name: /^pumps.ponder/ }).click()
    await expect(page.locator('[data-screen]')).toBeVisible()
    await actAs(page, 'Fila')
    await goTo(page, 'workshop')
    await page.getByRole('button', { name: `${t('workshop-hand', { name: 'Ana' })}…` }).first().click()
    await page.getByRole('button', { name: t('pass-stop', { name: 'Fila' }) }).click()
    await expect(page.locator('[data-screen="workshop"]')).toBeVisible()
    await expect(page.locator('footer label select').first()).toHaveValue('fila')
  })
})
