// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * The answers as the committee gives them. A question that is not named is unanswered; it never counts as zero.
 */
export type Questionnaire = {
/**
 * Answers from 1 to 5 by question.
 */
answers: { [key in string]: number },
/**
 * What the answers rest on.
 */
note?: Text, };
