// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { BackupRow } from "./BackupRow";

/**
 * A dossier that could not be opened because it is damaged, or because another program has changed how it is set up.
 */
export type RecoveryView = {
/**
 * The file’s name.
 */
file: string,
/**
 * What does not hold, and what is lost.
 */
lost: string,
/**
 * Whether nothing is wrong but that another program has changed how the file is set up.
 */
is_foreign: boolean,
/**
 * What still holds.
 */
holds: string,
/**
 * Whether anything can be looked at or saved.
 */
is_readable: boolean,
/**
 * The newest backup that verifies; none where there is none.
 */
backup: BackupRow | null, };
