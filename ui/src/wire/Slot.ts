// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * One place of a dossier. Each change sets or clears exactly one, which makes undo exact: a change can be
 * taken back as long as nobody has set its slot since. Written as `member/ana`, `position`, …
 */
export type Slot = string;
