// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { JudgedCriterion } from "./JudgedCriterion";
import type { JudgedSupplier } from "./JudgedSupplier";
import type { Named } from "./Named";
import type { ScoreSheet } from "./ScoreSheet";
import type { StepRow } from "./StepRow";

/**
 * The scores on the criteria that members judge, as far as the acting person may see them.
 */
export type ScoresView = {
/**
 * How far the scoring is, in a sentence.
 */
answer: string,
/**
 * The judged criteria in their order; empty where there is none.
 */
criteria: Array<JudgedCriterion>,
/**
 * Who is scored: the suppliers that are not excluded.
 */
suppliers: Array<JudgedSupplier>,
/**
 * The members who may score, each with a sheet.
 */
sheets: Array<ScoreSheet>,
/**
 * The steps in their order.
 */
steps: Array<StepRow>,
/**
 * With whom the acting person takes a step, agrees a value or leaves a sheet out; nobody where they may not.
 */
partners: Array<Named>,
/**
 * Whether a buying center of one takes the steps alone.
 */
alone: boolean,
/**
 * Whether everyone sees everyone’s scores.
 */
are_open: boolean,
/**
 * Whether the scores stand.
 */
are_locked: boolean, };
