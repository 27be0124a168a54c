// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { GateId } from "./GateId";
import type { Text } from "./Text";
import type { Threshold } from "./Threshold";

/**
 * A minimum that a supplier must meet before its offer is weighed.
 */
export type Gate = {
/**
 * The id.
 */
gate: GateId,
/**
 * What must be met, so that two people would answer alike.
 */
requirement: Text,
/**
 * The threshold that decides it; without one somebody checks each supplier and says what shows it.
 */
threshold?: Threshold, };
