//! Checks of what a rebuy rests on, and of what stands in for a record.

use super::cells::{self, Cells};
use super::records;
use crate::{
    Dossier, Evidence, Field, FollowUp, Precedent, Problem, RebuyCheck, Slot, Specification,
};

pub fn of_follow_up(cells: &mut Cells, dossier: &Dossier, record: &FollowUp) {
    cells.refers(dossier, Slot::Supplier(record.supplier.clone()));
    if dossier.decided_supplier().is_none() {
        cells.problem(Problem::NothingToSign);
    }
    records::of_counts(cells, &record.as_deliveries());
}

pub fn of_specification(cells: &mut Cells, specification: &Specification) {
    if specification.requirements.is_empty() {
        cells.blank(Field::Requirements);
    }
    for requirement in &specification.requirements {
        cells.text(Field::Requirements, requirement);
    }
}

pub fn of_evidence(cells: &mut Cells, dossier: &Dossier, evidence: &Evidence) {
    cells.refers(dossier, Slot::Supplier(evidence.supplier.clone()));
    cells.text(Field::Source, &evidence.source);
    cells.date(Field::Date, evidence.date.as_ref());
    // More than that is a delivery record and should be counted as one.
    for (field, counted) in [
        (Field::OnTime, evidence.on_time),
        (Field::Late, evidence.late),
    ] {
        cells.within(field, counted, cells::zero(), 100.into());
    }
}

pub fn of_precedent(cells: &mut Cells, dossier: &Dossier, precedent: &Precedent) {
    cells.text(Field::Reference, &precedent.reference);
    cells.refers(dossier, Slot::Supplier(precedent.incumbent.clone()));
    cells.date(Field::Since, Some(&precedent.since));
    cells.amount(Field::Price, precedent.price);
    for (id, share) in &precedent.weights {
        cells.in_criterion(id, |cells| {
            cells.within(Field::Share, *share, cells::zero(), cells::one());
        });
    }
    if let Some(specification) = &precedent.specification {
        of_specification(cells, specification);
    }
}

pub fn of_rebuy_check(cells: &mut Cells, check: &RebuyCheck) {
    cells.date(Field::Date, Some(&check.date));
    cells.within(Field::Target, check.target, cells::zero(), cells::one());
    cells.within(Field::PriceRise, check.price_rise, cells::zero(), 10.into());
    cells.within(
        Field::Months,
        check.months.into(),
        cells::one(),
        1_200.into(),
    );
}
