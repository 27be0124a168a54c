// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Duty } from "./Duty";
import type { Screen } from "./Screen";
import type { State } from "./State";

/**
 * Something that a phase owes.
 */
export type DutyRow = {
/**
 * What.
 */
duty: Duty,
/**
 * In words.
 */
name: string,
/**
 * How it stands.
 */
state: State,
/**
 * Why it was set aside; else empty.
 */
reason: string,
/**
 * Where it is done.
 */
screen: Screen,
/**
 * Whether it may be set aside now.
 */
may_waive: boolean, };
