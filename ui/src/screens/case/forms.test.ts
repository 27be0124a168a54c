import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { app } from '../../app.svelte'
import { draftsOf, forgetDrafts } from '../../drafts'
import { notices } from '../../notices.svelte'
import type { CaseView, MemberRow, Purchase } from '../../wire'
import { speak } from '../../words.svelte'
import Floor from './Floor.svelte'
import Members from './Members.svelte'
import PurchaseForm from './Purchase.svelte'

const submit = vi.spyOn(app, 'submit')
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const field = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label)

async function type(label: string | RegExp, text: string) {
  await fireEvent.input(field(label), { target: { value: text } })
  await fireEvent.blur(field(label))
}

function member(id: string, name: MemberRow['member']['name'], shown: string): MemberRow {
  const recorded = { member: id, name, roles: ['decider'], power: '1' } as MemberRow['member']
  return { member: recorded, name: shown, roles: 'decider', votes: true, power: '', has_weighed: false }
}
const members = [member('ana', { en: 'Ana' }, 'Ana'), member('bojan', 'Bojan', 'Bojan')]
const view = { floor: { share: '0.30', reason: { en: 'Late once' } }, rule: '' } as unknown as CaseView
const purchase = {
  title: 'Gloves',
  buy_class: 'new_task',
  unit: { one: 'pack', many: 'packs' },
  currency: 'EUR',
} as Purchase

beforeEach(() => {
  speak('en')
  forgetDrafts(draftsOf(app.place), '')
  submit.mockReset().mockResolvedValue(true)
})
afterEach(cleanup)

test('votes that cannot be read stop the recording of a member and get the keys', async () => {
  render(Members, { members })
  await fireEvent.click(button('Change Ana'))
  await type('Votes', '1,234')
  await fireEvent.click(button('Record the member'))
  expect(submit).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(field('Votes'))
})

test('a share that cannot be read stops the floor and gets the keys', async () => {
  render(Floor, { view })
  await fireEvent.click(button('Change the floor…'))
  await type(/^Least share/, '3o')
  await fireEvent.click(button('Set the floor'))
  expect(submit).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(field(/^Least share/))
})

test('a name and a reason in another language stay alone unless they are changed', async () => {
  speak('sr-Cyrl')
  render(Members, { members })
  await fireEvent.click(button('Измени: Ana'))
  await type('Гласови', '2')
  await fireEvent.click(button('Забележи члана'))
  expect(submit.mock.calls[0]![0]).toMatchObject([{ member: 'ana', name: { en: 'Ana' }, power: '2' }])
  expect(submit.mock.calls[0]![0]).not.toMatchObject([{ name: { 'sr-Cyrl': 'Ana' } }])
})

test('a name that another member has is remarked on, and may be recorded', async () => {
  render(Members, { members })
  await fireEvent.click(button('Change Ana'))
  await type('Name', 'бојан')
  expect(screen.getByText('Another member has this name too.')).toBeTruthy()
  await fireEvent.click(button('Record the member'))
  expect(submit).toHaveBeenCalledOnce()
})

test('what was told before is not told in a dialog that opens', async () => {
  render(Members, { members })
  notices.refuse([{ message: 'An old refusal', hint: '' }])
  await fireEvent.click(button('Change Ana'))
  expect(screen.queryByText('An old refusal')).toBeNull()
})

test('a refused field of the purchase keeps its text and blocks no other', async () => {
  render(PurchaseForm, { purchase })
  submit.mockResolvedValueOnce(false)
  await type('Currency', 'X1')
  await type('Your number for the case', 'T-7')
  await vi.waitFor(() => expect(submit).toHaveBeenCalledTimes(2))
  expect(submit.mock.calls[1]![0]).toMatchObject([{ reference: 'T-7', currency: 'EUR' }])
  expect(field('Currency').value).toBe('X1')
})

test('a purchase that cannot be recorded yet waits through a visit to another screen', async () => {
  const { unmount } = render(PurchaseForm, { purchase: null })
  await type('Your number for the case', 'T-7')
  await vi.waitFor(() => expect(draftsOf(app.place).has('purchase')).toBe(true))
  unmount()
  render(PurchaseForm, { purchase: null })
  expect(field('Your number for the case').value).toBe('T-7')
  expect(submit).not.toHaveBeenCalled()
})
