// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Anchor } from "./Anchor";
import type { Level } from "./Level";
import type { Text } from "./Text";
import type { ValuePoint } from "./ValuePoint";

/**
 * How an answer becomes a value from 0 to 1, by anchors fixed before offers are opened.
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
target: string, } | { "type": "in_full",
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
target: string, } | { "type": "lot_acceptance",
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
target: string, } | { "type": "incidents",
/**
 * The number per 100 shipments that has value 0.
 */
worst: string,
/**
 * The number per 100 shipments that has value 1, below the worst.
 */
best: string,
/**
 * The most per 100 shipments that the purchase asks for, above zero; its chance is always shown.
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
best: string, } | { "type": "piecewise",
/**
 * What is counted or measured.
 */
unit: Text,
/**
 * The points by rising answer, one of them worth 0 and one worth 1, with a single peak.
 */
points: Array<ValuePoint>, } | { "type": "levels",
/**
 * The levels in the order in which they are shown, one of them worth 0 and one worth 1.
 */
levels: Array<Level>, } | { "type": "yes_no",
/**
 * The answer that is worth 1; yes where it is left out.
 */
best?: boolean, } | { "type": "judged",
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
