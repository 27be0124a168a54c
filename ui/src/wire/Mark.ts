// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { MarkKind } from "./MarkKind";

/**
 * A weight pointed at.
 */
export type Mark = {
/**
 * The weight, 0 to 1.
 */
at: number,
/**
 * What it is: "members’ own 25 %".
 */
label: string,
/**
 * Whose it is.
 */
kind: MarkKind, };
