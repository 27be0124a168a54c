// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { SupplierId } from "./SupplierId";

/**
 * A supplier that can be chosen.
 */
export type Choosable = {
/**
 * The supplier.
 */
supplier: SupplierId,
/**
 * The name.
 */
name: string,
/**
 * The rank: “1.”.
 */
rank: string,
/**
 * Whether choosing it owes a trade-off in words.
 */
owes_trade_off: boolean, };
