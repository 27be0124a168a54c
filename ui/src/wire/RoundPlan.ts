// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * What the buyer means to reach in a round. Amounts are evaluated cost per unit, in the purchase’s currency.
 */
export type RoundPlan = {
/**
 * The round, from 1.
 */
round: number,
/**
 * What should be reached.
 */
target: string,
/**
 * What would be a success; not above the target.
 */
aspiration: string,
/**
 * Where one leaves the table; not below the target.
 */
walk_away: string,
/**
 * What one does then.
 */
alternative: Text, };
