// The copy, cut and paste of the page, where they are meant for a grid. The events and never the keys: they come from
// the menu as well, under every keyboard layout, and need no permission.

import { on } from 'svelte/events'
import type { Clip } from './clipboard'

/** What a grid does with the clipboard. */
interface Sheet {
  copy: () => Clip
  cut: () => Clip
  paste: (clip: Clip) => void
}

/** Listens until the answer is called. `isOurs` says whether the person is in the grid and types in no cell. */
export function listenToClips(sheet: Sheet, isOurs: () => boolean): () => void {
  // The events arrive at the document: without a text selection some engines send them nowhere else.
  const offs = (['copy', 'cut', 'paste'] as const).map((name) =>
    on(document, name, (event) => {
      const data = event.clipboardData
      if (!isOurs() || !data) return
      event.preventDefault()
      if (name === 'paste') {
        sheet.paste({ plain: data.getData('text/plain'), html: data.getData('text/html') })
        return
      }
      const { plain, html } = sheet[name]()
      data.setData('text/plain', plain)
      data.setData('text/html', html)
    }),
  )
  // WebKit offers the clipboard outside a field only to those who ask before.
  const asks = ['beforecopy', 'beforecut', 'beforepaste'].map((name) =>
    on(document, name, (event) => isOurs() && event.preventDefault()),
  )
  return () => [...offs, ...asks].forEach((off) => off())
}
