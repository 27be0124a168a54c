// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Duty } from "./Duty";
import type { Text } from "./Text";

/**
 * The setting aside of a duty, with its reason.
 */
export type Waiver = {
/**
 * Which.
 */
duty: Duty,
/**
 * Why.
 */
reason: Text, };
