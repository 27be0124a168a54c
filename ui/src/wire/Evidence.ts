// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { EvidenceId } from "./EvidenceId";
import type { EvidenceKind } from "./EvidenceKind";
import type { Measure } from "./Measure";
import type { SupplierId } from "./SupplierId";
import type { Text } from "./Text";

/**
 * Evidence about a supplier's reliability, counted as if it were this many shipments (or inspected lots).
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
 * Which measure it speaks of; punctuality where it is left out.
 */
measure?: Measure,
/**
 * How many occasions that went well it counts for, from 0; halves are allowed. Shipments on time, unless it speaks of
 * another measure.
 */
on_time: string,
/**
 * How many that went wrong it counts for: late shipments, short ones, refused lots, shipments with an incident.
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
