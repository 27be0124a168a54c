// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Slot } from "./Slot";
import type { Version } from "./Version";

/**
 * What both copies changed.
 */
export type MergeRow = {
/**
 * What it is, by its slot.
 */
slot: Slot,
/**
 * What it is, worded.
 */
what: string,
/**
 * What it holds here.
 */
ours: string,
/**
 * Who set it here, and when.
 */
ours_by: string,
/**
 * What it holds in the copy.
 */
theirs: string,
/**
 * Who set it there, and when.
 */
theirs_by: string,
/**
 * Which holds without being asked: of a judgement the newer.
 */
settled: Version | null, };
