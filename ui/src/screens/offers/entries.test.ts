import { describe, expect, it } from 'vitest'
import { ownMark, readAll, type Typed } from './entries'

const price = (text: string, row = 'hetero'): Typed => ({ row, column: 'price', text, takes: 'number', unit: 'USD' })

describe('what was typed', () => {
  it('is read as names, decimals, counts and gaps', () => {
    const read = readAll(
      [
        { row: '+0', column: 'name', text: ' Micro\nLabs ', takes: 'name', unit: '' },
        price('3,74'),
        { row: 'hetero', column: 'delivered', text: '1.204', takes: 'whole', unit: 'deliveries' },
        { row: 'hetero', column: 'late', text: '', takes: 'whole', unit: 'deliveries' },
      ],
      'en',
      null,
    )
    expect(read.entries.map((entry) => entry.value)).toEqual(['Micro Labs', '3.74', '1204', ''])
    expect(read.strange).toEqual([])
    expect(read.doubtful).toEqual([])
  })

  it('never takes a name away by emptying it', () => {
    expect(readAll([{ row: 'hetero', column: 'name', text: ' ', takes: 'name', unit: '' }], 'en', null).entries).toEqual([])
  })

  it('is said to be strange where it is no number', () => {
    expect(readAll([price('abc'), price('3.7')], 'en', null).strange).toEqual([price('abc')])
  })

  it('may carry the currency of its column, and no other', () => {
    const fitting = ['$3.70', 'USD 3,70', '3.7'].map((text) => price(text))
    const other = ['€3.70', 'CHF 3.70', '370 дин.'].map((text) => price(text))
    const read = readAll([...fitting, ...other], 'en', null)
    expect(read.entries.map((entry) => entry.value)).toEqual(['3.7', '3.7', '3.7'])
    expect(read.strange).toEqual(other)
    expect(readAll([{ ...price('€3.70'), unit: '' }], 'en', null).strange).toEqual([])
  })

  it('is doubtful until something settles it', () => {
    const cells = [price('1.234')]
    expect(readAll(cells, 'sr-Cyrl', null).doubtful).toEqual([
      { row: 'hetero', column: 'price', text: '1.234', readings: { ',': '1234', '.': '1.234' } },
    ])
    expect(readAll(cells, 'sr-Cyrl', '.').entries[0].value).toBe('1.234')
    expect(readAll([...cells, price('3,74', 'strides')], 'en', null).entries[0].value).toBe('1234')
  })

  it('is not doubtful where the spreadsheet has said which number it holds', () => {
    const known = [{ ...price('1.234'), number: '1.2344' }, { ...price('5.678', 'strides'), number: '5678' }]
    expect(readAll(known, 'en', null).entries.map(({ value }) => value)).toEqual(['1.234', '5678'])
    // Of a percentage the spreadsheet holds the hundredth part: neither reading is that.
    expect(readAll([{ ...price('1.234'), number: '0.01234' }], 'en', null).doubtful).toHaveLength(1)
  })

  it('is doubtful in a range as well', () => {
    const range = { ...price('1.234 / 2 / 3,5'), ranges: true }
    expect(readAll([range], 'sr-Cyrl', null).entries[0]?.value).toBe('1234/2/3.5')
    const { doubtful } = readAll([{ ...range, text: '1.234 / 2.000 / 3.000' }], 'sr-Cyrl', null)
    expect(doubtful[0]?.readings).toEqual({ ',': '1234/2000/3000', '.': '1.234/2/3' })
  })

  it('is never doubtful when the grid wrote it itself', () => {
    expect(ownMark('copied', 'sr-Latn')).toBe(',')
    expect(ownMark('filled', 'en')).toBe('.')
    expect(ownMark('pasted', 'en')).toBeNull()
  })
})
