// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { BlobHash } from "./BlobHash";

/**
 * The joining of another copy of this dossier: its entries follow, unaltered.
 */
export type Join = {
/**
 * The hash of the other copy’s last entry.
 */
head: BlobHash,
/**
 * How many entries its own chain has.
 */
count: number,
/**
 * The last place that both copies have in common.
 */
shared: number, };
