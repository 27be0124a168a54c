// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * What is believed of a supplier's lateness before its own record is read.
 */
export type Prior = {
/**
 * Shape of lateness; above zero.
 */
lateness_a: string,
/**
 * Shape against lateness; above zero.
 */
lateness_b: string,
/**
 * Where it comes from: fitted on which suppliers, or declared by whom.
 */
source: Text,
/**
 * The day it was fitted or declared, as `2015-10-12`.
 */
date: string, };
