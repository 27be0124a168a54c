// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Owed } from "./Owed";
import type { Ready } from "./Ready";

/**
 * The result, or what it waits for.
 */
export type ResultView = { "kind": "waiting",
/**
 * What is owed, each with the screen where it is given.
 */
owed: Array<Owed>, } | { "kind": "ready" } & Ready;
