import { describe, expect, it } from 'vitest'
import { readClip, writeClip } from './clipboard'
// As LibreOffice Calc puts it on the clipboard; as Excel is documented to, in a country with a comma before decimals.
import excel from './clipboards/excel.html?raw'
import libreoffice from './clipboards/libreoffice.html?raw'
import { readHtml, writeHtml } from './html'

const texts = (table: { text: string }[][] | null) => table?.map((row) => row.map(({ text }) => text))
const values = (table: { value?: string }[][] | null) => table?.map((row) => row.map(({ value }) => value ?? ''))

describe('a table as HTML', () => {
  it('is read as LibreOffice writes it, with the number behind each text', () => {
    const table = readHtml(libreoffice)
    expect(texts(table)).toEqual([
      ['Supplier', 'Price', 'Freight', 'Delivered'],
      ['Mylan', '3.10', '', '1,234'],
      ['Two\nlines', '1.234', '0.25', ''],
      ['Said "so" & tab', '', '50.00%', '7'],
      ['Београд', '1.234,50', '3,741', ''],
    ])
    expect(values(table)?.[2]).toEqual(['', '1.234', '0.25', ''])
  })

  it('is read as Excel writes it, without the row that it adds for the widths', () => {
    const table = readHtml(excel)
    expect(texts(table)).toEqual([
      ['Mylan & Co', '1,234', '', '1.234'],
      ['two\nlines', 'said "so"', '', '7'],
      ['', '', '', ''],
    ])
    expect(values(table)?.[0]).toEqual(['', '1.234', '', '1234'])
  })

  it('keeps the columns beside cells that reach over several rows', () => {
    const page = '<table><tr><td rowspan="2">A</td><td>1</td></tr><tr><td>2</td></tr><tr><td colspan="2">B</td></tr></table>'
    expect(texts(readHtml(page))).toEqual([['A', '1'], ['', '2'], ['B', '']])
  })

  it('is nothing where a page holds none, and takes nothing over but text', () => {
    expect(readHtml('<p>3.74</p>')).toBeNull()
    expect(texts(readHtml('<table><tr><td><b>3</b><script>alert(1)</script><style>b{}</style>.74</td></tr></table>'))).toEqual([['3.74']])
  })

  it('is read as it was written', () => {
    const table = [[{ text: 'a <b> & "c"' }, { text: '' }], [{ text: 'two\nlines' }, { text: '3,74', value: '3.74' }]]
    expect(readHtml(writeHtml(table))).toEqual(table)
  })
})

describe('a clipboard', () => {
  it('is read as text, with the numbers that the HTML knows', () => {
    const table = readClip({ plain: 'Mylan\t1.234\nСтрајдс\t3,741\n', html: '<table><tr><td>Mylan<td sdval="1.234">1.234<tr><td>x<td>y</table>' })
    expect(table).toEqual([
      [{ text: 'Mylan' }, { text: '1.234', value: '1.234' }],
      [{ text: 'Страјдс' }, { text: '3,741' }],
    ])
  })

  it('is read as HTML where the text is missing or has lost the columns', () => {
    const html = '<table><tr><td>Mylan<td>3.74</table>'
    expect(texts(readClip({ plain: '', html }))).toEqual([['Mylan', '3.74']])
    expect(texts(readClip({ plain: 'Mylan\n3.74\n', html }))).toEqual([['Mylan', '3.74']])
  })

  it('keeps an empty last row that only the HTML tells from a line end', () => {
    const html = '<table><tr><td>3.10<tr><td>1.234<tr><td><br></table>'
    expect(texts(readClip({ plain: '3.10\n1.234\n', html }))).toEqual([['3.10'], ['1.234'], ['']])
    expect(texts(readClip({ plain: '3.10\n1.234\n', html: '' }))).toEqual([['3.10'], ['1.234']])
  })

  it('holds no table where it holds neither text nor HTML', () => {
    expect(readClip({ plain: '', html: '' })).toBeNull()
    expect(readClip({ plain: ' ', html: '<img src="x">' })).toBeNull()
    expect(texts(readClip({ plain: '\t\n\t', html: '' }))).toEqual([['', ''], ['', '']])
  })

  it('is written in both forms', () => {
    const { plain, html } = writeClip([[{ text: 'Хетеро' }, { text: '3,74', value: '3.74' }]])
    expect(plain).toBe('Хетеро\t3,74')
    expect(texts(readHtml(html))).toEqual([['Хетеро', '3,74']])
    expect(html).toContain('<td sdval="3.74" sdnum="1033;" x:num="3.74">3,74</td>')
  })
})
