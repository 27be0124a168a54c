// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * Which entries of the record are shown; what is left out restricts nothing.
 */
export type RecordFilter = {
/**
 * Who did it: the id of a member, or “-” for nobody in particular.
 */
who: string | null,
/**
 * For whom.
 */
on_behalf: string | null,
/**
 * What: the name of an action.
 */
what: string | null,
/**
 * From this day on: `2026-03-04`.
 */
since: string | null,
/**
 * Up to this day.
 */
until: string | null, };
