// A value function drawn: the curve through its points, a handle on each, and the offers where they lie on it.
import type { ValuePoint } from '../../wire'

export interface CurveOffer {
  supplier: string
  answer: number
  text: string
}

export interface Curve {
  path: string
  handles: { x: number; y: number; point: number }[]
  offers: { x: number; y: number; name: string }[]
  /** The answers at both ends of the picture. */
  from: number
  to: number
  plot: { left: number; right: number; top: number; bottom: number }
}

export const HEIGHT = 150
const MARGIN = { left: 26, right: 12, top: 12, bottom: 22 }

/** What the picture shows of the answers: a little more than lies between the points, and the offers where it is `whole`. */
function rangeOf(points: number[], offers: CurveOffer[], whole: boolean): [number, number] {
  const all = whole ? [...points, ...offers.map(({ answer }) => answer)] : points
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const room = (most - least) * 0.06
  return [least - room, most + room]
}

/** The picture; none while fewer than two points can be read. `held` are its ends while a point is dragged: they stay. */
export function layoutCurve(
  points: ValuePoint[],
  offers: CurveOffer[],
  width: number,
  { whole = false, held = null }: { whole?: boolean; held?: [number, number] | null } = {},
): Curve | null {
  const known = points
    .map(({ answer, value }, point) => ({ answer: Number(answer), value: Number(value), point, is: answer !== '' && value !== '' }))
    .filter(({ answer, value, is }) => is && Number.isFinite(answer) && value >= 0 && value <= 1)
    .toSorted((one, other) => one.answer - other.answer)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || first.answer === last.answer) return null
  const [from, to] = held ?? rangeOf(known.map(({ answer }) => answer), offers, whole)
  const plot = { left: MARGIN.left, right: width - MARGIN.right, top: MARGIN.top, bottom: HEIGHT - MARGIN.bottom }
  const x = (answer: number) => plot.left + ((Math.min(Math.max(answer, from), to) - from) / (to - from)) * (plot.right - plot.left)
  const y = (value: number) => plot.bottom - value * (plot.bottom - plot.top)
  const corners = [{ ...first, answer: Math.min(from, first.answer) }, ...known, { ...last, answer: Math.max(to, last.answer) }]
  const height = (answer: number): number => {
    const after = corners.findIndex((corner) => corner.answer >= answer)
    if (after <= 0) return after < 0 ? last.value : first.value
    const [low, high] = [corners[after - 1], corners[after]]
    return low.value + ((answer - low.answer) / (high.answer - low.answer)) * (high.value - low.value)
  }
  return {
    path: corners.map(({ answer, value }, at) => `${at === 0 ? 'M' : 'L'} ${x(answer)} ${y(value)}`).join(' '),
    handles: known.map(({ answer, value, point }) => ({ x: x(answer), y: y(value), point })),
    offers: offers.map(({ supplier, answer, text }) => ({ x: x(answer), y: y(height(answer)), name: `${supplier}: ${text}` })),
    from,
    to,
    plot,
  }
}

/** How far a key moves a point: a fiftieth of the way between the outermost answers, rounded to a figure one would say. */
export function stepOf(points: ValuePoint[]): number {
  const answers = points.filter(({ answer }) => answer !== '').map(({ answer }) => Number(answer))
  const span = Math.max(...answers) - Math.min(...answers)
  if (!Number.isFinite(span) || span <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(span / 50))
  const [step = 10] = [1, 2, 5].filter((times) => times * power >= span / 50)
  return step * power
}

/** A number as it is recorded, with no more decimals than its step has. */
export function rounded(number: number, step: number): string {
  const places = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  const text = (Math.round(number / step) * step).toFixed(places)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

const VALUE_STEP = 0.05

/** A point moved to a place of the picture. */
export function dragged(curve: Curve, step: number, place: { x: number; y: number }): ValuePoint {
  const { plot, from, to } = curve
  const answer = from + ((place.x - plot.left) / (plot.right - plot.left)) * (to - from)
  const value = (plot.bottom - place.y) / (plot.bottom - plot.top)
  return { answer: rounded(answer, step), value: rounded(Math.min(Math.max(value, 0), 1), VALUE_STEP) }
}

/** A point moved by an arrow key; null for another key. */
export function stepped(point: ValuePoint, step: number, key: string): ValuePoint | null {
  const [along, up] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[key] ?? []
  if (along === undefined || up === undefined) return null
  const value = Math.min(Math.max(Number(point.value) + up * VALUE_STEP, 0), 1)
  return {
    answer: along === 0 ? point.answer : rounded(Number(point.answer) + along * step, step),
    value: up === 0 ? point.value : rounded(value, VALUE_STEP),
  }
}
