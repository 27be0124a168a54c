/** A small purchase with long Serbian names, for the tests of the charts. */
import type { BarChart, ReliabilityChart, WinnerLine } from '../wire'

const caption = { finding: '', reading: [], alt: '' }
const figure = (value: number, text: string) => ({ value, text })

export const NAMES = [
  'Галеника Фармација а.д. Београд',
  'Хемофарм Вршац',
  'Предузеће за производњу и промет лекова Југоисток Ниш д.о.о.',
  'Strides',
]

export const BARS: BarChart = {
  caption,
  keys: [
    { name: 'поузданост испорука', family: 'reliability' },
    { name: 'цена са превозом', family: 'cost' },
    { name: 'рок испоруке', family: 'service' },
    { name: 'брзина одговора', family: 'service' },
  ],
  rows: NAMES.map((name, index) => ({
    supplier: `s-${index}`,
    name,
    rank: index + 1,
    parts: [0.3, 0.25, 0.1, 0.05].map((part) => figure(part - index * 0.01, '0,300')),
    score: figure(0.7, '0,700'),
    other_rank: index < 2 ? `${2 - index}.` : `${index + 1}.`,
    differs: index < 2,
    cost: '3,2279 $',
  })),
  ticks: [0, 0.2, 0.4, 0.6, 0.8].map((at) => ({ at, label: String(at), exact: false })),
}

export const LINE: WinnerLine = {
  group: 'family/reliability',
  name: 'поузданост',
  caption,
  segments: [
    { from: 0, to: 0.1467, name: NAMES[0], recommended: false },
    { from: 0.1467, to: 0.377, name: 'Strides', recommended: false },
    { from: 0.377, to: 1, name: NAMES[1], recommended: true },
  ],
  ticks: [
    { at: 0, label: '0%', exact: false },
    { at: 0.1467, label: '14,67%', exact: true },
    { at: 0.377, label: '37,70%', exact: true },
    { at: 0.4, label: '40%', exact: false },
    { at: 1, label: '100%', exact: false },
  ],
  marks: [
    { at: 0.38, label: 'сами чланови 38%', kind: 'own' },
    { at: 0.4, label: 'правило 40%', kind: 'rule' },
  ],
  weight: figure(0.4, '40%'),
  tried: false,
}

export const RELIABILITY: ReliabilityChart = {
  measure: 'on_time',
  name: 'Испоруке у року',
  caption,
  heads: { count: 'у року', bound: 'граница 5%', mean: 'средина', chance: 'достиже циљ' },
  axis: {
    from: 0.78,
    to: 1,
    ticks: [0.8, 0.85, 0.9, 0.95, 1].map((at) => ({
      at,
      label: `${Math.round(at * 100)}%`,
      exact: false,
    })),
  },
  target: { at: 0.95, label: 'циљ 95%', kind: 'own' },
  rows: NAMES.map((name, index) => ({
    name,
    recommended: index === 0,
    count: index === 3 ? 'без евиденције' : '197 од 199',
    told: '197 од 199 испорука у року',
    has_record: index !== 3,
    bound: figure(0.97 - index * 0.08, '97,29%'),
    mean: figure(0.98, '98,73%'),
    high: figure(0.99, '99,80%'),
    chance: '99,9%',
    counts: figure(0.97 - index * 0.08, '97,29%'),
    density: [0.5, 0.8, 0.95, 1].map((at, place) => ({ at, height: place / 3 })),
  })),
}
