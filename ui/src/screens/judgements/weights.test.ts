import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { app } from '../../app.svelte'
import { draftsOf, forgetDrafts } from '../../drafts'
import type { JudgementsView } from '../../wire'
import { speak } from '../../words.svelte'
import Weights from './Weights.svelte'

function strip(criterion: string, name: string): JudgementsView['strips'][number] {
  return { criterion, name, family: 'cost', dots: [], mean: null, spread: '' }
}

function member(id: string, points: Record<string, string> | null): JudgementsView['members'][number] {
  const given = points && { member: id, points }
  return { member: id, name: id, roles: '', votes: '1', given, elicited: null, is_hidden: false, way: '', remark: '', points: [], shares: [], choice: '', why_not: '' }
}

const view: JudgementsView = {
  answer: [],
  caption: { finding: '', reading: [], alt: '' },
  strips: [strip('on-time', 'On time'), strip('cost', 'Landed cost')],
  ticks: [],
  members: [member('ana', null), member('bojan', { 'on-time': '20', cost: '65.5' })],
  talk: [],
  heat: null,
  scores: {
    answer: '',
    criteria: [],
    suppliers: [],
    sheets: [],
    steps: [],
    partners: [],
    alone: false,
    are_open: false,
    are_locked: false,
  },
  remarks: [],
}

const submit = vi.spyOn(app, 'submit')
vi.spyOn(app, 'load').mockResolvedValue(null)
const fields = () => screen.getAllByRole<HTMLInputElement>('textbox')
const sliders = () => screen.getAllByRole<HTMLInputElement>('slider')
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: /Record/ })

beforeEach(() => {
  speak('en')
  forgetDrafts(draftsOf(app.place), '')
  submit.mockReset().mockResolvedValue(true)
})
afterEach(cleanup)

test('nothing is filled in for a member who has not judged', () => {
  render(Weights, { view })
  expect(fields().map((field) => field.value)).toEqual(['', ''])
  expect(button().getAttribute('aria-disabled')).toBe('true')
  expect(screen.getByText(/Still missing: On time, Landed cost/)).toBeTruthy()
})

test('a member who has judged finds what was given', () => {
  render(Weights, { view: { ...view, members: view.members.slice(1) } })
  expect(fields().map((field) => field.value)).toEqual(['20', '65.5'])
})

test('the weights are recorded as one change when no points are missing', async () => {
  render(Weights, { view })
  const [onTime, cost] = sliders()
  await fireEvent.input(onTime!, { target: { value: '40' } })
  expect(button().getAttribute('aria-disabled')).toBe('true')
  await fireEvent.keyDown(cost!, { key: 'PageUp' })
  await fireEvent.click(button())
  expect(submit.mock.calls).toEqual([
    [[{ kind: 'give_weights', member: 'ana', points: { 'on-time': '40', cost: '5' } }]],
  ])
})

test('a number that cannot be read stops the recording and gets the keys', async () => {
  render(Weights, { view: { ...view, members: view.members.slice(1) } })
  const [first, second] = fields()
  await fireEvent.input(first!, { target: { value: '30' } })
  await fireEvent.blur(first!)
  await fireEvent.input(second!, { target: { value: 'many' } })
  await fireEvent.blur(second!)
  await fireEvent.submit(button().closest('form')!)
  expect(submit).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(second)
})

test('what is typed waits through a visit to another screen, until it is recorded', async () => {
  const { unmount } = render(Weights, { view })
  await fireEvent.input(sliders()[0]!, { target: { value: '40' } })
  unmount()
  const again = render(Weights, { view })
  expect(fields().map((field) => field.value)).toEqual(['40', ''])
  await fireEvent.input(sliders()[1]!, { target: { value: '60' } })
  await fireEvent.click(button())
  again.unmount()
  render(Weights, { view })
  expect(fields().map((field) => field.value)).toEqual(['', ''])
})

test('Page Up and Page Down move by five points and stop at the ends', async () => {
  render(Weights, { view })
  const [slider] = sliders()
  await fireEvent.keyDown(slider!, { key: 'PageUp' })
  await fireEvent.keyDown(slider!, { key: 'PageUp' })
  await fireEvent.keyDown(slider!, { key: 'PageDown' })
  expect(fields()[0]?.value).toBe('5')
  await fireEvent.keyDown(slider!, { key: 'PageDown' })
  await fireEvent.keyDown(slider!, { key: 'PageDown' })
  expect(fields()[0]?.value).toBe('0')
})
