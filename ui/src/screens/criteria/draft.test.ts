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
