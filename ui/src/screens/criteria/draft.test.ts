import { expect, test } from 'vitest'

import type { Criterion } from '../../wire'
import { changeOf, draftOf, isHalfWritten, missing, remeasured, reworded } from './draft'

const onTime = {
  criterion: 'on-time',
  name: { en: 'On time', 'sr-Cyrl': 'У року' },
  family: 'reliability',
  scale: { type: 'on_time', worst: '0.80', best: '0.99', target: '0.95' },
} as Criterion

test('a recorded criterion is recorded again as it was', () => {
  expect(changeOf(draftOf(onTime), 'en', [])).toEqual({ kind: 'set_criterion', ...onTime })
})

test('rates are written as percent', () => {
  expect(draftOf(onTime)).toMatchObject({ worst: '80', best: '99', target: '95' })
})

test('a name in one language leaves the other as it was', () => {
  const { name } = reworded(draftOf(onTime), 'name', 'en', 'Punctual')
  expect(name).toEqual({ en: 'Punctual', 'sr-Cyrl': 'У року' })
})

test('another measure asks for its own levels', () => {
  const draft = remeasured(draftOf(onTime), 'quantity')
  expect(missing(draft, 'en')).toEqual(['unit', 'worst', 'best'])
})

test('a new criterion gets an id of its own', () => {
  const draft = { ...draftOf(onTime), id: null }
  expect(changeOf(draft, 'en', ['on-time'])).toMatchObject({ criterion: 'on-time-2' })
})

test('a criterion is half written while it says something that is not recorded', () => {
  expect(isHalfWritten(draftOf(onTime), onTime)).toBe(false)
  expect(isHalfWritten(reworded(draftOf(onTime), 'name', 'en', 'Punctual'), onTime)).toBe(true)
  expect(isHalfWritten(draftOf(onTime), undefined)).toBe(true)
})

test('every kind of scale is recorded again as it was', () => {
  const scales: Criterion['scale'][] = [
    { type: 'piecewise', unit: 'weeks', points: [{ answer: '8', value: '1' }, { answer: '16', value: '0.7' }, { answer: '26', value: '0' }] },
    { type: 'levels', levels: [{ level: 'a', name: 'A', meaning: 'One', value: '0' }, { level: 'b', name: 'B', meaning: 'Two', value: '1' }] },
    { type: 'yes_no' },
    { type: 'yes_no', best: false },
  ]
  for (const scale of scales) {
    const criterion = { criterion: 'c', name: 'C', family: 'service', scale, group: 'g', definition: 'What', missing: 'worst' } as Criterion
    expect(changeOf(draftOf(criterion), 'en', [])).toEqual({ kind: 'set_criterion', ...criterion })
  }
})

test('points are recorded by rising answer, and half a point asks to be filled in', () => {
  const draft = remeasured({ ...draftOf(onTime), unit: 'weeks' }, 'piecewise')
  expect(missing(draft, 'en')).toContain('points')
  const points = [{ answer: '26', value: '0' }, { answer: '8', value: '1' }, { answer: '16', value: '0.5' }]
  expect(missing({ ...draft, points }, 'en')).toEqual([])
  expect(changeOf({ ...draft, points }, 'en', [])).toMatchObject({ scale: { points: [{ answer: '8' }, { answer: '16' }, { answer: '26' }] } })
})

test('a new level gets an id from its name, and an empty one is left out', () => {
  const draft = remeasured(draftOf(onTime), 'levels')
  const levels = [
    { level: '', name: 'Double wall', meaning: 'Two flutes', value: '0' },
    { level: '', name: 'Triple wall', meaning: 'Three', value: '1' },
    { level: '', name: '', meaning: '', value: '' },
  ]
  expect(changeOf({ ...draft, levels }, 'en', [])).toMatchObject({ scale: { levels: [{ level: 'double-wall' }, { level: 'triple-wall' }] } })
})

test('what is done with missing answers belongs to what offers answer', () => {
  expect(changeOf({ ...draftOf(onTime), missing: 'worst' }, 'en', [])).not.toHaveProperty('missing')
})
