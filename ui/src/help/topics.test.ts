import { expect, test } from 'vitest'

import words from '../../../locales/en/ui-help.ftl?raw'
import { SCREENS } from '../screens'
import { LANGUAGES, speak, t } from '../words.svelte'
import sources from './sources.json'
import { cited, HELP, type Topic } from './topics'

const TOPICS = Object.keys(HELP) as Topic[]

test('every screen and the record have help of their own', () => {
  expect(TOPICS).toEqual([...SCREENS, 'record'])
})

test.each(LANGUAGES)('no two screens say the same of themselves in %s', (language) => {
  speak(language)
  for (const part of ['', '.method']) {
    const said = TOPICS.map((topic) => t(`help-${topic}${part}`))
    expect(said.filter((text) => text.startsWith('‹'))).toEqual([])
    expect(new Set(said).size).toBe(TOPICS.length)
  }
  const keys = TOPICS.flatMap((topic) => HELP[topic].keys.map(([, does]) => t(`help-key-${does}`)))
  const questions = TOPICS.map((topic) => t(HELP[topic].question))
  expect([...keys, ...questions].filter((text) => text.startsWith('‹'))).toEqual([])
})

test('the method is told in two sentences', () => {
  speak('en')
  for (const topic of TOPICS) expect(t(`help-${topic}.method`).match(/\.(\s|$)/g)).toHaveLength(2)
})

test('every method cites a work with author and year, and every work is cited', () => {
  for (const topic of TOPICS) {
    const works = cited(HELP[topic].sources)
    expect(works.length).toBeGreaterThan(0)
    for (const work of works) expect(work.reference).toMatch(/^\S.+ \(\d{4}\)\. \S/)
  }
  const named = TOPICS.flatMap((topic) => HELP[topic].sources)
  expect(Object.keys(sources).filter((name) => !named.includes(name as never))).toEqual([])
})

test('no key is named that nothing says', () => {
  const said = TOPICS.flatMap((topic) => HELP[topic].keys.map(([, does]) => `help-key-${does}`))
  const written = [...words.matchAll(/^(help-key-\S+) =/gm)].map(([, id]) => id)
  expect(written.filter((id) => !said.includes(id!))).toEqual([])
})
