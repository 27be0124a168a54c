// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Step } from "./Step";

/**
 * A step that is taken once, in common.
 */
export type StepRow = {
/**
 * Which.
 */
step: Step,
/**
 * Its name: “lock the scores”.
 */
name: string,
/**
 * Who took it and when, in a sentence; empty while it is not taken.
 */
taken: string,
/**
 * The digest of a lock; may be empty.
 */
digest: string,
/**
 * Whether the acting person can take it now.
 */
possible: boolean,
/**
 * Why not; empty where it is possible or taken.
 */
why_not: string, };
