import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { speak } from '../words.svelte'
import NumberField from './NumberField.svelte'
import Segmented from './Segmented.svelte'
import TextField from './TextField.svelte'

beforeEach(() => speak('en'))
afterEach(cleanup)

test('a text is given when its field is left, once and only if it is another', async () => {
  const onchange = vi.fn()
  render(TextField, { label: 'Title', value: 'Gloves', onchange })
  const field = screen.getByLabelText('Title')
  await fireEvent.blur(field)
  expect(onchange).not.toHaveBeenCalled()
  await fireEvent.input(field, { target: { value: ' Mittens ' } })
  await fireEvent.keyDown(field, { key: 'Enter' })
  await fireEvent.blur(field)
  expect(onchange.mock.calls).toEqual([['Mittens']])
})

test('a required text is asked for, not given empty', async () => {
  const onchange = vi.fn()
  render(TextField, { label: 'Title', value: 'Gloves', onchange, required: true })
  const field = screen.getByLabelText('Title')
  await fireEvent.input(field, { target: { value: '' } })
  await fireEvent.blur(field)
  expect(onchange).not.toHaveBeenCalled()
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText('Please fill this in.')).toBeTruthy()
})

test('a number is given as a canonical decimal, however it is typed', async () => {
  const onchange = vi.fn()
  speak('sr-Cyrl')
  render(NumberField, { label: 'Price', value: '', onchange })
  const field = screen.getByLabelText('Price')
  await fireEvent.input(field, { target: { value: '1.234,50' } })
  await fireEvent.blur(field)
  expect(onchange.mock.calls).toEqual([['1234.5']])
})

test('a number that can be read in two ways is asked about, in the marks of the language', async () => {
  const onchange = vi.fn()
  render(NumberField, { label: 'Price', value: '', onchange })
  const field = screen.getByLabelText('Price')
  await fireEvent.input(field, { target: { value: '1,234' } })
  await fireEvent.blur(field)
  expect(onchange).not.toHaveBeenCalled()
  await fireEvent.click(screen.getByRole('button', { name: '1.234' }))
  expect(onchange.mock.calls).toEqual([['1.234']])
})

test('one of several is chosen', async () => {
  const onchange = vi.fn()
  const options = [
    { value: 'a', label: 'With rule' },
    { value: 'b', label: 'Without' },
  ]
  render(Segmented, { label: 'Weights', value: 'a', options, onchange })
  await fireEvent.click(screen.getByLabelText('Without'))
  expect(onchange.mock.calls).toEqual([['b']])
})
