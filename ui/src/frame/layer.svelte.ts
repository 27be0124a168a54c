/** Which layer of the frame lies over the page. */
export type LayerName = 'none' | 'commands' | 'help' | 'record' | 'backups' | 'recovery' | 'merge'

class Layer {
  name = $state<LayerName>('none')

  show(name: LayerName): void {
    this.name = name
  }
}

export const layer = new Layer()
