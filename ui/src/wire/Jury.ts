// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Caption } from "./Caption";
import type { JurorRow } from "./JurorRow";

/**
 * The offers ranked by other methods.
 */
export type Jury = {
/**
 * Whether the winner depends on the method, and how to read the table.
 */
caption: Caption,
/**
 * The suppliers, in the order of the ranking.
 */
suppliers: Array<string>,
/**
 * One row for each method, the ranking's own first.
 */
rows: Array<JurorRow>, };
