import { expect, test } from 'vitest'

import { inBase64 } from './bytes'

test('bytes go as the standard writes them, also more than one call takes', async () => {
  expect(await inBase64(new Blob(['foobar']))).toBe('Zm9vYmFy')
  const back = atob(await inBase64(new Blob([new Uint8Array(100_000).fill(255)])))
  expect(back.length).toBe(100_000)
  expect(new Set(back)).toEqual(new Set(['\u00ff']))
})
