import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { app } from '../../app.svelte'
import { draftsOf, forgetDrafts } from '../../drafts'
import type { CriteriaView } from '../../wire'
import { speak } from '../../words.svelte'
import Criteria from './index.svelte'

const row = (id: string, name: string) => ({
  criterion: { criterion: id, name, family: 'service', scale: { type: 'quantity', unit: 'day', worst: '90', best: '14' } },
  name,
  measure: '',
  worst: '90 days',
  best: '14 days',
  target: '',
  definition: '',
  direction: '',
  missing: '',
  used_by: [],
  offers: [],
})
const view = {
  answer: [],
  groups: [],
  gates: [],
  families: [{ family: 'service', name: 'Service', criteria: [row('lead-time', 'Lead time'), row('payment', 'Payment')] }],
  currency: 'USD',
  unit: 'pack',
  remarks: [],
} as unknown as CriteriaView

const submit = vi.spyOn(app, 'submit')
vi.spyOn(app, 'load').mockResolvedValue(view as never)
const worst = () => screen.findByLabelText<HTMLInputElement>(/^Worst/)
const name = () => screen.getByLabelText<HTMLInputElement>('Name')

beforeEach(() => {
  speak('en')
  forgetDrafts(draftsOf(app.place), '')
  submit.mockReset().mockResolvedValue(true)
})
afterEach(cleanup)

async function open(criterion: string) {
  await fireEvent.click(await screen.findByRole('button', { name: criterion }))
  return worst()
}

async function type(field: HTMLElement, text: string) {
  await fireEvent.input(field, { target: { value: text } })
  await fireEvent.blur(field)
}

test('a half-written criterion waits through a visit to another screen, until it is cancelled', async () => {
  const { unmount } = render(Criteria)
  await type(await open('Lead time'), '120')
  unmount()
  render(Criteria)
  expect((await worst()).value).toBe('120')
  await fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(screen.queryByLabelText('Name')).toBeNull())
  expect((await open('Lead time')).value).toBe('90')
})

test('a half-written criterion waits while another one is looked at', async () => {
  render(Criteria)
  await type(await open('Lead time'), '120')
  expect((await open('Payment')).value).toBe('90')
  expect((await open('Lead time')).value).toBe('120')
})

test('a level that cannot be read stops the recording and gets the keys', async () => {
  render(Criteria)
  const field = await open('Lead time')
  await type(field, '12o')
  await fireEvent.submit(field.closest('form')!)
  expect(submit).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(field)
  await type(field, '120')
  await fireEvent.submit(field.closest('form')!)
  expect(submit).toHaveBeenCalledOnce()
})

test('a name that another criterion has is remarked on, and may be recorded', async () => {
  render(Criteria)
  const field = await open('Lead time')
  await type(name(), 'payment ')
  expect(screen.getByText('Another criterion has this name too.')).toBeTruthy()
  await fireEvent.submit(field.closest('form')!)
  expect(submit).toHaveBeenCalledOnce()
})
