// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { GateCheck } from "./GateCheck";

/**
 * What was found at a gate.
 */
export type GateFinding = {
/**
 * As it is recorded; none while it is not checked.
 */
check: GateCheck | null,
/**
 * Met, not met, not checked, or not to be computed yet.
 */
finding: string,
/**
 * What shows it, or what was computed; may be empty.
 */
evidence: string, };
