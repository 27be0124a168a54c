// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { SupplierId } from "./SupplierId";
import type { Text } from "./Text";

/**
 * A supplier screened out, and why. It stays in the dossier and in the memo.
 */
export type Screening = {
/**
 * Who is screened out.
 */
supplier: SupplierId,
/**
 * Why.
 */
reason: Text, };
