import { decimalMark } from './read'

/** A canonical decimal as it is typed in a language: with its mark and without groups, so that it reads in one way. */
export function written(decimal: string | null | undefined, language: string): string {
  return (decimal ?? '').replace('.', decimalMark(language))
}
