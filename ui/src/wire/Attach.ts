// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { AttachmentId } from "./AttachmentId";
import type { BlobHash } from "./BlobHash";
import type { Slot } from "./Slot";

/**
 * A file that is attached to something in the dossier.
 */
export type Attach = {
/**
 * Its id.
 */
attachment: AttachmentId,
/**
 * What it belongs to: a supplier, an offer, a piece of evidence or the check of a gate.
 */
to: Slot,
/**
 * The file’s name. It stays in the record, also when the file is erased.
 */
name: string,
/**
 * Its media type: `application/pdf`.
 */
media_type: string,
/**
 * Its bytes.
 */
size: number,
/**
 * The hash of salt and bytes.
 */
blob: BlobHash, };
