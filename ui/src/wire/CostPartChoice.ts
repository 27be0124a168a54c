// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { CostPart } from "./CostPart";

/**
 * A part that may be added.
 */
export type CostPartChoice = {
/**
 * Which.
 */
part: CostPart,
/**
 * Its name.
 */
name: string,
/**
 * Whether it falls due while the thing is used, so that it is an amount a year and no share.
 */
is_of_life: boolean, };
