// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Family } from "./Family";

/**
 * What a shade stands for.
 */
export type BarKey = {
/**
 * The criterion's name.
 */
name: string,
/**
 * Its family.
 */
family: Family, };
