// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Position } from "./Position";

/**
 * A strategic position to choose.
 */
export type PositionChoice = {
/**
 * The position.
 */
position: Position,
/**
 * Its name.
 */
name: string,
/**
 * What follows from it, in a sentence.
 */
consequence: string, };
