// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Status } from "./Status";

/**
 * A dossier that was begun.
 */
export type Begun = {
/**
 * How it stands.
 */
status: Status,
/**
 * What an earlier dossier could not lend, in a sentence; empty where it lent all, or where there is none.
 */
left_out: string, };
