// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { HeatCell } from "./HeatCell";

/**
 * One member’s own ranking.
 */
export type HeatRow = {
/**
 * Who.
 */
name: string,
/**
 * Whether the weights count.
 */
counts: boolean,
/**
 * Whether it is the group together rather than a member.
 */
is_group: boolean,
/**
 * The rank of each supplier.
 */
cells: Array<HeatCell>, };
