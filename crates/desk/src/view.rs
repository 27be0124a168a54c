//! What each screen shows: one function a screen, from the open dossier to the wire.

mod acting;
pub(crate) mod audience;
mod axis;
mod case;
mod criteria;
mod guards;
mod judgements;
mod memo;
mod offers;
mod position;
mod process;
pub(crate) mod record;
mod result;
mod robustness;
mod room;
mod status;
mod tried;

pub(crate) use case::case;
pub(crate) use criteria::criteria;
pub(crate) use judgements::{judgements, weighed};
pub(crate) use memo::memo;
pub(crate) use offers::offers;
pub(crate) use position::{position, tried_position};
pub(crate) use process::process;
pub(crate) use record::record;
pub(crate) use result::{comparison, result};
pub(crate) use robustness::{moved_alone, robustness};
pub(crate) use room::room;
pub(crate) use status::status;
pub(crate) use tried::tried_criterion;

use words::{Language, Words};

/// A sum of sentences, some of which are about nothing.
fn sentences(all: &[String]) -> String {
    let said: Vec<&str> = all
        .iter()
        .map(String::as_str)
        .filter(|one| !one.is_empty())
        .collect();
    said.join(" ")
}

/// A decimal as it is typed in this language: its decimal mark, no grouping.
fn typed(words: &Words, number: rust_decimal::Decimal) -> String {
    let text = number.normalize().to_string();
    match words.language() {
        Language::English => text,
        Language::SerbianCyrillic | Language::SerbianLatin => text.replace('.', ","),
    }
}

/// A figure printed bold in a sentence, with the number that chooses its plural.
fn counted(words: &Words, n: usize) -> [(&'static str, words::Argument<'static>); 2] {
    let count = ::memo::pieces::strong(&words.count(n as u64));
    [("n", n.into()), ("count", count.into())]
}
