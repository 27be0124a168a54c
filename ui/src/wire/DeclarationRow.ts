// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { MemberId } from "./MemberId";

/**
 * What a member declared, and what the member may do about it now.
 */
export type DeclarationRow = {
/**
 * The member.
 */
member: MemberId,
/**
 * The name.
 */
name: string,
/**
 * The tie, or that there is none; empty while nothing is declared.
 */
interest: string,
/**
 * Why the member stepped back; empty where not.
 */
recused: string,
/**
 * What the member advises; empty where nothing.
 */
advice: string,
/**
 * Whether an interest may be declared now.
 */
declare: boolean,
/**
 * Whether the member may step back now.
 */
recuse: boolean,
/**
 * Whether advice may be given now.
 */
advise: boolean, };
