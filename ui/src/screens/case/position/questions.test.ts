import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { app } from '../../../app.svelte'
import type { PositionView, QuestionRow } from '../../../wire'
import { speak } from '../../../words.svelte'
import Questions from './Questions.svelte'

const submit = vi.spyOn(app, 'submit')
const row = (question: QuestionRow['question'], text: string, answer: number | null): QuestionRow => ({
  question,
  text,
  answer,
  anchors: ['a', 'b', 'c', 'd', 'e'],
  said: '',
})

function shown(answers: Record<string, number>): PositionView {
  const questions = [
    row('lead_time', 'How long?', answers['lead_time'] ?? null),
    row('substitutes', 'What instead?', answers['substitutes'] ?? null),
  ]
  const given = Object.keys(answers).length > 0 ? { answers } : null
  return {
    questionnaire: given,
    answer: { now: true, against: [] },
    axes: [{ axis: 'risk', name: 'Supply risk', figure: '', border: '', threshold: '3', questions }],
    proposed: null,
    ours: '',
  } as unknown as PositionView
}

beforeEach(() => {
  speak('en')
  submit.mockReset().mockResolvedValue(true)
})
afterEach(cleanup)

const answer = (question: string, digit: number) =>
  screen.getByRole('radiogroup', { name: question }).querySelectorAll<HTMLElement>('[role=radio]')[digit - 1]!

test('an answer is recorded beside those that were given', async () => {
  render(Questions, { view: shown({ lead_time: 4 }) })
  await fireEvent.click(answer('What instead?', 2))
  expect(submit).toHaveBeenCalledWith([
    { kind: 'answer_questionnaire', answers: { lead_time: 4, substitutes: 2 }, note: undefined },
  ])
})

test('a digit answers, and an arrow only moves', async () => {
  render(Questions, { view: shown({ lead_time: 4 }) })
  await fireEvent.keyDown(answer('How long?', 4), { key: 'ArrowLeft' })
  expect(submit).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(answer('How long?', 3))
  await fireEvent.keyDown(answer('How long?', 3), { key: '1' })
  expect(submit).toHaveBeenCalledOnce()
})

test('taking the last answer away leaves no empty questionnaire behind', async () => {
  render(Questions, { view: shown({ lead_time: 4 }) })
  await fireEvent.click(screen.getByRole('button', { name: 'take the answer away' }))
  expect(submit).toHaveBeenCalledWith([{ kind: 'clear', slot: 'questionnaire' }])
})
