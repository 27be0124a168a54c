//! The steps of evaluated cost, what they rest on, and what depends on it, in words.

use dossier::{
    Assumption, CostBasis, CostDriver, CostMove, CostStep, CostWarning, Crossover, EvaluatedCost,
    Evaluation, Instalment, Rates, StepKind, SupplierId,
};
use rust_decimal::Decimal;
use words::Argument;

use super::Phrases;

/// The chains of several offers side by side: a column for each step that one of them takes.
pub struct CostTable {
    /// The heads of the columns.
    pub heads: Vec<String>,
    /// One row for each offer, a text for each column; empty where an offer does not take the step.
    pub rows: Vec<Vec<String>>,
}

/// A column of that table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Step(StepKind),
    Landed,
    Evaluated,
}

impl Phrases<'_> {
    /// A step as the head of a column.
    pub fn cost_step(&self, kind: StepKind) -> String {
        let purchase = self.dossier.purchase.as_ref();
        let currency = purchase.map_or("", |purchase| purchase.currency.as_str());
        let id = format!("cost-step-{}", kind.name());
        self.words.say(&id, &[("currency", currency.into())])
    }

    /// What a step adds, as money: of the price in the currency of the offer.
    pub fn cost_change(&self, step: &CostStep) -> String {
        match &step.assumption {
            Assumption::Quoted { currency, .. } => {
                self.words.money(step.change, currency, places(step.change))
            }
            Assumption::Included { .. } => self.words.say("cost-in-price", &[]),
            _ => self.money(step.change, places(step.after)),
        }
    }

    /// What a unit comes to after a step: of the price in the currency of the offer.
    pub fn cost_after(&self, step: &CostStep) -> String {
        match &step.assumption {
            Assumption::Quoted { currency, .. } => {
                self.words.money(step.after, currency, places(step.after))
            }
            _ => self.money(step.after, places(step.after)),
        }
    }

    /// What a step rests on, in a sentence without its point.
    pub fn assumption(&self, step: &CostStep) -> String {
        match &step.assumption {
            Assumption::Quoted {
                quantity,
                lines,
                has_breaks,
                ..
            } => self.quoted(*quantity, *lines, *has_breaks),
            Assumption::Rate {
                currency,
                rate,
                date,
                source,
            } => {
                let purchase = self.dossier.purchase.as_ref();
                let own = purchase.map_or("", |purchase| purchase.currency.as_str());
                let arguments = [
                    ("currency", currency.as_str().into()),
                    ("rate", self.as_given(*rate).into()),
                    ("own", own.into()),
                    ("source", self.text(source).into()),
                    ("date", self.day(date).into()),
                ];
                self.words.say("cost-rate", &arguments)
            }
            Assumption::Vat { rate } => {
                let id = if step.kind == StepKind::Vat {
                    "cost-vat-put-on"
                } else {
                    "cost-vat-taken-out"
                };
                self.words.say(id, &[("rate", self.share(*rate).into())])
            }
            Assumption::Included { incoterm } => {
                let term = incoterm.letters().into();
                self.words.say("cost-included", &[("incoterm", term)])
            }
            Assumption::Stated => self.words.say("cost-stated", &[]),
            Assumption::StatedAndAdded { reason } => {
                let reason = self.text(reason).into();
                self.words
                    .say("cost-stated-and-added", &[("reason", reason)])
            }
            Assumption::Added { share, reason } => self.added(*share, self.text(reason)),
            Assumption::OfLife {
                amount,
                years,
                annual_rate,
                reason,
            } => {
                let id = if step.kind.name() == "disposal" {
                    "cost-at-the-end"
                } else {
                    "cost-each-year"
                };
                let years = [
                    ("n", (*years).into()),
                    ("years", self.words.count((*years).into()).into()),
                ];
                let others = [
                    ("amount", self.money(*amount, places(*amount)).into()),
                    ("rate", self.share(*annual_rate).into()),
                    ("reason", self.text(reason).into()),
                ];
                let arguments: Vec<(&str, Argument<'_>)> =
                    years.into_iter().chain(others).collect();
                self.words.say(id, &arguments)
            }
            Assumption::Paid {
                payment,
                annual_rate,
            } => {
                let arguments = [
                    ("payment", self.payment(payment).into()),
                    ("rate", self.share(*annual_rate).into()),
                ];
                self.words.say("cost-paid", &arguments)
            }
            Assumption::OnDelivery => self.words.say("cost-paid-on-delivery", &[]),
            Assumption::Spread { amount, volume } => {
                let arguments = [
                    ("amount", self.money(*amount, 0).into()),
                    ("volume", self.as_given(*volume).into()),
                    ("units", self.units().into()),
                ];
                self.words.say("cost-spread", &arguments)
            }
        }
    }

    /// A step and what it rests on, without a point at the end.
    pub fn step_sentence(&self, step: &CostStep) -> String {
        let assumption = self.assumption(step).trim_end_matches('.').to_owned();
        let arguments = [
            ("step", self.cost_step(step.kind).into()),
            ("assumption", assumption.into()),
        ];
        self.words.say("costs-step", &arguments)
    }

    fn quoted(&self, quantity: Decimal, lines: usize, has_breaks: bool) -> String {
        let id = match (has_breaks, lines) {
            (true, _) => "cost-quoted-breaks",
            (false, 1) => "cost-quoted",
            (false, _) => "cost-quoted-lines",
        };
        let arguments = [
            ("quantity", self.as_given(quantity).into()),
            ("units", self.units().into()),
            ("lines", lines.to_string().into()),
        ];
        self.words.say(id, &arguments)
    }

    fn added(&self, share: Option<Decimal>, reason: String) -> String {
        match share {
            Some(share) => {
                let arguments = [
                    ("share", self.share(share).into()),
                    ("reason", reason.into()),
                ];
                self.words.say("cost-added-share", &arguments)
            }
            None => reason,
        }
    }

    /// When an offer is paid: “30 % on delivery, 70 % after 60 days”.
    pub fn payment(&self, payment: &[Instalment]) -> String {
        let parts: Vec<String> = payment
            .iter()
            .map(|part| {
                let days = part.days.unsigned_abs();
                let id = match part.days {
                    0 => "cost-paid-now",
                    1.. => "cost-paid-after",
                    _ => "cost-paid-before",
                };
                let arguments = [
                    ("share", self.share(part.share).into()),
                    ("n", days.into()),
                    ("days", self.words.count(days.into()).into()),
                ];
                self.words.say(id, &arguments)
            })
            .collect();
        parts.join(", ")
    }

    /// An exact share in percent, with the decimals it has.
    pub fn share(&self, share: Decimal) -> String {
        let places = share.normalize().scale().saturating_sub(2);
        let share = f64::try_from(share).unwrap_or_default();
        self.words
            .percent(share, u8::try_from(places).unwrap_or(u8::MAX))
    }

    /// The unit after a number.
    pub fn units(&self) -> String {
        let purchase = self.dossier.purchase.as_ref();
        purchase
            .map(|purchase| self.text(&purchase.unit.many))
            .unwrap_or_default()
    }

    /// What is doubtful about a cost.
    pub fn cost_warning(&self, supplier: &SupplierId, warning: &CostWarning) -> String {
        let supplier = ("supplier", self.supplier(supplier).into());
        match warning {
            CostWarning::FreightOnTop { incoterm } => {
                let term = ("incoterm", incoterm.letters().into());
                self.words.say("warning-freight-on-top", &[supplier, term])
            }
            CostWarning::LinesMissing { items } => {
                let items: Vec<String> = items.iter().map(|item| self.text(item)).collect();
                let items = ("items", self.words.list(&items).into());
                self.words.say("warning-lines-missing", &[supplier, items])
            }
            CostWarning::PaymentUncounted => {
                self.words.say("warning-payment-uncounted", &[supplier])
            }
        }
    }

    /// What was declared for all offers, a sentence each.
    pub fn cost_basis(&self, basis: &CostBasis) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(place) = &basis.place {
            let place = self.text(place).into();
            lines.push(self.words.say("cost-basis-place", &[("place", place)]));
        }
        if let Some(rate) = basis.annual_rate {
            let source = basis.rate_source.as_ref().map(|source| self.text(source));
            let arguments = [
                ("rate", self.share(rate).into()),
                ("days", basis.year().to_string().into()),
                ("source", source.unwrap_or_default().into()),
            ];
            lines.push(self.words.say("cost-basis-rate", &arguments));
        }
        lines.push(match basis.vat {
            Some(rate) => self
                .words
                .say("cost-basis-vat", &[("rate", self.share(rate).into())]),
            None => self.words.say("cost-basis-no-vat", &[]),
        });
        if let Some(day) = &basis.rates_on {
            let day = self.day(day).into();
            lines.push(self.words.say("cost-basis-rates-on", &[("date", day)]));
        }
        if let Some(life) = basis.life {
            let arguments = [
                ("n", life.into()),
                ("years", self.words.count(life.into()).into()),
            ];
            lines.push(self.words.say("cost-basis-life", &arguments));
        }
        lines
    }

    /// The rates of exchange in one sentence.
    pub fn rates(&self, rates: &Rates) -> String {
        let purchase = self.dossier.purchase.as_ref();
        let own = purchase.map_or("", |purchase| purchase.currency.as_str());
        let each = rates.rates.iter().map(|(currency, rate)| {
            let arguments = [
                ("currency", currency.as_str().into()),
                ("rate", self.as_given(*rate).into()),
                ("own", own.into()),
            ];
            self.words.say("cost-rates-one", &arguments)
        });
        let arguments = [
            ("rates", each.collect::<Vec<_>>().join("; ").into()),
            ("date", self.day(&rates.date).into()),
            ("source", self.text(&rates.source).into()),
        ];
        self.words.say("cost-rates", &arguments)
    }

    /// The chains of several offers side by side.
    pub fn cost_table(&self, costs: &[&EvaluatedCost]) -> CostTable {
        let columns = columns(costs);
        let head = |column: &Column| match column {
            Column::Step(kind) => self.cost_step(*kind),
            Column::Landed => self.words.say("cost-landed", &[]),
            Column::Evaluated => self.words.say("cost-evaluated", &[]),
        };
        let cell = |cost: &EvaluatedCost, column: &Column| match column {
            Column::Step(kind) => {
                let mut steps = cost.steps.iter();
                steps
                    .find(|step| step.kind == *kind)
                    .map(|step| self.cost_change(step))
                    .unwrap_or_default()
            }
            Column::Landed => self.money(cost.landed, places(cost.landed)),
            Column::Evaluated => self.money(cost.evaluated, places(cost.evaluated)),
        };
        CostTable {
            heads: columns.iter().map(head).collect(),
            rows: costs
                .iter()
                .map(|cost| columns.iter().map(|column| cell(cost, column)).collect())
                .collect(),
        }
    }

    /// Who is the cheapest now, and who is first.
    pub fn cheapest_and_first(
        &self,
        evaluation: &Evaluation,
    ) -> (Vec<SupplierId>, Vec<SupplierId>) {
        let offers = &evaluation.offers;
        let least = offers.iter().map(|offer| offer.cost.evaluated).min();
        let cheapest = (offers.iter())
            .filter(|offer| Some(offer.cost.evaluated) == least)
            .map(|offer| offer.supplier.clone());
        let leaders = evaluation.ranking.leaders();
        let first = leaders.iter().map(|row| offers[*row].supplier.clone());
        (cheapest.collect(), first.collect())
    }

    /// Who is the cheapest and who is first when rates and volume move, and from which quantity on another is the
    /// cheapest: a sentence for each thing that changes, and one for what changes nothing.
    pub fn cost_moves(
        &self,
        moves: &[CostMove],
        now: &(Vec<SupplierId>, Vec<SupplierId>),
    ) -> Vec<String> {
        let mut sentences = Vec::new();
        let mut rest = moves;
        while let Some(one) = rest.first() {
            let until = rest
                .iter()
                .take_while(|other| other.what == one.what)
                .count();
            let (same, others) = rest.split_at(until);
            rest = others;
            let changes: Vec<&CostMove> = (same.iter())
                .filter(|one| (&one.cheapest, &one.first) != (&now.0, &now.1))
                .collect();
            if changes.is_empty() {
                sentences.push(self.nothing_moves(one, now));
            }
            sentences.extend(changes.into_iter().map(|one| self.moved(one)));
        }
        sentences
    }

    fn nothing_moves(&self, one: &CostMove, now: &(Vec<SupplierId>, Vec<SupplierId>)) -> String {
        let mut arguments = vec![
            ("cheapest", self.suppliers(&now.0).into()),
            ("first", self.suppliers(&now.1).into()),
        ];
        match &one.what {
            CostDriver::Rate(currency) => {
                arguments.push(("currency", currency.as_str().into()));
                self.words.say("cost-holds-rate", &arguments)
            }
            CostDriver::Volume => self.words.say("cost-holds-volume", &arguments),
        }
    }

    fn moved(&self, one: &CostMove) -> String {
        let percent = Decimal::new(one.percent.abs(), 2);
        let mut arguments = vec![
            ("percent", self.share(percent).into()),
            ("cheapest", self.suppliers(&one.cheapest).into()),
            ("first", self.suppliers(&one.first).into()),
        ];
        match (&one.what, one.percent < 0) {
            (CostDriver::Rate(currency), down) => {
                arguments.push(("currency", currency.as_str().into()));
                let id = if down {
                    "cost-rate-down"
                } else {
                    "cost-rate-up"
                };
                self.words.say(id, &arguments)
            }
            (CostDriver::Volume, true) => self.words.say("cost-volume-down", &arguments),
            (CostDriver::Volume, false) => self.words.say("cost-volume-up", &arguments),
        }
    }

    /// From which quantity on another is the cheapest.
    pub fn crossover(&self, crossover: &Crossover) -> String {
        let purchase = self.dossier.purchase.as_ref();
        let volume = purchase
            .and_then(|purchase| purchase.volume)
            .unwrap_or(Decimal::ONE);
        let quantity = volume.checked_mul(crossover.factor).unwrap_or(volume);
        let fine = if quantity < Decimal::ONE_HUNDRED {
            1
        } else {
            0
        };
        let arguments = [
            ("quantity", self.words.exact(quantity, fine).into()),
            ("units", self.units().into()),
            ("below", self.supplier(&crossover.below).into()),
            ("above", self.supplier(&crossover.above).into()),
        ];
        self.words.say("cost-crossover", &arguments)
    }

    fn suppliers(&self, ids: &[SupplierId]) -> String {
        let names: Vec<String> = ids.iter().map(|id| self.supplier(id)).collect();
        names.join(" = ")
    }
}

/// With how many decimals an amount of a unit is shown: small ones with four, so that steps can be added up.
pub(crate) fn places(amount: Decimal) -> u8 {
    match amount.abs() {
        small if small < Decimal::TEN => 4,
        _ => 2,
    }
}

fn columns(costs: &[&EvaluatedCost]) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    let mut kinds: Vec<StepKind> = Vec::new();
    for kind in costs
        .iter()
        .flat_map(|cost| cost.steps.iter().map(|step| step.kind))
    {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds.sort();
    let lands = |kind: &StepKind| match kind {
        StepKind::Price | StepKind::Currency | StepKind::NetOfVat | StepKind::Part(_) => true,
        StepKind::Payment | StepKind::Vat | StepKind::Life(_) | StepKind::Switching => false,
    };
    let (landing, after): (Vec<StepKind>, Vec<StepKind>) = kinds.into_iter().partition(lands);
    let has_more = landing.len() > 1 && !after.is_empty();
    columns.extend(landing.into_iter().map(Column::Step));
    if has_more {
        columns.push(Column::Landed);
    }
    columns.extend(after.into_iter().map(Column::Step));
    columns.push(Column::Evaluated);
    columns
}
