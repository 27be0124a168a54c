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
 * What matters for the outcome.
 */
first: Array<AgendaItem>,
/**
 * Everything else on which members differ.
 */
rest: Array<AgendaItem>, };
