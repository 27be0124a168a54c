// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { EvidenceRow } from "./EvidenceRow";
import type { GateFinding } from "./GateFinding";
import type { SupplierId } from "./SupplierId";

/**
 * A supplier that was found.
 */
export type FoundSupplier = {
/**
 * Its id.
 */
supplier: SupplierId,
/**
 * Its name.
 */
name: string,
/**
 * Why it is excluded, with the requirement it does not meet; none while it is not.
 */
excluded: string | null,
/**
 * One finding for each gate.
 */
findings: Array<GateFinding>,
/**
 * What stands in for a record.
 */
evidence: Array<EvidenceRow>,
/**
 * What its punctuality rests on: a record, evidence, or neither.
 */
basis: string, };
