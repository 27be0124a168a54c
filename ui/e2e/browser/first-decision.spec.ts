/** Somebody’s first decision, found by the words on the screen alone: from an empty start to the memo, counted act by act.
 *  The first chapter of the guide to the window is the same way with the same words. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { FluentResource } from '@fluent/bundle'
import { expect, test } from '../door'

const root = resolve(import.meta.dirname, '../../..')
/** More than this nobody should need: each click, each field filled in and each key pressed is one. */
const MOST = 120

/** What is delivered, by whom, and how often late. */
const SUPPLIERS = [
  ['Alfa', '4.10', '120', '2'],
  ['Beta', '3.60', '96', '11'],
  ['Gama', '4.90', '210', '1'],
]

type Role = 'button' | 'radio' | 'checkbox' | 'text'

/** A hand that knows only what it reads, and counts what it does. */
class Hand {
  acts = 0
  readonly read: string[] = []
  constructor(readonly page: Page) {}

  async click(name: string, role: Role = 'button'): Promise<void> {
    await this.#once(this.#see(name, role)).click()
    this.acts += 1
  }

  async fill(name: string, text: string): Promise<void> {
    this.read.push(name)
    await this.#once(this.page.getByRole('textbox', { name, exact: true })).fill(text)
    this.acts += 1
  }

  /** Types into what has the keys. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
    this.acts += 1
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
    this.acts += 1
  }

  #see(name: string, role: Role): Locator {
    this.read.push(name)
    if (role === 'text') return this.page.getByText(name, { exact: true })
    // A button may have a note or its keys behind its name, as a step in the rail has.
    const begins = new RegExp(`^(\\d )?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
    return this.page.getByRole(role, { name: begins })
  }

  #once(what: Locator): Locator {
    // Whoever reads takes the first that fits, and what lies on top.
    const above = this.page.getByRole('dialog')
    return above.locator(what).or(what).first()
  }
}

test.setTimeout(180_000)

test('a first decision takes at most 120 acts, found by name, and the guide tells the same way', async ({ page, door }) => {
  const hand = new Hand(page)
  await page.goto(door.url)

  await hand.click('New purchase')
  await hand.fill('What is bought', 'Gloves, size M')
  await hand.fill('One unit', 'box')
  await hand.fill('Many units', 'boxes')
  await hand.fill('Currency', 'EUR')
  await hand.fill('Your name', 'Ivana')
  await hand.click('Decider', 'checkbox')
  await hand.click('Begin')

  await hand.click('Leverage purchase', 'radio')

  await hand.click('Criteria')
  await hand.click('Add a criterion…')
  await hand.click('Deliveries on time')
  await hand.click('Add the criterion')
  await hand.click('Add a criterion…')
  await hand.click('Landed cost')
  await hand.fill('Worst level, worth 0', '6')
  await hand.fill('Best level, worth 1', '3')
  await hand.press('Tab')
  await hand.click('Add the criterion')

  await hand.click('Offers')
  await hand.click('Add a supplier', 'text')
  for (const [name, price, delivered, late] of SUPPLIERS) {
    await hand.type(name!)
    await hand.press('Tab')
    await hand.type(price!)
    // Past the freight and the landed cost, which is computed.
    for (let tab = 0; tab < 3; tab += 1) await hand.press('Tab')
    await hand.type(delivered!)
    await hand.press('Tab')
    await hand.type(late!)
    await hand.press('Enter')
  }

  await hand.click('Judgements')
  await hand.fill('Deliveries on time', '40')
  await hand.fill('Landed cost', '60')
  await hand.press('Tab')
  await hand.click('Record Ivana’s weights by points')

  await hand.click('Result')
  await expect(page.locator('.answer')).toContainText('ranks first')
  await hand.click('Decision')
  // Laying the memo out takes a while in a program that is built for tests.
  await expect(page.getByRole('button', { name: 'Export the memo…' })).toBeVisible({ timeout: 60_000 })
  await hand.click('Export the memo…')
  await expect.poll(() => readdirSync(door.folder).filter((file) => file.endsWith('.pdf'))).toHaveLength(1)

  console.log(`A first decision: ${hand.acts} acts.`)
  expect(hand.acts).toBeLessThanOrEqual(MOST)
  expect(quoted(), 'the guide names the same things in the same order').toEqual(hand.read)
})

test('every name in the first chapter of the guide is a message', () => {
  const folder = join(root, 'locales/en')
  const messages = readdirSync(folder).flatMap((file) => [...new FluentResource(readFileSync(join(folder, file), 'utf8')).body])
  const texts = messages.flatMap(({ value, attributes }) => [value, ...Object.values(attributes)]).filter((value) => value !== null)
  const patterns = texts.map((text) => {
    if (typeof text === 'string') return `^${escaped(text)}$`
    return `^${text.map((part) => (typeof part === 'string' ? escaped(part) : '.+')).join('')}$`
  })
  const known = patterns.filter((pattern) => pattern !== '^.+$').map((pattern) => new RegExp(pattern))
  expect(quoted().filter((name) => !known.some((pattern) => pattern.test(name)))).toEqual([])
})

/** What the first chapter of the guide sets in bold: the names of what is pressed and filled in. */
function quoted(): string[] {
  const guide = readFileSync(join(root, 'docs/window.md'), 'utf8')
  const chapter = /^## Your first decision\n(.*?)^## /ms.exec(guide)
  if (!chapter) throw new Error('the guide has no chapter “Your first decision”')
  return [...chapter[1]!.matchAll(/\*\*(.+?)\*\*/gs)].map(([, name]) => name!.replace(/\s+/g, ' '))
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
