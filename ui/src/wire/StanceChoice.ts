// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Stance } from "./Stance";

/**
 * A stance to choose.
 */
export type StanceChoice = {
/**
 * The stance.
 */
stance: Stance,
/**
 * In words.
 */
name: string,
/**
 * Whether it is nothing without words.
 */
needs_words: boolean, };
