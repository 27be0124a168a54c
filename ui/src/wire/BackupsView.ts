// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { BackupRow } from "./BackupRow";

/**
 * The backups on this computer.
 */
export type BackupsView = {
/**
 * The newest first.
 */
rows: Array<BackupRow>,
/**
 * How they are made and how long they are kept.
 */
explained: string, };
