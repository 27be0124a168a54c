/** A comparison in words. */
import { written } from '../../../../numbers/write'
import { language, t } from '../../../../words.svelte'

/** “Cost matters strongly more than Lead time (5)”, from the names of the two and the canonical decimal. */
export function saidOf(more: string, less: string, times: string): string {
  if (times === '1') return t('weights-equal', { one: more, other: less })
  // What lies between two steps has no word of its own.
  if (!/^[2-9]$/.test(times)) return t('weights-more-plainly', { more, less, times: written(times, language()) })
  return t('weights-more', { more, less, times, word: t(`weights-step-${times}`) })
}
