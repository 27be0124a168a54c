// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { AttachedRow } from "./AttachedRow";
import type { Named } from "./Named";
import type { RecordEntry } from "./RecordEntry";

/**
 * Who did what, when and for whom; newest first.
 */
export type RecordView = {
/**
 * The entries that are shown.
 */
entries: Array<RecordEntry>,
/**
 * How many of all are shown, worded; empty where all are.
 */
shown: string,
/**
 * Who has recorded anything.
 */
people: Array<Named>,
/**
 * For whom anything was recorded.
 */
subjects: Array<Named>,
/**
 * What was recorded, by action.
 */
actions: Array<Named>,
/**
 * The files attached.
 */
attached: Array<AttachedRow>,
/**
 * The hash of the last entry, in groups of eight digits.
 */
head: Array<string>, };
