/** What is half written: it outlives a visit to another screen, but not another dossier. */

let current = { place: '', drafts: new Map<string, unknown>() }

/** The drafts of the dossier at this place. Those of any other dossier are forgotten. */
export function draftsOf(place: string): Map<string, unknown> {
  if (current.place !== place) current = { place, drafts: new Map() }
  return current.drafts
}

/** Keeps a draft under its key, or forgets it when there is none any more. */
export function keepDraft(drafts: Map<string, unknown>, key: string, draft: unknown): void {
  if (draft === undefined) drafts.delete(key)
  else drafts.set(key, draft)
}

/** Forgets every draft whose key begins so. */
export function forgetDrafts(drafts: Map<string, unknown>, beginning: string): void {
  for (const key of [...drafts.keys()]) if (key.startsWith(beginning)) drafts.delete(key)
}
