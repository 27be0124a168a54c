// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { BuyClass } from "./BuyClass";
import type { Text } from "./Text";
import type { TriggerKind } from "./TriggerKind";

/**
 * A straight rebuy becomes a modified one, and why.
 */
export type Reclassify = {
/**
 * What the purchase becomes.
 */
to: BuyClass,
/**
 * The triggers that fired; empty where people decide so without one.
 */
triggers: Array<TriggerKind>,
/**
 * Why.
 */
reason: Text, };
