/** How many layers lie over the page: while there is one, keys belong to it. */
import { untrack } from 'svelte'

class Layers {
  count = $state(0)

  /** How many of them tell what is refused or done; else the foot does. */
  telling = $state(0)

  /** Counts one in, for an effect, and out again by what is returned. */
  enter(tells: boolean): () => void {
    const add = (n: number): void => {
      this.count += n
      if (tells) this.telling += n
    }
    untrack(() => add(1))
    return () => untrack(() => add(-1))
  }
}

export const layers = new Layers()
