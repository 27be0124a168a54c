// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { RoundPlan } from "./RoundPlan";

/**
 * A round with its aims.
 */
export type RoundAims = {
/**
 * The round, from 1.
 */
round: number,
/**
 * Its name: “Round 1”.
 */
name: string,
/**
 * As it is recorded; none where it is not, or while prices are sealed.
 */
plan: RoundPlan | null,
/**
 * What should be reached; a dash where nothing is planned.
 */
target: string,
/**
 * What would be a success.
 */
aspiration: string,
/**
 * Where one leaves the table.
 */
walk_away: string,
/**
 * What one does then; may be empty.
 */
alternative: string, };
