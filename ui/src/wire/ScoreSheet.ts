// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { GivenScores } from "./GivenScores";
import type { MemberId } from "./MemberId";
import type { SupplierId } from "./SupplierId";

/**
 * A member’s sheet.
 */
export type ScoreSheet = {
/**
 * Whose.
 */
member: MemberId,
/**
 * The name.
 */
name: string,
/**
 * The roles, worded.
 */
roles: string,
/**
 * How many suppliers are scored on everything, worded.
 */
stands: string,
/**
 * The suppliers that are scored on everything.
 */
scored: Array<SupplierId>,
/**
 * What was given by supplier, as it is recorded; empty where the acting person does not see it.
 */
given: Array<GivenScores>,
/**
 * Whether something was scored that the acting person does not see.
 */
is_hidden: boolean,
/**
 * Whether the acting person may fill it in: their own, or from paper.
 */
may_give: boolean,
/**
 * Why it is left out; none where it counts.
 */
left_out: string | null,
/**
 * Whether there is a sheet that can be left out.
 */
is_there: boolean, };
