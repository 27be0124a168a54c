// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Named } from "./Named";

/**
 * The computer on its way from member to member.
 */
export type HandedOver = {
/**
 * Whose turn it is.
 */
to: Named,
/**
 * Whether they have taken it; until then a curtain hides everything.
 */
is_there: boolean,
/**
 * Who acted before it was handed on; none where nobody did.
 */
back: Named | null,
/**
 * Who comes after, if somebody still owes something.
 */
next: Named | null, };
