// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Question } from "./Question";

/**
 * One question.
 */
export type QuestionRow = {
/**
 * Which.
 */
question: Question,
/**
 * As it is asked.
 */
text: string,
/**
 * The answer from 1 to 5; none while it is unanswered.
 */
answer: number | null,
/**
 * What each answer means, from 1 to 5.
 */
anchors: Array<string>,
/**
 * The answer with its meaning, or that there is none.
 */
said: string, };
