//! From the evaluation to a filled sheet: every sentence made from the figures, in one language.

mod change;
mod contributions;
mod costs;
mod counter;
pub(crate) mod decision;
pub(crate) mod density;
mod evidence;
pub(crate) mod method;
mod offers;
mod position;
mod price;
mod process;
mod reasons;
mod records;
pub(crate) mod rich;
pub(crate) mod rounding;
mod signing;
mod straight;
pub(crate) mod strip;
pub(crate) mod strips;
mod tree;
mod under;
pub(crate) mod verdict;
mod weights;

use dossier::{BuyClass, Dossier, Evaluation, Family, Measure, Problems, Robustness};
use jiff::Timestamp;
use jiff::tz::Offset;
use words::{Language, Words};

use crate::phrases::Phrases;
use crate::sheet::{self, Computation, Frame, Sheet, Stamp};

/// What the memo says of the record it is printed from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// How many entries it has.
    pub entries: usize,
    /// The hash of the last, as hexadecimal digits.
    pub head: String,
    /// When the last was made, RFC 3339; the date of the memo.
    pub last_time: String,
    /// The copies that were merged.
    pub joined: Vec<JoinedCopy>,
}

/// A copy of the dossier that was merged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinedCopy {
    /// The place of the entry that joined it.
    pub entry: u64,
    /// Who merged it; empty where nobody was named.
    pub actor: String,
    /// When, RFC 3339.
    pub time: String,
    /// The hash of the copy’s last entry, as hexadecimal digits.
    pub head: String,
    /// How many entries came with it.
    pub brought: u64,
}

/// What was computed of the dossier, or everything that stands between it and a ranking.
pub type Computed<'a> = Result<(&'a Evaluation, Option<&'a Robustness>), &'a Problems>;

/// What every part of the memo, and of the result on the screen, is composed from.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The names and short phrases.
    pub phrases: Phrases<'a>,
    /// The language.
    pub words: &'a Words,
    /// The dossier.
    pub dossier: &'a Dossier,
    /// What follows from it.
    pub evaluation: &'a Evaluation,
    record: &'a Record,
    robustness: Option<&'a Robustness>,
}

/// On the screen nothing is said of the record.
static NO_RECORD: Record = Record {
    entries: 0,
    head: String::new(),
    last_time: String::new(),
    joined: Vec::new(),
};

impl<'a> Source<'a> {
    /// The source of what is said on the screen.
    pub fn new(words: &'a Words, dossier: &'a Dossier, evaluation: &'a Evaluation) -> Self {
        Self {
            phrases: Phrases { words, dossier },
            words,
            dossier,
            evaluation,
            record: &NO_RECORD,
            robustness: None,
        }
    }

    /// The name of an offer's supplier, by the offer's place.
    pub fn name(&self, row: usize) -> String {
        self.phrases.supplier(&self.evaluation.offers[row].supplier)
    }

    /// The names of several, as one text: they are equal.
    pub fn names(&self, rows: &[usize]) -> String {
        rows.iter()
            .map(|row| self.name(*row))
            .collect::<Vec<_>>()
            .join(" = ")
    }

    /// The place of the recommended offer, unless the first rank is shared.
    pub fn recommended(&self) -> Option<usize> {
        let ranking = &self.evaluation.ranking;
        (!ranking.is_tied()).then(|| ranking.first().row)
    }

    /// The place of the chosen offer, where it is not among the first of the ranking.
    fn chosen_apart(&self) -> Option<usize> {
        let choice = self.dossier.choice.as_ref()?;
        let row = self.evaluation.row_of(&choice.supplier)?;
        (!self.evaluation.ranking.leaders().contains(&row)).then_some(row)
    }

    /// The place of the first offer.
    pub fn first(&self) -> usize {
        self.evaluation.explanation.comparison.first
    }

    /// The place of the second.
    pub fn second(&self) -> usize {
        self.evaluation.explanation.comparison.second
    }

    /// A score or a difference as it is printed everywhere.
    fn score(&self, value: f64) -> String {
        self.words.decimal(value, 3)
    }

    /// A family's name inside a sentence.
    pub fn family(&self, family: Family) -> String {
        lower_first(&self.phrases.family(family))
    }
}

/// Composes the memo: for a straight rebuy one page from its check, else the memo of the ranking.
///
/// # Errors
/// Every problem that stands between the dossier and its ranking, or its check.
pub fn draft(
    words: &Words,
    dossier: &Dossier,
    computed: Computed<'_>,
    record: &Record,
) -> Result<Sheet, Problems> {
    if dossier.buy_class() == Some(BuyClass::StraightRebuy) {
        return straight::straight(&Phrases { words, dossier }, record);
    }
    let (evaluation, robustness) = computed.map_err(Clone::clone)?;
    Ok(compose(words, dossier, evaluation, robustness, record))
}

/// Composes the memo of a ranking.
pub fn compose(
    words: &Words,
    dossier: &Dossier,
    evaluation: &Evaluation,
    robustness: Option<&Robustness>,
    record: &Record,
) -> Sheet {
    let source = Source {
        record,
        robustness,
        ..Source::new(words, dossier, evaluation)
    };
    let mut evidence = evidence::evidence(&source);
    let process = process::process(&source).map(|process| sheet::Process {
        // The seal closes the memo, whatever comes last.
        seal: evidence.seal.take(),
        ..process
    });
    Sheet {
        decision: decision::decision(&source),
        computation: Some(Computation {
            headline: contributions::headline(&source),
            contributions: Some(contributions::contributions(&source)),
            lines: strip::score_lines(&source),
            density: density::density(&source, Measure::OnTime),
            verdict: verdict::passage(&source),
        }),
        records: records::records(&source),
        evidence: Some(evidence),
        process,
        ..cover(&source.phrases, record)
    }
}

/// What every memo has before anything is said in it.
fn cover(phrases: &Phrases<'_>, record: &Record) -> Sheet {
    let language = phrases.words.language();
    Sheet {
        language: self::language(language),
        stamp: stamp(&record.last_time),
        ident: format!("{}-{language}", record.head),
        frame: frame(phrases, record),
        ..Sheet::default()
    }
}

/// A hash in groups of eight digits.
fn grouped(hash: &str) -> Vec<String> {
    let digits: Vec<char> = hash.chars().collect();
    digits
        .chunks(8)
        .map(|group| group.iter().collect())
        .collect()
}

fn language(language: Language) -> sheet::Language {
    let (code, script) = match language {
        Language::English => ("en", None),
        Language::SerbianCyrillic => ("sr", Some("cyrl")),
        Language::SerbianLatin => ("sr", Some("latn")),
    };
    sheet::Language {
        code: code.to_owned(),
        script: script.map(ToOwned::to_owned),
    }
}

fn frame(phrases: &Phrases<'_>, record: &Record) -> Frame {
    let words = phrases.words;
    let purchase = phrases.dossier.purchase.as_ref();
    let title = purchase
        .map(|purchase| phrases.text(&purchase.title))
        .unwrap_or_default();
    let reference = purchase.and_then(|purchase| purchase.reference.as_deref());
    Frame {
        document_title: words.say("memo-document-title", &[("title", title.as_str().into())]),
        memo: words.say("memo-name", &[]),
        date: words
            .date(record.last_time.get(..10).unwrap_or_default())
            .unwrap_or_default(),
        subject: title,
        reference: reference
            .map(|reference| words.say("memo-reference", &[("reference", reference.into())]))
            .unwrap_or_default(),
        page_of: " / ".to_owned(),
        hash: record.head.get(..8).unwrap_or_default().to_owned(),
    }
}

/// The moment of the last entry; the beginning of 1970 where the record has none that can be read.
fn stamp(time: &str) -> Stamp {
    let moment = time.parse::<Timestamp>().unwrap_or_default();
    let at = Offset::UTC.to_datetime(moment);
    Stamp {
        year: at.year().into(),
        month: at.month().unsigned_abs(),
        day: at.day().unsigned_abs(),
        hour: at.hour().unsigned_abs(),
        minute: at.minute().unsigned_abs(),
        second: at.second().unsigned_abs(),
    }
}

/// A label as it reads inside a sentence.
pub fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}

/// A word inside a sentence as it reads at its beginning.
fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
