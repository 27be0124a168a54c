// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Axis } from "./Axis";
import type { Caption } from "./Caption";
import type { Crossing } from "./Crossing";
import type { Figure } from "./Figure";
import type { ScoreByWeight } from "./ScoreByWeight";
import type { WinnerStretch } from "./WinnerStretch";

/**
 * The scores of the offers as one weight moves.
 */
export type ScoresByWeight = {
/**
 * What is weighed: `family/reliability`, `criterion/lead-time`.
 */
group: string,
/**
 * Its name.
 */
name: string,
/**
 * Where the winner changes, and how to read it.
 */
caption: Caption,
/**
 * The weight, from 0 to 1.
 */
weight: Axis,
/**
 * The points.
 */
score: Axis,
/**
 * The exact weights at which the winner changes, with the score there.
 */
changes: Array<Crossing>,
/**
 * The weight in force.
 */
now: Figure,
/**
 * “now 40 %”.
 */
now_label: string,
/**
 * The members’ own weight, where the rule raises it.
 */
own: Figure | null,
/**
 * One line for each offer, in the order of the ranking.
 */
lines: Array<ScoreByWeight>,
/**
 * From which weight to which, who wins.
 */
stretches: Array<WinnerStretch>, };
