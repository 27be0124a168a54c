/** The one way to the desk. A window and a browser reach the same desk by different roads. */
import type { Commands, Event, Refusal } from '../wire'

export interface Host {
  /** Asks the desk; throws `Refused` with everything that stands against it. */
  ask<C extends keyof Commands>(
    command: C,
    args: Commands[C]['arguments'],
  ): Promise<Commands[C]['answer']>
  /** Hears what the desk says unasked, until the returned function is called. */
  watch(listen: (event: Event) => void): () => void
}

/** The desk did not do what was asked. */
export class Refused extends Error {
  readonly problems: Refusal[]

  constructor(problems: Refusal[]) {
    super(problems.map((problem) => problem.message).join(' '))
    this.name = 'Refused'
    this.problems = problems
  }
}

export function requestText(command: string, args: unknown): string {
  return JSON.stringify({ command, arguments: args })
}

/** The answer inside a response, or `Refused`. */
export function answerIn<T>(response: string): T {
  const said = JSON.parse(response) as { answer: T } | { problems: Refusal[] }
  if ('problems' in said) throw new Refused(said.problems)
  return said.answer
}
