import { expect, test } from 'vitest'

import type { CriterionRow, Gate } from '../../wire'
import { gateChange, gateDraftOf, isReady, testable } from './gate'

const row = (id: string, scale: object) => ({ criterion: { criterion: id, name: id, family: 'service', scale } }) as unknown as CriterionRow
const rows = [
  row('lead', { type: 'quantity', unit: 'weeks', worst: '26', best: '8' }),
  row('wall', { type: 'levels', levels: [{ level: 'double', name: 'Double', meaning: 'Two', value: '1' }] }),
  row('ready', { type: 'yes_no' }),
  row('on-time', { type: 'on_time', worst: '0.8', best: '0.99', target: '0.95' }),
  row('cost', { type: 'landed_cost', worst: '2', best: '1' }),
]

test('a recorded gate is recorded again as it was', () => {
  const gates: Gate[] = [
    { gate: 'iso', requirement: 'ISO 9001' },
    { gate: 'a', requirement: 'A', threshold: { type: 'at_most', criterion: 'lead', answer: '16' } },
    { gate: 'b', requirement: 'B', threshold: { type: 'at_least', criterion: 'wall', answer: { level: 'double' } } },
    { gate: 'c', requirement: 'C', threshold: { type: 'at_least', criterion: 'ready', answer: true } },
    { gate: 'd', requirement: 'D', threshold: { type: 'at_least', criterion: 'on-time', answer: '0.90' } },
    { gate: 'e', requirement: 'E', threshold: { type: 'chance', criterion: 'on-time', rate: '0.95', chance: '0.90' } },
  ]
  for (const gate of gates) {
    expect(gateChange(gateDraftOf(gate, rows), rows, 'en', [])).toEqual({ kind: 'set_gate', ...gate })
  }
})

test('neither prices nor scores make a gate', () => {
  expect(testable(rows).map(({ criterion }) => criterion.criterion)).not.toContain('cost')
})

test('a threshold asks for its criterion and its level', () => {
  const draft = { ...gateDraftOf(null, rows), requirement: 'Soon', kind: 'at_most' as const }
  expect(isReady(draft, 'en')).toBe(false)
  expect(isReady({ ...draft, criterion: 'lead', level: '16' }, 'en')).toBe(true)
})
