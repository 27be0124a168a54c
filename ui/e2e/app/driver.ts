/** The true app, driven by WebDriver: a few words of the protocol spoken to tauri-driver. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'

const root = resolve(import.meta.dirname, '../../..')
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
const TYPE = `
  const field = document.activeElement
  field.value = arguments[0]
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
  field.blur()`

/** A window of the app with what a test does in it. */
export interface AppWindow {
  /** Waits for an element and clicks it. */
  click(xpath: string): Promise<void>
  /** Waits for a field, gives it this text and leaves it. */
  type(xpath: string, text: string): Promise<void>
  /** Presses keys as a person would, so that the menu has them first: `ctrl+z`, `alt+3`, `F1`. */
  press(...keys: string[]): void
  /** Waits until the page's text holds this. */
  sees(text: string | RegExp): Promise<void>
  /** Runs a function body in the page. */
  run<T>(body: string, ...values: unknown[]): Promise<T>
  /** Kills the app at once, as a power cut would. */
  kill(): Promise<void>
  /** Leaves the app by its own menu, so that it keeps what it keeps, and ends the driver. */
  quit(): Promise<void>
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

export const application = join(root, 'target/debug/ponder-app')

/** The environment of an app that keeps to one folder, as in a kiosk. */
export const kiosk = (folder: string): Environment => ({ PONDER_FOLDER: folder })

/** The environment of an app on a desktop whose home is this folder. */
export const desktop = (folder: string): Environment => ({
  HOME: folder,
  XDG_CONFIG_HOME: join(folder, 'config'),
  XDG_DATA_HOME: join(folder, 'data'),
})

type Environment = Record<string, string>

/** A desktop on which whatever is opened outside is only written down, a line each, in the file that is returned. */
export function noting(folder: string): { environment: Environment; asked: () => string[] } {
  const [bin, asked] = [join(folder, 'bin'), join(folder, 'asked')]
  mkdirSync(bin)
  writeFileSync(asked, '')
  writeFileSync(join(bin, 'xdg-open'), `#!/bin/sh\nprintf '%s\\n' "$1" >>'${asked}'\n`)
  chmodSync(join(bin, 'xdg-open'), 0o755)
  return {
    environment: { ...desktop(folder), PATH: `${bin}:${process.env.PATH}` },
    asked: () => readFileSync(asked, 'utf8').split('\n').filter((line) => line !== ''),
  }
}

/** Drives the screen itself. */
export function x(...command: string[]): string {
  return execFileSync('xdotool', command, { encoding: 'utf8' })
}

/** Opens the app with the arguments that a file manager would give. */
export async function openApp(environment: Environment, ...args: string[]): Promise<AppWindow> {
  const [port, native] = [await freePort(), await freePort()]
  const driver = spawn('tauri-driver', ['--port', String(port), '--native-port', String(native)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    detached: true,
  })
  const at = `http://127.0.0.1:${port}`
  // The driver behind is asked first: while it is not there, the one before it complains at length.
  for (const ready of [`http://127.0.0.1:${native}`, at]) {
    await expect(async () => void (await fetch(`${ready}/status`))).toPass({ timeout: 30_000 })
  }
  const opened = await ask(`${at}/session`, {
    capabilities: { alwaysMatch: { 'tauri:options': { application, args } } },
  })
  const session = `${at}/session/${(opened as { sessionId: string }).sessionId}`
  const press = (...keys: string[]): void => {
    // On a bare X server no window has the keyboard until it is given to it.
    const [window] = x('search', '--onlyvisible', '--name', 'Ponder').trim().split('\n')
    x('windowfocus', '--sync', window!)
    for (const key of keys) x('key', '--clearmodifiers', key)
  }
  return {
    press,
    click: (xpath) => patiently(async () => void (await ask(`${await found(session, xpath)}/click`, {}))),
    type: (xpath, text) =>
      patiently(async () => {
        const element = await found(session, xpath)
        await ask(`${element}/click`, {})
        await run(session, TYPE, text)
      }),
    sees: (text) => patiently(async () => expect(await run<string>(session, 'return document.body.innerText')).toMatch(text)),
    run: (body, ...values) => run(session, body, ...values),
    kill: async () => {
      process.kill(processWith(environment), 'SIGKILL')
      await end(driver)
    },
    quit: async () => {
      press('ctrl+q')
      await expect.poll(() => isRunning(environment)).toBe(false)
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

/** The process of the app that was started in this environment. */
function processWith(environment: Environment): number {
  const pid = foundWith(environment)
  if (!pid) throw new Error('the app is not running')
  return Number(pid)
}

function isRunning(environment: Environment): boolean {
  return foundWith(environment) !== undefined
}

function foundWith(environment: Environment): string | undefined {
  const entries = Object.entries(environment).map(([name, value]) => `${name}=${value}\0`)
  const isOurs = (environ: string) => entries.every((entry) => environ.includes(entry))
  const read = (pid: string, file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8')
    } catch {
      return '' // it ended meanwhile
    }
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((pid) => read(pid, 'comm').startsWith('ponder-app') && isOurs(read(pid, 'environ')))
}

async function end(driver: ChildProcess): Promise<void> {
  const ended = new Promise((done) => driver.once('exit', done))
  process.kill(-driver.pid!, 'SIGTERM')
  await ended
}
