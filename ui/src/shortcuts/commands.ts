/** Everything that can be done from anywhere, once: keys, foot, palette, help and menu read this list. */
import { app } from '../app.svelte'
import { layer } from '../frame/layer.svelte'
import { tables } from '../parts/tables.svelte'
import { SCREENS } from '../screens'
import { LANGUAGE_NAMES, LANGUAGES } from '../words.svelte'
import { isTyping } from './listen.svelte'
import type { Shortcut } from './registry'

const isOpen = (): boolean => app.status !== null

const screens: Shortcut[] = SCREENS.map((screen, at) => ({
  id: `screen-${screen}`,
  label: `screen-${screen}`,
  keys: `Alt+${at + 1}`,
  enabled: screen === 'home' ? undefined : isOpen,
  run: () => app.go(screen),
}))

const languages: Shortcut[] = LANGUAGES.map((tag) => ({
  id: `language-${tag}`,
  label: 'command-language',
  args: () => ({ name: LANGUAGE_NAMES[tag] }),
  run: () => void app.set({ language: tag }),
}))

export const commands: Shortcut[] = [
  ...screens,
  {
    id: 'undo',
    label: 'command-undo',
    args: () => ({ what: app.status?.undo ?? '' }),
    keys: 'Ctrl+z',
    enabled: () => !!app.status?.undo && !isTyping(),
    run: () => void app.undo(),
  },
  {
    id: 'redo',
    label: 'command-redo',
    args: () => ({ what: app.status?.redo ?? '' }),
    keys: 'Ctrl+Shift+z Ctrl+y',
    enabled: () => !!app.status?.redo && !isTyping(),
    run: () => void app.redo(),
  },
  { id: 'record', label: 'command-record', keys: 'Ctrl+Shift+h', enabled: isOpen, run: () => layer.show('record') },
  {
    id: 'table',
    label: 'command-table',
    keys: 't',
    foot: true,
    enabled: () => tables.figures > 0,
    run: () => {
      tables.shown = !tables.shown
    },
  },
  { id: 'commands', label: 'command-commands', keys: 'Ctrl+k', foot: true, run: () => layer.show('commands') },
  {
    id: 'help',
    label: 'command-help',
    keys: 'F1',
    above: true,
    // There help would come up only once the computer is back.
    enabled: () => !app.status?.handed,
    run: () => {
      layer.helping = true
    },
  },
  { id: 'export', label: 'command-export', keys: 'Ctrl+e', enabled: isOpen, run: () => void app.exportMemo() },
  { id: 'print', label: 'command-print', keys: 'Ctrl+p', enabled: isOpen, run: () => void app.printMemo() },
  { id: 'show', label: 'command-show', enabled: isOpen, run: () => void app.showDossier() },
  { id: 'copy', label: 'command-copy', enabled: isOpen, run: () => void app.saveCopy() },
  { id: 'merge', label: 'command-merge', enabled: isOpen, run: () => layer.show('merge') },
  { id: 'backups', label: 'command-backups', run: () => layer.show('backups') },
  { id: 'new', label: 'command-new', keys: 'Ctrl+n', run: () => ask('new') },
  { id: 'repeat', label: 'command-repeat', run: () => ask('repeat') },
  {
    id: 'open',
    label: 'command-open',
    keys: 'Ctrl+o',
    run: () => (app.home?.dialogs ? void app.open({ kind: 'choose' }) : ask('none')),
  },
  { id: 'example', label: 'command-example', run: () => void openExample() },
  { id: 'close', label: 'command-close', keys: 'Ctrl+w', enabled: isOpen, run: () => void app.close() },
  ...languages,
  { id: 'theme-system', label: 'command-theme-system', run: () => void app.set({ theme: 'system' }) },
  { id: 'theme-light', label: 'command-theme-light', run: () => void app.set({ theme: 'light' }) },
  { id: 'theme-dark', label: 'command-theme-dark', run: () => void app.set({ theme: 'dark' }) },
]

/** Runs a command by its id, if it can be done now. */
export function runCommand(id: string): void {
  // A window's menu takes Ctrl+Z before the text that is being typed can have it.
  if ((id === 'undo' || id === 'redo') && isTyping()) {
    document.execCommand(id)
    return
  }
  // While the computer goes from hand to hand, the menu is at rest as the keys are.
  if (app.status?.handed) return
  const command = commands.find((known) => known.id === id)
  if (command && (command.enabled?.() ?? true)) command.run()
}

/** Goes to the start page and asks there what a dossier begins with. The open one stays open behind it. */
function ask(form: 'none' | 'new' | 'repeat'): void {
  app.homeForm = form
  app.go('home')
}

async function openExample(): Promise<void> {
  const samples = app.home?.samples ?? []
  if (samples.length === 1) await app.open({ kind: 'sample', name: samples[0].name })
  else ask('none')
}
