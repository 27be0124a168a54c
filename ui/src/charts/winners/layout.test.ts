import { expect, test } from 'vitest'

import { LINE, NAMES } from '../example'
import { AXIS_SIZE, frameFor, NAME_SIZE, type Frame } from '../frame'
import { widthOf } from '../words'
import { layoutWinners, type Pointed } from './layout'

const frame = (width: number): Frame => frameFor(width, NAMES, 130)
const label = 'тежина: поузданост'

function touching(labels: Pointed[], bold: boolean): string[] {
  const found: string[] = []
  for (const one of labels) {
    for (const other of labels) {
      if (one === other || one.y !== other.y || one.start > other.start) continue
      if (one.start + widthOf(one.label, AXIS_SIZE, bold) > other.start) {
        found.push(`${one.label} | ${other.label}`)
      }
    }
  }
  return found
}

test('the zones fill the strip without gap', () => {
  const { zones } = layoutWinners(LINE, frame(720), label)
  expect(zones[0].x).toBe(frame(720).left)
  const end = zones.at(-1)
  expect((end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo(frame(720).right)
})

test('a name is written only where its zone has room', () => {
  for (const zone of layoutWinners(LINE, frame(480), label).zones) {
    if (zone.label) expect(widthOf(zone.label, NAME_SIZE)).toBeLessThan(zone.width)
  }
})

test('marks close together keep their labels, and these never touch', () => {
  for (const width of [360, 480, 720, 960]) {
    const { marks } = layoutWinners(LINE, frame(width), label)
    expect(marks.map((mark) => mark.label)).toEqual(LINE.marks.map((mark) => mark.label))
    expect(touching(marks, false)).toEqual([])
  }
})

test('exact weights keep their labels, and round numbers yield to them', () => {
  for (const width of [480, 720]) {
    const { ticks } = layoutWinners(LINE, frame(width), label)
    const labels = ticks.map((tick) => tick.label)
    expect(labels).toContain('14,67%')
    expect(labels).toContain('37,70%')
    expect(labels).not.toContain('40%')
    expect(touching(ticks, true)).toEqual([])
  }
})

test('every label stays within the picture', () => {
  const strip = layoutWinners(LINE, frame(480), label)
  for (const mark of strip.marks) {
    expect(mark.start).toBeGreaterThanOrEqual(0)
    expect(mark.start + widthOf(mark.label, AXIS_SIZE)).toBeLessThanOrEqual(480)
  }
})

test('a name makes room for the handle, within its zone', () => {
  const zone = layoutWinners(LINE, frame(960), label, 0.69).zones[2]
  const half = widthOf(zone.label, NAME_SIZE) / 2
  const handle = frame(960).left + 0.69 * (frame(960).right - frame(960).left)
  expect(Math.abs(handle - zone.middle)).toBeGreaterThan(half)
  expect(zone.middle - half).toBeGreaterThanOrEqual(zone.x)
  expect(zone.middle + half).toBeLessThanOrEqual(zone.x + zone.width)
})
