/** The desk behind a server on this computer, for a browser and for tests. */
import type { Event } from '../wire'
import { answerIn, requestText, type Host } from './host'

const KEPT = 'ponder-key'
/** After a broken connection the watch is tried again, each time a little later. */
const PAUSES = [200, 1000, 3000, 10000]

export function httpHost(): Host {
  const key = enter()
  const send = async (path: string, body?: string, signal?: AbortSignal): Promise<Response> => {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Authorization: `Bearer ${await key}` },
      body,
      signal,
    })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return response
  }
  return {
    async ask(command, args) {
      const response = await send('/rpc', requestText(command, args))
      return answerIn(await response.text())
    },
    watch(listen) {
      const stop = new AbortController()
      void listenOn((signal) => send('/watch', undefined, signal), listen, stop.signal)
      return () => stop.abort()
    },
  }
}

/** Changes the token in the address for a key; the token is then gone from the address and from the history. */
async function enter(): Promise<string> {
  const token = location.hash.slice(1)
  if (token !== '') {
    history.replaceState(null, '', location.pathname + location.search)
    const response = await fetch('/enter', { method: 'POST', body: token })
    if (response.ok) {
      const key = keyIn(await response.text())
      sessionStorage.setItem(KEPT, key)
      return key
    }
  }
  return sessionStorage.getItem(KEPT) ?? ''
}

/** The key is answered as plain text or as `{"key": "…"}`. */
function keyIn(text: string): string {
  const trimmed = text.trim()
  if (!trimmed.startsWith('{')) return trimmed
  return (JSON.parse(trimmed) as { key: string }).key
}

async function listenOn(
  connect: (signal: AbortSignal) => Promise<Response>,
  listen: (event: Event) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      const response = await connect(signal)
      failures = 0
      await readLines(response, (line) => listen(JSON.parse(line) as Event))
    } catch {
      // A server that is gone or a line that broke off: tried again below.
    }
    if (signal.aborted) return
    const pause = PAUSES[Math.min(failures, PAUSES.length - 1)]
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

async function readLines(response: Response, take: (line: string) => void): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) return
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    lines.filter((line) => line.trim() !== '').forEach(take)
  }
}
