// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * What it costs to leave the incumbent, once: it is spread over the volume and added to every other offer.
 */
export type SwitchingCost = {
/**
 * The amount in the purchase’s currency, from 0.
 */
amount: string,
/**
 * What it consists of.
 */
reason: Text, };
