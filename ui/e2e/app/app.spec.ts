/** The true app: its window, its bridge to the desk, its file. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeSample } from '../door'
import { wordsOf } from '../words'
import { openApp } from './driver'

const t = wordsOf('en')
const button = (name: string) => `//button[contains(normalize-space(.), ${JSON.stringify(name)})]`

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ponder-app-'))
})
test.afterEach(() => rmSync(folder, { recursive: true }))

test('the example is opened, a floor changes the winner, the memo is written, and a kill loses nothing', async () => {
  const app = await openApp(folder)
  await app.click(button(t('home-example', { title: '' }).trim()))
  await app.sees('Hetero')
  expect(await app.run('return window.__TAURI__ === undefined')).toBe(true)

  await app.run(`dispatchEvent(new KeyboardEvent('keydown', { key: '5', code: 'Digit5', altKey: true, bubbles: true }))`)
  await app.sees(t('result-question'))
  await app.type(`//input[@type='number' or @inputmode='decimal' or @type='text'][ancestor::main]`, '30\uE007', true)
  await app.click(button(t('result-set-floor')))
  await app.type('//*[@role="dialog"]//textarea | //*[@role="dialog"]//input', 'We have stock for a year.')
  await app.click(button(t('result-floor-set')))
  await app.sees(/Micro Labs ranks first|Micro Labs is first|^.*Micro Labs/m)

  await app.run(`dispatchEvent(new KeyboardEvent('keydown', { key: '6', code: 'Digit6', altKey: true, bubbles: true }))`)
  await app.click(button(t('decision-export')))
  await expect.poll(() => readdirSync(folder).some((file) => file.endsWith('.pdf'))).toBe(true)
  const before = await entries(app)
  await app.kill()

  const again = await openApp(folder, join(folder, readdirSync(folder).find((file) => file.endsWith('.ponder'))!))
  await again.sees('Hetero')
  expect(await entries(again)).toBe(before)
  await again.close()
})

test('a file given as argument is open when the window is', async () => {
  const app = await openApp(folder, writeSample(folder, 'efavirenz', 'given.ponder'))
  await app.sees('Efavirenz')
  await app.close()
})

/** The number of entries that the foot tells. */
async function entries(app: { run<T>(body: string): Promise<T> }): Promise<string> {
  return app.run<string>(`return /\\d+/.exec(document.querySelector('footer').innerText)[0]`)
}
