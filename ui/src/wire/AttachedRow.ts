// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Slot } from "./Slot";

/**
 * A file that is attached, as a list shows it.
 */
export type AttachedRow = {
/**
 * Its id.
 */
id: string,
/**
 * What it belongs to.
 */
to: Slot,
/**
 * The same, worded.
 */
belongs: string,
/**
 * Its name.
 */
name: string,
/**
 * Its size, worded.
 */
size: string,
/**
 * By whom, when and why it was erased; none where it is there.
 */
erased: string | null,
/**
 * Whether the acting person may open it: an offer’s files tell its price.
 */
may_open: boolean, };
