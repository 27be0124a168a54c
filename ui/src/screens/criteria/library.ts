// Measurable criteria to begin with. The levels are Ponder's starting values and are labelled so; the committee sets its own.
import type { Family, Level, ValuePoint } from '../../wire'
import type { Measure } from './draft'

export interface Ready {
  name: string
  family: Family
  measure: Measure
  worst?: string
  best?: string
  target?: string
  points?: ValuePoint[]
  /** The ids of the levels with their values; their words are in the messages. */
  levels?: Pick<Level, 'level' | 'value'>[]
  /** Whether yes is the better answer. */
  yes?: boolean
}

export const library: Ready[] = [
  { name: 'on-time', family: 'reliability', measure: 'on_time', worst: '80', best: '99', target: '95' },
  { name: 'in-full', family: 'reliability', measure: 'in_full', worst: '80', best: '99', target: '95' },
  { name: 'lot-acceptance', family: 'reliability', measure: 'lot_acceptance', worst: '80', best: '99', target: '95' },
  { name: 'incidents', family: 'reliability', measure: 'incidents', worst: '20', best: '0', target: '5' },
  { name: 'landed-cost', family: 'cost', measure: 'landed_cost' },
  { name: 'lead-time', family: 'service', measure: 'quantity', worst: '90', best: '14' },
  { name: 'lead-time-nine', family: 'service', measure: 'quantity', worst: '120', best: '20' },
  { name: 'ppm', family: 'quality', measure: 'quantity', worst: '1000', best: '50' },
  { name: 'first-pass', family: 'quality', measure: 'quantity', worst: '90', best: '99.5' },
  { name: 'cpk', family: 'quality', measure: 'quantity', worst: '1', best: '1.67' },
  { name: 'compliance', family: 'quality', measure: 'quantity', worst: '90', best: '100' },
  { name: 'warranty', family: 'quality', measure: 'quantity', worst: '12', best: '36' },
  { name: 'response', family: 'service', measure: 'quantity', worst: '48', best: '4' },
  { name: 'parts-years', family: 'service', measure: 'quantity', worst: '5', best: '15' },
  { name: 'flexibility', family: 'service', measure: 'quantity', worst: '0', best: '30' },
  { name: 'capacity', family: 'service', measure: 'quantity', worst: '100', best: '150' },
  {
    name: 'support',
    family: 'service',
    measure: 'levels',
    levels: [
      { level: 'none', value: '0' },
      { level: 'agent', value: '0.5' },
      { level: 'own', value: '1' },
    ],
  },
  { name: 'delay-penalty', family: 'service', measure: 'quantity', worst: '0', best: '1' },
  { name: 'price-days', family: 'service', measure: 'quantity', worst: '30', best: '180' },
  { name: 'co2', family: 'sustainability', measure: 'quantity' },
  { name: 'recycled', family: 'sustainability', measure: 'quantity', worst: '0', best: '100' },
  { name: 'safety', family: 'sustainability', measure: 'quantity', worst: '10', best: '0' },
  { name: 'conduct', family: 'sustainability', measure: 'yes_no', yes: true },
  { name: 'equity', family: 'other', measure: 'quantity', worst: '10', best: '40' },
  {
    name: 'dependency',
    family: 'other',
    measure: 'piecewise',
    points: [
      { answer: '0', value: '0.4' },
      { answer: '10', value: '1' },
      { answer: '30', value: '0.5' },
      { answer: '50', value: '0' },
    ],
  },
  { name: 'single-site', family: 'other', measure: 'yes_no', yes: false },
  { name: 'own', family: 'quality', measure: 'quantity' },
]
