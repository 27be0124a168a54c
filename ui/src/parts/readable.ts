import { flushSync } from 'svelte'

/**
 * Whether every field of the form or dialog around a pressed button can be taken as it stands. If not, the keys
 * go to the first that cannot: what is recorded must be what is seen.
 */
export function isReadable(press: Event): boolean {
  // The field that the press has left is marked only now.
  flushSync()
  const { currentTarget } = press
  const form = currentTarget instanceof Element ? currentTarget.closest('form, [role="dialog"]') : null
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]')
  wrong?.focus()
  return !wrong
}
