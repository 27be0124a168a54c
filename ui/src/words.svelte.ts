/** What the screen says: the same Fluent messages that memo and command line use. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'

export type Language = 'en' | 'sr-Cyrl' | 'sr-Latn'
export const LANGUAGES: Language[] = ['en', 'sr-Cyrl', 'sr-Latn']

/** Each language calls itself by its own name, whatever is spoken now. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  'sr-Cyrl': 'Српски, ћирилица',
  'sr-Latn': 'Srpski, latinica',
}

/** The tag for the lang attribute; Serbian letter forms and hyphenation hang on it. */
const PAGE_TAGS: Record<Language, string> = {
  en: 'en',
  'sr-Cyrl': 'sr-Cyrl-RS',
  'sr-Latn': 'sr-Latn-RS',
}

const sources = import.meta.glob<string>('../../locales/*/{terms,ui-*}.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const bundles = new Map<Language, FluentBundle>()
const spoken = $state<{ language: Language }>({ language: 'en' })

export function language(): Language {
  return spoken.language
}

export function speak(tag: string): void {
  spoken.language = LANGUAGES.find((known) => known === tag) ?? 'en'
  document.documentElement.lang = PAGE_TAGS[spoken.language]
}

/** The message of this id or attribute (`'id.attribute'`) in the language in use. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  const bundle = bundleOf(spoken.language)
  const [name, attribute] = id.split('.', 2)
  const message = bundle.getMessage(name)
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute]
  if (!pattern) {
    if (import.meta.env.DEV) console.warn(`no message "${id}" in ${spoken.language}`)
    return `‹${id}›`
  }
  // Without a list to collect errors formatPattern would throw; a release shows the variable's name instead.
  const errors: Error[] = []
  const text = bundle.formatPattern(pattern, args, errors)
  if (import.meta.env.DEV && errors.length > 0) console.warn(id, errors)
  return text
}

function bundleOf(tag: Language): FluentBundle {
  const known = bundles.get(tag)
  if (known) return known
  // Plain “sr” for the plurals: engines disagree on the scripts.
  const bundle = new FluentBundle(tag === 'en' ? 'en' : 'sr', { useIsolating: false })
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/${tag}/`)) bundle.addResource(new FluentResource(source))
  }
  bundles.set(tag, bundle)
  return bundle
}
