/** Weights by each way of giving them, by mouse, by keys and in Serbian, as far as the record. */
import { AxeBuilder } from '@axe-core/playwright'
import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test, type Wish } from '../door'
import { misfits } from '../fitting'
import { actAs, goTo, tabTo } from '../keys'
import { wordsOf } from '../words'

const ponder = resolve(import.meta.dirname, '../../../target/debug/ponder')
type Way = 'points' | 'swing' | 'ranking' | 'pairwise' | 'best-worst'

const CRITERIA = ['cost', 'on-time', 'welds', 'lead'] as const
const NAMES = {
  en: { cost: 'Landed cost', 'on-time': 'On-time delivery', welds: 'Quality of the welds', lead: 'Lead time' },
  'sr-Cyrl': { cost: 'Набавна цена', 'on-time': 'Испорука на време', welds: 'Квалитет варова', lead: 'Рок испоруке' },
}
const SCALES = {
  cost: { family: 'cost', scale: { type: 'landed_cost', worst: '20', best: '10' } },
  'on-time': { family: 'reliability', scale: { type: 'on_time', worst: '0.8', best: '0.99', target: '0.95' } },
  welds: {
    family: 'quality',
    scale: { type: 'judged', worst: '0', best: '5', anchors: [{ points: '5', meaning: 'Every weld was checked.' }] },
  },
  lead: { family: 'service', scale: { type: 'quantity', unit: 'd', worst: '90', best: '14' } },
}

function write(folder: string, names: Record<(typeof CRITERIA)[number], string>): void {
  const file = join(folder, 'pumps.ponder')
  const apply = (changes: object[], ...as: string[]) =>
    execFileSync(ponder, ['apply', file, ...as], { input: changes.map((change) => JSON.stringify(change)).join('\n') })
  execFileSync(ponder, ['new', file])
  apply([{ kind: 'set_member', member: 'ana', name: 'Ana', roles: ['decider', 'buyer', 'prescriber'] }])
  const unit = { one: 'pump', many: 'pumps' }
  const purchase = { title: 'Pumps', buy_class: 'new_task', unit, currency: 'EUR', volume: '10' }
  apply(
    [
      { kind: 'describe_purchase', ...purchase },
      ...CRITERIA.map((criterion) => ({ kind: 'set_criterion', criterion, name: names[criterion], ...SCALES[criterion] })),
    ],
    '--as',
    'ana',
  )
}

const WISHES: Wish[] = [
  { language: 'en', theme: 'light' },
  { language: 'sr-Cyrl', theme: 'dark' },
]

for (const wish of WISHES) {
  const t = wordsOf(wish.language)
  const names = NAMES[wish.language as keyof typeof NAMES]

  /** The form of Ana’s weights, by this way. */
  async function formBy(page: Page, door: { folder: string; url: string }, way: Way, asked: 'single' | 'sheet') {
    write(door.folder, names)
    await page.goto(door.url)
    await page.getByRole('button', { name: /^pumps.ponder/ }).click()
    await expect(page.locator('[data-screen]')).toBeVisible()
    await actAs(page, 'Ana')
    await goTo(page, 'judgements')
    await page.getByRole('radio', { name: t(`weights-way-${way}`), exact: true }).check({ force: true })
    await page.getByRole('radio', { name: t(`weights-asked-${asked}`) }).check({ force: true })
    return page.getByRole('main').locator('form')
  }

  async function record(page: Page, way: Way): Promise<void> {
    const id = way === 'points' ? 'judgements-record' : `weights-record-${way}`
    const button = page.getByRole('button', { name: t(id, { name: 'Ana' }) })
    await button.click()
    await expect(button).toBeDisabled()
    await expect(page.getByRole('button', { name: t('judgements-withdraw') })).toBeVisible()
    await expect(page.getByRole('row', { name: /^Ana/ })).toContainText('%')
  }

  const next = (page: Page): Locator => page.getByRole('button', { name: t('weights-next') })
  const step = (page: Page, more: keyof typeof names, less: keyof typeof names, times: string): Locator => {
    const said = { more: names[more], less: names[less], times, word: t(`weights-step-${times}`) }
    return page.getByRole('radio', { name: t('weights-more', said) })
  }

  test.describe(`${wish.language}, ${wish.theme}`, () => {
    test.use({ wish })

    if (wish.language === 'en') {
      test('by points, criterion by criterion', async ({ page, door }) => {
        const form = await formBy(page, door, 'points', 'single')
        for (const points of ['40', '30', '20', '10']) {
          await form.getByRole('textbox').fill(points)
          await form.getByRole('textbox').press('Enter')
        }
        await expect(form).toContainText(t('weights-progress', { done: '4', all: '4' }))
        await isClean(page)
        await record(page, 'points')
      })

      test('by swing: the levels are shown, the first has 100, and the others are measured by it', async ({ page, door }) => {
        const form = await formBy(page, door, 'swing', 'single')
        await expect(form).toContainText('80')
        await form.getByRole('radio', { name: names['on-time'] }).click()
        for (const points of ['50', '30', '20']) {
          await next(page).click()
          await expect(form.getByRole('textbox')).toBeFocused()
          await form.getByRole('textbox').fill(points)
          await form.getByRole('textbox').press('Tab')
        }
        await isClean(page)
        await record(page, 'swing')
        await page.getByRole('radio', { name: t('weights-asked-sheet') }).check({ force: true })
        await expect(form.getByRole('combobox')).toHaveValue('on-time')
        await expect(form.getByRole('textbox', { name: names.cost })).toHaveValue('50')
        await isClean(page)
      })

      test('by ranking: lines are dragged into their order, and equals are told', async ({ page, door }) => {
        const form = await formBy(page, door, 'ranking', 'sheet')
        const line = (criterion: string) => form.locator(`[data-criterion="${criterion}"]`)
        const drag = async (criterion: string, to: Locator) => {
          const from = (await line(criterion).boundingBox())!
          const there = (await to.boundingBox())!
          await page.mouse.move(from.x + 12, from.y + from.height / 2)
          await page.mouse.down()
          await page.mouse.move(from.x + 12, from.y + from.height / 2 - 10)
          await page.mouse.move(there.x + 12, there.y + 3, { steps: 4 })
          await page.mouse.up()
        }
        await drag('cost', form.getByText(t('weights-order-empty')))
        await drag('welds', line('cost'))
        for (const criterion of ['on-time', 'lead'] as const) {
          await form.getByRole('button', { name: t('weights-place-of', { name: names[criterion] }) }).click()
        }
        const order = form.locator('ol > li')
        await expect(order.locator('.name')).toContainText([names.welds, names.cost, names['on-time'], names.lead])
        await drag('lead', line('welds'))
        await expect(order.first()).toContainText(names.lead)
        await form.getByRole('checkbox', { name: t('weights-tie-of', { name: names.welds }) }).check()
        await isClean(page)
        await record(page, 'ranking')
      })

      test('by ranking with the keys alone', async ({ page, door }) => {
        const form = await formBy(page, door, 'ranking', 'sheet')
        const place = (criterion: keyof typeof names) =>
          form.getByRole('button', { name: t('weights-place-of', { name: names[criterion] }) })
        await tabTo(page, place('cost'), 6)
        for (const criterion of CRITERIA) {
          await expect(criterion === 'cost' ? place('cost') : page.locator(':focus')).toBeVisible()
          await page.keyboard.press('Enter')
        }
        const handle = form.getByRole('button', { name: t('weights-placed', { name: names.lead, place: 4 }) })
        await page.keyboard.press('Shift+Tab')
        await tabTo(page, handle, 24)
        await page.keyboard.press('Alt+ArrowUp')
        await page.keyboard.press('Alt+ArrowUp')
        await expect(page.getByText(t('weights-placed', { name: names.lead, place: 2 }), { exact: true })).toBeAttached()
        await expect(form.locator('ol > li .name')).toContainText([names.cost, names.lead, names['on-time'], names.welds])
        await tabTo(page, form.getByRole('checkbox', { name: t('weights-tie-of', { name: names.lead }) }), 2)
        await page.keyboard.press('Space')
        await tabTo(page, page.getByRole('button', { name: t('weights-record-ranking', { name: 'Ana' }) }), 16)
        await page.keyboard.press('Enter')
        await expect(page.getByRole('row', { name: /^Ana/ })).toContainText('%')
      })
    }

    test('every way fits twice as large on a small screen', async ({ page, door }) => {
      await page.setViewportSize({ width: 640, height: 400 })
      await formBy(page, door, 'points', 'single')
      for (const way of ['points', 'swing', 'ranking', 'pairwise', 'best-worst'] as const) {
        await page.getByRole('radio', { name: t(`weights-way-${way}`), exact: true }).check({ force: true })
        for (const asked of ['single', 'sheet'] as const) {
          await page.getByRole('radio', { name: t(`weights-asked-${asked}`) }).check({ force: true })
          if (way === 'pairwise' && asked === 'single') {
            for (const [more, less] of [
              ['cost', 'on-time'],
              ['on-time', 'welds'],
              ['welds', 'lead'],
              ['welds', 'cost'],
            ] as const) {
              await step(page, more, less, '5').click()
              await next(page).click()
            }
            await expect(page.getByRole('region', { name: t('weights-live') }).getByRole('img').first()).toBeVisible()
          }
          if (way === 'best-worst' && asked === 'sheet') {
            await page.getByLabel(t('weights-extreme-best')).selectOption({ label: names.cost })
            await page.getByLabel(t('weights-extreme-worst')).selectOption({ label: names.lead })
          }
          await expect.poll(() => misfits(page), { message: `${way}, ${asked}`, timeout: 5_000 }).toEqual([])
        }
      }
    })

    test('by pairs: a loop is drawn, and its repair is put into the form before it is recorded', async ({ page, door }) => {
      const form = await formBy(page, door, 'pairwise', 'single')
      // Each is said to matter more than the next, all the way round; the fourth is left out but for one comparison.
      await step(page, 'cost', 'on-time', '5').click()
      await next(page).click()
      await step(page, 'on-time', 'welds', '5').click()
      await next(page).click()
      await step(page, 'welds', 'lead', '2').click()
      await next(page).click()
      await step(page, 'welds', 'cost', '5').click()
      await expect(form).toContainText(t('weights-pairs-progress', { done: '4', all: '6' }))
      const live = page.getByRole('region', { name: t('weights-live') })
      await expect(live.getByRole('img').first()).toBeVisible()
      await expect(live.locator('svg').first()).toContainText(names.welds)
      await isClean(page)
      for (const [more, less] of [
        ['on-time', 'lead'],
        ['cost', 'lead'],
      ] as const) {
        await next(page).click()
        await step(page, more, less, '3').click()
      }
      await live.getByRole('button', { name: t('weights-repair'), exact: true }).click()
      await expect(live.getByRole('button', { name: t('weights-repair'), exact: true })).toHaveCount(0)
      await expect(live.getByText(t('weights-repaired'))).toBeVisible()
      await page.getByRole('radio', { name: t('weights-asked-sheet') }).check({ force: true })
      await expect(form.getByRole('combobox')).toHaveCount(6)
      await isClean(page)
      await record(page, 'pairwise')
    })

    test('by best and worst, with digits', async ({ page, door }) => {
      const form = await formBy(page, door, 'best-worst', 'single')
      const missing = page.getByText(t('weights-extreme-missing'))
      await expect(missing).toBeVisible()
      await form.getByRole('radio', { name: names['on-time'] }).click()
      await next(page).click()
      await form.getByRole('radio', { name: names.lead }).click()
      await expect(missing).toHaveCount(0)
      await next(page).click()
      // The question has the keys; five comparisons belong to four criteria.
      for (const digit of ['2', '4', '8', '4', '2']) {
        await page.keyboard.press(digit)
        await page.keyboard.press('ArrowRight')
      }
      await expect(form).toContainText(t('weights-progress', { done: '7', all: '7' }))
      await isClean(page)
      await page.getByRole('radio', { name: t('weights-asked-sheet') }).check({ force: true })
      await expect(form.getByRole('radiogroup')).toHaveCount(5)
      await isClean(page)
      await record(page, 'best-worst')
    })
  })
}

async function isClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
}
