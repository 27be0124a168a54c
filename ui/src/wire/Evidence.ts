// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { EvidenceId } from "./EvidenceId";
import type { EvidenceKind } from "./EvidenceKind";
import type { SupplierId } from "./SupplierId";
import type { Text } from "./Text";

/**
 * Evidence about a supplier's punctuality, counted as if it were this many shipments.
 *
 * How many is the committee's statement, not a finding: it is printed with the evidence, and the fewer they are
 * the wider the uncertainty stays.
 */
export type Evidence = {
/**
 * The id, within the supplier.
 */
evidence: EvidenceId,
/**
 * About whom.
 */
supplier: SupplierId,
/**
 * Of what kind.
 */
kind_of: EvidenceKind,
/**
 * How many shipments on time it counts for, from 0; halves are allowed.
 */
on_time: string,
/**
 * How many late ones it counts for.
 */
late: string,
/**
 * What it is: who says so, about which project, until when it holds.
 */
source: Text,
/**
 * The day it is of.
 */
date?: string, };
