import { describe, expect, test } from 'vitest'

import { layoutStrips, wrapped, type Box, type Strip, type StripsLayout } from './layout'

const ticks = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7].map((at) => ({ at, label: String(Math.round(at * 100)) }))

function strip(...dots: [string, number, boolean?][]): Strip {
  return {
    criterion: 'cost',
    name: 'Landed cost',
    family: 'cost',
    dots: dots.map(([name, value, counts = true]) => ({ name, label: name, at: { value, text: '' }, counts })),
    mean: { value: 0.4, text: '40' },
    spread: '± 5',
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function touching(layout: StripsLayout): string[] {
  const found: string[] = []
  const labels = layout.rows.flatMap((row) => row.labels)
  labels.forEach((a, i) =>
    labels.slice(i + 1).forEach((b) => {
      if (overlap(a.box, b.box)) found.push(`${a.text} / ${b.text}`)
    }),
  )
  return found
}

describe('the strip plot', () => {
  test('labels never touch, however close the members are', () => {
    for (const width of [420, 560, 720, 900]) {
      for (const step of [0, 0.0005, 0.004, 0.01, 0.02, 0.05]) {
        const names = ['Ana Petrović', 'Bojan Ilić', 'Јелена Марић', 'Марко Савић', 'Sofija Nikolić', 'Ђорђе Ш.', 'Wm']
        const dots = names.map((name, i) => [name, 0.2 + i * step, i % 2 === 0] as [string, number, boolean])
        expect(touching(layoutStrips([strip(...dots), strip(...dots)], ticks, width))).toEqual([])
      }
    }
  })

  test('a label that could be taken for another dot’s has a line to its own, and no lines cross', () => {
    const dots = ['Ana', 'Bojan', 'Vladan', 'Jelena', 'Marko'].map((name, i) => [name, 0.1 + i * 0.012] as [string, number])
    const [row] = layoutStrips([strip(...dots)], ticks, 720).rows
    expect(row?.leaders).toHaveLength(5)
    expect(new Set(row?.leaders.map((leader) => leader.x1))).toEqual(new Set(row?.dots.map((dot) => dot.x)))
    for (const side of [-1, 1]) {
      const lines = row!.leaders.filter((leader) => (leader.y1 - row!.y) * side > 0)
      const ends = [...lines].sort((a, b) => a.x1 - b.x1).map((line) => line.x2)
      expect(ends).toEqual([...ends].sort((a, b) => a - b))
    }
  })

  test('a label alone at its dot stands centred and needs no line', () => {
    const [row] = layoutStrips([strip(['Ana', 0.1], ['Bojan', 0.5])], ticks, 720).rows
    expect(row?.leaders).toEqual([])
    expect(row?.labels.map((label) => label.x)).toEqual(row?.dots.map((dot) => dot.x))
  })

  test('members who weigh the same share a dot and a label', () => {
    const [row] = layoutStrips([strip(['Ana', 0.15], ['Bojan', 0.15], ['Sofija', 0.15, false])], ticks, 720).rows
    expect(row?.dots).toHaveLength(1)
    expect(row?.dots[0]).toMatchObject({ solid: true, hollow: true })
    expect(row?.labels.map((label) => label.text)).toEqual(['Ana, Bojan, Sofija'])
  })

  test('a label stays off the names and the figures', () => {
    const layout = layoutStrips([strip(['Aleksandra Stojanović-Petrović', 0], ['Bojan', 0.7])], ticks, 480)
    for (const label of layout.rows[0]?.labels ?? []) {
      expect(label.box.left).toBeGreaterThanOrEqual(layout.plot.left - 6)
      expect(label.box.right).toBeLessThan(layout.meanX - 20)
    }
  })

  test('rows lie below each other and hold their labels', () => {
    const layout = layoutStrips([strip(['Ana', 0.1], ['Ana B.', 0.1001]), strip(['Ana', 0.1])], ticks, 720)
    const [first, second] = layout.rows
    expect(second?.top).toBe(first?.bottom)
    for (const row of layout.rows) {
      for (const label of row.labels) {
        expect(label.box.top).toBeGreaterThanOrEqual(row.top)
        expect(label.box.bottom).toBeLessThanOrEqual(row.bottom)
      }
    }
  })

  test('the last tick is the end of the axis', () => {
    const layout = layoutStrips([strip(['Ana', 0.7])], ticks, 720)
    expect(layout.rows[0]?.dots[0]?.x).toBeCloseTo(layout.plot.right)
    expect(layout.ticks.at(-1)?.x).toBeCloseTo(layout.plot.right)
  })

  test('nobody has judged: a row without marks', () => {
    const [row] = layoutStrips([{ ...strip(), mean: null, spread: '' }], ticks, 720).rows
    expect(row).toMatchObject({ dots: [], labels: [], mean: null, range: null })
  })

  test('a long name is broken between words and loses nothing', () => {
    const lines = wrapped('Promised lead time from order to the warehouse', 120)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe('Promised lead time from order to the warehouse')
  })
})
