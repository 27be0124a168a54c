// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A cell.
 */
export type OffersCell = {
/**
 * The figure as it is read; empty where there is none.
 */
text: string,
/**
 * The exact figure as it is typed in this language, without grouping; empty where there is none.
 */
typed: string,
/**
 * What is to be said of it: a clamped answer, a missing one. Empty when nothing is.
 */
remark: string,
/**
 * Whether the ranking waits for it.
 */
missing: boolean,
/**
 * Whether it can be typed in here: an offer of several price lines cannot be changed in one cell.
 */
editable: boolean, };
