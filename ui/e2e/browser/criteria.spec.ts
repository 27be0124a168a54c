/** What offers are judged by, made in the window: a scale by points, a group, a gate, and answers of each kind. */
import { expect, test } from '../door'
import { wordsOf } from '../words'

const t = wordsOf('en')

test.use({ sample: 'efavirenz-minimal' })

test('a scale by points is drawn, moved by the arrows and recorded, and lies in a group with its gate below', async ({ page, door }) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await page.goto(door.url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+3')
  await button(t('criteria-add')).click()
  await page.getByRole('dialog').getByRole('button', { name: t('criteria-ready-dependency') }).click()
  const handle = page.getByRole('slider', { name: t('criteria-handle', { number: '3' }) })
  await handle.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('textbox', { name: t('criteria-point-answer', { number: '3' }) })).toHaveValue('31')
  await expect(page.getByRole('textbox', { name: t('criteria-point-value', { number: '3' }) })).toHaveValue('0.45')
  await button(t('criteria-add-now')).click()
  const name = button(t('criteria-ready-dependency'))
  await expect(name).toBeVisible()

  await button(t('criteria-group-add')).click()
  await page.getByRole('dialog').getByRole('textbox', { name: t('criteria-name') }).fill('Standing')
  await button(t('criteria-group-record')).click()
  await expect(button('Standing')).toBeVisible()
  await name.focus()
  await page.keyboard.press('Alt+ArrowRight')
  const group = page.getByRole('rowgroup').filter({ hasText: 'Standing' })
  await expect(group).toContainText(t('criteria-ready-dependency'))
  await expect(name).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(group).not.toContainText(t('criteria-ready-dependency'))

  await button(t('criteria-gate-add')).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: t('criteria-gate-requirement') }).fill('Not more than a third of their turnover')
  await dialog.getByRole('combobox', { name: t('criteria-gate-kind') }).selectOption('at_most')
  await dialog.getByRole('combobox', { name: t('criteria-column-name') }).selectOption({ label: t('criteria-ready-dependency') })
  await dialog.getByRole('textbox', { name: t('criteria-gate-level') }).fill('33')
  await button(t('criteria-gate-record')).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('region', { name: t('criteria-gates') })).toContainText(t('threshold-at-most', { answer: '33\u00a0%' }))
})

test('a range is typed with strokes, and yes and no by the first letter', async ({ page, door }) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await page.goto(door.url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+3')
  for (const ready of ['lead-time', 'conduct']) {
    await button(t('criteria-add')).click()
    await page.getByRole('dialog').getByRole('button', { name: t(`criteria-ready-${ready}`), exact: false }).first().click()
    await button(t('criteria-add-now')).click()
    await expect(button(t(`criteria-ready-${ready}`))).toBeVisible()
  }
  await page.keyboard.press('Alt+4')
  const cell = (column: number) => page.locator(`[data-row="0"][data-column="${column}"]`)
  await cell(4).click()
  await page.keyboard.type('20 / 30 / 45')
  await page.keyboard.press('Tab')
  await expect(cell(4)).toHaveText('30 (20–45)')
  await page.keyboard.type('y')
  await page.keyboard.press('Enter')
  await expect(cell(5)).toHaveText(t('answer-yes'))
})
