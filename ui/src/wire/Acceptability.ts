// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { AcceptabilityRow } from "./AcceptabilityRow";
import type { Caption } from "./Caption";
import type { Tick } from "./Tick";

/**
 * How many of a hundred plausible weightings give each offer which rank.
 */
export type Acceptability = {
/**
 * The verdict, reading, alternative text.
 */
caption: Caption,
/**
 * The ranks: “1.”, “2.”, …
 */
ranks: Array<string>,
/**
 * The head over the shares of the first rank.
 */
first_head: string,
/**
 * The head over the shares ahead of the winner; empty where the first rank is shared.
 */
ahead_head: string,
/**
 * The axis, 0 to 1.
 */
ticks: Array<Tick>,
/**
 * One row for each offer, in the order of the ranking.
 */
rows: Array<AcceptabilityRow>, };
