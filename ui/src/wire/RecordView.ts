// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { RecordEntry } from "./RecordEntry";

/**
 * Who did what, when and for whom; newest first.
 */
export type RecordView = {
/**
 * The entries.
 */
entries: Array<RecordEntry>,
/**
 * The hash of the last entry, in groups of eight digits.
 */
head: Array<string>, };
