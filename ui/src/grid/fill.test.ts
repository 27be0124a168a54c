import { expect, it } from 'vitest'
import { filledDown } from './fill'

const typed = (row: number, column: number) => `${row}/${column}`

it('fills the first row of a range into the rows below it', () => {
  expect(filledDown({ top: 0, left: 1, bottom: 2, right: 2 }, typed)).toEqual([
    { row: 1, column: 1, text: '0/1' },
    { row: 1, column: 2, text: '0/2' },
    { row: 2, column: 1, text: '0/1' },
    { row: 2, column: 2, text: '0/2' },
  ])
})

it('takes from the row above when one row is chosen', () => {
  expect(filledDown({ top: 2, left: 0, bottom: 2, right: 0 }, typed)).toEqual([{ row: 2, column: 0, text: '1/0' }])
  expect(filledDown({ top: 0, left: 0, bottom: 0, right: 0 }, typed)).toEqual([])
})
