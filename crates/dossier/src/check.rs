//! Whether a change may be recorded.

use crate::{
    Change, Clear, Criterion, Dossier, Field, GivenWeights, Member, MemberId, Offer, Problem,
    Problems, Scale, Slot, Undo,
};

mod cells;

use cells::Cells;

/// Checks a change against the dossier as it stands; `actor` is who makes it, where somebody is named.
///
/// # Errors
/// Every problem of the change at once, each with its cell.
pub fn check(dossier: &Dossier, change: &Change, actor: Option<&MemberId>) -> Result<(), Problems> {
    let mut problems = Vec::new();
    // Before the first member is named, whoever acts cannot be one yet.
    if let Some(actor) = actor
        && !dossier.members.contains_key(actor)
        && !dossier.members.is_empty()
    {
        problems.push(Problem::UnknownActor {
            member: actor.to_string(),
        });
    }
    problems.extend(of_change(dossier, change));
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}

fn of_change(dossier: &Dossier, change: &Change) -> Problems {
    let Some(slot) = change.slot() else {
        return match change {
            Change::Undo(undo) => vec![Problem::NoSuchEntry { entry: undo.entry }],
            _ => Vec::new(),
        };
    };
    let mut cells = Cells::of(slot);
    match change {
        Change::DescribePurchase(purchase) => {
            cells.text(Field::Title, &purchase.title);
            cells.text(Field::Unit, &purchase.unit.one);
            cells.text(Field::Unit, &purchase.unit.many);
            cells.currency(&purchase.currency);
            cells.optional_text(Field::Condition, purchase.condition.as_ref());
            for limit in &purchase.limits {
                cells.text(Field::Limits, limit);
            }
            if let Some(volume) = purchase.volume {
                cells.above_zero(Field::Volume, volume, cells::MOST);
            }
        }
        Change::SetPosition(position) => {
            cells.optional_text(Field::Reason, position.reason.as_ref())
        }
        Change::SetFloor(floor) => {
            cells.within(Field::Share, floor.share, cells::zero(), cells::one());
            cells.text(Field::Reason, &floor.reason);
        }
        Change::SetPrior(prior) => {
            cells.shape(Field::LatenessA, prior.lateness_a);
            cells.shape(Field::LatenessB, prior.lateness_b);
            cells.text(Field::Source, &prior.source);
            cells.date(Field::Date, Some(&prior.date));
        }
        Change::SetMember(member) => of_member(&mut cells, member),
        Change::SetCriterion(criterion) => of_criterion(&mut cells, dossier, criterion),
        Change::SetSupplier(supplier) => {
            cells.text(Field::Name, &supplier.name);
            cells.optional_text(Field::Name, supplier.short.as_ref());
        }
        Change::RecordOffer(offer) => of_offer(&mut cells, dossier, offer),
        Change::RecordDeliveries(record) => {
            cells.refers(dossier, Slot::Supplier(record.supplier.clone()));
            cells.within(
                Field::Shipments,
                record.shipments.into(),
                cells::zero(),
                100_000.into(),
            );
            cells.text(Field::Source, &record.source);
            cells.date(Field::First, record.first.as_ref());
            cells.date(Field::Last, record.last.as_ref());
            if let (Some(first), Some(last)) = (&record.first, &record.last)
                && first > last
            {
                cells.problem(Problem::PeriodReversed {
                    supplier: record.supplier.clone(),
                    first: first.clone(),
                    last: last.clone(),
                });
            }
            if record.late > record.shipments {
                cells.problem(Problem::LateExceedsShipments {
                    supplier: record.supplier.clone(),
                    late: record.late,
                    shipments: record.shipments,
                });
            }
        }
        Change::ScreenOut(screening) => {
            cells.refers(dossier, Slot::Supplier(screening.supplier.clone()));
            cells.text(Field::Reason, &screening.reason);
        }
        Change::GiveWeights(weights) => of_weights(&mut cells, dossier, weights),
        Change::Clear(clear) => of_clear(&mut cells, dossier, clear),
        Change::Undo(undo) => return of_undo(dossier, undo),
    }
    cells.into_problems()
}

fn of_member(cells: &mut Cells, member: &Member) {
    cells.text(Field::Name, &member.name);
    cells.above_zero(Field::Power, member.power, 1_000);
    if member.roles.is_empty() {
        cells.problem(Problem::NoRole {
            member: member.member.clone(),
        });
    }
}

fn of_criterion(cells: &mut Cells, dossier: &Dossier, criterion: &Criterion) {
    cells.text(Field::Name, &criterion.name);
    let (worst, best) = criterion.scale.anchors();
    let stands = match &criterion.scale {
        Scale::LandedCost { .. } => {
            cells.amount(Field::Worst, worst);
            cells.amount(Field::Best, best);
            best < worst
        }
        Scale::OnTime { target, .. } => {
            for (field, share) in [
                (Field::Worst, worst),
                (Field::Best, best),
                (Field::Target, *target),
            ] {
                cells.within(field, share, cells::zero(), cells::one());
            }
            best > worst
        }
        Scale::Quantity { unit, .. } => {
            cells.text(Field::Unit, unit);
            for (field, level) in [(Field::Worst, worst), (Field::Best, best)] {
                cells.within(field, level, (-cells::MOST).into(), cells::MOST.into());
            }
            best != worst
        }
    };
    if !stands {
        cells.problem(Problem::BadAnchors {
            criterion: criterion.criterion.clone(),
            worst: worst.to_string(),
            best: best.to_string(),
        });
    }
    if let Some(other) = counts_the_same(dossier, criterion) {
        cells.problem(Problem::CountedTwice {
            criterion: criterion.criterion.clone(),
            other: other.criterion.clone(),
        });
    }
}

/// Another criterion that is computed from the same evidence: prices or delivery records.
fn counts_the_same<'a>(dossier: &'a Dossier, criterion: &Criterion) -> Option<&'a Criterion> {
    dossier.criteria.values().find(|other| {
        other.criterion != criterion.criterion
            && matches!(
                (&other.scale, &criterion.scale),
                (Scale::LandedCost { .. }, Scale::LandedCost { .. })
                    | (Scale::OnTime { .. }, Scale::OnTime { .. })
            )
    })
}

fn of_offer(cells: &mut Cells, dossier: &Dossier, offer: &Offer) {
    cells.refers(dossier, Slot::Supplier(offer.supplier.clone()));
    cells.within(Field::Round, offer.round.into(), cells::one(), 99.into());
    cells.optional_text(Field::Note, offer.note.as_ref());
    for (place, line) in (1..).zip(&offer.lines) {
        cells.in_line(place, |cells| {
            cells.text(Field::Item, &line.item);
            cells.above_zero(Field::Quantity, line.quantity, cells::MOST);
            cells.amount(Field::Price, line.price);
            if let Some(freight) = line.freight {
                cells.amount(Field::Freight, freight);
            }
        });
    }
    for (id, answer) in &offer.answers {
        match dossier.criteria.get(id).map(|criterion| &criterion.scale) {
            None => cells.refers(dossier, Slot::Criterion(id.clone())),
            Some(Scale::Quantity { .. }) => cells.in_criterion(id, |cells| {
                cells.within(
                    Field::Answer,
                    *answer,
                    (-cells::MOST).into(),
                    cells::MOST.into(),
                );
            }),
            Some(_) => cells.problem(Problem::ComputedAnswer {
                offer: offer.offer.clone(),
                criterion: id.clone(),
            }),
        }
    }
    if dossier.offers.contains_key(&offer.offer) {
        cells.problem(Problem::AlreadyRecorded {
            offer: offer.offer.clone(),
        });
    } else if let Some(there) = dossier
        .offers
        .values()
        .find(|there| there.supplier == offer.supplier && there.round == offer.round)
    {
        cells.problem(Problem::RoundTaken {
            supplier: offer.supplier.clone(),
            round: offer.round,
            offer: there.offer.clone(),
        });
    }
}

fn of_weights(cells: &mut Cells, dossier: &Dossier, weights: &GivenWeights) {
    match dossier.members.get(&weights.member) {
        None => cells.refers(dossier, Slot::Member(weights.member.clone())),
        Some(member) if !member.roles.iter().any(|role| role.weighs()) => {
            cells.problem(Problem::MayNotWeigh {
                member: weights.member.clone(),
            });
        }
        Some(_) => {}
    }
    for (id, points) in &weights.points {
        cells.refers(dossier, Slot::Criterion(id.clone()));
        cells.in_criterion(id, |cells| {
            cells.within(Field::Points, *points, cells::zero(), 1_000_000.into());
        });
    }
    for id in dossier
        .criteria
        .keys()
        .filter(|id| !weights.points.contains_key(*id))
    {
        cells.problem(Problem::MissingPoints {
            member: weights.member.clone(),
            criterion: id.clone(),
        });
    }
    if weights.points.values().all(|points| points.is_zero()) {
        cells.problem(Problem::AllPointsZero {
            member: weights.member.clone(),
        });
    }
}

fn of_clear(cells: &mut Cells, dossier: &Dossier, clear: &Clear) {
    cells.optional_text(Field::Reason, clear.reason.as_ref());
    if !dossier.holds(&clear.slot) {
        cells.problem(Problem::NothingThere {
            slot: clear.slot.clone(),
        });
    }
    if let Some(by) = user_of(dossier, &clear.slot) {
        cells.problem(Problem::InUse {
            slot: clear.slot.clone(),
            by,
        });
    }
}

/// The first thing that refers to what a slot holds.
fn user_of(dossier: &Dossier, slot: &Slot) -> Option<Slot> {
    match slot {
        Slot::Member(id) => dossier
            .weights
            .contains_key(id)
            .then(|| Slot::Weights(id.clone())),
        Slot::Supplier(id) => dossier
            .offers
            .values()
            .find(|offer| offer.supplier == *id)
            .map(|offer| Slot::Offer(offer.offer.clone()))
            .or_else(|| {
                dossier
                    .deliveries
                    .contains_key(id)
                    .then(|| Slot::Deliveries(id.clone()))
            })
            .or_else(|| {
                dossier
                    .screened_out
                    .contains_key(id)
                    .then(|| Slot::Screening(id.clone()))
            }),
        Slot::Criterion(id) => dossier
            .weights
            .values()
            .find(|weights| weights.points.contains_key(id))
            .map(|weights| Slot::Weights(weights.member.clone()))
            .or_else(|| {
                dossier
                    .offers
                    .values()
                    .find(|offer| offer.answers.contains_key(id))
                    .map(|offer| Slot::Offer(offer.offer.clone()))
            }),
        _ => None,
    }
}

fn of_undo(dossier: &Dossier, undo: &Undo) -> Problems {
    let entry = undo.entry;
    let Some(inverse) = undo
        .inverse
        .as_deref()
        .filter(|inverse| !matches!(inverse, Change::Undo(_)))
    else {
        return vec![Problem::NoSuchEntry { entry }];
    };
    let Some(slot) = inverse.slot() else {
        return vec![Problem::NoSuchEntry { entry }];
    };
    match (dossier.may_take_back(entry, &slot), dossier.touch(&slot)) {
        (true, _) => of_change(dossier, inverse),
        (false, Some(touch)) if touch.entry > entry => vec![Problem::ChangedSince {
            entry,
            slot,
            by_entry: touch.entry,
            actor: touch.actor.clone(),
            time: touch.time.clone(),
        }],
        (false, _) => vec![Problem::NoSuchEntry { entry }],
    }
}
