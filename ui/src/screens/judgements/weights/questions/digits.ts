/** Digits as answers: by the place of the key, so that they work on every layout and on the number block. */
import { matches, type Key } from '../../../../shortcuts/registry'

/** A digit from 1 to 9, with Shift or without. */
export interface Digit {
  digit: number
  shift: boolean
}

/** Which digit an event is; null where it is none, or belongs to the text that is typed. */
export function digitOf(event: Key & { target: EventTarget | null }): Digit | null {
  if (event.target instanceof HTMLInputElement && event.target.type !== 'range') return null
  for (let digit = 1; digit <= 9; digit += 1) {
    if (matches(String(digit), event)) return { digit, shift: false }
    if (matches(`Shift+${digit}`, event)) return { digit, shift: true }
  }
  return null
}
