/** The desk inside the window. No other file knows Tauri. */
import { Channel, invoke } from '@tauri-apps/api/core'

import type { Event } from '../wire'
import { answerIn, requestText, type Host } from './host'

export function tauriHost(): Host {
  return {
    async ask(command, args) {
      const request = requestText(command, args)
      return answerIn(await invoke<string>('rpc', { request }))
    },
    watch(listen) {
      let heard = true
      const channel = new Channel<Event | string>()
      channel.onmessage = (said) => {
        if (heard) listen(typeof said === 'string' ? (JSON.parse(said) as Event) : said)
      }
      void invoke('watch', { channel })
      return () => {
        heard = false
      }
    },
  }
}
