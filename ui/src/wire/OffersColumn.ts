// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Named } from "./Named";

/**
 * A column.
 */
export type OffersColumn = {
/**
 * `price`, `freight`, `landed`, `answer/lead-time`, `delivered`, `late`, `on_time`, `in_full`, `lot_acceptance`,
 * `incidents`.
 */
id: string,
/**
 * Its head.
 */
name: string,
/**
 * The unit below the head; may be empty.
 */
unit: string,
/**
 * The anchors or the target, in a few words; may be empty.
 */
note: string,
/**
 * Whether it is typed in; the others are computed.
 */
editable: boolean,
/**
 * Whether only whole numbers are taken.
 */
whole: boolean,
/**
 * Whether three numbers are taken too: the least, the likely and the most.
 */
ranges: boolean,
/**
 * Whether the ranking waits for each offer that gives nothing here.
 */
required: boolean,
/**
 * What may be answered where it is no number; empty where it is one.
 */
choices: Array<Named>, };
