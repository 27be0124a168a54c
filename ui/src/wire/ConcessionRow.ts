// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { RoundCell } from "./RoundCell";
import type { SupplierId } from "./SupplierId";

/**
 * A supplier’s way through the rounds.
 */
export type ConcessionRow = {
/**
 * Its id.
 */
supplier: SupplierId,
/**
 * Its name.
 */
name: string,
/**
 * One cell for each round.
 */
cells: Array<RoundCell>,
/**
 * How the evaluated cost of the latest offer is made up: landed cost and switching cost; empty without one.
 */
switching: string, };
