// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { FileChoice } from "./FileChoice";
import type { Member } from "./Member";
import type { Purchase } from "./Purchase";

/**
 * What a new dossier begins with.
 */
export type NewDossier = {
/**
 * What is bought.
 */
purchase: Purchase,
/**
 * Who begins.
 */
member: Member,
/**
 * An earlier dossier whose buying center, criteria, suppliers and records are taken over.
 */
from?: FileChoice, };
