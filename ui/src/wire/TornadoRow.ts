// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { TornadoEnd } from "./TornadoEnd";

/**
 * One thing that is moved.
 */
export type TornadoRow = {
/**
 * “Hetero: cost”, “without Ana Petrović”.
 */
name: string,
/**
 * The ends, the lower figure first; a single one where something is left out.
 */
ends: Array<TornadoEnd>, };
