// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Screen } from "./Screen";

/**
 * What the rail says of a screen.
 */
export type RailNote = {
/**
 * The screen.
 */
screen: Screen,
/**
 * A word or a number: “7”, “5 of 5”; may be empty.
 */
note: string,
/**
 * Whether nothing is owed here.
 */
done: boolean, };
