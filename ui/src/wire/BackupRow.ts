// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * One backup.
 */
export type BackupRow = {
/**
 * Its id for restoring it.
 */
id: string,
/**
 * The name of the file it was made of.
 */
name: string,
/**
 * When it was made, worded.
 */
when: string,
/**
 * How many entries it has, worded.
 */
entries: string, };
