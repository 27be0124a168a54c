import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { app } from '../app.svelte'
import { speak } from '../words.svelte'
import Working from './Working.svelte'

const props = { message: 'Trying the plausible weightings…', dropped: false, ondrop: vi.fn(), onagain: vi.fn() }
const bar = () => screen.getByRole<HTMLProgressElement>('progressbar', { name: props.message })

beforeEach(() => speak('en'))
afterEach(() => {
  cleanup()
  app.working = null
  vi.restoreAllMocks()
})

test('a work says how far it is once the desk has said so', () => {
  const { unmount } = render(Working, { props })
  expect(bar().hasAttribute('value')).toBe(false)
  unmount()
  app.working = { done: 2, of: 4 }
  render(Working, { props })
  expect([bar().value, bar().max]).toEqual([2, 4])
})

test('a work that is given up is dropped by the desk as well, and can be asked for again', async () => {
  const load = vi.spyOn(app, 'load').mockResolvedValue(null)
  const { rerender } = render(Working, { props })
  await fireEvent.click(screen.getByRole('button', { name: 'Stop computing' }))
  expect(props.ondrop).toHaveBeenCalledOnce()
  expect(load).toHaveBeenCalledExactlyOnceWith('drop_work', {})
  await rerender({ ...props, dropped: true })
  expect(screen.queryByRole('progressbar')).toBeNull()
  await fireEvent.click(screen.getByRole('button', { name: 'Compute it again' }))
  expect(props.onagain).toHaveBeenCalledOnce()
})
