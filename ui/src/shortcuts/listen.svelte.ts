/** Takes keys from the window and does what they mean. */
import { untrack } from 'svelte'

import { layers } from '../parts/layers.svelte'
import { commands } from './commands'
import { isBare, meant, type Shortcut } from './registry'

/** Shortcuts of what is on the page at this moment. */
class Here {
  list = $state.raw<Shortcut[]>([])
}
const here = new Here()

export function shortcutsHere(): Shortcut[] {
  return [...here.list, ...commands]
}

/** Adds a shortcut while something is on the page; call it in an effect and return what it returns. */
export function offer(shortcut: Shortcut): () => void {
  untrack(() => (here.list = [...here.list, shortcut]))
  return () => untrack(() => (here.list = here.list.filter((other) => other !== shortcut)))
}

/** The fields that hold typing which is not committed yet: there Ctrl+Z belongs to the text. */
const unsaved = new WeakSet<EventTarget>()

export function listenToKeys(): () => void {
  const stop = new AbortController()
  const options = { signal: stop.signal, capture: true }
  window.addEventListener('input', (event) => event.target && unsaved.add(event.target), options)
  for (const left of ['change', 'focusout'] as const) {
    window.addEventListener(left, (event) => event.target && unsaved.delete(event.target), options)
  }
  window.addEventListener('keydown', onKey, { signal: stop.signal })
  return () => stop.abort()
}

/** Whether a text field with unsaved typing has the focus. */
export function isTyping(): boolean {
  const field = document.activeElement
  return field !== null && isText(field) && unsaved.has(field)
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const shortcut = meant(shortcutsHere(), event)
  if (!shortcut || (layers.count > 0 && !shortcut.above)) return
  const target = event.target
  if (shortcut.keys && isBare(shortcut.keys) && target instanceof Element && takesLetters(target)) return
  event.preventDefault()
  shortcut.run()
}

function isText(element: Element): boolean {
  if (element instanceof HTMLTextAreaElement) return true
  if (element instanceof HTMLElement && element.isContentEditable) return true
  return element instanceof HTMLInputElement && !['radio', 'checkbox', 'range', 'button'].includes(element.type)
}

/** Where a letter means something already: a text, a list to choose from, a grid that is typed into. */
function takesLetters(element: Element): boolean {
  return isText(element) || element.closest('select, [role="grid"], [role="listbox"]') !== null
}
