//! Checks of what lies beside the record.

use super::cells::{Cells, one};
use crate::{Attach, Dossier, Erase, Field, KeepingProblem, LARGEST_ATTACHMENT, Problem, Text};

pub fn of_attach(cells: &mut Cells, dossier: &Dossier, attach: &Attach) {
    if attach.to.takes_attachments() {
        cells.refers(dossier, attach.to.clone());
    } else {
        cells.problem(Problem::Keeping(KeepingProblem::TakesNoAttachment {
            slot: attach.to.clone(),
        }));
    }
    cells.text(Field::Name, &Text::from(attach.name.as_str()));
    cells.text(Field::MediaType, &Text::from(attach.media_type.as_str()));
    cells.within(
        Field::Size,
        attach.size.into(),
        one(),
        LARGEST_ATTACHMENT.into(),
    );
}

/// Erasing needs something to erase: bytes that are in the file, of whatever version.
pub fn of_erase(cells: &mut Cells, dossier: &Dossier, erase: &Erase) {
    cells.text(Field::Reason, &erase.reason);
    if dossier
        .blobs
        .get(&erase.slot)
        .is_none_or(|blobs| blobs.is_empty())
    {
        cells.problem(Problem::NothingThere {
            slot: erase.slot.clone(),
        });
    }
}
