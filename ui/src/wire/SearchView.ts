// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { FoundSupplier } from "./FoundSupplier";
import type { GateHead } from "./GateHead";
import type { Named } from "./Named";
import type { Run } from "./Run";

/**
 * The search: every supplier at every gate.
 */
export type SearchView = {
/**
 * How many were found, and how many are left.
 */
answer: Array<Run>,
/**
 * The gates in their order.
 */
gates: Array<GateHead>,
/**
 * The suppliers in the order in which they were named.
 */
suppliers: Array<FoundSupplier>,
/**
 * The kinds of evidence with their names.
 */
kinds: Array<Named>,
/**
 * The measures of which evidence may speak, with their names.
 */
measures: Array<Named>, };
