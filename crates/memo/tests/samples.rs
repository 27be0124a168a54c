//! The memos of the sample purchases, from their changes to the printed page, in three languages.

mod poppler;
mod purchase;

use poppler::words;
use purchase::{FULL, MINIMAL, Memo, Purchase};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use words::Language;

const LANGUAGES: [Language; 3] = [
    Language::English,
    Language::SerbianCyrillic,
    Language::SerbianLatin,
];

/// What stays in Latin script in Serbian Cyrillic besides the suppliers: the program, terms, units, the source.
const LATIN_WORDS: [&str; 8] = ["Ponder", "EXW", "DDP", "USD", "USAID", "SCMS", "SHA", "mg"];

/// As many lines of an explanation must stand above the seal, or it stands on a page as good as alone.
const LEAST_LINES: usize = 6;

static MINIMAL_MEMOS: LazyLock<[Memo; 3]> = LazyLock::new(|| in_every_language(MINIMAL));
static FULL_MEMOS: LazyLock<[Memo; 3]> = LazyLock::new(|| in_every_language(FULL));

/// Each has room and lacks no message: that is checked where it is made.
fn in_every_language(sample: &str) -> [Memo; 3] {
    let purchase = Purchase::sample(sample);
    LANGUAGES.map(|language| purchase.memo(language))
}

fn assert_says(memo: &Memo, all: &[&str]) {
    for expected in all {
        assert!(memo.text.contains(expected), "{expected}: {}", memo.text);
    }
}

#[test]
fn one_member_and_two_criteria_take_four_pages_in_every_language() {
    assert_eq!(MINIMAL_MEMOS.each_ref().map(|memo| memo.pages), [4; 3]);
}

#[test]
fn five_members_and_three_criteria_take_five_pages_in_every_language() {
    assert_eq!(FULL_MEMOS.each_ref().map(|memo| memo.pages), [5; 3]);
}

#[test]
fn the_seal_shares_the_last_page_with_what_explains_the_figures() {
    for (memos, pages) in [(&MINIMAL_MEMOS, 4), (&FULL_MEMOS, 5)] {
        for memo in memos.iter() {
            let all = words(&memo.pdf);
            let last: Vec<_> = all.iter().filter(|one| one.page == pages).collect();
            let seal = last.iter().find(|one| one.text == "SHA-256").unwrap();
            // Lines of it above the line of the seal: the running head counts as one.
            let above: BTreeSet<i64> = last
                .iter()
                .filter(|one| one.bottom < seal.top)
                .map(|one| one.bottom.round() as i64)
                .collect();
            assert!(above.len() >= LEAST_LINES, "{} lines", above.len());
            assert!(all.iter().all(|one| one.page <= pages));
        }
    }
}

#[test]
fn the_short_memo_names_winner_odds_and_both_changes_of_winner() {
    let [english, cyrillic, latin] = &*MINIMAL_MEMOS;
    assert_says(
        english,
        &[
            "Buy from Hetero Labs at $3.74 a pack, landed",
            "It is even odds (49.6 %) that Hetero is truly the more punctual",
            "14.67 %",
            "37.70 %",
        ],
    );
    assert_says(
        cyrillic,
        &[
            "Изабрати Hetero Labs по 3,74 $ за паковање",
            "Да је Hetero заиста тачнији, изгледи су један према један (49,6%)",
            "14,67%",
            "37,70%",
        ],
    );
    assert_says(
        latin,
        &[
            "Izabrati Hetero Labs po 3,74 $ za pakovanje",
            "Da je Hetero zaista tačniji, izgledi su jedan prema jedan (49,6%)",
            "14,67%",
            "37,70%",
        ],
    );
}

#[test]
fn the_full_memo_shows_the_winner_by_each_weight() {
    let [english, cyrillic, latin] = &*FULL_MEMOS;
    assert_says(
        english,
        &[
            "The weight of reliability is nearest to changing the winner: with 7.7 points less, Strides wins",
            "62.31 % Micro Labs 64 %",
            "17.26 %",
            "63.30 %",
        ],
    );
    assert_says(
        cyrillic,
        &[
            "Промени победника најближи је пондер „поузданост“: уз 7,7 поена мање побеђује Strides",
            "62,31% Micro Labs 64%",
        ],
    );
    assert_says(
        latin,
        &["Promeni pobednika najbliži je ponder „pouzdanost“: uz 7,7 poena manje pobeđuje Strides"],
    );
}

#[test]
fn two_criteria_need_no_strip_for_each_weight() {
    assert!(
        !MINIMAL_MEMOS[0]
            .text
            .contains("nearest to changing the winner")
    );
}

#[test]
fn no_english_word_is_left_in_serbian() {
    let suppliers: Vec<&str> = [
        "Strides Arcolab",
        "Cipla",
        "Micro Labs",
        "Hetero Labs",
        "Aurobindo Pharma",
    ]
    .into_iter()
    .chain(["Pharmacy Direct", "S. Buys Wholesaler"])
    .flat_map(|name| name.split([' ', '.']))
    .collect();
    for memo in [&MINIMAL_MEMOS[1], &FULL_MEMOS[1]] {
        for token in memo.text.split_whitespace() {
            let is_hash = token.len() == 8 && token.chars().all(|c| c.is_ascii_hexdigit());
            for word in token.split(|c: char| !c.is_ascii_alphabetic()) {
                let known = word.is_empty()
                    || is_hash
                    || LATIN_WORDS.contains(&word)
                    || suppliers.contains(&word);
                assert!(known, "{word} in {token}");
            }
        }
    }
}

#[test]
fn the_same_purchase_gives_the_same_bytes() {
    for (sample, memos) in [(MINIMAL, &MINIMAL_MEMOS), (FULL, &FULL_MEMOS)] {
        let again = Purchase::sample(sample).memo(Language::SerbianCyrillic);
        assert!(again.pdf == memos[1].pdf);
    }
}
