// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Owed } from "./Owed";
import type { Tested } from "./Tested";

/**
 * How firm the result is, or what it waits for.
 */
export type RobustnessView = { "kind": "waiting",
/**
 * What is owed, each with the screen where it is given.
 */
owed: Array<Owed>, } | { "kind": "ready" } & Tested;
