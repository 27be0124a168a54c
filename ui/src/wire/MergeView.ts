// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { MergeRow } from "./MergeRow";

/**
 * A copy that may be merged.
 */
export type MergeView = {
/**
 * The copy’s name.
 */
file: string,
/**
 * What both have, and what only one of them has.
 */
summary: string,
/**
 * What no longer stands afterwards, in sentences.
 */
cautions: Array<string>,
/**
 * What both changed, each in its way.
 */
rows: Array<MergeRow>, };
