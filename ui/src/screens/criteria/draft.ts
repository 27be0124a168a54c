// A criterion while it is being written: every field as text, shares as percent.
import { idFrom, textIn, withText } from '../../text'
import type { Anchor, Change, Criterion, Family, Scale, Text } from '../../wire'
import { percentFrom, shareFrom } from './share'

export type Measure = Scale['type']

export interface Draft {
  /** The id; none while the criterion is new. */
  id: string | null
  name: Text
  family: Family
  measure: Measure
  unit: Text
  worst: string
  best: string
  target: string
  /** What some points of a judged scale mean. */
  anchors?: Anchor[]
}

/** How the keys begin under which a half-written criterion is kept. */
export function keyOf(id: string | null): string {
  return `criterion/${id ?? ''}/`
}

/** Whether a draft says anything that the recorded criterion does not. */
export function isHalfWritten(draft: Draft, recorded: Criterion | undefined): boolean {
  return !recorded || JSON.stringify(draft) !== JSON.stringify(draftOf(recorded))
}

export function draftOf(criterion: Criterion): Draft {
  const { scale } = criterion
  const shown = scale.type === 'on_time' ? percentFrom : (decimal: string) => decimal
  return {
    id: criterion.criterion,
    name: criterion.name,
    family: criterion.family,
    measure: scale.type,
    unit: scale.type === 'quantity' ? scale.unit : '',
    worst: shown(scale.worst),
    best: shown(scale.best),
    target: scale.type === 'on_time' ? percentFrom(scale.target) : '',
    ...(scale.type === 'judged' ? { anchors: scale.anchors ?? [] } : {}),
  }
}

/** What is still to be filled in, as the names of the fields. */
export function missing(draft: Draft, language: string): ('name' | 'unit' | 'worst' | 'best' | 'target')[] {
  const empty = (text: Text) => textIn(text, language).trim() === ''
  return (['name', 'unit', 'worst', 'best', 'target'] as const).filter((field) => {
    if (field === 'unit') return draft.measure === 'quantity' && empty(draft.unit)
    if (field === 'target') return draft.measure === 'on_time' && draft.target === ''
    return field === 'name' ? empty(draft.name) : draft[field] === ''
  })
}

/** The change that records the draft. */
export function changeOf(draft: Draft, language: string, taken: string[]): Change {
  const criterion = draft.id ?? idFrom(textIn(draft.name, language), taken)
  return { kind: 'set_criterion', criterion, name: draft.name, family: draft.family, scale: scaleOf(draft) }
}

function scaleOf(draft: Draft): Scale {
  const { worst, best } = draft
  if (draft.measure === 'landed_cost') return { type: 'landed_cost', worst, best }
  if (draft.measure === 'quantity') return { type: 'quantity', unit: draft.unit, worst, best }
  if (draft.measure === 'judged') return { type: 'judged', worst, best, ...meant(draft.anchors ?? []) }
  return { type: 'on_time', worst: shareFrom(worst), best: shareFrom(best), target: shareFrom(draft.target) }
}

/** The anchors that say something; none at all where nothing does, as it is recorded. */
function meant(anchors: Anchor[]): { anchors?: Anchor[] } {
  const whole = anchors.filter(({ points, meaning }) => points !== '' && textIn(meaning, 'en') !== '')
  return whole.length === 0 ? {} : { anchors: whole }
}

/** A draft with one text changed in the language in use. */
export function reworded(draft: Draft, field: 'name' | 'unit', language: string, text: string): Draft {
  return { ...draft, [field]: withText(draft[field], language, text) }
}

/** Another way to measure: anchors of the old one would mean something else. */
export function remeasured(draft: Draft, measure: Measure): Draft {
  if (measure === draft.measure) return draft
  return { ...draft, measure, worst: '', best: '', target: '', anchors: undefined }
}
