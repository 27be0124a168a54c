import { render, screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'

import type { Stability as Chart } from '../../wire'
import { speak } from '../../words.svelte'
import { frameFor } from '../frame'
import Stability from './Stability.svelte'

const figure = (value: number) => ({ value, text: `${value * 100} %` })

test('who takes over below and above stand side by side, on whichever side of the bar', () => {
  speak('en')
  const chart: Chart = {
    caption: { finding: 'The nearest.', reading: [], alt: 'bars' },
    ticks: [],
    rows: [
      {
        group: 'family/cost',
        name: 'Cost',
        family: 'cost',
        from: figure(0.02),
        to: figure(0.6),
        now: figure(0.4),
        below: 'Pharmacy Direct',
        above: 'Strides',
      },
    ],
  }
  render(Stability, { props: { chart, frame: frameFor(720, ['Cost'], 120) } })
  expect(screen.getByText('Pharmacy Direct')).toBeTruthy()
  expect(screen.getByText('Strides')).toBeTruthy()
})
