// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { BuyClass } from "./BuyClass";

/**
 * How new the purchase is.
 */
export type ClassInForce = {
/**
 * The class.
 */
class: BuyClass,
/**
 * Its name.
 */
name: string,
/**
 * What it was before, by which triggers and why; empty where it is as it was described.
 */
became: string, };
