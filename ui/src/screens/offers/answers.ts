/** Answers as they are typed and as they are recorded: a number, three of a range, a level, or yes and no. */
import { sameDecimal } from '../../numbers/read'
import { plain } from '../../text'
import type { Answer, Named } from '../../wire'

/** The three numbers of a range, where a text is one: “10 / 12 / 16”. */
export function partsOf(text: string): string[] | null {
  const parts = text.split('/').map((part) => part.trim())
  return parts.length === 3 && parts.every((part) => part !== '') ? parts : null
}

/** The id of what was chosen: by its name, or by the only name that begins so. Empty for nothing, null for no such. */
export function chosen(text: string, choices: Named[]): string | null {
  const said = plain(text.trim())
  if (said === '') return ''
  const exact = choices.find(({ id, name }) => plain(name) === said || id === said)
  if (exact) return exact.id
  const beginning = choices.filter(({ name }) => plain(name).startsWith(said))
  return beginning.length === 1 ? beginning[0].id : null
}

/** What was read for a cell as an answer of the record. */
export function answerOf(value: string, choices: Named[]): Answer {
  if (choices.length > 0) return value === 'true' || value === 'false' ? value === 'true' : { level: value }
  const [low, likely, high] = value.split('/')
  return high === undefined ? value : { low, likely, high }
}

/** An answer of the record as a cell reads it. */
export function valueOf(answer: Answer | undefined): string {
  if (answer === undefined) return ''
  if (typeof answer === 'string') return answer
  if (typeof answer === 'boolean') return String(answer)
  return 'level' in answer ? answer.level : [answer.low, answer.likely, answer.high].join('/')
}

function isNumber(text: string): boolean {
  return /^[+-]?\d/.test(text)
}

/** Whether two values of a cell say the same. */
export function sameValue(one: string, other: string): boolean {
  const [left, right] = [one.split('/'), other.split('/')]
  if (left.length !== right.length) return false
  const same = (part: string, at: number) =>
    part === right[at] || (isNumber(part) && isNumber(right[at]) && sameDecimal(part, right[at]))
  return left.every(same)
}
