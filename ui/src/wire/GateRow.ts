// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Gate } from "./Gate";

/**
 * A gate among the criteria.
 */
export type GateRow = {
/**
 * As it is recorded.
 */
gate: Gate,
/**
 * What must be met.
 */
requirement: string,
/**
 * The threshold that decides it, in a few words; empty where somebody checks.
 */
threshold: string,
/**
 * Who would win without it, where it alone keeps somebody out; empty otherwise, and where that is not to be seen yet.
 */
dropped: string, };
