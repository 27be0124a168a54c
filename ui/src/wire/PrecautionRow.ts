// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Precaution } from "./Precaution";
import type { State } from "./State";

/**
 * One precaution that the position asks for.
 */
export type PrecautionRow = {
/**
 * Which.
 */
precaution: Precaution,
/**
 * Its name.
 */
name: string,
/**
 * How it stands.
 */
state: State,
/**
 * How it stands, worded, with the reason where it is set aside.
 */
said: string,
/**
 * Whether who acts may set it aside now.
 */
forgo: boolean, };
