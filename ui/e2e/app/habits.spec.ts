/** What is expected of a program on a desktop: menu, keys, recovery, size and place kept, what is opened outside. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeSample } from '../door'
import { wordsOf } from '../words'
import { type AppWindow, desktop, kiosk, noting, openApp, x } from './driver'

const t = wordsOf('en')
const button = (name: string) => `//button[starts-with(normalize-space(.), ${JSON.stringify(name)})]`

// Laying the memo out takes a while in a program that is built for tests.
test.setTimeout(240_000)

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ponder-habits-'))
})
test.afterEach(() => rmSync(folder, { recursive: true }))

const sample = (name = 'efavirenz-minimal') => writeSample(folder, name, 'given.ponder')

test('the keys of the menu lead to the screens, and the commands find one by its name', async () => {
  const app = await openApp(kiosk(folder), sample())
  await at(app, 'result')
  app.press('alt+3')
  await at(app, 'criteria')
  app.press('ctrl+k')
  await expect.poll(() => app.run<boolean>(`return document.activeElement?.matches('[role=combobox]') ?? false`)).toBe(true)
  x('type', 'Judgements')
  await app.sees(/Judgements/)
  app.press('Return')
  await at(app, 'judgements')
  await app.close()
})

test('undo and redo are in the menu, and take back and do again what the file holds', async () => {
  const app = await openApp(kiosk(folder), sample())
  await at(app, 'result')
  const before = await saved(app)
  app.press('alt+2')
  await at(app, 'case')
  await app.type(`//label[normalize-space(.)=${JSON.stringify(t('case-reference'))}]/following::input[1]`, '2026/7')
  await expect.poll(() => saved(app)).toBe(before + 1)
  // The second menu of the bar, its first item.
  x('mousemove', '62', '12', 'click', '1')
  x('key', 'Down', 'Return')
  await expect.poll(() => saved(app)).toBe(before + 2)
  await app.sees(t('shell-undone', { what: '' }).trim())
  app.press('ctrl+shift+z')
  await expect.poll(() => saved(app)).toBe(before + 3)
  await app.close()
})

test('the size of the page is kept', async () => {
  const app = await openApp(kiosk(folder), sample())
  await at(app, 'result')
  const drawn = await wide(app)
  app.press('ctrl+equal', 'ctrl+equal')
  await expect.poll(() => wide(app)).toBeLessThan(drawn * 0.85)
  const larger = await wide(app)
  await expect.poll(() => readFileSync(join(folder, 'settings.json'), 'utf8')).toContain('"zoom": 125')
  await app.close()
  const again = await openApp(kiosk(folder), join(folder, 'given.ponder'))
  await at(again, 'result')
  await expect.poll(() => wide(again)).toBe(larger)
  again.press('ctrl+0')
  await expect.poll(() => wide(again)).toBe(drawn)
  await again.close()
})

test('another language words the page and the title at once, and is kept', async () => {
  const sr = wordsOf('sr-Latn')
  const app = await openApp(kiosk(folder), sample())
  await at(app, 'result')
  app.press('ctrl+k')
  await expect.poll(() => app.run<boolean>(`return document.activeElement?.matches('[role=combobox]') ?? false`)).toBe(true)
  x('type', 'latinica')
  await only(app)
  app.press('Return')
  await app.sees(sr('result-question'))
  expect(await app.run('return document.documentElement.lang')).toBe('sr-Latn-RS')
  await app.close()
  const again = await openApp(kiosk(folder), join(folder, 'given.ponder'))
  await again.sees(sr('result-question'))
  await again.close()
})

test('a damaged file brings the ways out of it, and is read as far as it holds', async () => {
  const file = sample()
  damage(file)
  const before = readFileSync(file)
  const app = await openApp(kiosk(folder), file)
  await app.sees(t('keeping-recovery-title', { file: basename(file) }))
  await app.click(button(t('keeping-recovery-look')))
  await app.sees(t('foot-read-only'))
  await app.close()
  expect(readFileSync(file).equals(before), 'the damaged file is never touched').toBe(true)
})

test('the window comes back as large as it was, and never off the screen', async () => {
  const environment = desktop(folder)
  const app = await openApp(environment)
  await app.sees(t('home-new'))
  x('windowsize', '--sync', shown(), '900', '640')
  await expect.poll(() => place().WIDTH).toBe(900)
  await app.quit()

  const state = join(folder, 'config/org.ponder.app/.window-state.json')
  const kept = JSON.parse(readFileSync(state, 'utf8')) as { main: Record<string, number> }
  expect(kept.main.width).toBe(900)
  writeFileSync(state, JSON.stringify({ main: { ...kept.main, x: 9000, y: 9000, prev_x: 9000, prev_y: 9000 } }))
  const again = await openApp(environment)
  await again.sees(t('home-new'))
  await expect.poll(() => place().WIDTH).toBe(900)
  expect(place().X).toBeLessThan(1280 - 100)
  expect(place().Y).toBeLessThan(800 - 100)
  await again.close()
})

test('the memo is printed by the system’s viewer, the file shown in its folder, a cited work opened in the browser', async () => {
  const { environment, asked } = noting(folder)
  const app = await openApp(environment, sample())
  await at(app, 'result')
  app.press('ctrl+p')
  await expect.poll(asked, { timeout: 180_000 }).toHaveLength(1)
  expect(asked()[0]).toMatch(/\/printing\/.*memo\.pdf$/)
  expect(readFileSync(asked()[0]!).subarray(0, 5).toString()).toBe('%PDF-')
  await app.sees(t('session-memo-opened'))

  app.press('ctrl+k')
  await expect.poll(() => app.run<boolean>(`return document.activeElement?.matches('[role=combobox]') ?? false`)).toBe(true)
  x('type', t('command-show'))
  await only(app)
  app.press('Return')
  await expect.poll(asked).toHaveLength(2)
  expect(asked()[1]).toBe(folder)

  app.press('alt+2')
  await at(app, 'case')
  app.press('F1')
  await app.click(`//a[contains(., '10.1177/002224297203600204')]`)
  await expect.poll(asked).toHaveLength(3)
  expect(asked()[2]).toBe('https://doi.org/10.1177/002224297203600204')
  await at(app, 'case')
  await app.close()
})

/** Waits until one command alone is left to choose. */
async function only(app: AppWindow): Promise<void> {
  await expect.poll(() => app.run<number>(`return document.querySelectorAll('[role=option]').length`)).toBe(1)
}

/** The app's window on the screen. */
function shown(): string {
  return x('search', '--onlyvisible', '--name', 'Ponder').trim().split('\n')[0]!
}

/** Where it lies and how large it is, in points of the screen. */
function place(): Record<string, number> {
  const lines = x('getwindowgeometry', '--shell', shown()).trim().split('\n')
  return Object.fromEntries(lines.map((line) => line.split('=')).map(([name, value]) => [name, Number(value)]))
}

/** Waits until a screen stands. */
async function at(app: AppWindow, screen: string): Promise<void> {
  await expect
    .poll(() => app.run<string>(`return document.querySelector('[data-screen]')?.dataset.screen ?? ''`), { timeout: 30_000 })
    .toBe(screen)
}

/** How many entries are saved. */
async function saved(app: AppWindow): Promise<number> {
  return app.run<number>(`return Number(/entry (\\d+)/.exec(document.querySelector('footer').innerText)?.[1] ?? 0)`)
}

/** How many points of its own the page is wide. */
async function wide(app: AppWindow): Promise<number> {
  return app.run<number>('return innerWidth')
}

/** Alters a letter that is recorded. */
function damage(file: string): void {
  const bytes = readFileSync(file)
  const at = bytes.indexOf('"give_weights"')
  if (at < 0) throw new Error('the sample has no weights')
  bytes[at + 1] = 'x'.charCodeAt(0)
  writeFileSync(file, bytes)
}
