import type { Page } from '@playwright/test'
import { expect, test } from '../door'
import { wordsOf } from '../words'
for (const [language, theme] of [['en', 'light'], ['sr-Cyrl', 'dark']] as const) {
  const t = wordsOf(language)
  const shot = async (page: Page, name: string) => {
    await page.screenshot({ path: `/tmp/w/p1-pics/${language}-${name}.png`, fullPage: true })
  }
  test.describe(language, () => {
    test.use({ wish: { language, theme }, sample: 'efavirenz-minimal' })
    test('x', async ({ page, door }) => {
      page.on('pageerror', (e) => console.log('PAGEERROR', e.stack))
      await page.goto(door.url)
      await page.getByRole('button', { name: new RegExp(t('screen-decision')) }).click()
      await page.getByRole('button', { name: t('process-seal'), exact: true }).waitFor()
      await page.screenshot({ path: `/tmp/w/p1-pics/${language}-decision.png` })
      await page.keyboard.press('Alt+1')
      await page.getByRole('button', { name: t('process-quorum-set'), exact: true }).waitFor()
      await shot(page, 'case')
      await page.getByLabel(t('shell-you-are')).selectOption({ index: 1 }).catch(() => {})
      await page.getByRole('button', { name: t('process-quorum-set'), exact: true }).click()
      await page.waitForTimeout(300)
      await page.screenshot({ path: `/tmp/w/p1-pics/${language}-quorum.png` })
    })
  })
}
