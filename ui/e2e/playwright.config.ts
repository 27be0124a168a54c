/** Journeys: `browser` drives the real desk through its loopback door, `app` the true app by WebDriver, and `screens`
 *  takes the pictures. `./dev test` and `./dev screens` build what they need first. */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  outputDir: '../../out/journeys',
  reporter: [['line']],
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    actionTimeout: 15_000,
    launchOptions: { executablePath: process.env.PONDER_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
    viewport: { width: 1280, height: 800 },
    trace: 'off',
  },
  projects: [
    { name: 'browser', testMatch: 'browser/*.spec.ts' },
    { name: 'app', testMatch: 'app/*.spec.ts' },
    { name: 'screens', testMatch: 'screens/*.spec.ts' },
  ],
})
