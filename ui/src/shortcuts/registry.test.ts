import { describe, expect, test } from 'vitest'

import { ariaKeys, isBare, keyNames, matches, meant, type Key, type Shortcut } from './registry'

function press(key: string, code: string, held: Partial<Key> = {}): Key {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }
}
const control = { ctrlKey: true }

describe('the letter of a chord', () => {
  test('is found by its place under a Serbian Cyrillic layout', () => {
    expect(matches('Ctrl+z', press('з', 'KeyZ', control), false)).toBe(true)
    expect(matches('Ctrl+k', press('к', 'KeyK', control), false)).toBe(true)
    expect(matches('Ctrl+Shift+z', press('З', 'KeyZ', { ...control, shiftKey: true }), false)).toBe(true)
  })

  test('is what a QWERTZ layout says, not where the key lies', () => {
    expect(matches('Ctrl+z', press('z', 'KeyY', control), false)).toBe(true)
    expect(matches('Ctrl+y', press('z', 'KeyY', control), false)).toBe(false)
    expect(matches('Ctrl+y', press('y', 'KeyZ', control), false)).toBe(true)
  })

  test('is found by its place where the layout gives a Serbian Latin letter', () => {
    expect(matches('Ctrl+y', press('č', 'KeyY', control), false)).toBe(true)
  })

  test('does not hang on capitals', () => {
    expect(matches('t', press('T', 'KeyT'), false)).toBe(true)
    expect(matches('t', press('t', 'KeyT', { shiftKey: true }), false)).toBe(false)
  })

  test('is found by its place when the layout gives a dead key', () => {
    expect(matches('Ctrl+n', press('Dead', 'KeyN', control), false)).toBe(true)
  })
})

describe('a digit', () => {
  test('is found by its place, also on the number block and with Option on a Mac', () => {
    expect(matches('Alt+1', press('1', 'Digit1', { altKey: true }), false)).toBe(true)
    expect(matches('Alt+6', press('6', 'Numpad6', { altKey: true }), false)).toBe(true)
    expect(matches('Alt+1', press('¡', 'Digit1', { altKey: true }), true)).toBe(true)
    expect(matches('Alt+1', press('&', 'Digit1', { altKey: true }), false)).toBe(true)
  })
})

describe('modifiers', () => {
  test('must be exactly those of the chord', () => {
    expect(matches('Ctrl+z', press('z', 'KeyZ', { ...control, shiftKey: true }), false)).toBe(false)
    expect(matches('Ctrl+z', press('z', 'KeyZ', { ...control, altKey: true }), false)).toBe(false)
    expect(matches('Ctrl+z', press('z', 'KeyZ'), false)).toBe(false)
    expect(matches('Ctrl+z', press('z', 'KeyZ', { metaKey: true }), false)).toBe(false)
  })

  test('have the command key in place of Ctrl on a Mac', () => {
    expect(matches('Ctrl+z', press('z', 'KeyZ', { metaKey: true }), true)).toBe(true)
    expect(matches('Ctrl+z', press('z', 'KeyZ', control), true)).toBe(false)
  })
})

describe('what is meant', () => {
  const shortcut = (id: string, keys: string, enabled = true): Shortcut => ({
    id,
    label: id,
    keys,
    enabled: () => enabled,
    run: () => undefined,
  })

  test('is the first that can be done', () => {
    const shortcuts = [shortcut('asleep', 'Ctrl+z', false), shortcut('awake', 'Ctrl+z')]
    expect(meant(shortcuts, press('з', 'KeyZ', control), false)?.id).toBe('awake')
  })

  test('can be said by one of several chords', () => {
    const redo = [shortcut('redo', 'Ctrl+Shift+z Ctrl+y')]
    expect(meant(redo, press('y', 'KeyZ', control), false)?.id).toBe('redo')
    expect(meant(redo, press('Z', 'KeyY', { ...control, shiftKey: true }), false)?.id).toBe('redo')
  })

  test('is nothing for keys that nobody registered', () => {
    expect(meant([shortcut('undo', 'Ctrl+z')], press('F5', 'F5'), false)).toBeUndefined()
  })
})

describe('keys in words', () => {
  test('read as they stand on the keyboard', () => {
    expect(keyNames('Ctrl+Shift+z Ctrl+y', false)).toBe('Ctrl Shift Z')
    expect(keyNames('Ctrl+k', true)).toBe('⌘K')
    expect(keyNames('F1', false)).toBe('F1')
  })

  test('are told to assistive technology in its own words', () => {
    expect(ariaKeys('Ctrl+k', false)).toBe('Control+k')
  })

  test('a letter alone is bare, a chord is not', () => {
    expect(isBare('t')).toBe(true)
    expect(isBare('F1')).toBe(false)
    expect(isBare('Ctrl+t')).toBe(false)
  })
})
