/** From a price in another currency to what is compared, by the names that a person sees. */
import type { Page } from '@playwright/test'
import { expect, test, type Wish } from '../door'
import { wordsOf } from '../words'

const t = wordsOf('en')
const wish: Wish = { language: 'en', theme: 'light' }
test.use({ wish })

async function toCosts(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('navigation').getByRole('button', { name: /^Offers/ }).click()
  await page.getByRole('radio', { name: t('scoring-part-costs') }).check({ force: true })
  await expect(page.getByRole('heading', { name: t('costs-basis') })).toBeVisible()
}

test.describe('a purchase that is decided', () => {
  test.use({ sample: 'shipping-boxes' })

  test('shows the chain of each offer and what depends on rates and quantity', async ({ page, door }) => {
    await page.goto(door.url)
    await toCosts(page)
    await expect(page.locator('.answer').last()).toContainText('Valpap has the lowest evaluated cost')
    await page.getByRole('button', { name: 'Karto Plus', exact: true }).click()
    const chain = page.getByRole('table', { name: 'Karto Plus, step by step' })
    await expect(chain).toContainText('1 RSD = 0.00855 EUR')
    await expect(chain).toContainText('quoted with 20')
    await expect(page.getByRole('listitem').filter({ hasText: 'From 500,000 boxes on' })).toBeVisible()
  })
})

test.describe('a purchase that is open', () => {
  test.use({ sample: 'efavirenz' })

  test('an offer in another currency is compared once the rates are frozen', async ({ page, door }) => {
    await page.goto(door.url)
    await toCosts(page)
    await page.getByRole('button', { name: t('costs-basis-edit') }).click()
    const basis = page.getByRole('dialog')
    await basis.getByRole('textbox', { name: t('costs-annual-rate') }).fill('8')
    await basis.getByRole('textbox', { name: t('costs-rate-source') }).fill('Our bank')
    await basis.getByRole('button', { name: t('costs-basis-record') }).click()
    await expect(page.getByText('Money costs 8')).toBeVisible()

    await page.getByRole('button', { name: 'Hetero', exact: true }).click()
    await page.getByRole('button', { name: t('costs-terms-edit') }).click()
    const terms = page.getByRole('dialog')
    await terms.getByRole('textbox', { name: t('costs-currency') }).fill('eur')
    await terms.getByRole('button', { name: t('costs-payment-more') }).click()
    await terms.getByRole('textbox', { name: t('costs-payment-days') }).fill('60')
    await terms.getByRole('textbox', { name: t('costs-payment-days') }).press('Enter')
    await terms.getByRole('button', { name: t('costs-terms-record') }).click()
    await expect(page.getByText('it cannot be compared').first()).toBeVisible()

    await page.getByRole('button', { name: t('costs-rates-edit') }).click()
    const rates = page.getByRole('dialog')
    await rates.getByRole('textbox', { name: t('costs-rates-date') }).fill('2026-01-12')
    await rates.getByRole('textbox', { name: t('costs-rates-source') }).fill('Our bank')
    await rates.getByRole('textbox', { name: '1 EUR =' }).fill('1.1')
    await rates.getByRole('textbox', { name: '1 EUR =' }).press('Enter')
    await rates.getByRole('button', { name: t('costs-rates-record') }).click()
    await page.getByRole('button', { name: 'Hetero', exact: true }).click()
    const chain = page.getByRole('table', { name: 'Hetero, step by step' })
    await expect(chain).toContainText('1 EUR = 1.1 USD (Our bank, 12 January 2026)')
    await expect(chain).toContainText('60 days after delivery; money costs 8')
  })
})
