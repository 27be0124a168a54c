// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { DutyRow } from "./DutyRow";
import type { Phase } from "./Phase";
import type { PhaseState } from "./PhaseState";
import type { Possible } from "./Possible";

/**
 * A phase.
 */
export type PhaseRow = {
/**
 * Which.
 */
phase: Phase,
/**
 * Its name.
 */
name: string,
/**
 * How it stands.
 */
state: PhaseState,
/**
 * How it stands, in a few words: “closed by Ana on 2 March 2026”, “2 missing”.
 */
stands: string,
/**
 * What was noted when it was closed; may be empty.
 */
note: string,
/**
 * What it owes.
 */
duties: Array<DutyRow>,
/**
 * Who may close it, in a sentence.
 */
closed_by: string,
/**
 * Whether it may be closed now.
 */
close: Possible,
/**
 * Whether it may be opened again now.
 */
reopen: Possible, };
