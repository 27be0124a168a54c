// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { MemberId } from "./MemberId";
import type { Score } from "./Score";
import type { SupplierId } from "./SupplierId";

/**
 * One member’s scores of one supplier on the criteria that are judged.
 */
export type GivenScores = {
/**
 * Whose judgement it is.
 */
member: MemberId,
/**
 * Who is judged.
 */
supplier: SupplierId,
/**
 * A score by criterion; not every one need be there.
 */
scores: { [key in string]: Score }, };
