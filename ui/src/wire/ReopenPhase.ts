// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Phase } from "./Phase";
import type { Text } from "./Text";

/**
 * The opening of a closed phase. The phases after it open too; so do the lock and the signatures that rest on it.
 */
export type ReopenPhase = {
/**
 * Which.
 */
phase: Phase,
/**
 * Why.
 */
reason: Text, };
