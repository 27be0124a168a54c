/** The two offers that are compared: the newest two that were chosen, by the ids of their suppliers. */

/** The pair with another chosen; one that is chosen already is let go. */
export function pick(pair: string[], supplier: string): string[] {
  if (pair.includes(supplier)) return pair.filter((other) => other !== supplier)
  return [...pair, supplier].slice(-2)
}

/** The pair as it can be shown: those that are still ranked, the better first; the first two while nobody has chosen. */
export function pairOf(chosen: string[] | null, ranked: string[]): string[] {
  return chosen === null ? ranked.slice(0, 2) : ranked.filter((supplier) => chosen.includes(supplier))
}
