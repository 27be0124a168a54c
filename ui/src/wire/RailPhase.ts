// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { PhaseState } from "./PhaseState";

/**
 * A phase in short.
 */
export type RailPhase = {
/**
 * Its name.
 */
name: string,
/**
 * How it stands.
 */
state: PhaseState, };
