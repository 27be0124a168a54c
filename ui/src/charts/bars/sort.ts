// The same bars in another order: by one criterion, which then stands at the base, so that its parts can be compared.
import type { BarChart } from '../../wire'

/** The criterion by its place among the keys; null for the ranking itself. */
export type SortKey = number | null

/** The chart with its rows by one criterion's part, the largest first, and that part moved to the base. */
export function sorted(chart: BarChart, key: SortKey): BarChart {
  if (key === null || key >= chart.keys.length) return chart
  const first = <Item>(items: Item[]): Item[] => [items[key]!, ...items.filter((_, place) => place !== key)]
  const part = (row: BarChart['rows'][number]): number => row.parts[key]?.value ?? 0
  return {
    ...chart,
    keys: first(chart.keys),
    rows: [...chart.rows].sort((a, b) => part(b) - part(a)).map((row) => ({ ...row, parts: first(row.parts) })),
  }
}

/** The key after this one: the ranking, then each criterion, then the ranking again. */
export function nextKey(chart: BarChart, key: SortKey): SortKey {
  const next = key === null ? 0 : key + 1
  return next < chart.keys.length ? next : null
}
