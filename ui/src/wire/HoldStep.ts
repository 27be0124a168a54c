// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { MemberId } from "./MemberId";
import type { Step } from "./Step";

/**
 * The taking of a step.
 */
export type HoldStep = {
/**
 * Which.
 */
step: Step,
/**
 * Who takes it beside the acting person: a facilitator does it with a decider.
 */
with?: MemberId,
/**
 * SHA-256 of all scores as they are locked, in hexadecimal. Left out when it is asked for, always there once a
 * lock is recorded.
 */
digest?: string, };
