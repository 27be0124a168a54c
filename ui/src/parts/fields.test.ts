import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { tick } from 'svelte'
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

async function type(label: string, text: string) {
  const field = screen.getByLabelText<HTMLInputElement>(label)
  await fireEvent.input(field, { target: { value: text } })
  await fireEvent.blur(field)
  return field
}

test('what stands against a number is said in the language of now', async () => {
  render(NumberField, { label: 'Price', value: '' })
  await type('Price', 'abc')
  expect(screen.getByText('This is not a number.')).toBeTruthy()
  speak('sr-Cyrl')
  await tick()
  expect(screen.getByText('Ово није број.')).toBeTruthy()
})

test('a number beyond the range is said to be so and not given', async () => {
  const onchange = vi.fn()
  render(NumberField, { label: 'Weight', value: '30', range: [0, 100], onchange })
  const field = await type('Weight', '130')
  expect(onchange).not.toHaveBeenCalled()
  expect(field.value).toBe('130')
  expect(screen.getByText('Please give a number from 0 to 100.')).toBeTruthy()
  await type('Weight', '99,5')
  expect(onchange.mock.calls).toEqual([['99.5']])
  expect(field.getAttribute('aria-invalid')).toBe('false')
})

test('a number in doubt waits through a visit to another screen', async () => {
  const onchange = vi.fn()
  const props = { label: 'Volume', value: '', keep: 'test/volume', onchange }
  const { unmount } = render(NumberField, props)
  await type('Volume', '1,234')
  unmount()
  const again = render(NumberField, props)
  expect(screen.getByLabelText<HTMLInputElement>('Volume').value).toBe('1,234')
  await fireEvent.click(screen.getByRole('button', { name: '1234' }))
  expect(onchange.mock.calls).toEqual([['1234']])
  again.unmount()
  render(NumberField, props)
  expect(screen.getByLabelText<HTMLInputElement>('Volume').value).toBe('')
})

test('a remark says something and refuses nothing', () => {
  render(TextField, { label: 'Name', value: 'Ana', remark: 'Another member has this name too.' })
  const field = screen.getByLabelText('Name')
  expect(field.getAttribute('aria-invalid')).toBe('false')
  const described = document.getElementById(field.getAttribute('aria-describedby') ?? '')
  expect(described?.textContent).toContain('Another member')
})
