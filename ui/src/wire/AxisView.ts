// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { PositionAxis } from "./PositionAxis";
import type { QuestionRow } from "./QuestionRow";

/**
 * One axis.
 */
export type AxisView = {
/**
 * Which.
 */
axis: PositionAxis,
/**
 * Its name.
 */
name: string,
/**
 * Its mean and how many of its questions are answered.
 */
figure: string,
/**
 * How far it lies from its cut; empty without an answer.
 */
border: string,
/**
 * Its cut, worded.
 */
threshold: string,
/**
 * Its questions.
 */
questions: Array<QuestionRow>, };
