// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Difference } from "./Difference";
import type { Moved } from "./Moved";
import type { PointInTime } from "./PointInTime";

/**
 * Two moments of a dossier.
 */
export type Comparison = {
/**
 * The earlier.
 */
from: PointInTime,
/**
 * The later.
 */
to: PointInTime,
/**
 * Whether there was a ranking at the earlier.
 */
is_ranked_before: boolean,
/**
 * Whether there was a ranking at the later.
 */
is_ranked_after: boolean,
/**
 * Whether the acting person must not see the rankings yet.
 */
is_withheld: boolean,
/**
 * The rankings, in the order of the later one.
 */
rankings: Array<Moved>,
/**
 * What holds something else, in the order in which it was changed.
 */
differences: Array<Difference>, };
