// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { TriedRank } from "./TriedRank";

/**
 * The ranking as if a criterion were measured by another scale.
 */
export type TriedCriterion = {
/**
 * Who would be first, or what stands against such a scale; empty where there is no ranking to compare with, or who acts
 * must not know it yet.
 */
said: string,
/**
 * The ranking; empty where there is none.
 */
ranking: Array<TriedRank>, };
