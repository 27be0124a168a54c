/** Without a hand on the mouse: the first sample's decision from an empty start, and a result that is tried and changed. */
import { readdirSync } from 'node:fs'
import { expect, test } from '../door'
import { goTo, retype, tabTo } from '../keys'
import { SUPPLIERS } from '../suppliers'
import { wordsOf } from '../words'

const t = wordsOf('en')

test.setTimeout(180_000)

test('a committee decides from an empty start and exports the memo', async ({ page, door }) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const field = (name: string) => page.getByRole('textbox', { name })
  const { keyboard } = page

  await page.goto(door.url)
  await expect(button(t('home-new'))).toBeVisible()
  await tabTo(page, button(t('home-new')), 1)
  await keyboard.press('Enter')

  await tabTo(page, field(t('new-title')), 1)
  await keyboard.type('Efavirenz 600 mg')
  await tabTo(page, field(t('new-currency')), 3)
  await retype(page, 'USD')
  await tabTo(page, field(t('new-name')), 2)
  await keyboard.type('Ivana')
  await tabTo(page, page.getByRole('checkbox', { name: t('role-decider') }), 7)
  await keyboard.press('Space')
  await tabTo(page, button(t('new-begin')), 4)
  await keyboard.press('Enter')
  await expect(page.locator('[data-screen="case"]')).toBeVisible()

  const strategic = page.getByRole('radio', { name: t('position-strategic') })
  // The page is long, and leads to its parts.
  await tabTo(page, button(t('case-position')), 2)
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: t('case-position') })).toBeFocused()
  await tabTo(page, strategic, 2)
  await keyboard.press('Space')
  await expect(strategic).toBeChecked()
  await expect(strategic).toBeFocused()

  await goTo(page, 'criteria')
  await tabTo(page, button(t('criteria-add')), 1)
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await keyboard.press('Enter')
  // The editor takes the keys, so that the levels can be changed at once.
  await expect(field(t('criteria-name'))).toBeFocused()
  await tabTo(page, button(t('criteria-add-now')), 9)
  await keyboard.press('Enter')
  await expect(page.getByRole('main')).toContainText(t('criteria-ready-on-time'))
  await expect(button(t('criteria-add'))).toBeFocused()
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: t('criteria-ready-landed-cost') }), 3)
  await keyboard.press('Enter')
  await expect(field(t('criteria-name'))).toHaveValue(t('criteria-ready-landed-cost'))
  await tabTo(page, field(t('criteria-worst')), 3)
  await keyboard.type('5')
  await tabTo(page, field(t('criteria-best')), 1)
  await keyboard.type('3')
  await tabTo(page, button(t('criteria-add-now')), 2)
  await keyboard.press('Enter')
  await expect(page.getByRole('main')).toContainText('$5.00')

  await goTo(page, 'offers')
  await tabTo(page, page.getByRole('rowheader'), 2)
  for (const [name, price, freight, delivered, late] of SUPPLIERS) {
    await keyboard.type(name)
    await keyboard.press('Tab')
    await keyboard.type(price)
    await keyboard.press('Tab')
    if (freight !== '') await keyboard.type(freight)
    await keyboard.press('Tab')
    // The landed cost is computed: the hand goes past it.
    await keyboard.press('Tab')
    await keyboard.type(delivered)
    await keyboard.press('Tab')
    await keyboard.type(late)
    await keyboard.press('Enter')
    await expect(page.getByRole('grid')).toContainText(name)
  }
  await expect(page.getByRole('row')).toHaveCount(SUPPLIERS.length + 2)
  await expect(page.getByRole('grid')).toContainText('97.29')

  await goTo(page, 'judgements')
  await tabTo(page, field(t('criteria-ready-on-time')), 6)
  await keyboard.type('25')
  await tabTo(page, field(t('criteria-ready-landed-cost')), 2)
  await keyboard.type('75')
  await tabTo(page, button(t('judgements-record', { name: 'Ivana' })), 1)
  await keyboard.press('Enter')

  await expect(page.locator('nav')).toContainText('Hetero')
  await goTo(page, 'result')
  await expect(page.locator('.answer')).toContainText('Hetero')
  await expect(page.getByRole('main')).toContainText('14.67')
  await expect(page.getByRole('main')).toContainText('37.70')

  await goTo(page, 'decision')
  // Laying the memo out takes a while in a program that is built for tests.
  await expect(button(t('decision-export'))).toBeAttached({ timeout: 60_000 })
  await tabTo(page, button(t('decision-export')), 2)
  await keyboard.press('Enter')
  await expect.poll(() => readdirSync(door.folder).filter((file) => file.endsWith('.pdf'))).toHaveLength(1)

  await keyboard.press('Control+z')
  await expect(page.getByRole('main')).toContainText(t('decision-waiting'))
  await keyboard.press('Control+Shift+z')
  await expect(button(t('decision-export'))).toBeVisible({ timeout: 60_000 })
})

test.describe('with a sample open', () => {
  test.use({ sample: 'efavirenz-minimal' })

  test('a weight is tried, a member’s weights are changed, and undo takes them back', async ({ page, door }) => {
    const { keyboard } = page
    await page.goto(door.url)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await goTo(page, 'result')
    const answer = page.locator('.answer')
    await expect(answer).toContainText('Hetero')

    const back = page.getByRole('main').getByRole('button', { name: t('result-put-back') })
    await tabTo(page, page.getByRole('slider'), 5)
    for (let step = 0; step < 10; step += 1) await keyboard.press('ArrowLeft')
    await expect(answer).toContainText('30')
    await expect(back).toBeVisible()
    await keyboard.press('Escape')
    await expect(back).toBeHidden()

    await goTo(page, 'judgements')
    await tabTo(page, page.getByRole('textbox', { name: t('criteria-ready-on-time') }), 7)
    await expect(page.getByRole('textbox', { name: t('criteria-ready-on-time') })).toHaveValue('25')
    await retype(page, '60')
    await tabTo(page, page.getByRole('button', { name: t('judgements-record', { name: 'Ivana Nikolić' }) }), 3)
    await keyboard.press('Enter')
    await expect(page.locator('footer')).toContainText('29')
    await keyboard.press('Control+z')
    await expect(page.locator('footer')).toContainText('30')
  })
})
