/** Keys as they are written, matched and named. A letter is what the keyboard layout says it is; where the layout has no
 *  Latin letters, the place of the key counts, so that Ctrl+Z stays where it is under a Serbian Cyrillic layout. */

/** Something that can be done by a key, from the palette or from the menu. */
export interface Shortcut {
  id: string
  /** The message that names it. */
  label: string
  /** What fills the message. */
  args?: () => Record<string, string>
  /** `Ctrl+Shift+z`, `Alt+1`, `F1`, `t`; several separated by a blank; none for the palette alone. */
  keys?: string
  /** Whether it can be done now. */
  enabled?: () => boolean
  /** Whether the foot names it. */
  foot?: boolean
  /** Whether its keys work while a layer lies over the page. */
  above?: boolean
  run: () => void
}

/** What is asked of a keyboard event. */
export interface Key {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

const APPLE = typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.platform)

/** The first that these keys mean and that can be done now. */
export function meant(shortcuts: readonly Shortcut[], event: Key, apple = APPLE): Shortcut | undefined {
  return shortcuts.find(
    (shortcut) =>
      chords(shortcut.keys).some((chord) => matches(chord, event, apple)) && (shortcut.enabled?.() ?? true),
  )
}

/** Whether an event is this chord. `Ctrl` is the command key on a Mac. */
export function matches(chord: string, event: Key, apple = APPLE): boolean {
  const parts = chord.split('+')
  const wanted = parts[parts.length - 1].toLowerCase()
  const control = apple ? event.metaKey : event.ctrlKey
  const foreign = apple ? event.ctrlKey : event.metaKey
  if (foreign || control !== parts.includes('Ctrl')) return false
  if (event.altKey !== parts.includes('Alt') || event.shiftKey !== parts.includes('Shift')) return false
  return typed(event) === wanted
}

/** Whether a chord is typed without a modifier and so must not be taken from someone who writes. */
export function isBare(chord: string): boolean {
  return /^[a-z0-9]$/i.test(chord)
}

/** The key in Latin small letters: by the layout where that is Latin, else by its place. */
function typed(event: Key): string {
  const place = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(event.code)?.[1]?.toLowerCase()
  // Digits need Shift on some layouts, and Option changes them on a Mac: there their place counts.
  if (place && /[0-9]/.test(place)) return place
  if (/^[\x21-\x7e]$/.test(event.key) || event.key.length > 1) {
    const named = event.key.toLowerCase()
    return (named === 'dead' || named === 'unidentified' || named === 'process') && place ? place : named
  }
  return place ?? event.key.toLowerCase()
}

function chords(keys: string | undefined): string[] {
  return keys?.split(' ') ?? []
}

/** The first chord as it stands on the keys. */
export function keyNames(keys: string, apple = APPLE): string {
  const signs: Record<string, string> = apple ? { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' } : {}
  const named = chords(keys)[0]
    .split('+')
    .map((part) => signs[part] ?? (part.length === 1 ? part.toUpperCase() : part))
  return named.join(apple ? '' : ' ')
}

/** The same for assistive technology: the aria-keyshortcuts attribute. */
export function ariaKeys(keys: string, apple = APPLE): string {
  return chords(keys)
    .map((chord) => chord.replace('Ctrl', apple ? 'Meta' : 'Control'))
    .join(' ')
}
