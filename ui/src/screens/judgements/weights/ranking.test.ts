import { expect, test } from 'vitest'

import { dropped, rankedLines, stepped, tied, unplaced, withoutLast, type Order } from './ranking'

/** `a b=c` as an order. */
const order = (text: string): Order => (text === '' ? [] : text.split(' ').map((place) => place.split('=')))
const text = (order: Order): string => order.map((place) => place.join('=')).join(' ')

test('equals share a place, and only the first of them is not equal to the one above', () => {
  expect(rankedLines(order('a b=c d'))).toEqual([
    { criterion: 'a', place: 1, equal: false },
    { criterion: 'b', place: 2, equal: false },
    { criterion: 'c', place: 2, equal: true },
    { criterion: 'd', place: 3, equal: false },
  ])
})

test('what has no place yet is listed in its own order, and gets the last place by the first step', () => {
  expect(unplaced(order('c'), ['a', 'b', 'c'])).toEqual(['a', 'b'])
  expect(text(stepped(order('c'), 'b', -1))).toBe('c b')
  expect(text(stepped([], 'b', 1))).toBe('b')
})

test('a step passes a whole place, and the ends stay the ends', () => {
  expect(text(stepped(order('a b=c d'), 'd', -1))).toBe('a d b=c')
  expect(text(stepped(order('a b=c d'), 'a', 1))).toBe('b=c a d')
  expect(text(stepped(order('a b'), 'a', -1))).toBe('a b')
  expect(text(stepped(order('a b'), 'b', 1))).toBe('a b')
})

test('one of several equals first leaves them', () => {
  expect(text(stepped(order('a b=c'), 'c', -1))).toBe('a c b')
  expect(text(stepped(order('a=b c'), 'a', 1))).toBe('b a c')
})

test('a line is dropped before another, at the end, or among equals, whose place it then shares', () => {
  expect(text(dropped(order('a b c'), 'c', 0))).toBe('c a b')
  expect(text(dropped(order('a b c'), 'a', 2))).toBe('b c a')
  expect(text(dropped(order('a b=c d'), 'd', 2))).toBe('a b=d=c')
  expect(text(dropped(order('a b=c d'), 'd', 1))).toBe('a d b=c')
  expect(text(dropped([], 'a', 0))).toBe('a')
})

test('a line can be made equal to the one above and be parted again', () => {
  expect(text(tied(order('a b c'), 'b', true))).toBe('a=b c')
  expect(text(tied(order('a=b c'), 'c', true))).toBe('a=b=c')
  expect(text(tied(order('a=b=c'), 'b', false))).toBe('a b=c')
  expect(text(tied(order('a b'), 'a', true))).toBe('a b')
  expect(text(tied(order('a b'), 'x', true))).toBe('a b')
})

test('the last placed is taken out, of equals the last', () => {
  expect(text(withoutLast(order('a b=c')))).toBe('a b')
  expect(text(withoutLast(order('a')))).toBe('')
  expect(text(withoutLast([]))).toBe('')
})
