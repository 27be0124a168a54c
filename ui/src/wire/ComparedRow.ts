// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Family } from "./Family";
import type { Figure } from "./Figure";

/**
 * What one criterion gives.
 */
export type ComparedRow = {
/**
 * The criterion.
 */
name: string,
/**
 * Its family.
 */
family: Family,
/**
 * The points of the first less those of the second: “+6.1”.
 */
points: Figure,
/**
 * The same in money where cost is measured: “$0.181 a pack dearer”; else both answers, or empty.
 */
means: string, };
