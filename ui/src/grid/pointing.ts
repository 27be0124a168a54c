// What the pointer does in a grid: it stands in a cell, chooses a range, or draws the handle of a range out to fill.

import type { Place } from './selection'

/** What is pointed at. */
interface Sheet {
  readonly edit: unknown
  choose: (place: Place, extend: boolean) => void
  begin: () => void
  draw: (to: Place) => void
  fillDrawn: () => void
  fillToEnd: () => void
}

export class Pointing {
  #sheet: Sheet
  #does: 'choose' | 'fill' | null = null

  constructor(sheet: Sheet) {
    this.#sheet = sheet
  }

  /** True when the focus is to go to where the person now stands. */
  down(event: MouseEvent): boolean {
    const place = placeOf(event.target)
    if (!place || event.button !== 0 || event.target instanceof HTMLInputElement) return false
    event.preventDefault()
    this.#does = isHandle(event.target) ? 'fill' : 'choose'
    if (this.#does === 'choose') this.#sheet.choose(place, event.shiftKey)
    return true
  }

  over(event: MouseEvent): void {
    // The button was let go where nobody heard of it.
    if (event.buttons !== 1) this.up()
    const place = placeOf(event.target)
    if (!place || this.#does === null || this.#sheet.edit) return
    if (this.#does === 'fill') this.#sheet.draw(place)
    else this.#sheet.choose(place, true)
  }

  /** The button may be let go anywhere on the page. */
  up(): void {
    if (this.#does === 'fill') this.#sheet.fillDrawn()
    this.#does = null
  }

  twice(event: MouseEvent): void {
    if (!placeOf(event.target) || this.#sheet.edit) return
    if (isHandle(event.target)) this.#sheet.fillToEnd()
    else this.#sheet.begin()
  }
}

/** The cell that an event is in. */
export function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null
}

function isHandle(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-handle]') !== null
}
