// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { AgendaVoice } from "./AgendaVoice";
import type { CriterionId } from "./CriterionId";
import type { SupplierId } from "./SupplierId";

/**
 * Something on which members differ.
 */
export type AgendaItem = {
/**
 * An id that no other item has.
 */
id: string,
/**
 * Who is judged; none for a weight.
 */
supplier: SupplierId | null,
/**
 * On what, or the weight of what.
 */
criterion: CriterionId,
/**
 * What it is about: “Hetero, documentation”.
 */
title: string,
/**
 * From where to where, and what it does to the outcome.
 */
sentence: string,
/**
 * Whether the winner changes between the lowest and the highest.
 */
decides: boolean,
/**
 * Who gave what.
 */
given: Array<AgendaVoice>,
/**
 * How it was settled; empty while it was not.
 */
settled: string,
/**
 * Whether the acting person may agree a value now.
 */
may_agree: boolean, };
