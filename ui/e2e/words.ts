/** What the window says, read from the same messages, so that a journey finds its way in every language. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'

const locales = resolve(import.meta.dirname, '../../locales')

/** The words of a language: `t('home-new')`, with arguments where the message has any. */
export function wordsOf(language: string): (id: string, args?: Record<string, FluentVariable>) => string {
  const bundle = new FluentBundle(language, { useIsolating: false })
  const folder = join(locales, language)
  for (const file of readdirSync(folder)) bundle.addResource(new FluentResource(readFileSync(join(folder, file), 'utf8')))
  return (id, args = {}) => {
    const [name, attribute] = id.split('.') as [string, string?]
    const message = bundle.getMessage(name)
    const pattern = attribute ? message?.attributes[attribute] : message?.value
    if (!pattern) throw new Error(`no message ${id} in ${language}`)
    return bundle.formatPattern(pattern, args)
  }
}
