/** The true app: its window, its bridge to the desk, its file. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeSample } from '../door'
import { wordsOf } from '../words'
import { type AppWindow, application, desktop, kiosk, openApp } from './driver'

const t = wordsOf('en')
const button = (name: string) => `//button[starts-with(normalize-space(.), ${JSON.stringify(name)})]`
const field = (label: string) =>
  `//label[normalize-space(.)=${JSON.stringify(label)}]/following::*[self::input or self::textarea][1]`

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ponder-app-'))
})
test.afterEach(() => rmSync(folder, { recursive: true }))

test('the example is opened, a weight changes the winner, the memo is written, and a kill loses nothing', async () => {
  const app = await openApp(kiosk(folder))
  await app.click(button(t('home-example', { title: t('sample-efavirenz-minimal') })))
  await answers(app, 'Hetero ranks first')

  await app.type(field(t('result-try')), '30')
  await answers(app, 'If reliability weighed 30')
  await app.click(button(t('result-set-floor')))
  await app.type(field(t('result-floor-reason')), 'We have stock for a year.')
  await app.click(button(t('result-floor-set')))
  await answers(app, 'Micro Labs ranks first')

  await app.click(button('9'))
  await app.click(button(t('decision-export')))
  await expect.poll(() => readdirSync(folder).filter((file) => file.endsWith('.pdf'))).toHaveLength(1)
  const [memo] = readdirSync(folder).filter((file) => file.endsWith('.pdf'))
  expect(readFileSync(join(folder, memo!)).subarray(0, 5).toString()).toBe('%PDF-')
  const before = await saved(app)
  await app.kill()

  const again = await openApp(kiosk(folder), join(folder, 'samples', 'efavirenz-minimal.ponder'))
  await answers(again, 'Micro Labs ranks first')
  expect(await saved(again)).toBe(before)
  await again.close()
})

test('a file given as argument is open when the window is, and the page holds no key to the system', async () => {
  const app = await openApp(kiosk(folder), writeSample(folder, 'efavirenz', 'given.ponder'))
  await answers(app, 'Hetero ranks first')
  expect(await app.run('return window.__TAURI__ === undefined')).toBe(true)
  await app.close()
})

test('a second start opens its file in the first window and ends', async () => {
  const environment = desktop(folder)
  const app = await openApp(environment)
  await app.sees(t('home-new'))
  const file = writeSample(folder, 'efavirenz-minimal', 'second.ponder')
  execFileSync(application, [file], { env: { ...process.env, ...environment } })
  await answers(app, 'Hetero ranks first')
  await app.close()
})

/** Waits until the answering paragraph of the result begins so. */
async function answers(app: AppWindow, beginning: string): Promise<void> {
  await expect
    .poll(() => app.run<string>(`return document.querySelector('[data-screen="result"] .answer')?.innerText ?? ''`))
    .toContain(beginning)
}

/** What the foot says of the record: how many entries are saved. */
async function saved(app: AppWindow): Promise<string> {
  return app.run<string>(`return /entry \\d+/.exec(document.querySelector('footer').innerText)[0]`)
}
