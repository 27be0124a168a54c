/** Texts that people wrote, in one language or several, and the ids made from them. */
import type { Text } from './wire'

/** The text in this language, or the nearest there is: the other Serbian script, English, any. */
export function textIn(text: Text | null | undefined, language: string): string {
  if (text === null || text === undefined) return ''
  if (typeof text === 'string') return text
  const own = text[language]
  if (own) return own
  const cyrillic = text['sr-Cyrl']
  if (language === 'sr-Latn' && cyrillic) return latin(cyrillic)
  if (language === 'sr-Cyrl' && text['sr-Latn']) return text['sr-Latn']
  return text.en || Object.values(text).find((version) => version) || ''
}

/**
 * The text with this language's version replaced; the other languages stay as they were written. What says the
 * same as before is no version of its own: nobody asked for one.
 */
export function withText(old: Text | null | undefined, language: string, value: string): Text {
  if (old === null || old === undefined || typeof old === 'string') return value
  if (textIn(old, language) === value) return old
  return { ...old, [language]: value }
}

/** Small Latin letters without marks, to compare what was typed in either script. Đ stays: it has no mark. */
export function plain(text: string): string {
  return latin(text).toLowerCase().normalize('NFD').replace(/\p{Mark}/gu, '')
}

/** Whether a name says the same as one of these, in either script and whatever the case. */
export function isAmong(name: string, names: readonly string[]): boolean {
  const said = plain(name.trim())
  return said !== '' && names.some((other) => plain(other.trim()) === said)
}

/** An id for a new thing, from its name: Latin letters, digits and dashes, unlike any that is taken. */
export function idFrom(name: string, taken: readonly string[]): string {
  const dashed = plain(name).replaceAll('đ', 'dj').replace(/[^a-z0-9]+/g, '-')
  const stem = trimDashes(trimDashes(dashed).slice(0, 56)) || 'x'
  if (!taken.includes(stem)) return stem
  for (let n = 2; ; n += 1) {
    const numbered = `${stem}-${n}`
    if (!taken.includes(numbered)) return numbered
  }
}

function trimDashes(text: string): string {
  return text.replace(/^-+|-+$/g, '')
}

const CYRILLIC = 'абвгдђежзијклљмнњопрстћуфхцчџш'
const LATIN =
  'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ')

/** Serbian Cyrillic in Latin letters. Љ, Њ and Џ are two capitals only in a word of capitals. */
export function latin(text: string): string {
  const letters = [...text]
  return letters
    .map((letter, place) => {
      const small = letter.toLowerCase()
      const at = CYRILLIC.indexOf(small)
      if (at < 0) return letter
      if (letter === small) return LATIN[at]
      const [first, ...rest] = LATIN[at]
      const loud = isCapital(letters[place + 1]) || (!isLetter(letters[place + 1]) && isCapital(letters[place - 1]))
      return first.toUpperCase() + (loud ? rest.join('').toUpperCase() : rest.join(''))
    })
    .join('')
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /\p{Letter}/u.test(letter)
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && /\p{Lu}/u.test(letter)
}
