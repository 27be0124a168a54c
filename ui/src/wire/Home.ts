// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { RecentFile } from "./RecentFile";
import type { SampleFile } from "./SampleFile";
import type { Settings } from "./Settings";

/**
 * What the start page shows.
 */
export type Home = {
/**
 * The settings in force.
 */
settings: Settings,
/**
 * Whether files are chosen in dialogs; a browser has none and uses the served folder.
 */
dialogs: boolean,
/**
 * Files opened lately, newest first.
 */
recent: Array<RecentFile>,
/**
 * The sample purchases.
 */
samples: Array<SampleFile>,
/**
 * Whether there are backups to restore.
 */
backups: boolean,
/**
 * The program's version.
 */
version: string, };
