// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Measure } from "./Measure";
import type { Text } from "./Text";

/**
 * What is believed of another measure than lateness before a supplier's own record is read: as if so much had gone wrong
 * in so many occasions.
 */
export type MeasurePrior = {
/**
 * Of which measure; lateness has its own change.
 */
measure: Measure,
/**
 * Shape of what goes wrong: short shipments, refused lots, incidents; above zero.
 */
a: string,
/**
 * Shape of what goes well; for incidents the shipments in which `a` of them were seen; above zero.
 */
b: string,
/**
 * Where it comes from: fitted on which suppliers, or declared by whom.
 */
source: Text,
/**
 * The day it was fitted or declared, as `2015-10-12`.
 */
date: string, };
