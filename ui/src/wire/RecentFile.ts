// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A file opened lately.
 */
export type RecentFile = {
/**
 * Its id for [`super::FileChoice::Recent`].
 */
id: string,
/**
 * The file's name.
 */
file: string,
/**
 * The folder it lies in.
 */
folder: string,
/**
 * The purchase's title when it was last open; empty where it had none.
 */
title: string,
/**
 * When it was last open, worded.
 */
when: string,
/**
 * Whether the file is there no more.
 */
missing: boolean, };
