/** The real desk behind its loopback door: one `ponder serve` on a folder of its own for each test. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { test as base } from '@playwright/test'

const root = resolve(import.meta.dirname, '../..')

/** An open door. */
export interface Door {
  /** Where a page enters; good for one page. */
  url: string
  /** The folder whose dossiers it serves. */
  folder: string
}

/** Starts `ponder serve` on a folder or a file and waits until it says that it is ready. */
export async function openDoor(what: string): Promise<{ url: string; process: ChildProcess }> {
  const program = spawn(join(root, 'target/debug/ponder'), ['serve', what, '--ui', join(root, 'ui/dist')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: program.stdout! })) {
    const ready = /^ready (\S+)$/.exec(line)
    if (ready) return { url: ready[1]!, process: program }
  }
  throw new Error('ponder serve stopped before it was ready; was it built with --features cli/serve?')
}

/** Writes a sample purchase as a dossier of this name and returns its path. */
export function writeSample(folder: string, sample: string, name = `${sample}.ponder`): string {
  const file = join(folder, name)
  execFileSync(join(root, 'target/debug/ponder'), ['sample', sample, file])
  return file
}

/** What the settings file of a folder says before a journey begins. */
export interface Wish {
  language: 'en' | 'sr-Cyrl' | 'sr-Latn'
  theme: 'light' | 'dark'
}

/** A test with an open door in a folder of its own. `wish` sets language and theme, `sample` opens a sample at the start. */
export const test = base.extend<{ wish: Wish; sample: string | null; door: Door }>({
  wish: [{ language: 'en', theme: 'light' }, { option: true }],
  sample: [null, { option: true }],
  door: async ({ wish, sample }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'ponder-journey-'))
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ settings: wish, recent: [] }))
    const { url, process: program } = await openDoor(sample ? writeSample(folder, sample) : folder)
    await use({ url, folder })
    program.stdin!.end()
    await new Promise((done) => program.once('exit', done))
    rmSync(folder, { recursive: true })
  },
})

export { expect } from '@playwright/test'
