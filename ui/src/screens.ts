/** The screens in the order of the rail and of their keys; a folder without a screen does not break the rest. */
import type { Component } from 'svelte'

import type { Screen } from './wire'

export type ScreenName = 'home' | Screen

export const SCREENS: ScreenName[] = [
  'home',
  'case',
  'criteria',
  'offers',
  'judgements',
  'workshop',
  'result',
  'robustness',
  'decision',
]

const found = import.meta.glob<{ default: Component }>('./screens/*/index.svelte')

export async function loadScreen(name: string): Promise<Component | null> {
  const load = found[`./screens/${name}/index.svelte`]
  return load ? (await load()).default : null
}
