// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Caption } from "./Caption";
import type { WithoutMemberRow } from "./WithoutMemberRow";

/**
 * The ranking without each member.
 */
export type WithoutMembers = {
/**
 * Whether the winner hangs on one person.
 */
caption: Caption,
/**
 * One row for each member.
 */
rows: Array<WithoutMemberRow>, };
