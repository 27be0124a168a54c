// Where the offers lie on a criterion's scale, in pixels.

export interface LineMark {
  x: number
  /** Beyond which end the offer lies; none where it lies on the scale. */
  beyond: 'worst' | 'best' | null
}

const margin = 11

export function layoutLine(
  offers: { at: number }[],
  width: number,
): { from: number; to: number; marks: LineMark[] } {
  const from = margin
  const to = width - margin
  const marks = offers.map(({ at }): LineMark => {
    if (at < 0) return { x: from, beyond: 'worst' }
    if (at > 1) return { x: to, beyond: 'best' }
    return { x: from + at * (to - from), beyond: null }
  })
  return { from, to, marks }
}
