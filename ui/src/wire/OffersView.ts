// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Attachable } from "./Attachable";
import type { AttachedRow } from "./AttachedRow";
import type { CostsView } from "./CostsView";
import type { OffersColumn } from "./OffersColumn";
import type { OffersRow } from "./OffersRow";
import type { RecordsView } from "./RecordsView";
import type { RoundsView } from "./RoundsView";
import type { Run } from "./Run";
import type { SearchView } from "./SearchView";
import type { ShownRound } from "./ShownRound";

/**
 * The offers as a grid: one row for each supplier, one column for each thing that is asked.
 */
export type OffersView = {
/**
 * The answering paragraph.
 */
answer: Array<Run>,
/**
 * Whether the acting person does not see the prices yet.
 */
is_sealed: boolean,
/**
 * The columns after the supplier's name.
 */
columns: Array<OffersColumn>,
/**
 * The rows, in the order in which the suppliers were named.
 */
rows: Array<OffersRow>,
/**
 * The quantity that a price line is recorded with: the volume of the purchase, or 1.
 */
quantity: string,
/**
 * The title of the purchase, which names a price line.
 */
item: string,
/**
 * The round that the rows show.
 */
shown: ShownRound,
/**
 * Who was found, and what was checked.
 */
search: SearchView,
/**
 * The rounds.
 */
rounds: RoundsView,
/**
 * What each offer costs, step by step.
 */
costs: CostsView,
/**
 * The files attached to suppliers, offers, evidence and findings.
 */
attached: Array<AttachedRow>,
/**
 * What files can be attached to.
 */
attachable: Array<Attachable>,
/**
 * The records of all suppliers, and how the past counts.
 */
records: RecordsView,
/**
 * What is missing or worth a second look.
 */
remarks: Array<string>, };
