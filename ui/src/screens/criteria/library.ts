// Criteria to begin with. The levels are Ponder's starting values and are labelled so; the committee sets its own.
import type { Draft } from './draft'

export type LibraryName = 'on-time' | 'landed-cost' | 'lead-time' | 'warranty' | 'own'

export interface Ready {
  name: LibraryName
  draft: Pick<Draft, 'family' | 'measure' | 'worst' | 'best' | 'target'>
}

export const library: Ready[] = [
  { name: 'on-time', draft: { family: 'reliability', measure: 'on_time', worst: '80', best: '99', target: '95' } },
  { name: 'landed-cost', draft: { family: 'cost', measure: 'landed_cost', worst: '', best: '', target: '' } },
  { name: 'lead-time', draft: { family: 'service', measure: 'quantity', worst: '90', best: '14', target: '' } },
  { name: 'warranty', draft: { family: 'quality', measure: 'quantity', worst: '12', best: '36', target: '' } },
  { name: 'own', draft: { family: 'quality', measure: 'quantity', worst: '', best: '', target: '' } },
]
