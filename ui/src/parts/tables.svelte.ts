/** Whether figures show their tables; the key T turns all of them over together. */
import { untrack } from 'svelte'

class Tables {
  shown = $state(false)
  /** How many figures are on the page. */
  figures = $state(0)

  /** Counts a figure in, for an effect, and out again by what is returned. */
  enter(): () => void {
    untrack(() => (this.figures += 1))
    return () => untrack(() => (this.figures -= 1))
  }
}

export const tables = new Tables()
