// What the grid shows. The words and figures come ready-made; the grid only places them.

export interface GridColumn {
  id: string
  name: string
  unit: string
  note: string
  editable: boolean
  /** Whether its cells are names, which stand on the left and are never emptied. */
  names?: boolean
}

export interface GridCell {
  text: string
  /** What is put into the field when the cell is edited. */
  typed: string
  remark: string
  /** Whether the remark only explains and marks nothing to look at. */
  explains?: boolean
  missing: boolean
  /** Whether the ranking asks for it, whether it is there or not. */
  required?: boolean
  editable: boolean
  /** Typed, but not recorded yet. */
  draft?: boolean
  /** Carried over from before, and not given anew. */
  carried?: boolean
  /** Shown faintly while the cell is empty. */
  invitation?: string
}

export interface GridRow {
  id: string
  name: string
  cells: GridCell[]
  /** Set aside: shown, but not counted. */
  aside?: boolean
}

/** How texts came into the grid. Copied ones were copied from this grid and are read in its language. */
export type How = 'typed' | 'pasted' | 'copied' | 'filled' | 'cleared'

/** The name of a cell as it is read aloud: row, column, unit, and what is to be known of it. */
export function spokenName(
  row: GridRow,
  column: GridColumn,
  cell: GridCell,
  words: { missing: string; required: string; computed: string; draft: string; blank: string },
): string {
  const parts = [row.name, column.name, column.unit, cell.text || cell.invitation || (cell.missing ? words.missing : words.blank)]
  if (!column.editable) parts.push(words.computed)
  else if (cell.required) parts.push(words.required)
  if (cell.draft) parts.push(words.draft)
  parts.push(cell.remark)
  // A row whose name is its own first cell is not said twice.
  return parts.filter((part, index) => part !== '' && parts.indexOf(part) === index).join(', ')
}
