//! Numbers, money, dates, lists, order and texts of users, in the three languages.
#![allow(clippy::unwrap_used)]

use rust_decimal::Decimal;
use std::collections::BTreeMap;
use words::{Language, Words};

/// What each language says, in the order of `Language::ALL`.
fn said(say: impl Fn(&Words) -> String) -> [String; 3] {
    Language::ALL.map(|language| say(&Words::new(language)))
}

fn amount(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn a_language_is_found_by_its_tag_and_an_unknown_tag_says_which_are_known() {
    for language in Language::ALL {
        assert_eq!(language.tag().parse(), Ok(language));
        assert_eq!(Words::new(language).language(), language);
    }
    let error = "sr".parse::<Language>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "unknown language \"sr\": known are en, sr-Cyrl and sr-Latn"
    );
}

#[test]
fn numbers_have_the_marks_of_their_language() {
    for (value, places, english, serbian) in [
        (0.742, 3, "0.742", "0,742"),
        (1234.5, 1, "1,234.5", "1.234,5"),
        (1_234_567.5, 2, "1,234,567.50", "1.234.567,50"),
        (-14.672, 2, "−14.67", "−14,67"),
        (12.0, 0, "12", "12"),
        (
            1e21,
            0,
            "1,000,000,000,000,000,000,000",
            "1.000.000.000.000.000.000.000",
        ),
        (1e-7, 3, "0.000", "0,000"),
    ] {
        assert_eq!(
            said(|words| words.decimal(value, places)),
            [english, serbian, serbian]
        );
    }
}

#[test]
fn halves_are_rounded_away_from_zero_as_they_are_read() {
    let words = Words::new(Language::English);
    for (text, places, expected) in [
        ("0.125", 2, "0.13"),
        ("-0.125", 2, "−0.13"),
        ("2.5", 0, "3"),
        ("1.005", 2, "1.01"),
        ("9.995", 2, "10.00"),
        ("0.0049999", 2, "0.00"),
        ("0.05", 1, "0.1"),
        ("999.5", 0, "1,000"),
        ("3.740000", 2, "3.74"),
        ("3.7", 4, "3.7000"),
    ] {
        assert_eq!(
            words.exact(amount(text), places),
            expected,
            "{text} exactly"
        );
        assert_eq!(
            words.decimal(text.parse().unwrap(), places),
            expected,
            "{text} as a float"
        );
    }
}

#[test]
fn exact_decimals_keep_every_digit() {
    let widest = amount("-79228162514264337593543950335");
    assert_eq!(
        Words::new(Language::SerbianLatin).exact(widest, 1),
        "−79.228.162.514.264.337.593.543.950.335,0"
    );
    let finest = amount("0.0000000000000000000000000001");
    assert_eq!(
        Words::new(Language::English).exact(finest, 28),
        "0.0000000000000000000000000001"
    );
}

#[test]
fn zero_has_no_sign_whatever_it_was_rounded_from() {
    let words = Words::new(Language::English);
    for value in [-0.0, -0.04, 0.04] {
        assert_eq!(words.decimal(value, 1), "0.0");
    }
    assert_eq!(words.exact(amount("-0.004"), 2), "0.00");
    assert_eq!(words.percent(-0.0004, 1), "0.0\u{202F}%");
    assert_eq!(words.money(amount("-0.001"), "USD", 2), "$0.00");
}

#[test]
fn what_is_no_number_is_a_dash_and_never_a_panic() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(said(|words| words.decimal(value, 2)), ["–"; 3]);
        assert_eq!(said(|words| words.percent(value, 2)), ["–"; 3]);
    }
    let words = Words::new(Language::English);
    for value in [f64::MAX, f64::MIN, f64::MIN_POSITIVE, f64::from_bits(1)] {
        for places in [0, 2, u8::MAX] {
            assert!(!words.decimal(value, places).is_empty());
            assert!(!words.percent(value, places).is_empty());
        }
    }
}

#[test]
fn counts_are_grouped_by_thousands() {
    for (count, english, serbian) in [
        (0, "0", "0"),
        (1000, "1,000", "1.000"),
        (895_502, "895,502", "895.502"),
    ] {
        assert_eq!(
            said(|words| words.count(count)),
            [english, serbian, serbian]
        );
    }
    assert_eq!(
        Words::new(Language::English).count(u64::MAX),
        "18,446,744,073,709,551,615"
    );
}

#[test]
fn percentages_follow_a_narrow_space_in_english_and_no_space_in_serbian() {
    for (share, places, english, serbian) in [
        (0.4, 0, "40\u{202F}%", "40%"),
        (0.14666, 2, "14.67\u{202F}%", "14,67%"),
        (0.285, 0, "29\u{202F}%", "29%"),
        (-0.05, 0, "−5\u{202F}%", "−5%"),
        (1.0, 1, "100.0\u{202F}%", "100,0%"),
        (12.5, 0, "1,250\u{202F}%", "1.250%"),
    ] {
        assert_eq!(
            said(|words| words.percent(share, places)),
            [english, serbian, serbian]
        );
    }
}

#[test]
fn money_leads_with_its_sign_in_english_and_ends_with_it_in_serbian() {
    for (text, currency, places, english, serbian) in [
        ("3.74", "USD", 2, "$3.74", "3,74\u{A0}$"),
        ("0.1806", "USD", 3, "$0.181", "0,181\u{A0}$"),
        ("3.74", "EUR", 2, "€3.74", "3,74\u{A0}€"),
        ("3.74", "RSD", 2, "RSD\u{A0}3.74", "3,74\u{A0}RSD"),
        ("18100", "XTS", 0, "XTS\u{A0}18,100", "18.100\u{A0}XTS"),
        ("-3.745", "USD", 2, "−$3.75", "−3,75\u{A0}$"),
        (
            "-1234.5",
            "RSD",
            2,
            "−RSD\u{A0}1,234.50",
            "−1.234,50\u{A0}RSD",
        ),
    ] {
        assert_eq!(
            said(|words| words.money(amount(text), currency, places)),
            [english, serbian, serbian]
        );
    }
}

#[test]
fn a_day_is_written_out() {
    let date = |iso: &'static str| said(move |words| words.date(iso).unwrap());
    assert_eq!(
        date("2015-10-12"),
        ["12 October 2015", "12. октобар 2015.", "12. oktobar 2015."]
    );
    assert_eq!(
        date("2024-02-29"),
        ["29 February 2024", "29. фебруар 2024.", "29. februar 2024."]
    );
    assert_eq!(
        date("2026-01-01"),
        ["1 January 2026", "1. јануар 2026.", "1. januar 2026."]
    );
}

#[test]
fn a_moment_is_written_in_universal_time() {
    let expected = [
        "12 October 2015, 09:30 UTC",
        "12. октобар 2015. у 09:30 UTC",
        "12. oktobar 2015. u 09:30 UTC",
    ];
    for moment in [
        "2015-10-12T09:30:00Z",
        "2015-10-12T09:30:59.999+00:00",
        "2015-10-12T11:30:00+02:00",
    ] {
        assert_eq!(
            said(|words| words.date_time(moment).unwrap()),
            expected,
            "{moment}"
        );
    }
    let midnight = Words::new(Language::English).date_time("2015-12-31T23:30:00-01:00");
    assert_eq!(midnight.as_deref(), Some("1 January 2016, 00:30 UTC"));
}

#[test]
fn what_is_no_day_or_moment_is_none() {
    let words = Words::new(Language::English);
    for text in [
        "",
        "2015-02-29",
        "2015-13-01",
        "12.10.2015",
        "2015-10",
        "tomorrow",
    ] {
        assert_eq!(words.date(text), None, "{text}");
    }
    for text in [
        "",
        "2015-10-12",
        "2015-10-12T09:30:00",
        "2015-10-12T25:00:00Z",
    ] {
        assert_eq!(words.date_time(text), None, "{text}");
    }
}

#[test]
fn lists_end_with_the_conjunction_of_their_language() {
    assert_eq!(
        said(|words| words.list(&["A", "B", "C"])),
        ["A, B and C", "A, B и C", "A, B i C"]
    );
    assert_eq!(
        said(|words| words.list(&["A".to_owned(), "B".to_owned()])),
        ["A and B", "A и B", "A i B"]
    );
    assert_eq!(said(|words| words.list(&["A"])), ["A"; 3]);
    assert_eq!(said(|words| words.list(&[""; 0])), [""; 3]);
}

#[test]
fn names_stand_in_the_order_of_the_alphabet() {
    let sorted = |language, text: &'static str| {
        let words = Words::new(language);
        let mut letters: Vec<&str> = text.split(' ').rev().collect();
        letters.sort_by(|a, b| words.compare(a, b));
        letters.join(" ")
    };
    for (language, alphabet) in [
        (
            Language::SerbianLatin,
            "a b c č ć d dz dž đ e k l lz lj m n nz nj o r s š t z ž",
        ),
        (
            Language::SerbianCyrillic,
            "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш",
        ),
        (Language::English, "Éclair Hetero Micro Mylan Žito"),
    ] {
        assert_eq!(sorted(language, alphabet), alphabet);
    }
}

#[test]
fn a_text_of_a_user_is_read_in_the_nearest_language_it_has() {
    type Case = (&'static [(&'static str, &'static str)], [&'static str; 3]);
    let cases: [Case; 7] = [
        (
            &[
                ("en", "Price"),
                ("sr-Cyrl", "Цена"),
                ("sr-Latn", "Cena (prava)"),
            ],
            ["Price", "Цена", "Cena (prava)"],
        ),
        (
            &[("en", "Price"), ("sr-Cyrl", "Цена")],
            ["Price", "Цена", "Cena"],
        ),
        (
            &[("en", "Price"), ("sr-Latn", "Cena")],
            ["Price", "Cena", "Cena"],
        ),
        (&[("de", "Preis"), ("en", "Price")], ["Price"; 3]),
        (
            &[("de", "Preis"), ("sr-Cyrl", "Цена")],
            ["Preis", "Цена", "Cena"],
        ),
        (
            &[("de", "Preis"), ("en", ""), ("sr-Latn", "")],
            ["Preis"; 3],
        ),
        (&[], [""; 3]),
    ];
    for (texts, expected) in cases {
        assert_eq!(
            said(|words| words.choose(texts.iter().copied()).into_owned()),
            expected
        );
    }
    let owned = BTreeMap::from([("sr-Cyrl".to_owned(), "Рок".to_owned())]);
    assert_eq!(
        said(|words| words.choose(&owned).into_owned()),
        ["Рок", "Рок", "Rok"]
    );
}

#[test]
fn the_glossary_is_said_in_every_language() {
    assert_eq!(
        said(|words| words.say("role-decider", &[])),
        ["Decider", "Доносилац одлуке", "Donosilac odluke"]
    );
    assert_eq!(
        said(|words| words.say("position-bottleneck", &[])),
        [
            "Bottleneck purchase",
            "Набавка уског грла",
            "Nabavka uskog grla"
        ]
    );
}
