// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { BlobHash } from "./BlobHash";
import type { MemberId } from "./MemberId";

/**
 * Where a member is reached; what they are lies beside the record.
 */
export type KeepDetails = {
/**
 * Whose they are.
 */
member: MemberId,
/**
 * The hash of salt and bytes.
 */
blob: BlobHash, };
