// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

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
best: string, };
