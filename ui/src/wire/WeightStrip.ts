// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Family } from "./Family";
import type { Figure } from "./Figure";
import type { WeightDot } from "./WeightDot";

/**
 * A criterion's weights.
 */
export type WeightStrip = {
/**
 * The criterion's id.
 */
criterion: string,
/**
 * Its name.
 */
name: string,
/**
 * Its family, by which it is coloured.
 */
family: Family,
/**
 * One dot for each member who has judged.
 */
dots: Array<WeightDot>,
/**
 * The group's mean by voting power; none while nobody with a vote has judged.
 */
mean: Figure | null,
/**
 * Half the distance between the least and the most, worded: “± 18”; may be empty.
 */
spread: string, };
