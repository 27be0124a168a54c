// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Caption } from "./Caption";
import type { Figure } from "./Figure";
import type { Mark } from "./Mark";
import type { Segment } from "./Segment";
import type { Tick } from "./Tick";

/**
 * Who wins as one weight moves.
 */
export type WinnerLine = {
/**
 * What is weighed: `family/reliability`, `criterion/lead-time`.
 */
group: string,
/**
 * Its name.
 */
name: string,
/**
 * What it shows and how to read it.
 */
caption: Caption,
/**
 * The zones from 0 to 1.
 */
segments: Array<Segment>,
/**
 * The ends and the exact weights at which the winner changes.
 */
ticks: Array<Tick>,
/**
 * The members' own weight, and the rule's.
 */
marks: Array<Mark>,
/**
 * The weight in force, or the one tried: where the handle stands.
 */
weight: Figure,
/**
 * Whether this weight is being tried.
 */
tried: boolean, };
