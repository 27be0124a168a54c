// Suppliers where lines must be told apart: the first in the accent, others in Okabe and Ito’s colours (2008) as long as
// they last, each with a dash of its own, so that a colour never stands alone.
const DASHES = ['', '', '7 3', '2 3', '9 3 2 3', '4 4']
/** So many colours are told apart; further lines are grey. */
const COLOURS = 5

/** The colour of a supplier's line: 0 is the first of the ranking. */
export function toneOf(tone: number): string {
  if (tone === 0) return 'var(--accent)'
  return tone <= COLOURS ? `var(--supplier-${tone})` : 'var(--faint)'
}

/** The dashes of a supplier's line; empty for an unbroken one. */
export function dashOf(tone: number): string {
  return DASHES[tone % DASHES.length] ?? ''
}
