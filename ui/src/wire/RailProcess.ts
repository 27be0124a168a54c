// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { RailPhase } from "./RailPhase";

/**
 * The process in short.
 */
export type RailProcess = {
/**
 * The phase in hand and what it lacks: “Negotiation: 2 missing”.
 */
line: string,
/**
 * The phases that run, in their order.
 */
phases: Array<RailPhase>, };
