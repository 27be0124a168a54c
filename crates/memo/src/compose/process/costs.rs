//! On what costs are compared, what each offer's cost rests on, and what depends on rates and quantity.

use dossier::{CostStep, Slot, StepKind, cost_moves, crossovers};

use super::{account, account_with, entry_of, statement};
use crate::compose::{Source, costs::is_long};
use crate::sheet::{Account, Statement};

/// The basis, the rates, and the assumptions of each offer.
pub fn basis(source: &Source<'_>) -> Option<Account> {
    let (phrases, dossier) = (&source.phrases, source.dossier);
    let mut rows: Vec<Statement> = Vec::new();
    if let Some(basis) = &dossier.cost_basis {
        let text = phrases.cost_basis(basis).join(" ");
        rows.push(statement(
            String::new(),
            &text,
            entry_of(phrases, &Slot::CostBasis),
        ));
    }
    if let Some(rates) = &dossier.rates {
        let text = phrases.rates(rates);
        rows.push(statement(
            String::new(),
            &text,
            entry_of(phrases, &Slot::Rates),
        ));
    }
    if is_long(source) {
        let offers = &source.evaluation.offers;
        let mut order: Vec<usize> = (0..offers.len()).collect();
        order.sort_by_key(|row| offers[*row].cost.evaluated);
        rows.extend(order.into_iter().map(|row| {
            let steps = offers[row].cost.steps.iter().filter(|step| is_told(step));
            let told: Vec<String> = steps
                .map(|step| source.phrases.step_sentence(step))
                .collect();
            let text = told.join("; ") + ".";
            let entry = entry_of(phrases, &Slot::Offer(offers[row].offer.clone()));
            statement(source.name(row), &text, entry)
        }));
    }
    let note = if is_long(source) {
        method(source)
    } else {
        String::new()
    };
    account_with(phrases, "memo-costs-basis", rows, note)
}

/// How it is reckoned: the rule of rounding and the two formulas, with d days, t years and the annual rate r.
fn method(source: &Source<'_>) -> String {
    let basis = source.dossier.cost_basis.as_ref();
    let year = basis.map_or(365, dossier::CostBasis::year);
    let arguments = [
        ("later", format!("A / (1 + r·d/{year})").into()),
        ("life", "Σ A / (1 + r)^t".into()),
    ];
    source.words.say("memo-costs-method", &arguments)
}

/// What the basis and the table do not say already.
fn is_told(step: &CostStep) -> bool {
    !matches!(step.kind, StepKind::Vat | StepKind::Switching)
}

/// Who is the cheapest and who is first when rates and volume move.
pub fn moves(source: &Source<'_>) -> Option<Account> {
    let (phrases, dossier) = (&source.phrases, source.dossier);
    let now = phrases.cheapest_and_first(source.evaluation);
    let mut sentences = phrases.cost_moves(&cost_moves(dossier), &now);
    sentences.extend(crossovers(dossier).iter().map(|one| phrases.crossover(one)));
    let rows = sentences
        .iter()
        .map(|text| statement(String::new(), text, String::new()));
    account(phrases, "memo-costs-moves", rows.collect())
}
