/** A comparison in words. */
import { t } from '../../../../words.svelte'
import type { PairJudgement } from '../../../../wire'

/** “Cost matters strongly more than Lead time (5)”, with names by the ids of the criteria. */
export function saidOf({ more, less, times }: PairJudgement, names: Record<string, string>): string {
  const named = { more: names[more] ?? more, less: names[less] ?? less }
  if (times === '1') return t('weights-equal', { one: named.more, other: named.less })
  // What lies between two steps has no word of its own.
  if (!/^[2-9]$/.test(times)) return t('weights-more-plainly', { ...named, times })
  return t('weights-more', { ...named, times, word: t(`weights-step-${times}`) })
}
