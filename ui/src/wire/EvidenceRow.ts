// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Evidence } from "./Evidence";

/**
 * A piece of evidence.
 */
export type EvidenceRow = {
/**
 * As it is recorded.
 */
evidence: Evidence,
/**
 * Its kind.
 */
kind: string,
/**
 * How many shipments it counts for, in a sentence.
 */
weight: string,
/**
 * What it is.
 */
source: string,
/**
 * Its day; may be empty.
 */
date: string,
/**
 * Whether it counts: it does only without a record.
 */
counts: boolean, };
