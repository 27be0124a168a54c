// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Elicitation } from "./Elicitation";
import type { MemberId } from "./MemberId";

/**
 * One member's answers from which their weights follow. They stand where the points would stand; the newer replaces
 * the older.
 */
export type ElicitedWeights = {
/**
 * Whose judgement it is.
 */
member: MemberId,
/**
 * What was answered, and to which questions.
 */
answers: Elicitation, };
