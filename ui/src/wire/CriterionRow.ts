// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Criterion } from "./Criterion";
import type { Named } from "./Named";
import type { OfferOnScale } from "./OfferOnScale";

/**
 * A criterion.
 */
export type CriterionRow = {
/**
 * As it is recorded.
 */
criterion: Criterion,
/**
 * Its name in the user's language.
 */
name: string,
/**
 * What exactly is counted or measured; may be empty.
 */
definition: string,
/**
 * What is measured, and in what unit: “landed cost, USD a pack”.
 */
measure: string,
/**
 * The worst anchor, worded with its unit.
 */
worst: string,
/**
 * The best anchor.
 */
best: string,
/**
 * The target, where there is one; else empty.
 */
target: string,
/**
 * Whether more, less or something in between is better; empty where levels are listed.
 */
direction: string,
/**
 * What is done with offers that do not answer; empty where an answer cannot be missing.
 */
missing: string,
/**
 * Who refers to it already, so that it cannot be removed: names; empty when it can.
 */
used_by: Array<Named>,
/**
 * The offers on the scale, from 0 (worst) to 1 (best), on an even scale beyond where they lie outside.
 */
offers: Array<OfferOnScale>, };
