// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { AgendaItem } from "./AgendaItem";

/**
 * What to talk about, what matters most for the outcome first.
 */
export type Agenda = {
/**
 * What it says in a sentence; empty while nothing is shown.
 */
finding: string,
/**
 * How it is sorted.
 */
reading: string,
/**
 * How many points are left to talk about: those that could change the winner and are not settled; where nothing can be
 * ranked yet, those of the first that are not.
 */
left: number,
/**
 * What matters for the outcome.
 */
first: Array<AgendaItem>,
/**
 * Everything else on which members differ.
 */
rest: Array<AgendaItem>, };
