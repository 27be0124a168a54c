// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Gate } from "./Gate";

/**
 * A gate as a column.
 */
export type GateHead = {
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
threshold: string, };
