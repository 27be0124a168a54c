// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Figure } from "./Figure";

/**
 * One end of a bar.
 */
export type TornadoEnd = {
/**
 * The figure there: “$3.41”; empty where something is left out.
 */
answer: string,
/**
 * The lead there.
 */
lead: Figure,
/**
 * Who is first there.
 */
first: string,
/**
 * Whether that is somebody else.
 */
changes: boolean, };
