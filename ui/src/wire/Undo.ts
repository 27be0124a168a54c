// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Change } from "./Change";

/**
 * The taking back of an entry.
 */
export type Undo = {
/**
 * The number of the entry that is taken back. Taking back an undo is a redo.
 */
entry: number,
/**
 * The change that restores what its slot held before. Left out when it is asked for, always there
 * once it is recorded, so that folding never has to look back.
 */
inverse?: Change, };
