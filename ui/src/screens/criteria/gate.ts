// A gate while it is being written.
import { idFrom, textIn } from '../../text'
import type { Change, CriterionRow, Gate, Text, Threshold } from '../../wire'
import { answerOf, valueOf } from '../offers/answers'
import { isAnswered } from './draft'
import { percentFrom, shareFrom } from './share'

export interface GateDraft {
  id: string | null
  requirement: Text
  /** How it is decided: by somebody who checks, or by a threshold. */
  kind: 'checked' | Threshold['type']
  criterion: string
  /** The level: a number, the id of a level, true or false; a rate in percent. */
  level: string
  /** The least chance in percent. */
  chance: string
}

/** The criteria whose answers may make a gate: neither prices nor scores. */
export function testable(rows: CriterionRow[]): CriterionRow[] {
  return rows.filter(({ criterion }) => !['landed_cost', 'judged'].includes(criterion.scale.type))
}

/** Whether a criterion measures a share of deliveries. */
export function isRate(row: CriterionRow | undefined): boolean {
  return row !== undefined && !isAnswered(row.criterion.scale.type)
}

/** What may be asked of a criterion where it is no number. */
export function choicesOf(row: CriterionRow | undefined, language: string, yesNo: [string, string]): { id: string; name: string }[] {
  const scale = row?.criterion.scale
  if (scale?.type === 'levels') return scale.levels.map(({ level, name }) => ({ id: level, name: textIn(name, language) }))
  if (scale?.type === 'yes_no') return [{ id: 'true', name: yesNo[0] }, { id: 'false', name: yesNo[1] }]
  return []
}

export function gateDraftOf(gate: Gate | null, rows: CriterionRow[]): GateDraft {
  const { threshold } = gate ?? {}
  const draft: GateDraft = {
    id: gate?.gate ?? null,
    requirement: gate?.requirement ?? '',
    kind: threshold?.type ?? 'checked',
    criterion: threshold?.criterion ?? '',
    level: '',
    chance: '90',
  }
  if (!threshold) return draft
  if (threshold.type === 'chance') {
    return { ...draft, level: percentFrom(threshold.rate), chance: percentFrom(threshold.chance) }
  }
  const row = rows.find(({ criterion }) => criterion.criterion === threshold.criterion)
  const value = valueOf(threshold.answer)
  return { ...draft, level: isRate(row) ? percentFrom(value) : value }
}

export function isReady(draft: GateDraft, language: string): boolean {
  if (textIn(draft.requirement, language).trim() === '') return false
  if (draft.kind === 'checked') return true
  return draft.criterion !== '' && draft.level !== '' && (draft.kind !== 'chance' || draft.chance !== '')
}

export function gateChange(draft: GateDraft, rows: CriterionRow[], language: string, taken: string[]): Change {
  const gate = draft.id ?? idFrom(textIn(draft.requirement, language), taken)
  const { requirement, criterion } = draft
  if (draft.kind === 'checked') return { kind: 'set_gate', gate, requirement }
  const row = rows.find((known) => known.criterion.criterion === criterion)
  const level = isRate(row) ? shareFrom(draft.level) : draft.level
  const threshold: Threshold =
    draft.kind === 'chance'
      ? { type: 'chance', criterion, rate: level, chance: shareFrom(draft.chance) }
      : { type: draft.kind, criterion, answer: answerOf(level, choicesOf(row, language, ['', ''])) }
  return { kind: 'set_gate', gate, requirement, threshold }
}
