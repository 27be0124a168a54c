import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { afterEach, expect, test, vi } from 'vitest'

import { notices } from '../notices.svelte'
import Notices from './Notices.svelte'

afterEach(() => {
  notices.clear()
  cleanup()
})

test('what is done offers what can be done next, and the next thing done offers its own', async () => {
  render(Notices)
  const run = vi.fn()
  notices.say('The memo is in memo.pdf.', [{ label: 'Open', run }])
  await fireEvent.click(await screen.findByRole('button', { name: 'Open' }))
  expect(run).toHaveBeenCalledOnce()

  notices.say('Taken back: a weight')
  expect(await screen.findByText('Taken back: a weight')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Open' })).toBeNull()
})
