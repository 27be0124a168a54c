// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Run } from "./Run";

/**
 * A picture's title: the finding, how to read it, and the same in words for those who cannot see it.
 */
export type Caption = {
/**
 * What the picture shows, as a sentence.
 */
finding: string,
/**
 * How to read it, in one grey line.
 */
reading: Array<Run>,
/**
 * The picture in words (the alternative text).
 */
alt: string, };
