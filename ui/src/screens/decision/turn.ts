/** Which page comes next when one turns the pages, given where the pages' upper edges are in the window. */

/** How far from the window's edge a page still counts as the one that is read. */
const NEAR = 40

/** The page to turn to; null at either end, where the window itself scrolls. */
export function turned(tops: number[], forward: boolean): number | null {
  if (forward) {
    const next = tops.findIndex((top) => top > NEAR)
    return next < 0 ? null : next
  }
  const before = tops.findLastIndex((top) => top < 0)
  return before < 0 ? null : before
}
