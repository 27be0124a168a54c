import type { Host } from './host'
import { httpHost } from './http'
import { tauriHost } from './tauri'

export { Refused, type Host } from './host'

/** The road to the desk: inside a window by Tauri, in a browser by HTTP. */
export function findHost(): Host {
  return '__TAURI_INTERNALS__' in window ? tauriHost() : httpHost()
}
