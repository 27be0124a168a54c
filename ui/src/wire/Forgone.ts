// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Precaution } from "./Precaution";
import type { Text } from "./Text";

/**
 * That a precaution is not taken, and why.
 */
export type Forgone = {
/**
 * Which.
 */
precaution: Precaution,
/**
 * Why.
 */
reason: Text, };
