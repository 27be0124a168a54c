// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Owed } from "./Owed";
import type { Run } from "./Run";

/**
 * The memo, page by page.
 */
export type MemoView = { "kind": "waiting",
/**
 * What is owed.
 */
owed: Array<Owed>, } | { "kind": "ready",
/**
 * The answering paragraph of the screen.
 */
answer: Array<Run>,
/**
 * The pages as SVG.
 */
pages: Array<string>,
/**
 * What each page says, for those who cannot see it.
 */
alt: Array<string>,
/**
 * The first eight digits of the hash that the memo carries.
 */
seal: string,
/**
 * Characters the typeface lacks, worded; empty when there are none.
 */
replaced: string, };
