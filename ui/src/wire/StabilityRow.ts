// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Family } from "./Family";
import type { Figure } from "./Figure";

/**
 * One weight.
 */
export type StabilityRow = {
/**
 * What is weighed.
 */
group: string,
/**
 * Its name.
 */
name: string,
/**
 * Its family.
 */
family: Family,
/**
 * The lowest weight at which the winner stays.
 */
from: Figure,
/**
 * The highest.
 */
to: Figure,
/**
 * The weight in force.
 */
now: Figure,
/**
 * Who is first below; empty where nobody is.
 */
below: string,
/**
 * Who is first above.
 */
above: string, };
