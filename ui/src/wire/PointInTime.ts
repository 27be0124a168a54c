// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A moment: the dossier after an entry.
 */
export type PointInTime = {
/**
 * The entry; 0 for the beginning.
 */
entry: number,
/**
 * When it was recorded, worded.
 */
when: string,
/**
 * What it did.
 */
what: string, };
