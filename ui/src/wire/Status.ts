// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { HandedOver } from "./HandedOver";
import type { MemberId } from "./MemberId";
import type { Named } from "./Named";
import type { Possible } from "./Possible";
import type { RailNote } from "./RailNote";
import type { RailProcess } from "./RailProcess";

/**
 * How the open dossier stands.
 */
export type Status = {
/**
 * The file's name.
 */
file: string,
/**
 * The folder it lies in.
 */
folder: string,
/**
 * The purchase's title; empty while there is none.
 */
title: string,
/**
 * How many entries the record has.
 */
entries: number,
/**
 * “Saved, entry 214”.
 */
saved: string,
/**
 * Whether the file may only be read.
 */
read_only: boolean,
/**
 * Why nothing more is taken until the dossier is opened again; none while all is well.
 */
unwritable: string | null,
/**
 * What is to be said about where the file lies, or about what of it is shown; empty when nothing is.
 */
caution: string,
/**
 * Who acts; none while nobody has said.
 */
actor: MemberId | null,
/**
 * To whom the computer is being handed; none while it is not.
 */
handed: HandedOver | null,
/**
 * The members, to choose who acts.
 */
members: Array<Named>,
/**
 * What undo would take back, worded; none when there is nothing.
 */
undo: string | null,
/**
 * What redo would do again, worded.
 */
redo: string | null,
/**
 * A note for each screen, in the order of the rail.
 */
rail: Array<RailNote>,
/**
 * The phases in short.
 */
process: RailProcess,
/**
 * Whether who acts may do what now: by the name of the action, such as `state_need` or `gather`.
 */
actions: { [key in string]: Possible },
/**
 * Why nothing in the dossier changes any more, whoever acts; empty while something may.
 */
stopped: string, };
