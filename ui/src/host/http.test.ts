import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { Refused } from './host'
import { httpHost } from './http'

const asked: { path: string; init: RequestInit }[] = []
let answers: Record<string, () => Response>

beforeEach(() => {
  asked.length = 0
  sessionStorage.clear()
  answers = { '/enter': () => new Response('the-key') }
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push({ path, init })
    return answers[path]()
  })
  location.hash = '#the-token'
})

afterEach(() => vi.unstubAllGlobals())

test('the token is changed for a key and gone from the address', async () => {
  answers['/rpc'] = () => new Response('{"answer":null}')
  await httpHost().ask('status', {})
  expect(asked[0].init.body).toBe('the-token')
  expect(location.hash).toBe('')
  expect(asked[1].init.headers).toEqual({ Authorization: 'Bearer the-key' })
  expect(asked[1].init.body).toBe('{"command":"status","arguments":{}}')
})

test('a page that is loaded again keeps its key', async () => {
  answers['/rpc'] = () => new Response('{"answer":null}')
  await httpHost().ask('status', {})
  await httpHost().ask('status', {})
  expect(asked.filter(({ path }) => path === '/enter')).toHaveLength(1)
  expect(asked.at(-1)?.init.headers).toEqual({ Authorization: 'Bearer the-key' })
})

test('a refusal comes with everything that stands against it', async () => {
  const problems = [{ code: 'x', arguments: {}, message: 'No.', hint: 'Try again.' }]
  answers['/rpc'] = () => new Response(JSON.stringify({ problems }))
  await expect(httpHost().ask('undo', {})).rejects.toSatisfy(
    (error) => error instanceof Refused && error.problems[0].message === 'No.',
  )
})

test('events are heard line by line, wherever the stream breaks', async () => {
  const pieces = ['{"kind":"op', 'ened"}\n\n{"kind":"changed"}\n']
  const bytes = pieces.map((piece) => new TextEncoder().encode(piece))
  answers['/watch'] = () => {
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const next = bytes.shift()
        if (next) controller.enqueue(next)
      },
    })
    return new Response(body)
  }
  const heard: string[] = []
  const stop = httpHost().watch((event) => heard.push(event.kind))
  await vi.waitFor(() => expect(heard).toEqual(['opened', 'changed']))
  stop()
})
