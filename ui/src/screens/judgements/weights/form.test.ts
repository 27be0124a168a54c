import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { app } from '../../../app.svelte'
import { draftsOf } from '../../../drafts'
import type { Elicitation, JudgementsView, WeighedView } from '../../../wire'
import { speak } from '../../../words.svelte'
import { WAYS, type Way } from './answers'
import Form from './Form.svelte'

// A machine that is busy takes its time.
configure({ asyncUtilTimeout: 10_000 })
const NAMES = { cost: 'Cost', 'on-time': 'On time', welds: 'Welds' }

function member(id: string, part: object = {}): JudgementsView['members'][number] {
  const judged = { name: id, roles: '', votes: '1', given: null, elicited: null, way: '', remark: '' }
  return { member: id, ...judged, points: [], shares: [], choice: '', why_not: '', ...part } as never
}

const strips = Object.entries(NAMES).map(([criterion, name]) => {
  return { criterion, name, family: 'cost', dots: [], mean: null, spread: '' }
})
const seen = (...members: JudgementsView['members']): JudgementsView => ({ strips, members }) as never
const view = seen(member('ana'))

/** What the desk says of answers; each test says when it is whole. */
let weighed: Partial<WeighedView> = {}
const asked: Elicitation[] = []
const submit = vi.spyOn(app, 'submit')
const load = vi.spyOn(app, 'load') as unknown as ReturnType<typeof vi.fn>

beforeEach(() => {
  speak('en')
  draftsOf(app.place).clear()
  asked.length = 0
  weighed = {}
  submit.mockReset().mockResolvedValue(true)
  load.mockReset().mockImplementation((command: string, args: { answers: Elicitation }) => {
    if (command !== 'weigh') return Promise.resolve(null)
    asked.push(args.answers)
    const blank = { shares: [], complete: false, missing: '', consistency: '', acceptable: true, loops: [], repair: null }
    return Promise.resolve({ ...blank, ...weighed })
  })
})
afterEach(cleanup)

const radio = (name: string | RegExp) => screen.getByRole('radio', { name })
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name })
const record = () => button(/^Record/)
const box = () => document.querySelector<HTMLElement>('[data-asked]')!
const question = () => box().querySelector('h2')?.textContent
const press = (key: string, held = {}) => fireEvent.keyDown(box(), { key, code: /\d/.test(key) ? `Digit${key}` : key, ...held })

async function choose(way: Way, sheet: boolean): Promise<void> {
  const names = ['Points', 'Swing', 'Ranking', 'Pairs', 'Best and worst']
  await fireEvent.click(radio(names[WAYS.indexOf(way)]!))
  await fireEvent.click(radio(sheet ? 'The whole sheet' : 'One question at a time'))
}

test('nothing is filled in by any way for a member who has not judged, and nothing can be recorded', async () => {
  render(Form, { view, member: 'ana' })
  for (const way of WAYS) {
    for (const sheet of [true, false]) {
      await choose(way, sheet)
      for (const field of screen.queryAllByRole<HTMLInputElement>('textbox')) expect(field.value).toBe('')
      const answers = screen.queryAllByRole('radio').filter((one) => one.tagName === 'BUTTON')
      for (const answer of answers) expect(answer.getAttribute('aria-checked')).toBe('false')
      const empty = ['', '-1']
      for (const list of screen.queryAllByRole<HTMLSelectElement>('combobox')) expect(empty).toContain(list.value)
      expect(record().getAttribute('aria-disabled')).toBe('true')
    }
  }
})

test('by swing, the one that matters most comes first and the others are measured by it', async () => {
  weighed = { complete: true }
  render(Form, { view, member: 'ana' })
  await choose('swing', false)
  expect(button('Next question').getAttribute('aria-disabled')).toBe('true')
  await press('2')
  await press('ArrowRight')
  expect(question()).toBe('If the step of On time is worth 100, how much is the step of Cost worth?')
  const field = await waitFor(() => {
    const focused = document.activeElement as HTMLInputElement
    expect(focused.type).toBe('text')
    return focused
  })
  await fireEvent.input(field, { target: { value: '40' } })
  await fireEvent.keyDown(field, { key: 'Enter' })
  expect(question()).toContain('Welds')
  await fireEvent.input(screen.getByRole('slider'), { target: { value: '0' } })
  await waitFor(() => expect(record().getAttribute('aria-disabled')).toBeNull())
  await fireEvent.click(record())
  expect(submit.mock.calls).toEqual([
    [
      [
        {
          kind: 'elicit_weights',
          member: 'ana',
          answers: { way: 'swing', points: { cost: '40', 'on-time': '100', welds: '0' } },
        },
      ],
    ],
  ])
})

test('by ranking, lines are placed and moved by keys alone, and it is said where they stand', async () => {
  render(Form, { view, member: 'ana' })
  await choose('ranking', true)
  const line = (name: string) => screen.getByText(name).closest('li')!
  const up = (name: string) => fireEvent.keyDown(line(name).querySelector('button')!, { key: 'ArrowUp', altKey: true })
  for (const name of ['Cost', 'On time', 'Welds']) await up(name)
  await waitFor(() => expect(asked.at(-1)).toEqual({ way: 'ranking', order: [['cost'], ['on-time'], ['welds']] }))
  await up('Welds')
  await waitFor(() => expect(asked.at(-1)).toEqual({ way: 'ranking', order: [['cost'], ['welds'], ['on-time']] }))
  expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain('Welds, place 2')
  expect(line('Welds').contains(document.activeElement)).toBe(true)
  await fireEvent.click(screen.getByRole('checkbox', { name: 'On time is equal to the one above' }))
  await waitFor(() => expect(asked.at(-1)).toEqual({ way: 'ranking', order: [['cost'], ['welds', 'on-time']] }))
})

test('by pairs, digits answer for the left and with Shift for the right, and the arrows go on and back', async () => {
  render(Form, { view, member: 'ana' })
  await choose('pairwise', false)
  expect(question()).toBe('Cost or On time: which matters more, and by how much?')
  await press('5')
  expect(radio('Cost matters strongly more than On time (5)').getAttribute('aria-checked')).toBe('true')
  const said = () => screen.getAllByRole('status').map((one) => one.textContent)
  expect(said()).toContain('Cost matters strongly more than On time (5)')
  await press('PageDown')
  expect(said()).not.toContain('Cost matters strongly more than On time (5)')
  await press('3', { shiftKey: true })
  expect(radio('Welds matters moderately more than On time (3)').getAttribute('aria-checked')).toBe('true')
  const equal = radio('On time and Welds matter equally')
  await fireEvent.keyDown(equal, { key: '9', code: 'Digit9' })
  await waitFor(() => expect(document.activeElement).toBe(radio(/^On time matters extremely/)))
  await press('3', { shiftKey: true })
  await press('ArrowLeft')
  await press('1')
  expect(radio('Cost and On time matter equally').getAttribute('aria-checked')).toBe('true')
  await waitFor(() =>
    expect(asked.at(-1)).toEqual({
      way: 'pairwise',
      comparisons: [
        { more: 'welds', less: 'on-time', times: '3' },
        { more: 'cost', less: 'on-time', times: '1' },
      ],
    }),
  )
})

test('a repair is put into the form by the button, can be taken out again, and is not recorded by itself', async () => {
  const given = [
    { more: 'cost', less: 'on-time', times: '5' },
    { more: 'on-time', less: 'welds', times: '5' },
    { more: 'welds', less: 'cost', times: '5' },
  ]
  const loop = { criteria: ['cost', 'on-time', 'welds'], sentence: 'They go round.' }
  const repair = { sentence: 'Turn one round.', changes: [{ more: 'cost', less: 'welds', times: '9' }] }
  const shares = [{ criterion: 'cost', name: 'Cost', share: '40 %', fraction: 0.4 }]
  weighed = { complete: true, acceptable: false, consistency: 'Doubtful.', loops: [loop], repair, shares }
  render(Form, { view: seen(member('ana', { elicited: { way: 'pairwise', comparisons: given } })), member: 'ana' })
  await screen.findByText('They go round.')
  expect(screen.getByRole('img', { name: 'They go round.' })).toBeTruthy()
  await fireEvent.click(button('Ask again: Welds – Cost'))
  expect(question()).toBe('Cost or Welds: which matters more, and by how much?')
  expect(document.activeElement).toBe(box())
  await fireEvent.click(button('Put this into the form'))
  await waitFor(() => expect(asked.at(-1)).toEqual({ way: 'pairwise', comparisons: [...given.slice(0, 2), ...repair.changes] }))
  await fireEvent.click(button('Put my values back'))
  await waitFor(() => expect(asked.at(-1)).toEqual({ way: 'pairwise', comparisons: given }))
  expect(submit).not.toHaveBeenCalled()
})

test('by best and worst, the desk is asked once both are chosen, and what it misses is said before that', async () => {
  render(Form, { view, member: 'ana' })
  await choose('best_worst', false)
  await press('1')
  expect(screen.getByText('First say which criterion matters most, and which least.')).toBeTruthy()
  await press('ArrowRight')
  await press('3')
  await press('ArrowRight')
  expect(question()).toBe('How much more does Cost matter than On time?')
  await press('4')
  await waitFor(() =>
    expect(asked.at(-1)).toEqual({
      way: 'best_worst',
      best: 'cost',
      worst: 'welds',
      best_to_others: { cost: '1', 'on-time': '4' },
      others_to_worst: { welds: '1' },
    }),
  )
})

test('what was answered waits by its own way and for its own member, through a visit elsewhere', async () => {
  const both = seen(member('ana'), member('boris'))
  const { rerender, unmount } = render(Form, { view: both, member: 'ana' })
  await choose('pairwise', false)
  await press('7')
  await rerender({ member: 'boris' })
  expect(radio('Points')).toHaveProperty('checked', true)
  await fireEvent.click(radio('Pairs'))
  expect(screen.getByText('Pairs answered: 0 of 3')).toBeTruthy()
  unmount()
  render(Form, { view: both, member: 'ana' })
  expect(radio('Pairs')).toHaveProperty('checked', true)
  expect(screen.getByText('Pairs answered: 1 of 3')).toBeTruthy()
})

test('what cannot be recorded now is at rest and says why', async () => {
  render(Form, { view: seen(member('ana', { why_not: 'The phase is closed.' })), member: 'ana' })
  expect(screen.getByText('The phase is closed.')).toBeTruthy()
  for (const field of screen.getAllByRole('textbox')) expect(field.closest('fieldset[disabled]')).not.toBeNull()
})
