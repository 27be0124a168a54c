// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Axis } from "./Axis";
import type { Caption } from "./Caption";
import type { ComparedRow } from "./ComparedRow";

/**
 * Two offers side by side: what each criterion gives the one or the other.
 */
export type Compared = {
/**
 * Who is ahead by how much, and because of what.
 */
caption: Caption,
/**
 * The offer whose gains point to the right.
 */
first: string,
/**
 * The other.
 */
second: string,
/**
 * Points, with 0 within.
 */
axis: Axis,
/**
 * One row for each criterion, what the first gains most on top.
 */
rows: Array<ComparedRow>,
/**
 * All of them together: “+0.5”.
 */
total: string, };
