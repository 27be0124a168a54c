/** What the user is told: that something is done, or what stands against it. */

export interface Problem {
  message: string
  hint: string
}

class Notices {
  problems = $state<Problem[]>([])
  message = $state('')

  /** Says that something is done. It stays until the next act. */
  say(message: string): void {
    this.problems = []
    this.message = message
  }

  refuse(problems: Problem[]): void {
    this.message = ''
    this.problems = problems
  }

  clear(): void {
    this.problems = []
    this.message = ''
  }
}

export const notices = new Notices()
