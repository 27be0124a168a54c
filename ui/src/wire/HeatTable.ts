// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Caption } from "./Caption";
import type { HeatRow } from "./HeatRow";

/**
 * How each member’s own weights rank the offers.
 */
export type HeatTable = {
/**
 * Whether members agree on the first.
 */
caption: Caption,
/**
 * The suppliers, in the order of the ranking.
 */
suppliers: Array<string>,
/**
 * One row for each member, and the group.
 */
rows: Array<HeatRow>, };
