/** The offers as they are typed in: read, asked about where in doubt, and recorded one act after the other. */
import { app } from '../../app.svelte'
import { draftsOf } from '../../drafts'
import { NOTHING, type LeftOut } from '../../grid/block'
import type { GridColumn, How } from '../../grid/model'
import type { Placed } from '../../grid/paste'
import { decimalMark, type Mark } from '../../numbers/read'
import { notices } from '../../notices.svelte'
import type { Change, OffersView } from '../../wire'
import { language, t } from '../../words.svelte'
import { ownMark, readAll, type Doubtful, type Entry, type Typed } from './entries'
import { NAME, plan, type Drafts } from './plan'
import { changedBy, isSame, previewOf, recorded, type Preview } from './preview'
import { columnsOf, keyOf, rowsOf, takes, type Words } from './rows'

/** What must be answered before an act goes on. */
export type Question =
  | { kind: 'marks'; cells: Doubtful[]; likely: Mark }
  | { kind: 'strange'; cells: { row: string; column: string; text: string }[] }
  | { kind: 'preview'; how: How; preview: Preview; left: string[] }

interface Act {
  cells: Placed[]
  how: How
  left: LeftOut
}

const KEY = 'offers'

export class Offers {
  view = $state.raw<OffersView | null>(null)
  question = $state.raw<Question | null>(null)
  #drafts = $state.raw<Drafts>({})
  readonly #kept = draftsOf(app.place)
  #acts = $state.raw<Act[]>([])
  #working = false
  /** The round that is looked at; none for the one in hand. */
  #round: number | null = null
  #answer: (answer: Mark | boolean) => void = () => {}

  readonly words: Words = {
    get supplier() {
      return t('offers-supplier')
    },
    get add() {
      return t('offers-add')
    },
    get fresh() {
      return t('offers-new-row')
    },
    get same() {
      return t('offers-same')
    },
    waits: (column) => waits(column),
  }
  columns = $derived.by(() => (this.view ? columnsOf(this.view, this.words) : []))
  rows = $derived.by(() => {
    if (!this.view) return []
    const underway = this.#acts.flatMap((act) => act.cells)
    // What waits belongs to the round in hand.
    const drafts = this.view.shown.is_earlier ? {} : this.#drafts
    const isNow = !this.view.shown.is_earlier
    const may = { name: isNow && app.may('name_supplier').now, gather: isNow && app.may('gather').now }
    return rowsOf(this.view, drafts, underway, language(), this.words, may)
  })

  constructor() {
    this.#drafts = (this.#kept.get(KEY) as Drafts | undefined) ?? {}
  }

  #keep(drafts: Drafts): void {
    this.#drafts = drafts
    this.#kept.set(KEY, drafts)
  }

  async load(): Promise<void> {
    const view = await app.load('offers', this.#asked())
    if (!view || this.#working) return
    this.view = view
    this.#keep(this.#waiting(view))
  }

  /** The drafts that still say something else than the record: an undo may have brought a figure back. */
  #waiting(view: OffersView): Drafts {
    const rows = Object.entries(this.#drafts).map(([row, drafts]) => {
      const open = Object.entries(drafts).filter(
        ([, draft]) => draft.text === '' || !isSame(view, draft, recorded(view, draft), language()),
      )
      return [row, Object.fromEntries(open)] as const
    })
    return Object.fromEntries(rows.filter(([, drafts]) => Object.keys(drafts).length > 0))
  }

  edit(cells: Placed[], how: How, out: LeftOut = NOTHING): void {
    this.#acts = [...this.#acts, { cells, how, left: out }]
    void this.#work()
  }

  answer(answer: Mark | boolean): void {
    this.question = null
    this.#answer(answer)
  }

  /** Shows the offers as they stood in a round. */
  async showRound(round: number): Promise<void> {
    this.#round = round
    await this.load()
  }

  /** Begins a round, and shows it. */
  async begin(changes: Change[]): Promise<boolean> {
    const before = this.#round
    this.#round = null
    const begun = await app.submit(changes)
    if (!begun) this.#round = before
    return begun
  }

  #asked(): { round?: number } {
    return this.#round === null ? {} : { round: this.#round }
  }

  /** Records something beside the grid. */
  submit(changes: Change[]): Promise<boolean> {
    return app.submit(changes)
  }

  async #work(): Promise<void> {
    if (this.#working) return
    this.#working = true
    while (this.#acts.length > 0) {
      const done = await this.#take(this.#acts[0])
      // All at once, so that no cell shows what it held before.
      if (done) {
        this.view = done.view
        this.#keep(done.drafts)
      }
      this.#acts = this.#acts.slice(1)
    }
    this.#working = false
  }

  /** One act: null when nothing was recorded and nothing is to wait. */
  async #take({ cells, how, left: out }: Act): Promise<{ view: OffersView; drafts: Drafts } | null> {
    const view = this.view
    if (!view) return null
    const entries = await this.#read(view, cells, how)
    if (!entries) return null
    const changed = changedBy(view, this.#drafts, entries, language())
    const left = leftOut(out, this.columns)
    if (changed.length === 0) {
      if (left.length > 0) notices.refuse([{ message: t('offers-left-all'), hint: left.join(' ') }])
      return null
    }
    if (how !== 'typed' && (changed.length > 1 || left.length > 0)) {
      const preview = previewOf(view, changed, this.columns, language(), this.words.fresh)
      if (!(await this.#ask({ kind: 'preview', how, preview, left }))) return null
    }
    const terms = { language: language(), corrected: t('offers-corrected'), counted: t('offers-counted') }
    const { changes, drafts } = plan(view, this.#drafts, entries, terms)
    if (changes.length === 0) return { view, drafts }
    if (!(await app.submit(changes))) return null
    const now = await app.load('offers', this.#asked())
    return now && { view: now, drafts }
  }

  async #read(view: OffersView, cells: Placed[], how: How): Promise<Entry[] | null> {
    const typed = cells.map(
      ({ row, column, text, value }): Typed => ({
        row: keyOf(view, row),
        column: column === 0 ? NAME : view.columns[column - 1].id,
        text,
        number: value,
        takes: takes(view, column),
        unit: column === 0 ? '' : view.columns[column - 1].unit,
        choices: view.columns[column - 1]?.choices,
        ranges: view.columns[column - 1]?.ranges,
      }),
    )
    let read = readAll(typed, language(), ownMark(how, language()))
    if (read.doubtful.length > 0) {
      const likely = decimalMark(language())
      const mark = await this.#ask({ kind: 'marks', cells: this.#named(view, read.doubtful, typed), likely })
      if (typeof mark === 'boolean') return null
      read = readAll(typed, language(), mark)
    }
    if (read.strange.length > 0) {
      await this.#ask({ kind: 'strange', cells: this.#named(view, read.strange, typed) })
      return null
    }
    return read.entries
  }

  /** The cells with the names of their rows and columns in place of the ids. */
  #named<C extends { row: string; column: string }>(
    view: OffersView,
    cells: readonly C[],
    typed: readonly { row: string; column: string; text: string }[],
  ): C[] {
    return cells.map((cell) => {
      const known = view.rows.find(({ supplier }) => supplier.supplier === cell.row)
      const name = typed.find(({ row, column }) => row === cell.row && column === NAME)?.text
      const column = view.columns.find(({ id }) => id === cell.column)?.name ?? t('offers-supplier')
      return { ...cell, row: known?.name || name || t('offers-new-row'), column }
    })
  }

  #ask(question: Question): Promise<Mark | boolean> {
    this.question = question
    return new Promise((resolve) => (this.#answer = resolve))
  }
}

/** What is left out, and why, in words. */
function leftOut({ heads, locked, names, beyond }: LeftOut, columns: readonly GridColumn[]): string[] {
  const counted = (cells: Placed[]) => ({ n: cells.length, count: String(cells.length) })
  const lockedIn = new Set(locked.map(({ column }) => columns[column]?.name))
  return [
    ...(heads.length > 0 ? [t('offers-left-heads', { heads: heads.join(', ') })] : []),
    ...(locked.length > 0 ? [t('offers-left-locked', { ...counted(locked), columns: [...lockedIn].join(', ') })] : []),
    ...(names.length > 0 ? [t('offers-left-names', counted(names))] : []),
    ...(beyond.length > 0 ? [t('offers-left-beyond', counted(beyond))] : []),
  ]
}

function waits(column: string): string {
  if (column === 'freight') return t('offers-waits-price')
  if (column === 'delivered') return t('offers-waits-late')
  if (column === 'late') return t('offers-waits-delivered')
  return t('offers-waits-name')
}
