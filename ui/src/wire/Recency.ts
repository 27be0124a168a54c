// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * Older deliveries count for less: what is as old as the half-life counts half. Without one, which is the starting point,
 * every delivery counts in full.
 */
export type Recency = {
/**
 * The half-life in months; above zero.
 */
months: string,
/**
 * The day on which a delivery counts in full, as `2026-02-16`. What is later counts in full too.
 */
as_of: string,
/**
 * Why the past counts for less.
 */
reason: Text, };
