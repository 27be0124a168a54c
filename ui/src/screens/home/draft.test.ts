import { expect, test } from 'vitest'

import { dossierOf, missing, type Draft } from './draft'

const draft: Draft = {
  title: 'Рукавице',
  one: 'пар',
  many: 'пари',
  currency: 'rsd',
  buyClass: 'new_task',
  name: 'Ана Петровић',
  roles: ['buyer', 'decider'],
  from: 'none',
}

test('a purchase begins with what is bought and who begins', () => {
  expect(dossierOf(draft)).toEqual({
    purchase: { title: 'Рукавице', buy_class: 'new_task', unit: { one: 'пар', many: 'пари' }, currency: 'RSD' },
    member: { member: 'ana-petrovic', name: 'Ана Петровић', roles: ['buyer', 'decider'], power: '1' },
  })
})

test('a repeated purchase says which file it takes over from', () => {
  expect(dossierOf({ ...draft, from: 'recent/a/b' }).from).toEqual({ kind: 'recent', id: 'a/b' })
  expect(dossierOf({ ...draft, from: 'sample/efavirenz' }).from).toEqual({ kind: 'sample', name: 'efavirenz' })
  expect(dossierOf({ ...draft, from: 'choose' }).from).toEqual({ kind: 'choose' })
})

test('what is empty is named', () => {
  expect(missing(draft)).toEqual([])
  expect(missing({ ...draft, name: ' ', roles: [] })).toEqual(['name', 'roles'])
})
