// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Answer } from "./Answer";
import type { CriterionId } from "./CriterionId";

/**
 * What an answer or a record must reach, so that the gate is computed. Neither prices nor scores make a gate: who is
 * out would tell what the envelopes still hold.
 */
export type Threshold = { "type": "at_least",
/**
 * On which criterion.
 */
criterion: CriterionId,
/**
 * The least that is taken.
 */
answer: Answer, } | { "type": "at_most",
/**
 * On which criterion.
 */
criterion: CriterionId,
/**
 * The most that is taken.
 */
answer: Answer, } | { "type": "chance",
/**
 * A criterion of punctuality.
 */
criterion: CriterionId,
/**
 * The rate to be reached, as a share.
 */
rate: string,
/**
 * The least chance of it, from 0 to 1.
 */
chance: string, };
