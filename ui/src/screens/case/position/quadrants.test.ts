import { expect, test } from 'vitest'

import { quadrants, reached } from './quadrants'

test('an arrow leads to the quadrant beside', () => {
  expect(reached('strategic', 'ArrowLeft')).toBe('leverage')
  expect(reached('strategic', 'ArrowDown')).toBe('bottleneck')
  expect(reached('non_critical', 'ArrowUp')).toBe('leverage')
  expect(reached('non_critical', 'ArrowRight')).toBe('bottleneck')
})

test('at the edge of the map an arrow leads nowhere', () => {
  expect(reached('strategic', 'ArrowRight')).toBeNull()
  expect(reached('leverage', 'ArrowUp')).toBeNull()
  expect(reached('leverage', 'Enter')).toBeNull()
})

test('there and back is the same quadrant', () => {
  const back = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft', ArrowUp: 'ArrowDown', ArrowDown: 'ArrowUp' }
  for (const from of quadrants) {
    for (const [there, again] of Object.entries(back)) {
      const to = reached(from, there)
      if (to) expect(reached(to, again)).toBe(from)
    }
  }
})
