// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Refusal } from "./Refusal";

/**
 * What is answered: the answer of the command, or everything that stands against it.
 */
export type Response<T> = { "answer": T } | { "problems": Array<Refusal> };
