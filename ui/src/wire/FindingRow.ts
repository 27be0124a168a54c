// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { TriggerKind } from "./TriggerKind";

/**
 * A question of the check with its answer.
 */
export type FindingRow = {
/**
 * Which.
 */
trigger: TriggerKind,
/**
 * What it is about.
 */
name: string,
/**
 * What was found, with its figures.
 */
text: string,
/**
 * Whether it re-opens the choice.
 */
fires: boolean, };
