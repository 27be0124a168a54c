/** What help says of each screen, beside its words in `ui-help.ftl`: the question, the keys and where the method comes from. */
import type { ScreenName } from '../screens'
import sources from './sources.json'

export type Topic = ScreenName | 'record'
export type SourceName = keyof typeof sources

/** A work, as it is cited. */
export interface Source {
  reference: string
  /** Where it can be read, where it can be read at all. */
  address?: string
}

interface Help {
  /** The message of the question that the screen asks. */
  question: string
  /** Chords with the message of what they do here, `help-key-…`. */
  keys: [chords: string, does: string][]
  sources: SourceName[]
}

const ALONG_A_PICTURE: [string, string] = ['← → Home End', 'picture']

export const HELP: Record<Topic, Help> = {
  home: {
    question: 'home-question',
    keys: [
      ['↑ ↓', 'files'],
      ['Enter', 'open-file'],
      ['Delete', 'forget'],
    ],
    sources: ['robinson-faris-wind-1967'],
  },
  case: {
    question: 'case-question',
    keys: [
      ['Enter', 'record-field'],
      ['Ctrl+Enter', 'record-lines'],
      ['1 2 3 4 5', 'answer'],
      ['← → Space', 'choose'],
    ],
    sources: ['kraljic-1983', 'webster-wind-1972', 'robinson-faris-wind-1967'],
  },
  criteria: {
    question: 'criteria-question',
    keys: [
      ['Alt+→', 'into-group'],
      ['Alt+←', 'out-of-group'],
      ['← → ↑ ↓', 'handle'],
    ],
    sources: ['keeney-raiffa-1993', 'belton-gear-1983'],
  },
  offers: {
    question: 'offers-question',
    keys: [
      ['F2', 'edit-cell'],
      ['Tab Enter', 'next-cell'],
      ['Shift+→', 'range'],
      ['Ctrl+c Ctrl+v', 'copy-cells'],
      ['Ctrl+d', 'fill-down'],
      ['Delete', 'empty-cells'],
      ['Esc Tab', 'leave-grid'],
    ],
    sources: ['ellram-1995', 'gelman-2013'],
  },
  judgements: {
    question: 'judgements-question',
    keys: [
      ['← →', 'by-one'],
      ['PageUp PageDown', 'by-five'],
      ['1 … 9', 'answer-left'],
      ['Shift+1 … Shift+9', 'answer-right'],
      ['← → PageUp PageDown', 'question'],
      ['Alt+↑ Alt+↓', 'move-line'],
      ALONG_A_PICTURE,
    ],
    sources: ['von-winterfeldt-edwards-1986', 'barron-barrett-1996', 'saaty-1977', 'rezaei-2015'],
  },
  workshop: {
    question: 'workshop-question',
    keys: [
      ['Tab', 'next-thing'],
      ['Enter Space', 'press'],
    ],
    sources: ['delbecq-van-de-ven-1971', 'lorenz-2011'],
  },
  result: {
    question: 'result-question',
    keys: [
      ['← → Home End', 'weight'],
      ['PageUp PageDown', 'weight-far'],
      ['Esc', 'put-back'],
    ],
    sources: ['fishburn-1967', 'triantaphyllou-sanchez-1997'],
  },
  robustness: {
    question: 'robustness-question',
    keys: [ALONG_A_PICTURE],
    sources: ['lahdelma-salminen-2001', 'eschenbach-1992'],
  },
  decision: {
    question: 'decision-question',
    keys: [['PageUp PageDown', 'pages']],
    sources: ['iso-19005-3', 'fips-180-4'],
  },
  record: {
    question: 'record-title',
    keys: [
      ['↑ ↓ PageUp PageDown', 'scroll'],
      ['Tab', 'next-thing'],
    ],
    sources: ['haber-stornetta-1991', 'fips-180-4'],
  },
}

export function cited(names: SourceName[]): Source[] {
  return names.map((name): Source => sources[name])
}
