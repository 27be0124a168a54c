// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { CriterionId } from "./CriterionId";
import type { PairJudgement } from "./PairJudgement";

/**
 * Answers, by the way in which they were asked.
 */
export type Elicitation = { "way": "swing",
/**
 * Points by criterion, 0 to 100; the swing that is wanted most has 100.
 */
points: { [key in string]: string }, } | { "way": "ranking",
/**
 * Every criterion, the most important first, equals together.
 */
order: Array<Array<CriterionId>>, } | { "way": "pairwise",
/**
 * Each pair once, in any order.
 */
comparisons: Array<PairJudgement>, } | { "way": "best_worst",
/**
 * The criterion that matters most.
 */
best: CriterionId,
/**
 * The one that matters least.
 */
worst: CriterionId,
/**
 * How many times the best outweighs each other: whole, 1 to 9.
 */
best_to_others: { [key in string]: string },
/**
 * How many times each other outweighs the worst: whole, 1 to 9. The best against the worst may stand in either.
 */
others_to_worst: { [key in string]: string }, };
