//! A sample purchase, changed as a test wants it, and the memo composed from it.
#![allow(dead_code)] // each test file uses some of it

pub mod center;

use dossier::{
    Change, Dossier, MemberId, Problems, Touch, check, evaluate, robustness, scores_digest,
};
use memo::{Attachment, JoinedCopy, Record, Sheet, draft, typeset};
use serde_json::{Value, json};
use words::{Language, Words};

use crate::poppler::room::assert_room;
use crate::poppler::{text, words};

/// One member, two criteria, seven offers.
pub const MINIMAL: &str = include_str!("../../../../samples/efavirenz-minimal.jsonl");

/// Five members, three criteria, seven offers.
pub const FULL: &str = include_str!("../../../../samples/efavirenz.jsonl");

/// A dossier and how it came about.
#[derive(Clone, Default)]
pub struct Purchase {
    dossier: Dossier,
    entries: usize,
    last_time: String,
    joined: Vec<JoinedCopy>,
}

/// A finished memo.
pub struct Memo {
    pub pdf: Vec<u8>,
    /// Its text without regard to where lines break, with plain spaces.
    pub text: String,
    pub pages: usize,
}

impl Purchase {
    /// A sample, every line checked and folded.
    pub fn sample(lines: &str) -> Self {
        lines.lines().fold(Self::default(), |purchase, line| {
            let line: Value = serde_json::from_str(line).expect("a line is JSON");
            let time = line["time"].as_str().expect("a line has a time");
            let dated = Self {
                last_time: time.to_owned(),
                ..purchase
            };
            dated.with(line["change"].clone())
        })
    }

    /// An empty one whose entries are all made at a moment.
    pub fn at(time: &str) -> Self {
        Self {
            last_time: time.to_owned(),
            ..Self::default()
        }
    }

    /// The purchase after one more change, which somebody must be allowed to make.
    pub fn with(self, change: Value) -> Self {
        let known: Change = serde_json::from_value(change.clone()).expect("a change of the format");
        let may = |member: &&MemberId| check(&self.dossier, &known, Some(member)).is_ok();
        let member = self.dossier.members.keys().find(may).cloned();
        self.changed(member.as_ref(), change)
    }

    /// The same, made by a member.
    pub fn by(self, member: &str, change: Value) -> Self {
        let member = member.parse().expect("an id");
        self.changed(Some(&member), change)
    }

    fn changed(mut self, actor: Option<&MemberId>, change: Value) -> Self {
        let told = change.to_string();
        let change: Change = serde_json::from_value(change).expect("a change of the format");
        check(&self.dossier, &change, actor)
            .unwrap_or_else(|problems| panic!("{told}: {problems:?}"));
        self.entries += 1;
        let touch = Touch {
            entry: self.entries as u64,
            actor: actor.map_or_else(|| "ivana".to_owned(), ToString::to_string),
            time: self.last_time.clone(),
        };
        self.dossier.fold(touch, &change);
        self
    }

    /// The purchase after a copy of it was merged.
    pub fn joined(mut self, copy: JoinedCopy) -> Self {
        self.joined.push(copy);
        self
    }

    /// The digest of the scores as they stand.
    pub fn digest(&self) -> String {
        scores_digest(&self.dossier)
    }

    /// The purchase with slots cleared.
    pub fn without(self, slots: &[&str]) -> Self {
        slots.iter().fold(self, |purchase, slot| {
            purchase.with(json!({ "kind": "clear", "slot": slot }))
        })
    }

    /// What stands in the way of a memo; none where there is one.
    pub fn refused(&self) -> Problems {
        self.drafted(Language::English).err().unwrap_or_default()
    }

    fn drafted(&self, language: Language) -> Result<Sheet, Problems> {
        let words = Words::new(language);
        let evaluated = evaluate(&self.dossier);
        let robustness = evaluated.as_ref().ok().and_then(robustness);
        let computed = evaluated.as_ref();
        let computed = computed.map(|evaluation| (evaluation, robustness.as_ref()));
        draft(&words, &self.dossier, computed, &self.record())
    }

    fn record(&self) -> Record {
        Record {
            entries: self.entries,
            head: "71720c044b60586f034630618a7c907b5fcad2f44df813b0c144442acb113d48".to_owned(),
            last_time: self.last_time.clone(),
            joined: self.joined.clone(),
        }
    }

    /// The memo in a language. Whatever it says, it has room and no message is missing.
    pub fn memo(&self, language: Language) -> Memo {
        let sheet = self.drafted(language);
        let sheet = sheet.expect("nothing stands in the way of a memo");
        let attachment = Attachment {
            name: "journal.json".to_owned(),
            description: "The journal".to_owned(),
            json: b"{}".to_vec(),
        };
        let made = typeset(&sheet, &attachment).expect("the memo typesets");
        assert!(made.replaced.is_empty(), "{:?}", made.replaced);
        let printed = words(&made.pdf);
        assert_room(&format!("{language}"), &printed);
        let memo = Memo {
            text: flat(&text(&made.pdf)),
            pages: printed
                .iter()
                .map(|word| word.page)
                .max()
                .unwrap_or_default(),
            pdf: made.pdf,
        };
        assert!(!memo.text.contains('‹'), "{language}: a message is missing");
        memo
    }
}

/// A text in one line, every kind of space a plain one.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
