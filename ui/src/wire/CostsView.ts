// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { CostBasis } from "./CostBasis";
import type { CostPartChoice } from "./CostPartChoice";
import type { CostRow } from "./CostRow";
import type { Rates } from "./Rates";
import type { Run } from "./Run";

/**
 * The costs of all offers that count.
 */
export type CostsView = {
/**
 * The answering paragraph.
 */
answer: Array<Run>,
/**
 * The heads of the table after the supplier’s name.
 */
heads: Array<string>,
/**
 * One row for each offer, the cheapest first; those that cannot be compared last.
 */
rows: Array<CostRow>,
/**
 * What depends on rates and quantity, a sentence each.
 */
moves: Array<string>,
/**
 * The basis as it is recorded; none where none is.
 */
basis: CostBasis | null,
/**
 * The basis in sentences.
 */
basis_lines: Array<string>,
/**
 * Why the acting person cannot change the basis; empty where they can.
 */
basis_fixed: string,
/**
 * The rates as they are recorded.
 */
rates: Rates | null,
/**
 * The rates in a sentence; empty where none are recorded.
 */
rates_line: string,
/**
 * The currencies in which offers are quoted besides that of the purchase.
 */
currencies: Array<string>,
/**
 * Why the acting person cannot change rates and what is added; empty where they can.
 */
rates_fixed: string,
/**
 * The currency of the purchase.
 */
currency: string,
/**
 * What one price is for.
 */
unit: string,
/**
 * The parts that may be added, in their order, with their names.
 */
parts: Array<CostPartChoice>, };
