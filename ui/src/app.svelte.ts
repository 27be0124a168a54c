/** What is open, who acts and where we are. Everything else is asked of the desk when it is shown. */
import { findHost, Refused, type Host } from './host'
import { layer } from './frame/layer.svelte'
import { notices, type Next } from './notices.svelte'
import { SCREENS, type ScreenName } from './screens'
import { language, speak, t } from './words.svelte'
import type { Change, Commands, Event, Exported, FileChoice, Home, NewDossier, Possible, Settings, Status } from './wire'

export type HomeForm = 'none' | 'new' | 'repeat'

class App {
  readonly host: Host = findHost()
  home = $state<Home | null>(null)
  status = $state<Status | null>(null)
  screen = $state<ScreenName>('home')
  /** The screen that stands, while the one where we are may still be on its way. */
  shown = $state<ScreenName | null>(null)
  /** What the start page asks. */
  homeForm = $state<HomeForm>('none')
  /** Rises when anything was recorded, the language changed or another dossier opened: views load again on it. */
  revision = $state(0)
  /** Whether the memo is being written out. */
  exporting = $state(false)
  /** How far the desk is with what it computes for a view: so many of so many steps; none while nothing takes a while. */
  working = $state<{ done: number; of: number } | null>(null)
  /** Whether the desk has been heard at all. */
  ready = $state(false)
  #settling: Promise<void> = Promise.resolve()
  /** The dossier whose screens we were last taken to; null before anything was heard. */
  #arrived: string | null = null

  /** Where the open dossier lies; empty while none is open. */
  get place(): string {
    return place(this.status)
  }

  /** Whether who acts may do something now, by the name of the action, and what stands against it. The desk decides; until it
   *  has, nothing is held back that it would not refuse. */
  may(action: string): Possible {
    return this.status?.actions[action] ?? { now: true, against: [] }
  }

  async start(): Promise<void> {
    this.host.watch((event) => void this.#hear(event))
    const home = await this.load('home', {})
    if (home) {
      this.home = home
      this.#obey(home.settings)
    }
    await this.#arrive()
    this.ready = true
  }

  /** Goes to a screen. What is being typed is committed first. */
  go(screen: ScreenName): void {
    leaveField()
    if (screen !== 'home' && !this.status) return
    if (screen !== this.screen) notices.clear()
    this.screen = screen
    if (screen === 'home') void this.refreshHome()
  }

  /** Asks the desk; null when it refused, which the user has then been told. */
  async load<C extends keyof Commands>(
    command: C,
    args: Commands[C]['arguments'],
  ): Promise<Commands[C]['answer'] | null> {
    try {
      return await this.host.ask(command, args)
    } catch (error) {
      this.#refused(error instanceof Refused ? error.problems : [silence(error)])
      return null
    }
  }

  /** Says what was refused; of a damaged file also what can be done about it. */
  #refused(problems: { code?: string; message: string; hint: string }[]): void {
    notices.refuse(problems)
    if (problems.some(({ code }) => code?.startsWith('damaged_'))) layer.show('recovery')
  }

  /** Says what the page itself refuses. */
  refuse(message: string): void {
    notices.refuse([{ message, hint: '' }])
  }

  /** Asks for what takes a while to compute; null also when it was dropped. */
  async loadLong<C extends 'robustness' | 'memo'>(command: C): Promise<Commands[C]['answer'] | null> {
    this.working = null
    const answer = await this.load(command, {})
    this.working = null
    return answer
  }

  /** Has the desk drop what it computes for a view. */
  async dropWork(): Promise<void> {
    await this.load('drop_work', {})
  }

  /** Records something; false when the desk refused. */
  change<C extends 'attach' | 'merge' | 'keep_details'>(command: C, args: Commands[C]['arguments']): Promise<boolean> {
    return this.#act(command, args)
  }

  /** Opens what recovery or a backup makes. */
  async arriveBy<C extends 'restore' | 'save_what_holds' | 'look_at_damaged'>(
    command: C,
    args: Commands[C]['arguments'],
  ): Promise<boolean> {
    notices.clear()
    const status = await this.load(command, args)
    if (!status) return false
    await this.#arrive(status)
    return true
  }

  /** Opens the same dossier again, after a write failed. */
  async reopen(): Promise<void> {
    notices.clear()
    const status = await this.load('reopen', {})
    if (status) this.#take(status)
    this.revision += 1
  }

  /** Writes a verified copy and says where it lies. */
  async saveCopy(): Promise<void> {
    const written = await this.load('save_copy', {})
    if (written) this.sayWritten(written)
  }

  /** Records changes as one act. False when the desk refused: nothing was recorded then. */
  async submit(changes: Change[]): Promise<boolean> {
    return this.#act('submit', { changes })
  }

  async undo(): Promise<boolean> {
    const what = this.status?.undo ?? ''
    const done = await this.#act('undo', {})
    if (done) this.say(t('shell-undone', { what }))
    return done
  }

  async redo(): Promise<boolean> {
    const what = this.status?.redo ?? ''
    const done = await this.#act('redo', {})
    if (done) this.say(t('shell-redone', { what }))
    return done
  }

  actAs(member: string | null): Promise<boolean> {
    return this.#act('act_as', { member })
  }

  /** Hands the computer to a member: a curtain hides everything until they take it. */
  handOver(to: string): Promise<boolean> {
    leaveField()
    return this.#act('hand_over', { to })
  }

  /** Whoever the computer was handed to acts. */
  takeOver(): Promise<boolean> {
    return this.#act('take_over', {})
  }

  /** The computer is back with who acted before. */
  handBack(): Promise<boolean> {
    return this.#act('hand_back', {})
  }

  /** Writes the memo out as a file and says where it lies. */
  async exportMemo(): Promise<void> {
    if (this.exporting) return
    this.exporting = true
    const written = await this.load('export_memo', {})
    this.exporting = false
    if (written) this.sayWritten(written)
  }

  /** Lays the memo out and has the system's viewer open it, where it can be printed. */
  async printMemo(): Promise<void> {
    if (this.exporting) return
    this.exporting = true
    const written = await this.load('print_memo', {})
    this.exporting = false
    if (written) this.sayWritten(written)
  }

  /** Shows the open dossier in its folder. */
  async showDossier(): Promise<void> {
    await this.load('show_dossier', {})
  }

  say(message: string): void {
    notices.say(message)
  }

  /** Says where something was written, and offers to open it or to show it there. */
  sayWritten({ message, opens, shows }: Exported): void {
    const next: Next[] = []
    if (opens) next.push({ label: t('notice-open'), run: () => void this.load('open_written', {}) })
    if (shows) next.push({ label: t('notice-show'), run: () => void this.load('show_written', {}) })
    notices.say(message, next)
  }

  /** Opens a file; the desk then says that another dossier is open. */
  async open(choice: FileChoice): Promise<boolean> {
    notices.clear()
    const status = await this.load('open', choice)
    if (!status) return false
    await this.#arrive(status)
    return true
  }

  async begin(dossier: NewDossier): Promise<boolean> {
    notices.clear()
    const begun = await this.load('new', dossier)
    if (!begun) return false
    await this.#arrive(begun.status)
    if (begun.left_out !== '') this.say(begun.left_out)
    return true
  }

  async close(): Promise<void> {
    leaveField()
    await this.load('close', {})
    await this.#arrive(null)
  }

  async forget(id: string): Promise<void> {
    this.home = (await this.load('forget', { id })) ?? this.home
  }

  /** Changes language or theme, and words everything anew. */
  set(settings: Partial<Settings>): Promise<void> {
    // One after the other: each builds on what the one before has set.
    this.#settling = this.#settling.then(() => this.#set(settings))
    return this.#settling
  }

  async #set(settings: Partial<Settings>): Promise<void> {
    if (!this.home) return
    leaveField()
    const now = await this.load('set_settings', { ...this.home.settings, ...settings })
    if (!now) return
    this.#obey(now)
    await this.refreshHome()
    this.#take(await this.load('status', {}))
    this.revision += 1
  }

  async #act<C extends 'submit' | 'undo' | 'redo' | 'act_as' | 'hand_over' | 'take_over' | 'hand_back' | 'attach' | 'merge' | 'keep_details'>(
    command: C,
    args: Commands[C]['arguments'],
  ): Promise<boolean> {
    notices.clear()
    const status = await this.load(command, args)
    // After a write that failed the status says that nothing more is taken.
    this.#take(status ?? (this.status && (await this.load('status', {}))))
    return status !== null
  }

  async #hear(event: Event): Promise<void> {
    if (event.kind === 'opened') await this.#arrive()
    else if (event.kind === 'changed') this.#take(await this.load('status', {}))
    else if (event.kind === 'working') this.working = { done: event.done, of: event.of }
    else if (event.kind === 'not_opened') this.#refused(event.problems)
    else {
      const { runCommand } = await import('./shortcuts/commands')
      runCommand(event.item)
    }
  }

  /** Another dossier is open, or none: shows where it is to be continued. */
  async #arrive(known?: Status | null): Promise<void> {
    const status = known === undefined ? await this.load('status', {}) : known
    this.#take(status)
    // A server says “opened” at every new connection; then nobody must be taken from where they are.
    if (known === undefined && place(status) === this.#arrived) return
    this.#arrived = place(status)
    this.homeForm = 'none'
    if (!status) this.go('home')
    else this.go(isComplete(status) ? 'result' : 'case')
  }

  /** Takes a status over; views load again only when the record is another. */
  #take(status: Status | null): void {
    const changed = mark(status) !== mark(this.status)
    this.status = status
    if (changed) this.revision += 1
  }

  /** Reads anew what the start page lists. */
  async refreshHome(): Promise<void> {
    this.home = (await this.load('home', {})) ?? this.home
  }

  #obey(settings: Settings): void {
    if (this.home) this.home.settings = settings
    document.documentElement.dataset.theme = settings.theme
    if (settings.language !== language() || !document.documentElement.lang) speak(settings.language)
  }
}

function place(status: Status | null): string {
  return status ? `${status.folder}/${status.file}` : ''
}

function mark(status: Status | null): string {
  return status ? `${place(status)} ${status.entries} ${status.actor ?? ''} ${status.handed?.to.id ?? ''}` : ''
}

function isComplete(status: Status): boolean {
  const before = SCREENS.slice(0, SCREENS.indexOf('workshop'))
  return status.rail.filter((note) => before.includes(note.screen)).every((note) => note.done)
}

/** Leaves the field that is being typed in, so that it commits. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** What is said when no answer came at all. */
export function silence(error: unknown): { message: string; hint: string } {
  console.error(error)
  return { message: t('shell-no-answer'), hint: t('shell-no-answer.hint') }
}

export const app = new App()
