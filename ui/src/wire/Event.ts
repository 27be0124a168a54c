// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Refusal } from "./Refusal";

/**
 * What the desk or the shell says unasked.
 */
export type Event = { "kind": "opened" } | { "kind": "changed" } | { "kind": "working",
/**
 * How many are done.
 */
done: number,
/**
 * How many there are.
 */
of: number, } | { "kind": "not_opened",
/**
 * Why.
 */
problems: Array<Refusal>, } | { "kind": "menu",
/**
 * Its name.
 */
item: string, };
