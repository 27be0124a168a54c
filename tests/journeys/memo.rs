//! The memo: printed in three languages, with the record inside and its seal on the paper.

use std::fs;

use serde_json::Value;

use crate::files::Dossier;
use crate::program::{plain, ponder, tool};

/// The samples and the languages to print them in: the small one in all, the large one in one, since printing takes
/// longest.
const SAMPLES: [(&str, &[&str]); 2] = [
    ("efavirenz-minimal", &["en", "sr-Cyrl", "sr-Latn"]),
    ("efavirenz", &["sr-Latn"]),
];

/// Prints the memo in a language and returns where it lies.
#[track_caller]
fn print(dossier: &Dossier, language: &str, name: &str) -> String {
    let pdf = dossier.folder.path(name);
    ponder(&["--lang", language, "memo", &dossier.path, "-o", &pdf])
        .done()
        .prints(&[name]);
    pdf
}

#[track_caller]
pub fn poppler(name: &str, arguments: &[&str]) -> String {
    tool(name, "poppler-utils", arguments).done().out
}

/// The record inside a memo.
#[track_caller]
pub fn attached(dossier: &Dossier, pdf: &str) -> String {
    let listed = poppler("pdfdetach", &["-list", pdf]);
    assert!(listed.contains("1: journal.json"), "{listed}");
    let json = dossier.folder.path("journal.json");
    poppler("pdfdetach", &["-save", "1", "-o", &json, pdf]);
    json
}

/// The digest printed in a memo: eight groups of eight digits.
#[track_caller]
fn printed_seal(pdf: &str) -> String {
    let text = plain(&poppler("pdftotext", &["-layout", pdf, "-"]));
    let after = text
        .split_once("SHA-256 ")
        .unwrap_or_else(|| panic!("no SHA-256 in {text}"))
        .1;
    let groups: Vec<&str> = after.split_whitespace().take(8).collect();
    assert!(
        groups.len() == 8
            && groups
                .iter()
                .all(|group| group.len() == 8
                    && group.bytes().all(|digit| digit.is_ascii_hexdigit())),
        "{groups:?} are not eight groups of eight digits"
    );
    groups.join(" ")
}

#[test]
fn the_memo_is_an_archival_pdf_in_three_languages() {
    let dossier = Dossier::sample("efavirenz-minimal");
    for (language, words) in [
        (
            "en",
            [
                "Decision memo",
                "plausible weightings",
                "seed 600",
                "Ivana Nikolić",
            ],
        ),
        (
            "sr-Cyrl",
            [
                "Предлог одлуке",
                "комбинација пондера",
                "вредност 600",
                "Ивана Николић",
            ],
        ),
        (
            "sr-Latn",
            [
                "Predlog odluke",
                "kombinacija pondera",
                "vrednost 600",
                "Ivana Nikolić",
            ],
        ),
    ] {
        let pdf = print(&dossier, language, &format!("{language}.pdf"));
        let metadata = poppler("pdfinfo", &["-meta", &pdf]);
        assert!(
            metadata.contains("<pdfaid:part>3</pdfaid:part>"),
            "no PDF/A-3:\n{metadata}"
        );
        assert!(
            metadata.contains(&format!("<rdf:li>{}</rdf:li>", &language[..2])),
            "another language than {language}:\n{metadata}"
        );
        let facts = poppler("pdfinfo", &[&pdf]);
        assert!(facts.contains("(A4)"), "{facts}");
        let text = plain(&poppler("pdftotext", &["-layout", &pdf, "-"]));
        for word in words {
            assert!(
                text.contains(word),
                "no “{word}” in the memo in {language}:\n{text}"
            );
        }
    }
}

#[test]
fn the_memo_carries_the_record_entry_by_entry() {
    for (sample, languages) in SAMPLES {
        let dossier = Dossier::sample(sample);
        let log = dossier.log();
        for language in languages {
            let pdf = print(&dossier, language, "memo.pdf");
            let record = fs::read_to_string(attached(&dossier, &pdf)).unwrap();
            let record: Vec<Value> = serde_json::from_str(&record).unwrap();
            assert_eq!(record.len(), log.len());
            for (inside, logged) in record.iter().zip(&log) {
                assert_eq!(inside, logged, "{sample} in {language}");
            }
        }
    }
}

#[test]
fn the_memo_of_the_same_record_is_the_same_to_the_byte() {
    for (sample, languages) in SAMPLES {
        let twice = [Dossier::sample(sample), Dossier::sample(sample)];
        for language in languages {
            let [one, other] =
                [0, 1].map(|which| fs::read(print(&twice[which], language, "memo.pdf")).unwrap());
            assert!(one == other, "{sample} in {language}");
        }
    }
}

#[test]
fn the_seal_on_the_memo_finds_the_entry_that_the_memo_ends_with() {
    for (sample, languages) in SAMPLES {
        let dossier = Dossier::sample(sample);
        let entries = dossier.entries();
        dossier
            .ask("verify", &[])
            .done()
            .prints(&[&format!("{entries} entries hold.")]);
        for language in languages {
            let pdf = print(&dossier, language, "memo.pdf");
            let seal = printed_seal(&pdf);
            let of_last = format!(
                "The seal is that of entry {entries}: nothing up to there has changed since the memo was printed. \
                 0 entries have been added since."
            );
            let verify = |seal: &str| dossier.ask("verify", &["--seal", seal]).done();
            verify(&seal).prints(&[&of_last]);
            verify(&seal[..8]).prints(&[&of_last]);
            verify(&seal.to_uppercase().replace(' ', "")).prints(&[&of_last]);
        }
    }
}

#[test]
fn the_seal_still_holds_when_more_is_recorded_and_never_for_another_record() {
    let dossier = Dossier::sample("efavirenz-minimal");
    let pdf = print(&dossier, "en", "memo.pdf");
    let seal = printed_seal(&pdf);
    dossier
        .apply_as(
            "ivana",
            &[r#"{"kind":"screen_out","supplier":"cipla","reason":"No licence."}"#],
        )
        .done();
    dossier
        .ask("verify", &["--seal", &seal])
        .done()
        .prints(&["that of entry 29", "1 entry has been added since"]);

    let other = Dossier::sample("efavirenz");
    other
        .ask("verify", &["--seal", &seal])
        .ends(1)
        .says(&["No entry has the seal", &seal.replace(' ', "")]);
    for no_seal in ["", "5552e6d", "efavirenz", &"ab".repeat(33)] {
        other
            .ask("verify", &["--seal", no_seal])
            .ends(2)
            .says(&["is no seal", "SHA-256"]);
    }
}

#[test]
fn the_memo_says_who_was_screened_out_and_why() {
    let dossier = Dossier::sample("efavirenz");
    dossier
        .apply_as(
            "petar",
            &[r#"{"kind":"screen_out","supplier":"cipla","reason":"The licence has run out."}"#],
        )
        .done();
    let pdf = print(&dossier, "en", "memo.pdf");
    let text = plain(&poppler("pdftotext", &["-layout", &pdf, "-"]));
    assert!(text.contains("Cipla"), "{text}");
    assert!(text.contains("The licence has run out."), "{text}");
}

#[test]
fn the_memo_replaces_an_older_one_and_nothing_else() {
    let dossier = Dossier::sample("efavirenz-minimal");
    print(&dossier, "en", "memo.pdf");
    print(&dossier, "sr-Latn", "memo.pdf");
    assert_eq!(dossier.folder.names(), ["memo.pdf", "purchase.ponder"]);
}

#[test]
fn the_memo_never_replaces_the_dossier_that_it_is_printed_from() {
    let dossier = Dossier::sample("efavirenz-minimal");
    let before = dossier.bytes();
    let answer = dossier.ask("memo", &["-o", &dossier.path]);
    assert!(
        dossier.bytes() == before,
        "the dossier is gone; its place holds the memo{answer}"
    );
    answer.ends(2).says(&["purchase.ponder"]);
}

#[test]
fn a_memo_that_cannot_be_written_is_said_with_its_path() {
    let dossier = Dossier::sample("efavirenz-minimal");
    let before = dossier.bytes();
    let nowhere = dossier.folder.path("no/such/folder/memo.pdf");
    for output in [nowhere.as_str(), &dossier.folder.path("")] {
        dossier.ask("memo", &["-o", output]).ends(1).says(&[
            output,
            "could not be written",
            "Check the path",
        ]);
    }
    assert_eq!(dossier.folder.names(), ["purchase.ponder"]);
    assert!(dossier.bytes() == before);
}
