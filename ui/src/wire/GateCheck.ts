// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { GateId } from "./GateId";
import type { SupplierId } from "./SupplierId";
import type { Text } from "./Text";

/**
 * Whether a supplier meets a gate. One that does not is excluded, and stays in the dossier.
 */
export type GateCheck = {
/**
 * Who was checked.
 */
supplier: SupplierId,
/**
 * Against which gate.
 */
gate: GateId,
/**
 * Whether it is met.
 */
met: boolean,
/**
 * What shows it: a document with its date, an answer, a visit.
 */
evidence: Text, };
