import { expect, test } from 'vitest'

import type { CriterionRow, GroupRows } from '../../wire'
import { inner, moved, outer, parents } from './tree'

const group = (id: string, parent?: string) =>
  ({ group: { group: id, name: id, ...(parent ? { parent } : {}) }, name: id, depth: parent ? 1 : 0, criteria: [] }) as unknown as GroupRows
const groups = [group('product'), group('pump', 'product'), group('seal', 'product'), group('service')]
const row = (group?: string) =>
  ({ criterion: { criterion: 'fit', name: 'Fit', family: 'quality', scale: { type: 'yes_no' }, ...(group ? { group } : {}) } }) as unknown as CriterionRow

test('a criterion at the top goes into the group above it', () => {
  expect(inner(groups, undefined)).toBe('service')
  expect(moved(groups, row(), 'in')).toMatchObject({ kind: 'set_criterion', group: 'service' })
})

test('inside a group it goes into the first group there, and out of it again', () => {
  expect(inner(groups, 'product')).toBe('pump')
  expect(outer(groups, 'pump')).toBe('product')
  expect(moved(groups, row('product'), 'out')).not.toHaveProperty('group')
})

test('at the end of the way nothing moves', () => {
  expect(moved(groups, row(), 'out')).toBeNull()
  expect(moved(groups, row('seal'), 'in')).toBeNull()
})

test('a group is never offered a place inside itself', () => {
  expect(parents(groups, 'product').map(({ name }) => name)).toEqual(['service'])
  expect(parents(groups, null)).toHaveLength(4)
})
