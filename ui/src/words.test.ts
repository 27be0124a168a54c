import { FluentBundle, FluentResource } from '@fluent/bundle'
import { expect, test } from 'vitest'

import { speak, t } from './words.svelte'

const sources = import.meta.glob<string>(['./**/*.{ts,svelte}', '!./**/*.test.ts', '!./wire/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const files = import.meta.glob<string>('../../locales/{en,sr-Cyrl}/{terms,ui-*}.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
})

function bundle(tag: string): FluentBundle {
  const made = new FluentBundle('en')
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/${tag}/`)) made.addResource(new FluentResource(text))
  }
  return made
}

/** The ids said outright: `t('id'` and `t(x ? 'id' : 'other'`. */
function said(source: string): string[] {
  const calls = source.matchAll(/\bt\(\s*(?:[^'`,()]*\?\s*)?'([a-z][\w.-]*)'(?:\s*:\s*'([a-z][\w.-]*)')?/g)
  return [...calls].flatMap(([, id, other]) => (other ? [id, other] : [id]))
}

test.each(['en', 'sr-Cyrl'])('whatever the screens say exists in %s', (tag) => {
  const messages = bundle(tag)
  const missing = Object.entries(sources).flatMap(([path, source]) =>
    said(source)
      .filter((id) => {
        const [name, attribute] = id.split('.', 2)
        const message = messages.getMessage(name)
        return attribute === undefined ? !message?.value : !message?.attributes[attribute]
      })
      .map((id) => `${path}: ${id}`),
  )
  expect(missing).toEqual([])
})

test('a message is said in the language in use, and the page says which that is', () => {
  speak('sr-Cyrl')
  expect(t('screen-result')).toBe('Резултат')
  expect(t('command-undo', { what: 'тежине' })).toBe('Поништи: тежине')
  expect(document.documentElement.lang).toBe('sr-Cyrl-RS')
  speak('en')
  expect(t('screen-result')).toBe('Result')
})

test('an id without a message shows itself', () => {
  expect(t('no-such-message')).toBe('‹no-such-message›')
})
