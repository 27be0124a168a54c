// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Screen } from "./Screen";

/**
 * What a ranking waits for.
 */
export type Owed = {
/**
 * Where it is given.
 */
screen: Screen,
/**
 * What is missing.
 */
message: string,
/**
 * What to do.
 */
hint: string, };
