//! What the figures of reliability rest on, beyond the counts of punctuality: the other measures, what is left out and why,
//! how the past counts, and what is believed before a record is read.

use dossier::{Deliveries, EvaluatedOffer, Evidence, Measure, RecordBasis, Slot};
use rust_decimal::prelude::ToPrimitive;

use super::Source;
use super::density::density;
use super::process::{account, entry_of, statement};
use crate::sheet::{Account, Records, Statement};

/// The page; none where punctuality is all that was counted, of one stretch of time and with nothing left out.
pub fn records(source: &Source<'_>) -> Option<Records> {
    let dossier = source.dossier;
    let measures: Vec<Measure> = (dossier.measures().into_iter())
        .map(|(measure, _)| measure)
        .filter(|measure| *measure != Measure::OnTime)
        .collect();
    let tells_more = |record: &Deliveries| {
        !record.periods.is_empty() || !source.phrases.also_recorded(record).is_empty()
    };
    let has_more = !measures.is_empty()
        || dossier.recency.is_some()
        || !dossier.exclusions.is_empty()
        || dossier.deliveries.values().any(tells_more);
    if !has_more {
        return None;
    }
    let densities = measures
        .iter()
        .filter_map(|measure| density(source, *measure));
    let suppliers = source.evaluation.offers.iter();
    let suppliers = suppliers.filter_map(|offer| supplier(source, offer));
    let further = [newcomers(source), past(source), priors(source, &measures)];
    Some(Records {
        headline: source.words.say("memo-records-headline", &[]),
        densities: densities.collect(),
        accounts: suppliers.chain(further.into_iter().flatten()).collect(),
    })
}

/// What is said of a supplier’s record, measure by measure, and of what is left out of it.
fn supplier(source: &Source<'_>, offer: &EvaluatedOffer) -> Option<Account> {
    let phrases = &source.phrases;
    let plainly = |text: String| statement(String::new(), &text, String::new());
    let mut rows: Vec<Statement> = (offer.reliability.iter())
        .map(|known| plainly(phrases.told(known).join(" ")))
        .collect();
    let slot = Slot::Deliveries(offer.supplier.clone());
    let mut note = String::new();
    if let Some(record) = source.dossier.deliveries.get(&offer.supplier) {
        let also = phrases.also_recorded(record);
        rows.extend((!also.is_empty()).then(|| plainly(also.join(" "))));
        note = format!(
            "{}, {}.",
            phrases.text(&record.source),
            entry_of(phrases, &slot)
        );
    }
    let left = phrases.exclusions_of(&offer.supplier).into_iter();
    rows.extend(left.map(|left| {
        let slot = Slot::Exclusion(left.supplier.clone(), left.exclusion.clone());
        statement(
            String::new(),
            &phrases.excluded_shipments(left),
            entry_of(phrases, &slot),
        )
    }));
    (!rows.is_empty()).then(|| Account {
        label: phrases.supplier(&offer.supplier),
        rows,
        note,
    })
}

/// What a row of deliveries would prove by itself, where somebody has no record of punctuality.
fn newcomers(source: &Source<'_>) -> Option<Account> {
    let mut unknown = source.evaluation.offers.iter().filter_map(|offer| {
        let known = offer.on_time()?;
        (known.basis != RecordBasis::Record).then_some((offer, known))
    });
    let (first, known) = unknown.next()?;
    let stated = |one: &&Evidence| one.supplier == first.supplier && one.about() == known.measure;
    let evidence: Vec<&Evidence> = source.dossier.evidence.values().filter(stated).collect();
    let clean = evidence.iter().all(|one| one.late.is_zero());
    let good = evidence
        .iter()
        .filter_map(|one| one.on_time.floor().to_u32())
        .sum();
    let said = source.phrases.run(known.target, clean.then_some(good))?;
    let row = statement(String::new(), &said, String::new());
    account(&source.phrases, "memo-records-newcomers", vec![row])
}

fn past(source: &Source<'_>) -> Option<Account> {
    let phrases = &source.phrases;
    source.dossier.recency.as_ref()?;
    let entry = entry_of(phrases, &Slot::Recency);
    let row = statement(String::new(), &phrases.recency(), entry);
    account(phrases, "memo-records-past", vec![row])
}

fn priors(source: &Source<'_>, measures: &[Measure]) -> Option<Account> {
    let phrases = &source.phrases;
    let rows = measures.iter().map(|measure| {
        let slot = Slot::MeasurePrior(*measure);
        let entry = if source.dossier.holds(&slot) {
            entry_of(phrases, &slot)
        } else {
            String::new()
        };
        statement(String::new(), &phrases.prior_of(*measure), entry)
    });
    account(phrases, "memo-records-priors", rows.collect())
}
