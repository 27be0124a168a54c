// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Anchor } from "./Anchor";
import type { Text } from "./Text";

/**
 * How an answer becomes a value: linear between two anchors fixed before offers are opened.
 */
export type Scale = { "type": "landed_cost",
/**
 * The cost that has value 0.
 */
worst: string,
/**
 * The cost that has value 1.
 */
best: string, } | { "type": "on_time",
/**
 * The rate that has value 0, as a share.
 */
worst: string,
/**
 * The rate that has value 1, as a share.
 */
best: string,
/**
 * The rate that the purchase asks for, as a share; its chance is always shown.
 */
target: string, } | { "type": "quantity",
/**
 * What is counted or measured.
 */
unit: Text,
/**
 * The answer that has value 0.
 */
worst: string,
/**
 * The answer that has value 1.
 */
best: string, } | { "type": "judged",
/**
 * The points that have value 0.
 */
worst: string,
/**
 * The points that have value 1.
 */
best: string,
/**
 * What some of the points mean, so that two people would give the same.
 */
anchors?: Array<Anchor>, };
