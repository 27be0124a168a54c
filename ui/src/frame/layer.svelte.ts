/** Which layer of the frame lies over the page. */
export type LayerName = 'none' | 'commands' | 'record' | 'backups' | 'recovery' | 'merge'

class Layer {
  name = $state<LayerName>('none')
  /** Whether help lies over all of it. */
  helping = $state(false)

  show(name: LayerName): void {
    this.name = name
  }
}

export const layer = new Layer()
