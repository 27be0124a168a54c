import { expect, test } from 'vitest'

import { newest } from './newest'

function desk() {
  const asked: number[] = []
  const taken: string[] = []
  const frames: (() => void)[] = []
  const answers: (() => void)[] = []
  const ask = newest<number, string>(
    (question) => {
      asked.push(question)
      return new Promise((resolve) => answers.push(() => resolve(`to ${question}`)))
    },
    (answer) => taken.push(answer),
    (task) => frames.push(task),
  )
  const frame = () => frames.shift()?.()
  const reply = async () => {
    answers.shift()?.()
    await new Promise((resolve) => queueMicrotask(() => resolve(null)))
    await Promise.resolve()
  }
  return { ask, asked, taken, frame, reply, frames }
}

test('many movements within a frame become one question, the newest', () => {
  const { ask, asked, frame, frames } = desk()
  for (const weight of [10, 11, 12]) ask(weight)
  expect(frames).toHaveLength(1)
  frame()
  expect(asked).toEqual([12])
})

test('at most one question is under way, and the newest follows it', async () => {
  const { ask, asked, taken, frame, frames, reply } = desk()
  ask(10)
  frame()
  ask(20)
  ask(30)
  expect(frames).toHaveLength(0)
  expect(asked).toEqual([10])
  await reply()
  frame()
  expect(asked).toEqual([10, 30])
  await reply()
  expect(taken).toEqual(['to 10', 'to 30'])
})
