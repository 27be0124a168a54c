import { render, screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'

import type { Acceptability as Chart } from '../../wire'
import { frameFor } from '../frame'
import Acceptability from './Acceptability.svelte'

const share = (value: number) => ({ value, text: String(value * 100) })

test('every bar is a stop of the keys, and says how often which rank falls to the offer', () => {
  const chart: Chart = {
    caption: { finding: 'Hetero is first in 90 of 100.', reading: [], alt: 'bars' },
    ranks: ['1st', '2nd', '3rd'],
    first_head: 'first of 100',
    ahead_head: '',
    ticks: [],
    rows: [
      { name: 'Hetero', recommended: true, ranks: [0.9, 0.1, 0].map(share), first: '90 ± 0.3', ahead: '' },
      { name: 'Micro Labs', recommended: false, ranks: [0.1, 0.5, 0.4].map(share), first: '10', ahead: '10' },
    ],
  }
  render(Acceptability, { props: { chart, frame: frameFor(480, ['Hetero', 'Micro Labs'], 80) } })
  const bars = screen.getByRole('group', { name: 'Hetero is first in 90 of 100.' }).querySelectorAll('[data-mark]')
  expect([...bars].map((bar) => bar.getAttribute('aria-label'))).toEqual([
    'Hetero: first of 100 90 ± 0.3; 2nd 10',
    'Micro Labs: first of 100 10; 2nd 50; 3rd 40',
  ])
  expect([...bars].map((bar) => bar.getAttribute('tabindex'))).toEqual(['0', '-1'])
})
