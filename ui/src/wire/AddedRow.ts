// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { AddedCost } from "./AddedCost";

/**
 * A part that the buyer adds.
 */
export type AddedRow = {
/**
 * As it is recorded.
 */
added: AddedCost,
/**
 * Its name.
 */
name: string,
/**
 * Its figure, worded.
 */
figure: string,
/**
 * The reason in the user’s language.
 */
reason: string, };
