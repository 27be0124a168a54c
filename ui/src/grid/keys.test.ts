import { describe, expect, it } from 'vitest'
import { letterOf, typing, walking, type Key } from './keys'

const key = (key: string, more: Partial<Key> = {}): Key => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})
const ctrl = { ctrlKey: true }
const shift = { shiftKey: true }

describe('keys in the grid', () => {
  it('move, extend and jump', () => {
    expect(walking(key('ArrowDown'))).toEqual({ do: 'move', to: 'down', extend: false, jump: false })
    expect(walking(key('ArrowLeft', shift))).toEqual({ do: 'move', to: 'left', extend: true, jump: false })
    expect(walking(key('ArrowUp', { ...ctrl, ...shift }))).toEqual({ do: 'move', to: 'up', extend: true, jump: true })
    expect(walking(key('Home'))).toEqual({ do: 'edge', to: 'row-start', extend: false })
    expect(walking(key('End', ctrl))).toEqual({ do: 'edge', to: 'last', extend: false })
    expect(walking(key('Tab', shift))).toEqual({ do: 'next', back: true })
    expect(walking(key('Enter'))).toEqual({ do: 'enter', back: false })
  })

  it('type over a cell, edit it, clear it', () => {
    expect(walking(key('3'))).toEqual({ do: 'type', text: '3' })
    expect(walking(key('љ', { code: 'KeyQ' }))).toEqual({ do: 'type', text: 'љ' })
    expect(walking(key('F2'))).toEqual({ do: 'edit' })
    expect(walking(key('Delete'))).toEqual({ do: 'clear' })
    expect(walking(key('Shift', shift))).toBeNull()
    expect(walking(key('F5'))).toBeNull()
    expect(walking(key(' '))).toBeNull()
  })

  it('choose a row or a column', () => {
    expect(walking(key(' ', shift))).toEqual({ do: 'whole', of: 'row' })
    expect(walking(key(' ', ctrl))).toEqual({ do: 'whole', of: 'column' })
    expect(walking(key(' ', { ...ctrl, ...shift }))).toBeNull()
  })

  it('are found on a Serbian Cyrillic keyboard by their place', () => {
    expect(walking(key('а', { code: 'KeyA', ...ctrl }))).toEqual({ do: 'whole', of: 'all' })
    expect(walking(key('д', { code: 'KeyD', ...ctrl }))).toEqual({ do: 'fill' })
    expect(letterOf({ key: 'з', code: 'KeyZ' })).toBe('z')
  })

  it('are found on a QWERTZ keyboard by what they say', () => {
    expect(walking(key('d', { code: 'KeyD', ...ctrl }))).toEqual({ do: 'fill' })
    expect(letterOf({ key: 'z', code: 'KeyY' })).toBe('z')
    expect(letterOf({ key: 'y', code: 'KeyZ' })).toBe('y')
  })

  it('leave the clipboard, undo and the shortcuts of the window alone', () => {
    for (const letter of ['c', 'x', 'v', 'z', 'y', 'k']) {
      expect(walking(key(letter, { code: `Key${letter.toUpperCase()}`, ...ctrl }))).toBeNull()
    }
    expect(walking(key('1', ctrl))).toBeNull()
    expect(walking(key('ArrowLeft', { altKey: true }))).toBeNull()
  })

  it('type what AltGr types, though it may look like Ctrl and Alt', () => {
    const altGraph = { altGraph: true, ctrlKey: true, altKey: true }
    expect(walking(key('€', altGraph))).toEqual({ do: 'type', text: '€' })
    expect(walking(key('€', { ctrlKey: true, altKey: true }))).toBeNull()
  })

  it('are left to an input method that is composing', () => {
    expect(walking(key('a', { isComposing: true }))).toBeNull()
    expect(typing(key('Enter', { isComposing: true }), true)).toBeNull()
  })
})

describe('keys in a cell that is typed in', () => {
  it('commit, cancel, and leave by arrows only after type-to-replace', () => {
    expect(typing(key('Enter', shift), false)).toEqual({ do: 'enter', back: true })
    expect(typing(key('Escape'), false)).toEqual({ do: 'cancel' })
    expect(typing(key('ArrowRight'), true)).toEqual({ do: 'move', to: 'right', extend: false, jump: false })
    expect(typing(key('ArrowRight'), false)).toBeNull()
    expect(typing(key('F2'), true)).toEqual({ do: 'edit' })
    expect(typing(key('a', ctrl), true)).toBeNull()
    expect(typing(key('5'), true)).toBeNull()
  })
})
