/** The true app, driven by WebDriver: a few words of the protocol spoken to tauri-driver. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'

const root = resolve(import.meta.dirname, '../../..')
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** A window of the app with what a test does in it. */
export interface AppWindow {
  /** Waits for an element and clicks it. */
  click(xpath: string): Promise<void>
  /** Waits for an element and types into it; `replace` empties it first. */
  type(xpath: string, text: string, replace?: boolean): Promise<void>
  /** Waits until the page's text holds this. */
  sees(text: string | RegExp): Promise<void>
  /** Runs a function body in the page. */
  run<T>(body: string, ...values: unknown[]): Promise<T>
  /** Kills the app at once, as a power cut would. */
  kill(): Promise<void>
  /** Closes the window and the driver. */
  close(): Promise<void>
}

async function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => found(port))
    })
  })
}

/** Opens the app on a folder, as a kiosk would, with the arguments that a file manager would give. */
export async function openApp(folder: string, ...args: string[]): Promise<AppWindow> {
  const [port, native] = [await freePort(), await freePort()]
  const driver = spawn('tauri-driver', ['--port', String(port), '--native-port', String(native)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PONDER_FOLDER: folder },
    detached: true,
  })
  const at = `http://127.0.0.1:${port}`
  await expect(async () => void (await fetch(`${at}/status`))).toPass({ timeout: 30_000 })
  const application = join(root, 'target/debug/ponder-app')
  const opened = await ask(`${at}/session`, {
    capabilities: { alwaysMatch: { 'tauri:options': { application, args } } },
  })
  const session = `${at}/session/${(opened as { sessionId: string }).sessionId}`
  return {
    click: (xpath) => patiently(async () => void (await ask(`${await found(session, xpath)}/click`, {}))),
    type: (xpath, text, replace = false) =>
      patiently(async () => {
        const element = await found(session, xpath)
        if (replace) await ask(`${element}/clear`, {})
        await ask(`${element}/value`, { text })
      }),
    sees: (text) => patiently(async () => expect(await run<string>(session, 'return document.body.innerText')).toMatch(text)),
    run: (body, ...values) => run(session, body, ...values),
    kill: async () => {
      process.kill(appBehind(folder), 'SIGKILL')
      await end(driver)
    },
    close: async () => {
      await fetch(session, { method: 'DELETE' })
      await end(driver)
    },
  }
}

async function ask(url: string, body: unknown): Promise<unknown> {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  const { value } = (await answer.json()) as { value: unknown }
  if (!answer.ok) throw new Error(`${url}: ${JSON.stringify(value)}`)
  return value
}

async function found(session: string, xpath: string): Promise<string> {
  const element = (await ask(`${session}/element`, { using: 'xpath', value: xpath })) as Record<string, string>
  return `${session}/element/${element[ELEMENT]}`
}

async function run<T>(session: string, script: string, ...values: unknown[]): Promise<T> {
  return (await ask(`${session}/execute/sync`, { script, args: values })) as T
}

async function patiently(action: () => Promise<void>): Promise<void> {
  await expect(action).toPass({ timeout: 30_000 })
}

/** The process of the app that serves this folder, found by its environment. */
function appBehind(folder: string): number {
  const read = (pid: string, file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8')
    } catch {
      return '' // it ended meanwhile
    }
  }
  const pid = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((pid) => read(pid, 'comm').startsWith('ponder-app') && read(pid, 'environ').includes(`PONDER_FOLDER=${folder}\0`))
  if (!pid) throw new Error('the app is not running')
  return Number(pid)
}

async function end(driver: ChildProcess): Promise<void> {
  const ended = new Promise((done) => driver.once('exit', done))
  process.kill(-driver.pid!, 'SIGTERM')
  await ended
}
