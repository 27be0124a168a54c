import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

const parent = decodeURIComponent(new URL('..', import.meta.url).pathname)

export default defineConfig({
  plugins: [svelte()],
  // Relative addresses, so that the same files are served by the window and by a browser's server.
  base: './',
  clearScreen: false,
  server: { port: 1420, strictPort: true, fs: { allow: [parent] } },
  build: {
    target: 'es2023',
    // The content security policy allows no inline script, style or font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
})
