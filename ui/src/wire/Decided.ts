// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Slot } from "./Slot";
import type { Version } from "./Version";

/**
 * What was decided about something that both copies changed.
 */
export type Decided = {
/**
 * What it is.
 */
slot: Slot,
/**
 * Whose version holds.
 */
version: Version, };
