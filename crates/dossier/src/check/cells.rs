//! Checks of single fields, each remembering the cell it is about.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::{
    Cell, CriterionId, Dossier, Field, MemberId, Problem, Problems, Question, RecordProblem, Slot,
    Text,
};

/// The largest quantity or answer that is taken: a thousand billion. Ours, to catch slipped digits.
pub const MOST: i64 = 1_000_000_000_000;

/// The largest amount of money a unit may cost: a thousand million.
const MOST_MONEY: i64 = 1_000_000_000;

pub fn zero() -> Decimal {
    Decimal::ZERO
}

pub fn one() -> Decimal {
    Decimal::ONE
}

/// The problems found so far in the fields of one slot.
pub struct Cells {
    slot: Slot,
    line: Option<u32>,
    criterion: Option<CriterionId>,
    question: Option<Question>,
    problems: Problems,
}

impl Cells {
    pub fn of(slot: Slot) -> Self {
        Self {
            slot,
            line: None,
            criterion: None,
            question: None,
            problems: Vec::new(),
        }
    }

    pub fn into_problems(self) -> Problems {
        self.problems
    }

    pub fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    pub fn in_line(&mut self, line: u32, checks: impl FnOnce(&mut Self)) {
        self.line = Some(line);
        checks(self);
        self.line = None;
    }

    pub fn in_criterion(&mut self, criterion: &CriterionId, checks: impl FnOnce(&mut Self)) {
        self.criterion = Some(criterion.clone());
        checks(self);
        self.criterion = None;
    }

    pub fn in_question(&mut self, question: Question, checks: impl FnOnce(&mut Self)) {
        self.question = Some(question);
        checks(self);
        self.question = None;
    }

    pub fn text(&mut self, field: Field, text: &Text) {
        if text.is_blank() {
            self.problem(Problem::Blank {
                cell: self.cell(field),
            });
        }
        if text
            .versions()
            .iter()
            .any(|(_, text)| text.contains(is_unprintable))
        {
            self.problem(Problem::Unprintable {
                cell: self.cell(field),
            });
        }
    }

    pub fn blank(&mut self, field: Field) {
        let cell = self.cell(field);
        self.problem(Problem::Blank { cell });
    }

    pub fn optional_text(&mut self, field: Field, text: Option<&Text>) {
        if let Some(text) = text {
            self.text(field, text);
        }
    }

    pub fn within(&mut self, field: Field, value: Decimal, low: Decimal, high: Decimal) {
        if value < low || value > high {
            let (low, high) = (low.to_string(), high.to_string());
            let cell = self.cell(field);
            self.problem(Problem::OutOfRange {
                cell,
                value: value.to_string(),
                low,
                high,
            });
        }
    }

    pub fn too_few(&mut self, field: Field, least: usize) {
        let cell = self.cell(field);
        let least = u32::try_from(least).unwrap_or(u32::MAX);
        self.problem(Problem::TooFew { cell, least });
    }

    pub fn not_rising(&mut self, field: Field, value: Decimal, before: Decimal) {
        let cell = self.cell(field);
        let (value, before) = (value.to_string(), before.to_string());
        self.problem(Problem::NotRising {
            cell,
            value,
            before,
        });
    }

    pub fn second_peak(&mut self, field: Field, value: Decimal) {
        let cell = self.cell(field);
        let value = value.to_string();
        self.problem(Problem::SecondPeak { cell, value });
    }

    pub fn twice(&mut self, field: Field, value: &str) {
        let cell = self.cell(field);
        let value = value.to_owned();
        self.problem(Problem::Twice { cell, value });
    }

    /// An answer of another kind than the scale asks for.
    pub fn wrong_kind(&mut self, asked: &'static str) {
        let cell = self.cell(Field::Answer);
        self.problem(Problem::WrongKindOfAnswer { cell, asked });
    }

    pub fn no_such_level(&mut self, value: &str, levels: Vec<String>) {
        let cell = self.cell(Field::Answer);
        let (value, levels) = (value.to_owned(), levels.join(", "));
        self.problem(Problem::NoSuchLevel {
            cell,
            value,
            levels,
        });
    }

    /// A count from 0 to the most it can be.
    pub fn count(&mut self, field: Field, count: u32, most: u32) {
        self.within(field, count.into(), zero(), most.into());
    }

    pub fn not_a_period(&mut self, text: &str) {
        self.problem(Problem::Record(RecordProblem::NotAPeriod {
            cell: self.cell(Field::Period),
            value: text.to_owned(),
        }));
    }

    pub fn above_zero(&mut self, field: Field, value: Decimal, high: i64) {
        if value <= Decimal::ZERO || value > high.into() {
            let cell = self.cell(field);
            let high = high.to_string();
            self.problem(Problem::NotAboveZero {
                cell,
                value: value.to_string(),
                high,
            });
        }
    }

    /// A shape of a prior: small enough to be learnt from, large enough to be told from nothing.
    pub fn shape(&mut self, field: Field, value: Decimal) {
        self.within(field, value, Decimal::new(1, 6), 100_000.into());
    }

    pub fn amount(&mut self, field: Field, value: Decimal) {
        self.within(field, value, zero(), MOST_MONEY.into());
    }

    pub fn currency(&mut self, code: &str) {
        if code.len() != 3 || !code.bytes().all(|letter| letter.is_ascii_uppercase()) {
            self.problem(Problem::NotACurrency {
                cell: self.cell(Field::Currency),
                value: code.to_owned(),
            });
        }
    }

    pub fn date(&mut self, field: Field, date: Option<&String>) {
        if let Some(text) = date
            && (text.len() != 10 || text.parse::<Date>().is_err())
        {
            self.problem(Problem::NotADate {
                cell: self.cell(field),
                value: text.clone(),
            });
        }
    }

    pub fn refers(&mut self, dossier: &Dossier, slot: Slot) {
        if !dossier.holds(&slot) {
            self.problem(Problem::Unknown { slot });
        }
    }

    pub fn cell(&self, field: Field) -> Cell {
        Cell {
            slot: self.slot.clone(),
            field,
            line: self.line,
            criterion: self.criterion.clone(),
            question: self.question,
        }
    }
}

/// Line breaks, bells and marks that turn the writing direction: on a terminal or in a table they show
/// something else than what is recorded.
fn is_unprintable(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a member has given weights or scores.
pub fn has_sheet(dossier: &Dossier, member: &MemberId) -> bool {
    dossier.weights.contains_key(member)
        || dossier
            .scores
            .keys()
            .any(|(scored_by, _)| scored_by == member)
}
