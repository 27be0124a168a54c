/** A hand that never leaves the keyboard. */
import type { Locator, Page } from '@playwright/test'
import { expect } from './door'

/** The screens of an open purchase in the order of the rail; Home is the first key. */
export const SCREENS = [
  'case',
  'criteria',
  'offers',
  'judgements',
  'workshop',
  'result',
  'robustness',
  'decision',
] as const

export type Screen = (typeof SCREENS)[number]

/** Presses Tab until the focus is there, and sees that it shows. More than `most` is more than a person would press. */
export async function tabTo(page: Page, there: Locator, most = 16): Promise<void> {
  await expect(there.first()).toBeAttached()
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab')
    if (await hasFocus(there)) {
      await showsFocus(page)
      return
    }
  }
  const where = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))
  throw new Error(`${most} Tabs did not lead to ${there.toString()}; the focus is on ${where}`)
}

/** Replaces what a field holds. */
export async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}

/** Goes to a screen by its key. */
export async function goTo(page: Page, screen: Screen): Promise<void> {
  await page.keyboard.press(`Alt+${SCREENS.indexOf(screen) + 2}`)
  await expect(page.locator(`[data-screen="${screen}"]`)).toBeVisible()
}

async function hasFocus(there: Locator): Promise<boolean> {
  for (const one of await there.all()) {
    if (await one.evaluate((element) => element === document.activeElement)) return true
  }
  return false
}

/** Whether an eye finds the focus: a ring around what has it, or around the label or the mark that stands for it. */
async function showsFocus(page: Page): Promise<void> {
  const shown = await page.evaluate(() => {
    const focused = document.activeElement
    if (!focused) return false
    const around = [focused, focused.closest('label'), ...focused.querySelectorAll('*'), ...(focused.parentElement?.children ?? [])]
    return around.some((element) => {
      if (!element) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || ringsThumb(element)
    })

    // The style of a slider’s handle cannot be asked for; its rule can.
    function ringsThumb(element: Element): boolean {
      const thumb = '::-webkit-slider-thumb'
      return [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSStyleRule && rule.selectorText.endsWith(`:focus-visible${thumb}`))
        .map((rule) => rule as CSSStyleRule)
        .some((rule) => rule.style.outline !== '' && element.matches(rule.selectorText.slice(0, -thumb.length)))
    }
  })
  expect(shown, 'the focus shows').toBe(true)
}

/** Chooses at the foot who acts. */
export async function actAs(page: Page, name: string): Promise<void> {
  await page.locator('footer label select').first().selectOption({ label: name })
}
