// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Exclusion } from "./Exclusion";

/**
 * Late shipments left out.
 */
export type ExclusionRow = {
/**
 * As it is recorded.
 */
exclusion: Exclusion,
/**
 * In a sentence.
 */
text: string, };
