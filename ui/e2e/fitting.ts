/** What does not fit: text that is cut, that sticks out of the window, or that lies under other text. */
import type { Page } from '@playwright/test'

/** Everything on the page that an eye would find cut, each as a line that says what and by how much. Regions that scroll
 *  by themselves may hold more than they show; fields scroll their own text. */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const page = document.documentElement
    if (page.scrollWidth > page.clientWidth) found.push(`the page scrolls sideways by ${page.scrollWidth - page.clientWidth}`)
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!isSeen(element)) continue
      if (element instanceof SVGElement) {
        if (element instanceof SVGTextElement) ofDrawn(element)
        continue
      }
      const { overflowX, overflowY } = getComputedStyle(element)
      const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
      if (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) say(element, 'is cut', element.scrollWidth - element.clientWidth)
      if (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) say(element, 'is cut below', element.scrollHeight - element.clientHeight)
      if (element instanceof HTMLSelectElement || element instanceof HTMLInputElement) continue
      if (ownText(element) === '' || scrollsWithin(element)) continue
      const right = textRight(element)
      if (right > page.clientWidth + 1) say(element, 'sticks out of the window', right - page.clientWidth)
    }
    return found

    function say(element: Element, what: string, by: number): void {
      const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)
      found.push(`<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> “${text}” ${what}, by ${Math.round(by)}`)
    }

    /** Neither hidden nor made for being read aloud alone, which is clipped to a point. */
    function isSeen(element: Element): boolean {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
      for (let around: Element | null = element; around; around = around.parentElement) {
        if (getComputedStyle(around).clipPath === 'inset(50%)') return false
      }
      return true
    }

    function ownText(element: Element): string {
      const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
      return texts.map((node) => node.textContent ?? '').join('').trim()
    }

    function textRight(element: Element): number {
      const range = document.createRange()
      range.selectNodeContents(element)
      return Math.max(...[...range.getClientRects()].map((rect) => rect.right), 0)
    }

    function scrollsWithin(element: Element): boolean {
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (['auto', 'scroll'].includes(getComputedStyle(around).overflowX) && around !== page && around !== document.body) return true
      }
      return false
    }

    /** A text in a picture: within the picture, and not over another. */
    function ofDrawn(text: SVGTextElement): void {
      const picture = text.ownerSVGElement
      if (!picture || ownText(text) + (text.querySelector('tspan')?.textContent ?? '') === '') return
      const own = text.getBoundingClientRect()
      const frame = picture.getBoundingClientRect()
      const out = Math.max(own.right - frame.right, frame.left - own.left, own.bottom - frame.bottom, frame.top - own.top)
      if (out > 1.5 && getComputedStyle(picture).overflow !== 'visible') say(text, 'leaves its picture', out)
      for (const other of picture.querySelectorAll('text')) {
        // Each pair once, and only what an eye sees as one over the other.
        if (!(text.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) || !isSeen(other)) continue
        const its = other.getBoundingClientRect()
        const wide = Math.min(own.right, its.right) - Math.max(own.left, its.left)
        const high = Math.min(own.bottom, its.bottom) - Math.max(own.top, its.top)
        if (wide > 2 && high > own.height / 3 && its.width > 0) say(text, `lies over “${other.textContent?.trim()}”`, wide)
      }
    }
  })
}
