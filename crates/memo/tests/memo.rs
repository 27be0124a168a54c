//! What holds for every memo: it can be archived, read aloud and checked, it prints what it is given, and it is the
//! same each time. The finished file is read back with poppler.

mod fixture;
mod poppler;

use fixture::{all, attachment, english, minimal, serbian, stress};
use memo::sheet::{Sheet, Stamp};
use memo::{TypesetError, typeset};
use poppler::{attached, attributes, fonts, structure, text, words};

fn pdf(sheet: &Sheet) -> Vec<u8> {
    typeset(sheet, &attachment())
        .expect("the fixture typesets")
        .pdf
}

/// The text without regard to where lines break.
fn flat(sheet: &Sheet) -> String {
    text(&pdf(sheet))
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn every_memo_says_that_it_is_archivable_and_accessible() {
    for (name, sheet) in all() {
        let file = pdf(&sheet);
        let bytes = String::from_utf8_lossy(&file);
        for claim in [
            "<pdfaid:part>3<",
            "<pdfaid:conformance>A<",
            "<pdfuaid:part>1<",
        ] {
            assert!(bytes.contains(claim), "{name} lacks {claim}");
        }
        assert_eq!(attributes(&file)["Tagged"], "yes", "{name}");
    }
}

#[test]
fn the_file_names_its_title_its_maker_and_the_given_moment() {
    let of = attributes(&pdf(&english()));
    assert_eq!(of["Title"], "Decision memo: Efavirenz 600 mg, 30 tablets");
    assert_eq!(of["Author"], "Ponder");
    assert_eq!(of["Creator"], "Ponder");
    assert!(
        of["CreationDate"].contains("Oct 12 09:30:00 2015"),
        "{}",
        of["CreationDate"]
    );
    assert_eq!(of["Pages"], "3");
}

#[test]
fn all_fonts_are_embedded() {
    for (name, sheet) in all() {
        let fonts = fonts(&pdf(&sheet));
        assert!(!fonts.is_empty(), "{name}");
        assert!(
            fonts
                .iter()
                .all(|font| font.embedded && font.name.contains("LibertinusSerif")),
            "{name}: {fonts:?}"
        );
    }
}

#[test]
fn the_journal_comes_out_of_the_memo_byte_for_byte() {
    let given = attachment();
    assert_eq!(attached(&pdf(&english()), &given.name), given.json);
}

#[test]
fn a_large_journal_comes_out_of_the_memo_byte_for_byte() {
    let mut given = attachment();
    given.json = (0..200_000_u32)
        .flat_map(|i| format!("{{\"n\":{i}}}\n").into_bytes())
        .collect();
    let memo = typeset(&minimal(), &given).expect("a long journal travels along");
    assert_eq!(attached(&memo.pdf, &given.name), given.json);
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    for (name, sheet) in all() {
        assert!(pdf(&sheet) == pdf(&sheet), "{name}");
    }
}

#[test]
fn texts_are_printed_as_they_were_given() {
    let english = flat(&english());
    for expected in [
        "Buy from Hetero Labs at $3.74 a pack, landed",
        "Chance that at least 95\u{202f}% come on time.",
        "The verdict is close.",
        "Hetero against Micro Labs at 40\u{202f}%: +0.0598 by reliability, −0.0543 by cost",
        "off the scale →",
        "71720c04 4b60586f 03463061",
    ] {
        assert!(
            english.contains(&expected.replace('\u{202f}', " ")) || english.contains(expected),
            "{expected}"
        );
    }
    let serbian = flat(&serbian());
    for expected in [
        "Владан Ђорђевић",
        "Исход је тесан.",
        "Најјачи противаргумент",
    ] {
        assert!(serbian.contains(expected), "{expected}");
    }
}

#[test]
fn markup_in_a_text_is_printed_and_not_obeyed() {
    let printed = flat(&stress());
    for expected in [
        "*bottleneck* purchase #1",
        "*second source* costs",
        "$0.10 @ 100 # per pack <see offer 3>.",
    ] {
        assert!(printed.contains(expected), "{expected}");
    }
}

#[test]
fn serbian_letters_are_all_there() {
    for sheet in [serbian(), minimal()] {
        let memo = typeset(&sheet, &attachment()).expect("the fixture typesets");
        assert!(memo.replaced.is_empty(), "{:?}", memo.replaced);
    }
}

#[test]
fn a_character_the_typeface_lacks_is_replaced_and_reported() {
    let memo = typeset(&stress(), &attachment()).expect("the fixture typesets");
    assert_eq!(memo.replaced, ['会', '式', '株', '社', '🚚']);
    assert!(text(&memo.pdf).contains("Emoji □ Transport"));
}

#[test]
fn line_breaks_and_invisible_joiners_do_no_harm() {
    let mut sheet = minimal();
    sheet.decision.title = "Papir\r\nza\tštampu \u{1F469}\u{200D}\u{1F52C}\u{FE0F}".into();
    let memo = typeset(&sheet, &attachment()).expect("controls are spaces");
    assert_eq!(memo.replaced, ['\u{1F469}', '\u{1F52C}']);
}

#[test]
fn headings_lead_from_the_title_to_every_section() {
    let tree = structure(&pdf(&english()));
    let headings: Vec<&str> = tree
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with('H'))
        .collect();
    let levels: String = headings
        .iter()
        .filter_map(|line| line.chars().nth(1))
        .collect();
    assert_eq!(
        levels,
        "1222222".to_owned() + "2333" + "23333",
        "{headings:?}"
    );
}

#[test]
fn a_short_dossier_takes_two_pages() {
    assert_eq!(attributes(&pdf(&minimal()))["Pages"], "2");
}

#[test]
fn the_seal_is_never_alone_on_its_page() {
    let words = words(&pdf(&stress()));
    let page_of = |text: &str| {
        words
            .iter()
            .rfind(|word| word.text == text)
            .map(|word| word.page)
    };
    assert!(page_of("SHA-256").is_some());
    assert_eq!(page_of("withdrew."), page_of("SHA-256"));
}

#[test]
fn a_moment_outside_the_calendar_is_refused() {
    let mut sheet = minimal();
    sheet.stamp = Stamp {
        month: 13,
        ..sheet.stamp
    };
    assert!(matches!(
        typeset(&sheet, &attachment()),
        Err(TypesetError::Stamp(_))
    ));
}

#[test]
fn a_number_that_is_none_is_an_error_and_no_panic() {
    let mut sheet = english();
    if let Some(strip) = &mut sheet.decision.winner {
        strip.segments[0].to = f64::NAN;
    }
    assert!(matches!(
        typeset(&sheet, &attachment()),
        Err(TypesetError::Layout(_))
    ));
    assert!(typeset(&english(), &attachment()).is_ok());
}
