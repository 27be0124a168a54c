// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Tone } from "./Tone";

/**
 * A stretch of text in one voice.
 */
export type Run = {
/**
 * The words, printed literally.
 */
text: string,
/**
 * How they are printed.
 */
tone: Tone, };
