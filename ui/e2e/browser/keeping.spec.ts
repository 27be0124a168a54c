/** What keeps a dossier: attachments, the record compared, copies merged, backups, a damaged file. */
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'

import { type Door, expect, test } from '../door'
import { wordsOf } from '../words'

const t = wordsOf('en')
const ponder = resolve(import.meta.dirname, '../../../target/debug/ponder')

test.use({ sample: 'efavirenz-minimal' })

/** A picture for whoever wants to look, where `PONDER_PICTURES` says. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PONDER_PICTURES
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) })
}

async function enter(page: Page, door: Door, keys: string): Promise<void> {
  await page.goto(door.url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press(keys)
}

test('a file is attached to a supplier, erased with a reason, and the record says so', async ({ page, door }) => {
  await enter(page, door, 'Alt+4')
  await page.getByRole('rowheader', { name: 'Strides' }).click()
  const secret = 'The inspector is reached at +381 60 000 111.'
  await page.getByLabel(t('keeping-attach'), { exact: true }).setInputFiles({
    name: 'licence.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(secret),
  })
  await expect(page.getByText('licence.txt')).toBeVisible()
  await picture(page, 'attached')
  const dossier = join(door.folder, 'efavirenz-minimal.ponder')
  await page.getByRole('button', { name: t('keeping-erase-named', { name: 'licence.txt' }) }).click()
  await page.getByRole('textbox', { name: t('keeping-erase-reason') }).fill('Not ours to keep')
  await picture(page, 'erasing')
  await page.getByRole('dialog').getByRole('button', { name: t('keeping-erase'), exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('Not ours to keep').first()).toBeVisible()
  await page.keyboard.press('Control+Shift+h')
  await expect(page.getByRole('dialog')).toContainText('Not ours to keep')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+w')
  await expect(page.getByRole('heading', { name: t('home-question') })).toBeVisible()
  expect(readFileSync(dossier).includes(secret)).toBe(false)
})

test('the record is filtered, and two moments are set side by side', async ({ page, door }) => {
  await enter(page, door, 'Control+Shift+h')
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByRole('listitem')).not.toHaveCount(0)
  const all = await drawer.locator('ol > li').count()
  await drawer.getByLabel(t('record-what'), { exact: true }).selectOption('weigh')
  await expect(drawer.locator('ol > li')).toHaveCount(1)
  await picture(page, 'record-filtered')
  await drawer.getByLabel(t('record-what'), { exact: true }).selectOption('')
  await expect(drawer.locator('ol > li')).toHaveCount(all)
  await drawer.getByRole('button', { name: t('record-compare-entry', { entry: '20' }), exact: true }).click()
  await drawer.getByRole('button', { name: t('record-compare-entry', { entry: String(all) }), exact: true }).click()
  await expect(drawer.getByRole('table')).toContainText('Strides')
  await picture(page, 'record-compared')
  await drawer.getByRole('button', { name: t('record-compare-back') }).click()
  await expect(drawer.locator('ol > li')).toHaveCount(all)
})

test('a copy that somebody went on with is merged, and what both changed is asked', async ({ page, door }) => {
  const copy = join(door.folder, 'copy.ponder')
  await enter(page, door, 'Alt+2')
  await page.getByRole('button', { name: t('command-commands') }).first().click()
  await page.getByRole('combobox', { name: t('palette-search') }).fill(t('command-copy'))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/verified copy/)).toBeVisible()
  const made = readdirSync(door.folder).find((name) => name.includes('copy'))!
  execFileSync('mv', [join(door.folder, made), copy])
  const set = (name: string): string => JSON.stringify({ kind: 'set_supplier', supplier: 'strides', name })
  execFileSync(ponder, ['apply', copy], { input: set('Strides there') })
  await page.keyboard.press('Alt+4')
  await page.getByRole('rowheader', { name: 'Strides' }).click()
  await page.getByRole('textbox', { name: t('offers-short'), exact: true }).fill('Strides here')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('rowheader', { name: 'Strides here' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: t('palette-search') }).fill(t('command-merge'))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'copy.ponder' }).click()
  await expect(dialog).toContainText('Strides there')
  await expect(dialog.getByRole('button', { name: t('keeping-merge-do') })).toBeDisabled()
  await dialog.getByLabel(t('keeping-theirs')).check()
  await picture(page, 'merge')
  await dialog.getByRole('button', { name: t('keeping-merge-do') }).click()
  await expect(page.getByRole('rowheader', { name: 'Strides there' })).toBeVisible()
})

test('a file that another program changed is taken over into a fresh one', async ({ page, door }) => {
  await enter(page, door, 'Control+w')
  await expect(page.getByRole('heading', { name: t('home-question') })).toBeVisible()
  const dossier = join(door.folder, 'efavirenz-minimal.ponder')
  const bytes = readFileSync(dossier)
  // So its header says that changes are written ahead, into a file of their own.
  bytes.fill(2, 18, 20)
  writeFileSync(dossier, bytes)
  await page.getByRole('button', { name: /efavirenz-minimal\.ponder/ }).first().click()
  const dialog = page.getByRole('dialog', { name: t('keeping-foreign-title', { file: 'efavirenz-minimal.ponder' }) })
  await expect(dialog).toContainText(t('keeping-foreign-untouched'))
  await picture(page, 'foreign')
  await dialog.getByRole('button', { name: t('keeping-foreign-save') }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: t('home-question') })).toHaveCount(0)
  expect(readdirSync(door.folder)).toContain('efavirenz-minimal (copy).ponder')
  await expect(page.getByText(t('foot-read-only'))).toHaveCount(0)
  expect(readFileSync(dossier).equals(bytes), 'the file is as it was').toBe(true)
})

test('a damaged file says what is lost, and the newest backup is opened in its place', async ({ page, door }) => {
  await enter(page, door, 'Control+w')
  await expect(page.getByRole('heading', { name: t('home-question') })).toBeVisible()
  const dossier = join(door.folder, 'efavirenz-minimal.ponder')
  const bytes = readFileSync(dossier)
  const at = bytes.lastIndexOf('give_weights')
  bytes[at] = 'G'.charCodeAt(0)
  writeFileSync(dossier, bytes)
  await page.getByRole('button', { name: /efavirenz-minimal\.ponder/ }).first().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('does not hold')
  await picture(page, 'recovery')
  await dialog.getByRole('button', { name: t('keeping-recovery-look') }).click()
  await expect(page.getByText(t('foot-read-only'))).toBeVisible()
  await picture(page, 'looked')
  await page.keyboard.press('Control+w')
  await page.getByRole('button', { name: t('command-backups') }).click()
  await expect(page.getByRole('dialog').getByRole('listitem')).not.toHaveCount(0)
  await picture(page, 'backups')
  await page.getByRole('dialog').getByRole('listitem').getByRole('button').first().click()
  await expect(page.getByText(/\(backup\)\.ponder/).or(page.getByRole('heading', { level: 1 })).first()).toBeVisible()
  expect(readFileSync(dossier).equals(bytes), 'the damaged file is as it was').toBe(true)
})
