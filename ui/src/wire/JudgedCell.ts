// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { GivenPoints } from "./GivenPoints";

/**
 * Everyone’s points on one criterion.
 */
export type JudgedCell = {
/**
 * What each member gave; empty until the scores are revealed.
 */
given: Array<GivenPoints>,
/**
 * The mean by voting power of those that count; may be empty.
 */
mean: string,
/**
 * The least and the most; empty where they are one.
 */
spread: string,
/**
 * The agreed points; none where nothing was agreed.
 */
agreed: string | null,
/**
 * Why they were agreed; may be empty.
 */
agreed_reason: string, };
