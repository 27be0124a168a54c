//! The names and short phrases of one dossier in one language, for the memo and for the screen.

mod costing;
mod guards;
mod position;
mod process;
mod proposals;
mod rebuy;
mod records;
mod warnings;
mod weighing;

pub use costing::CostTable;
pub(crate) use costing::places;

use dossier::{
    Criterion, CriterionId, Dossier, Family, Group, GroupId, MemberId, Position, Scale, SupplierId,
    Text,
};
use rust_decimal::Decimal;
use words::Words;

/// A dossier read in a language.
#[derive(Clone, Copy)]
pub struct Phrases<'a> {
    /// The language.
    pub words: &'a Words,
    /// The dossier.
    pub dossier: &'a Dossier,
}

impl Phrases<'_> {
    /// A text that people wrote, in this language where there is one.
    pub fn text(&self, text: &Text) -> String {
        self.words.choose(text.versions()).into_owned()
    }

    /// The supplier's name for tables and sentences.
    pub fn supplier(&self, id: &SupplierId) -> String {
        let known = self.dossier.suppliers.get(id);
        let known = known.or_else(|| self.dossier.gone().suppliers.get(id));
        known.map_or_else(|| id.to_string(), |one| self.text(one.short_name()))
    }

    /// The supplier's full name.
    pub fn supplier_in_full(&self, id: &SupplierId) -> String {
        let known = self.dossier.suppliers.get(id);
        let known = known.or_else(|| self.dossier.gone().suppliers.get(id));
        known.map_or_else(|| id.to_string(), |one| self.text(&one.name))
    }

    /// The criterion's name.
    pub fn criterion(&self, id: &CriterionId) -> String {
        let known = self.dossier.criteria.get(id);
        let known = known.or_else(|| self.dossier.gone().criteria.get(id));
        known.map_or_else(|| id.to_string(), |one| self.text(&one.name))
    }

    /// The member's name.
    pub fn member(&self, id: &MemberId) -> String {
        let known = self.dossier.members.get(id);
        let known = known.or_else(|| self.dossier.gone().members.get(id));
        known.map_or_else(|| id.to_string(), |one| self.text(&one.name))
    }

    /// The family's name.
    pub fn family(&self, family: Family) -> String {
        self.words.say(&format!("family-{}", family.id()), &[])
    }

    /// The name of what a winner line varies.
    pub fn group(&self, group: &Group) -> String {
        match group {
            Group::Family(family) => self.family(*family),
            Group::Branch(id) => self.branch(id),
            Group::Criterion(id) => self.criterion(id),
        }
    }

    /// The name of a group of criteria.
    pub fn branch(&self, id: &GroupId) -> String {
        self.dossier
            .groups
            .get(id)
            .map_or_else(|| id.to_string(), |group| self.text(&group.name))
    }

    /// The strategic position, as a label.
    pub fn position(&self, position: Position) -> String {
        self.words
            .say(&format!("position-{}", position.name()), &[])
    }

    /// The unit after “a” or „за“.
    pub fn unit(&self) -> String {
        self.dossier
            .purchase
            .as_ref()
            .map(|purchase| self.text(&purchase.unit.one))
            .unwrap_or_default()
    }

    /// An amount in the currency of the purchase.
    pub fn money(&self, amount: Decimal, places: u8) -> String {
        let currency = self
            .dossier
            .purchase
            .as_ref()
            .map_or("", |purchase| purchase.currency.as_str());
        self.words.money(amount, currency, places)
    }

    /// A price as it is spoken: two decimals, none from a thousand up.
    pub fn price(&self, amount: Decimal) -> String {
        self.money(
            amount,
            if amount.abs() < Decimal::ONE_THOUSAND {
                2
            } else {
                0
            },
        )
    }

    /// A price with one decimal more, where small differences decide.
    pub fn fine_price(&self, amount: Decimal) -> String {
        let places = match amount.abs() {
            small if small < Decimal::TEN => 3,
            middling if middling < Decimal::ONE_THOUSAND => 2,
            _ => 0,
        };
        self.money(amount, places)
    }

    /// A computed price, to be printed like [`Phrases::fine_price`].
    pub fn computed_price(&self, amount: f64) -> String {
        Decimal::try_from(amount).map_or_else(
            |_| self.words.decimal(amount, 3),
            |exact| self.fine_price(exact),
        )
    }

    /// A weight or a threshold in percent: two decimals, none where it is whole.
    pub fn percent(&self, share: f64) -> String {
        let whole = (share * 100.0 - (share * 100.0).round()).abs() < 0.005;
        self.words.percent(share, if whole { 0 } else { 2 })
    }

    /// An answer on a criterion's scale, with its unit; a level by its name.
    pub fn answer(&self, id: &CriterionId, answer: f64) -> String {
        match self.dossier.criteria.get(id) {
            Some(criterion) => self.answer_to(criterion, answer),
            None => self.number(answer),
        }
    }

    /// An answer to a criterion that need not be this dossier's own.
    pub fn answer_to(&self, criterion: &Criterion, answer: f64) -> String {
        match &criterion.scale {
            Scale::LandedCost { .. } => self.computed_price(answer),
            scale @ (Scale::OnTime { .. }
            | Scale::InFull { .. }
            | Scale::LotAcceptance { .. }
            | Scale::Incidents { .. }) => scale
                .measured()
                .map(|(measure, _)| self.rate(measure, answer))
                .unwrap_or_default(),
            Scale::Quantity { unit, .. } | Scale::Piecewise { unit, .. } => {
                format!("{}\u{a0}{}", self.number(answer), self.text(unit))
            }
            Scale::Levels { .. } => match criterion.scale.level_at(answer) {
                Some(level) => self.text(&level.name),
                None => self.number(answer),
            },
            Scale::YesNo { .. } => {
                let id = if answer > 0.5 {
                    "answer-yes"
                } else {
                    "answer-no"
                };
                self.words.say(id, &[])
            }
            Scale::Judged { .. } => {
                let points = self.number(answer).into();
                self.words.say("answer-points", &[("points", points)])
            }
        }
    }

    /// An anchor of a criterion's scale, as it is spoken.
    pub fn anchor(&self, criterion: &Criterion, level: Decimal) -> String {
        let number = || f64::try_from(level).unwrap_or_default();
        match criterion.scale {
            Scale::LandedCost { .. } => self.price(level),
            _ => match criterion.scale.measured() {
                Some((measure, _)) => self.short_rate(measure, number()),
                None => self.answer_to(criterion, number()),
            },
        }
    }

    /// A number with as many decimals as it needs, at most three.
    pub fn number(&self, value: f64) -> String {
        let places = (0..3).find(|places| {
            let scaled = value * 10f64.powi(i32::from(*places));
            (scaled - scaled.round()).abs() < 1e-9
        });
        self.words.decimal(value, places.unwrap_or(3))
    }
}
