/** Asks again and again while a hand moves: one question under way, and after it only the newest that waits. */

/** A way to ask. Questions that are overtaken before they were asked are dropped. */
export type Ask<Question> = (question: Question) => void

/** `soon` decides when a waiting question is asked: at the next frame, so that many movements become one. */
export function newest<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  take: (answer: Answer, question: Question) => void,
  soon: (task: () => void) => void = (task) => void requestAnimationFrame(task),
): Ask<Question> {
  let waiting: { question: Question } | null = null
  let planned = false
  let asking = false

  function plan(): void {
    if (planned || asking || waiting === null) return
    planned = true
    soon(() => void send())
  }

  async function send(): Promise<void> {
    planned = false
    if (waiting === null) return
    const { question } = waiting
    waiting = null
    asking = true
    try {
      take(await ask(question), question)
    } finally {
      asking = false
      plan()
    }
  }

  return (question) => {
    waiting = { question }
    plan()
  }
}
