import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { app } from '../../app.svelte'
import { draftsOf, forgetDrafts } from '../../drafts'
import type { Home } from '../../wire'
import { speak } from '../../words.svelte'
import NewPurchase from './NewPurchase.svelte'

const home = { recent: [], samples: [], dialogs: false } as unknown as Home
const title = () => screen.getByLabelText<HTMLInputElement>('What is bought')

beforeEach(() => {
  speak('en')
  forgetDrafts(draftsOf(app.place), '')
})
afterEach(cleanup)

test('a half-filled form waits through a visit to another screen, until one goes back', async () => {
  const first = render(NewPurchase, { home, repeat: false })
  await fireEvent.input(title(), { target: { value: 'Gloves' } })
  first.unmount()
  const second = render(NewPurchase, { home, repeat: false })
  expect(title().value).toBe('Gloves')
  await fireEvent.click(screen.getByRole('button', { name: 'Back' }))
  second.unmount()
  render(NewPurchase, { home, repeat: false })
  expect(title().value).toBe('')
})
