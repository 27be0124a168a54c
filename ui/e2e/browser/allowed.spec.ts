/** What would be refused is not offered: in a sealed purchase, in a closed phase, and to who lacks the role. */
import { expect, test } from '../door'
import { actAs, goTo } from '../keys'
import { wordsOf } from '../words'

const t = wordsOf('en')

test.describe('a sealed purchase', () => {
  test.use({ sample: 'cooling-pumps' })

  test('says once that nothing changes, and offers nothing that would', async ({ page, door }) => {
    await page.goto(door.url)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await actAs(page, 'Ivana Nikolić')
    await goTo(page, 'case')
    const main = page.getByRole('main')
    await expect(main.getByText(/^The decision is sealed/)).toHaveCount(1)
    // What is only tried is recorded nowhere, so it may be tried for ever.
    const tried = [t('position-try-impact'), t('position-try-risk')].map((label) => main.getByLabel(label))
    for (const field of tried) await expect(field).toBeEnabled()
    await expect(main.getByRole('textbox').and(main.locator(':enabled'))).toHaveCount(tried.length)
    await expect(main.getByRole('button', { name: t('case-member-add') })).toBeDisabled()
    await expect(main.getByRole('button', { name: t('process-declare') })).toHaveCount(0)

    await goTo(page, 'offers')
    await expect(page.getByRole('rowheader', { name: t('offers-add') })).toHaveCount(0)
    await page.getByRole('radio', { name: t('scoring-part-search') }).check({ force: true })
    await expect(main.getByRole('button')).toHaveCount(0)
    await page.getByRole('radio', { name: t('scoring-part-rounds') }).check({ force: true })
    await expect(main.getByRole('button')).toHaveCount(0)

    await goTo(page, 'judgements')
    await page.getByRole('radio', { name: t('scoring-part-scores') }).check({ force: true })
    await expect(main.getByRole('button')).toHaveCount(0)
  })
})

test.describe('a purchase in hand', () => {
  test.use({ sample: 'efavirenz' })

  test('tells who lacks a role who holds it', async ({ page, door }) => {
    await page.goto(door.url)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await actAs(page, 'Milica Stanković')
    await goTo(page, 'offers')
    await expect(page.getByRole('main')).toContainText(/Milica Stanković.* may not record offers.*Buyer/)
    await expect(page.getByRole('gridcell', { name: /^Hetero, / }).first()).toHaveAttribute('aria-readonly', 'true')
    await goTo(page, 'judgements')
    await page.getByLabel(t('judgements-whose')).selectOption({ label: 'Petar Ilić' })
    await expect(page.getByRole('main').getByRole('slider').first()).toBeDisabled()
    await page.getByLabel(t('judgements-whose')).selectOption({ label: 'Milica Stanković' })
    await expect(page.getByRole('main').getByRole('slider').first()).toBeEnabled()
  })
})
