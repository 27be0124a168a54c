// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Phase } from "./Phase";
import type { Seal } from "./Seal";
import type { Text } from "./Text";

/**
 * The closing of a phase: from now on nothing in it changes.
 */
export type ClosePhase = {
/**
 * Which.
 */
phase: Phase,
/**
 * What should be remembered of it.
 */
note?: Text,
/**
 * The record as it stands before the act that closes. Left out when it is asked for, always there once it is recorded.
 */
seal?: Seal, };
