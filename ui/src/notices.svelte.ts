/** What the user is told: that something is done, or what stands against it. */

export interface Problem {
  message: string
  hint: string
}

/** What can be done next, with the words for it. */
export interface Next {
  label: string
  run: () => void
}

class Notices {
  problems = $state<Problem[]>([])
  message = $state('')
  next = $state.raw<Next[]>([])

  /** Says that something is done, and what can be done next. It stays until the next act. */
  say(message: string, next: Next[] = []): void {
    this.problems = []
    this.message = message
    this.next = next
  }

  refuse(problems: Problem[]): void {
    this.message = ''
    this.problems = problems
  }

  clear(): void {
    this.problems = []
    this.message = ''
    this.next = []
  }
}

export const notices = new Notices()
