// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Figure } from "./Figure";
import type { SupplierId } from "./SupplierId";

/**
 * One offer by cost and quality.
 */
export type ScatterPoint = {
/**
 * Its supplier.
 */
supplier: SupplierId,
/**
 * The name.
 */
name: string,
/**
 * Whether it is the first of the ranking.
 */
recommended: boolean,
/**
 * What a unit costs.
 */
cost: Figure,
/**
 * Its points for everything but cost.
 */
quality: Figure,
/**
 * “Hetero is cheaper and better”; empty for an offer on the front.
 */
dominated: string, };
