// A criterion while it is being written: every field as text, shares as percent.
import { idFrom, textIn, withText } from '../../text'
import type { Anchor, Change, Criterion, Family, Level, MissingPolicy, Scale, Text, ValuePoint } from '../../wire'
import { isRead, isShare } from './measured'
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
  /** The answers of a piecewise scale with their values. */
  points?: ValuePoint[]
  /** The levels of a scale of levels; an empty id is given when it is recorded. */
  levels?: Level[]
  /** Whether yes is the better answer. */
  yes?: boolean
  /** The group it lies in. */
  group?: string
  definition?: Text
  /** What is done with missing answers; nothing where the ranking waits. */
  missing?: MissingPolicy
}

/** Whether offers answer a criterion measured so. */
export function isAnswered(measure: Measure): boolean {
  return ['quantity', 'piecewise', 'levels', 'yes_no'].includes(measure)
}

/** Whether a measure has a worst and a best level of its own. */
export function hasEnds(measure: Measure): boolean {
  return !['piecewise', 'levels', 'yes_no'].includes(measure)
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
  const { scale, group, definition, missing } = criterion
  const shown = isShare(scale.type) ? percentFrom : (decimal: string) => decimal
  const ends = 'worst' in scale ? { worst: shown(scale.worst), best: shown(scale.best) } : { worst: '', best: '' }
  return {
    id: criterion.criterion,
    name: criterion.name,
    family: criterion.family,
    measure: scale.type,
    unit: 'unit' in scale ? scale.unit : '',
    ...ends,
    target: 'target' in scale ? shown(scale.target) : '',
    ...(scale.type === 'judged' ? { anchors: scale.anchors ?? [] } : {}),
    ...(scale.type === 'piecewise' ? { points: scale.points } : {}),
    ...(scale.type === 'levels' ? { levels: scale.levels } : {}),
    ...(scale.type === 'yes_no' ? { yes: scale.best ?? true } : {}),
    ...(group ? { group } : {}),
    ...(definition ? { definition } : {}),
    ...(missing ? { missing } : {}),
  }
}

/** A part of a criterion that must be filled in. */
export type Owed = 'name' | 'unit' | 'worst' | 'best' | 'target' | 'points' | 'levels'

/** What is still to be filled in, as the names of the fields. */
export function missing(draft: Draft, language: string): Owed[] {
  const empty = (text: Text) => textIn(text, language).trim() === ''
  const needs: Record<Owed, boolean> = {
    name: empty(draft.name),
    unit: ['quantity', 'piecewise'].includes(draft.measure) && empty(draft.unit),
    worst: hasEnds(draft.measure) && draft.worst === '',
    best: hasEnds(draft.measure) && draft.best === '',
    target: isRead(draft.measure) && draft.target === '',
    points: draft.measure === 'piecewise' && (draft.points ?? []).filter(isWhole).length < 3,
    levels: draft.measure === 'levels' && (draft.levels ?? []).filter((level) => !empty(level.name)).length < 2,
  }
  return (['name', 'unit', 'worst', 'best', 'target', 'points', 'levels'] as const).filter((field) => needs[field])
}

function isWhole({ answer, value }: ValuePoint): boolean {
  return answer !== '' && value !== ''
}

/** The change that records the draft. */
export function changeOf(draft: Draft, language: string, taken: string[]): Change {
  const criterion = draft.id ?? idFrom(textIn(draft.name, language), taken)
  const { name, family, group, definition, missing } = draft
  return {
    kind: 'set_criterion',
    criterion,
    name,
    family,
    scale: scaleOf(draft, language),
    ...(group ? { group } : {}),
    ...(definition && textIn(definition, language) !== '' ? { definition } : {}),
    ...(missing && isAnswered(draft.measure) ? { missing } : {}),
  }
}

function scaleOf(draft: Draft, language: string): Scale {
  const { worst, best, unit } = draft
  switch (draft.measure) {
    case 'landed_cost':
      return { type: 'landed_cost', worst, best }
    case 'quantity':
      return { type: 'quantity', unit, worst, best }
    case 'piecewise':
      return { type: 'piecewise', unit, points: rising((draft.points ?? []).filter(isWhole)) }
    case 'levels':
      return { type: 'levels', levels: named(draft.levels ?? [], language) }
    case 'yes_no':
      return draft.yes === false ? { type: 'yes_no', best: false } : { type: 'yes_no' }
    case 'judged':
      return { type: 'judged', worst, best, ...meant(draft.anchors ?? []) }
    case 'incidents':
      return { type: 'incidents', worst, best, target: draft.target }
    default:
      return { type: draft.measure, worst: shareFrom(worst), best: shareFrom(best), target: shareFrom(draft.target) }
  }
}

/** The points by rising answer, as a scale is written. */
export function rising(points: ValuePoint[]): ValuePoint[] {
  return points.toSorted((one, other) => Number(one.answer) - Number(other.answer))
}

/** The levels that say something, each with an id. */
function named(levels: Level[], language: string): Level[] {
  const taken = levels.flatMap(({ level }) => (level === '' ? [] : [level]))
  const said = levels.filter(({ name }) => textIn(name, language).trim() !== '')
  return said.map((level) => {
    if (level.level !== '') return level
    const id = idFrom(textIn(level.name, language), taken)
    taken.push(id)
    return { ...level, level: id }
  })
}

/** The anchors that say something; none at all where nothing does, as it is recorded. */
function meant(anchors: Anchor[]): { anchors?: Anchor[] } {
  const whole = anchors.filter(({ points, meaning }) => points !== '' && textIn(meaning, 'en') !== '')
  return whole.length === 0 ? {} : { anchors: whole }
}

/** A draft with one text changed in the language in use. */
export function reworded(
  draft: Draft,
  field: 'name' | 'unit' | 'definition',
  language: string,
  text: string,
): Draft {
  return { ...draft, [field]: withText(draft[field], language, text) }
}

/** Another way to measure: anchors of the old one would mean something else. */
export function remeasured(draft: Draft, measure: Measure): Draft {
  if (measure === draft.measure) return draft
  const point = (value: string): ValuePoint => ({ answer: '', value })
  const level = (value: string): Level => ({ level: '', name: '', meaning: '', value })
  const fresh: Draft = { ...draft, measure, worst: '', best: '', target: '' }
  for (const part of ['anchors', 'points', 'levels', 'yes'] as const) delete fresh[part]
  if (measure === 'piecewise') fresh.points = [point('0'), point('0.5'), point('1')]
  if (measure === 'levels') fresh.levels = [level('0'), level('0.5'), level('1')]
  if (measure === 'yes_no') fresh.yes = true
  return fresh
}
