/** The screens of an open dossier, in the order of the rail; a folder without a screen does not break the rest. */
import type { Component } from 'svelte'

import type { Screen } from './wire'

export const SCREENS: Screen[] = ['case', 'criteria', 'offers', 'judgements', 'result', 'decision']

const found = import.meta.glob<{ default: Component }>('./screens/*/index.svelte')

export async function loadScreen(name: string): Promise<Component | null> {
  const load = found[`./screens/${name}/index.svelte`]
  return load ? (await load()).default : null
}
