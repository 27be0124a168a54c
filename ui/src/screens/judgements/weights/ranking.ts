/** An order of criteria, the most important first; those of equal importance share a place. */
export type Order = string[][]

/** A criterion of an order, line by line. */
export interface Ranked {
  criterion: string
  /** The place, from 1; equals have the same. */
  place: number
  /** Whether it is as important as the one above. */
  equal: boolean
}

/** The order as lines. */
export function rankedLines(order: Order): Ranked[] {
  return order.flatMap((equals, at) =>
    equals.map((criterion, index) => ({ criterion, place: at + 1, equal: index > 0 })),
  )
}

/** The criteria that have no place yet, in their own order. */
export function unplaced(order: Order, criteria: readonly string[]): string[] {
  const placed = order.flat()
  return criteria.filter((criterion) => !placed.includes(criterion))
}

/** The order with a criterion one step up (−1) or down (1). One that shares a place leaves it first; one without a place
 *  gets the last. */
export function stepped(order: Order, criterion: string, step: -1 | 1): Order {
  const from = placeOf(order, criterion)
  if (from < 0) return [...order, [criterion]]
  const isAlone = order[from]!.length === 1
  const rest = without(order, criterion)
  const to = isAlone ? from + step : step < 0 ? from : from + 1
  if (to < 0 || to > rest.length) return order
  return inserted(rest, to, criterion)
}

/** The order with a criterion dropped before a line, counted without it; between equals it becomes one of them. */
export function dropped(order: Order, criterion: string, line: number): Order {
  const rest = without(order, criterion)
  const lines = rankedLines(rest)
  const next = lines[line]
  if (!next) return [...rest, [criterion]]
  const place = next.place - 1
  if (!next.equal) return inserted(rest, place, criterion)
  const equals = rest[place]!
  const at = equals.indexOf(next.criterion)
  return rest.with(place, [...equals.slice(0, at), criterion, ...equals.slice(at)])
}

/** The order with a criterion as important as the one above, or no longer so: then it and those below it in its place
 *  come after the others of that place. */
export function tied(order: Order, criterion: string, equal: boolean): Order {
  const place = placeOf(order, criterion)
  if (place < 0) return order
  const equals = order[place]!
  const at = equals.indexOf(criterion)
  if (equal) {
    if (at > 0 || place === 0) return order
    return [...order.slice(0, place - 1), [...order[place - 1]!, ...equals], ...order.slice(place + 1)]
  }
  if (at === 0) return order
  return [...order.slice(0, place), equals.slice(0, at), equals.slice(at), ...order.slice(place + 1)]
}

/** The order without its last criterion. */
export function withoutLast(order: Order): Order {
  const last = order.at(-1)?.at(-1)
  return last === undefined ? order : without(order, last)
}

function placeOf(order: Order, criterion: string): number {
  return order.findIndex((equals) => equals.includes(criterion))
}

function without(order: Order, criterion: string): Order {
  return order.map((equals) => equals.filter((other) => other !== criterion)).filter((equals) => equals.length > 0)
}

function inserted(order: Order, place: number, criterion: string): Order {
  return [...order.slice(0, place), [criterion], ...order.slice(place)]
}
