// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Acceptability } from "./Acceptability";
import type { Jury } from "./Jury";

/**
 * The verdict with what it rests on.
 */
export type SampledVerdict = {
/**
 * How the offers fare under plausible weights.
 */
acceptability: Acceptability,
/**
 * What the words of the verdict mean, whose limits they are, and how it was sampled.
 */
limits: string,
/**
 * The result under records drawn anew, in a sentence; empty without a criterion of punctuality.
 */
records: string,
/**
 * What other methods say.
 */
jury: Jury, };
