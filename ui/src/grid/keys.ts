// What a key means in the grid. Letters are matched by what they say when they are Latin, and by where they lie
// when they are not: Ctrl with “д” on a Serbian Cyrillic keyboard is Ctrl+D, and on a QWERTZ one “z” stays “z”.

/** The part of a keyboard event that decides. */
export interface Key {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
  /** Whether AltGr is held, which some systems report as Ctrl and Alt together. */
  altGraph?: boolean
  isComposing?: boolean
}

export type Direction = 'up' | 'down' | 'left' | 'right'

/** What is meant. */
export type Intention =
  | { do: 'move'; to: Direction; extend: boolean; jump: boolean }
  | { do: 'edge'; to: 'row-start' | 'row-end' | 'first' | 'last'; extend: boolean }
  | { do: 'next'; back: boolean }
  | { do: 'enter'; back: boolean }
  | { do: 'edit' }
  | { do: 'type'; text: string }
  | { do: 'clear' }
  | { do: 'whole'; of: 'all' | 'row' | 'column' }
  | { do: 'fill' }
  | { do: 'cancel' }

const arrows: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** The letter of a shortcut, whatever the layout; empty when the key is no letter. */
export function letterOf(key: Pick<Key, 'key' | 'code'>): string {
  if (/^[a-z]$/i.test(key.key)) return key.key.toLowerCase()
  const place = /^Key([A-Z])$/.exec(key.code)
  return place ? place[1]!.toLowerCase() : ''
}

/** What a key means while the grid is walked through; null when it is none of the grid’s business. */
export function walking(key: Key): Intention | null {
  if (key.isComposing) return null
  const command = (key.ctrlKey || key.metaKey) && !key.altGraph
  const direction = arrows[key.key]
  if (direction && !key.altKey) return { do: 'move', to: direction, extend: key.shiftKey, jump: command }
  switch (key.key) {
    case 'Home':
      return { do: 'edge', to: command ? 'first' : 'row-start', extend: key.shiftKey }
    case 'End':
      return { do: 'edge', to: command ? 'last' : 'row-end', extend: key.shiftKey }
    case 'Tab':
      return command || key.altKey ? null : { do: 'next', back: key.shiftKey }
    case 'Enter':
      return command || key.altKey ? null : { do: 'enter', back: key.shiftKey }
    case 'F2':
      return { do: 'edit' }
    case 'Escape':
      return { do: 'cancel' }
    case 'Delete':
    case 'Backspace':
      return command || key.altKey ? null : { do: 'clear' }
    case ' ':
      if (key.altKey || key.shiftKey === command) return null
      return { do: 'whole', of: command ? 'column' : 'row' }
  }
  if (command && !key.altKey && !key.shiftKey) {
    const letter = letterOf(key)
    if (letter === 'a') return { do: 'whole', of: 'all' }
    if (letter === 'd') return { do: 'fill' }
    return null
  }
  const types = !command && (!key.altKey || key.altGraph === true)
  // One sign, however many units it takes; names such as “Shift” are longer.
  return types && [...key.key].length === 1 ? { do: 'type', text: key.key } : null
}

/** What a key means while a cell is typed in. After a key that began the typing, arrows leave the cell. */
export function typing(key: Key, begunByTyping: boolean): Intention | null {
  if (key.isComposing) return null
  if (key.ctrlKey || key.metaKey || key.altKey) return null
  if (key.key === 'Tab') return { do: 'next', back: key.shiftKey }
  if (key.key === 'Enter') return { do: 'enter', back: key.shiftKey }
  if (key.key === 'Escape') return { do: 'cancel' }
  // Once more: whoever began by typing now moves within the text.
  if (key.key === 'F2') return { do: 'edit' }
  const direction = arrows[key.key]
  if (direction && begunByTyping && !key.shiftKey) return { do: 'move', to: direction, extend: false, jump: false }
  return null
}
