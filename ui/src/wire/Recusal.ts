// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { MemberId } from "./MemberId";
import type { Text } from "./Text";

/**
 * A member steps back: their weights, scores and signature no longer count, and stay in the dossier.
 */
export type Recusal = {
/**
 * Who steps back.
 */
member: MemberId,
/**
 * Why.
 */
reason: Text, };
