//! What the memo tells of the process: the decision, the signatures, the way to them, and the one page of a straight
//! rebuy.

mod poppler;
mod purchase;

use dossier::{Duty, Phase, Problem};
use memo::JoinedCopy;
use poppler::{attributes, structure};
use purchase::center::{chosen, quiet, reopened, risen, sealed};
use purchase::{MINIMAL, Memo, Purchase};
use serde_json::json;
use std::sync::LazyLock;
use words::Language::{English, SerbianCyrillic};

static QUIET: LazyLock<[Memo; 2]> = LazyLock::new(|| in_both(&quiet()));
static RISEN: LazyLock<[Memo; 2]> = LazyLock::new(|| in_both(&risen()));
static CHOSEN: LazyLock<[Memo; 2]> = LazyLock::new(|| in_both(&chosen("alfa")));

fn in_both(purchase: &Purchase) -> [Memo; 2] {
    [English, SerbianCyrillic].map(|language| purchase.memo(language))
}

#[track_caller]
fn assert_says(memo: &Memo, all: &[&str]) {
    for expected in all {
        assert!(memo.text.contains(expected), "{expected}: {}", memo.text);
    }
}

#[test]
fn the_memo_names_what_is_attached_what_was_erased_and_what_was_merged() {
    let hash = |digit: &str| digit.repeat(64);
    let attach = |id: &str, name: &str, to: &str, digit: &str| {
        json!({
            "kind": "attach", "attachment": id, "to": to, "name": name,
            "media_type": "application/pdf", "size": 1200, "blob": hash(digit),
        })
    };
    let purchase = Purchase::sample(MINIMAL)
        .with(attach("licence", "licence.pdf", "supplier/strides", "a"))
        .with(attach("letter", "letter.pdf", "supplier/hetero", "b"))
        .with(json!({ "kind": "erase", "slot": "attachment/letter", "reason": "It was not ours to keep." }))
        .joined(JoinedCopy {
            entry: 12,
            actor: "ivana".into(),
            time: "2026-03-04T09:30:00Z".into(),
            head: hash("c"),
            brought: 3,
        });
    let [english, serbian] = in_both(&purchase);
    assert_says(
        &english,
        &[
            "licence.pdf Strides; in the record as aaaaaaaa",
            "letter.pdf It was not ours to keep.",
            "Erased by",
            "The copy that ends with cccccccc",
            "3 entries came with it.",
            "4 March 2026, entry 12",
        ],
    );
    assert_says(&serbian, &["Приложене датотеке", "с њом су дошла 3 записа"]);
    let plain = Purchase::sample(MINIMAL).memo(English);
    assert!(!plain.text.contains("Attached files"));
}

#[test]
fn a_straight_rebuy_takes_one_page_with_its_five_findings_signatures_and_seal() {
    let [english, serbian] = &*QUIET;
    assert_eq!([english.pages, serbian.pages], [1, 1]);
    assert_says(
        english,
        &[
            "Buy again from Alfa Paper at €4.20 a ream, landed",
            "Draft: the decision is not sealed yet.",
            "Contract 2024/7. The contract has run since 1 October 2024, then at €4.000 a ream",
            "103 now against 100 when the contract began.",
            "117 of 120 on time, a mean of",
            "€4.200 a ream against €4.120, the old price carried forward by the index: 1.9 % above.",
            "What is bought is what it was.",
            "25 whole months since the contract began; more than 36 re-opens.",
            "3 other suppliers are known who could supply; none",
            "Target, price rise and age are Ponder’s starting point.",
            "Due: record what is delivered under the contract.",
            "Ana Kovač",
            "71720c04 4b60586f",
        ],
    );
    assert!(!english.text.contains("Re-opens the choice."));
    assert_says(
        serbian,
        &[
            "Поново купити од добављача Alfa Paper",
            "Пет налаза",
            "Протекло је 25 пуних месеци",
        ],
    );
}

#[test]
fn a_straight_rebuy_whose_check_fires_says_that_it_must_become_a_modified_one_and_is_not_signed() {
    let [english, serbian] = &*RISEN;
    assert_eq!([english.pages, serbian.pages], [1, 1]);
    assert_says(
        english,
        &[
            "Do not simply buy again from Alfa Paper. The check asks for more: price. The purchase must become a modified rebuy.",
            "Re-opens the choice. €4.600 a ream against €4.120",
        ],
    );
    assert!(!english.text.contains("Signatures"), "{}", english.text);
    assert_says(
        serbian,
        &["Набавка мора да постане: модификована поновна набавка."],
    );
}

#[test]
fn a_straight_rebuy_without_its_check_owes_it() {
    let unchecked = quiet().by(
        "vera",
        serde_json::json!({ "kind": "clear", "slot": "rebuy-check" }),
    );
    assert_eq!(
        unchecked.refused(),
        [Problem::PhaseOwes {
            phase: Phase::Need,
            duties: vec![Duty::RebuyCheck],
        }]
    );
}

#[test]
fn dissent_and_reservation_stand_word_for_word_beside_who_still_has_to_sign() {
    let [english, serbian] = &*CHOSEN;
    assert_says(
        english,
        &[
            "Dissent “Half of every box jams; I said so in May.”",
            "Reservation “Ask for samples first.”",
            "Still to sign",
            "Lena Vuković, approver",
            "Draft: the decision is not sealed yet.",
            "Chosen by Ana Kovač, 24 November 2026, entry",
            "with a reservation, entry",
            "stepped back",
        ],
    );
    assert_says(
        serbian,
        &[
            "„Пола сваке кутије запиње; то сам рекла у мају.“",
            "Потпис дугују",
        ],
    );
}

#[test]
fn a_choice_apart_from_the_ranking_says_so_with_the_trade_off_and_what_it_costs() {
    let [english, serbian] = &*CHOSEN;
    assert_says(
        english,
        &[
            "Alfa Paper is chosen, at €4.60 a ream, landed. The figures put",
            "Trade-off “Known people for a little money.”",
            "more than",
            "which the figures put first",
        ],
    );
    assert_says(
        serbian,
        &["Изабран је Alfa Paper", "„Познати људи за мало новца.“"],
    );
}

#[test]
fn the_annex_tells_phases_gates_evidence_declarations_and_advice() {
    let [english, _] = &*CHOSEN;
    assert_says(
        english,
        &[
            "How it came about",
            "Closed by Ana Kovač.",
            "24 November 2026, entry 25",
            "Set aside: the aims of each round. One round only.",
            "voting members must sign; 3 have.",
            "More than half: Ponder’s starting point.",
            "Declares a tie: Brother works for Gama.",
            "No tie to any supplier.",
            "Stepped back: The tie.",
            "Advice (does not count)",
            "“Ask for weekly delivery.”",
            "Meets “A store in the city”: Visited in May.",
            "Does not meet “A store in the city”: Ships from abroad.",
            "Gama Print has no delivery record: evidence counts as the shipments that the committee stated for it",
            "Reference: counted as 20 shipments on time and 1 late. Town hall, 2025. (2 October 2026)",
        ],
    );
}

#[test]
fn the_annex_tells_the_steps_in_their_order_with_the_digest_and_what_they_prove() {
    let purchase = chosen("alfa");
    let digest = purchase.digest();
    let [english, _] = &*CHOSEN;
    let grouped: Vec<&str> = (0..8)
        .map(|group| &digest[group * 8..group * 8 + 8])
        .collect();
    assert_says(
        english,
        &[
            &grouped.join(" "),
            "By Mira Đurić with Ana Kovač.",
            "24 November 2026, 09:30 UTC, entry",
            "This order is evidence of procedure, not secrecy from whoever holds the file.",
        ],
    );
    let place = |step: &str| english.text.find(step).expect("the step is told");
    assert!(place("Scores locked") < place("Scores revealed"));
    assert!(place("Scores revealed") < place("Prices opened"));
}

#[test]
fn the_annex_tells_points_means_agreed_values_and_both_results_of_a_sheet_left_out() {
    let [english, serbian] = &*CHOSEN;
    assert_says(
        english,
        &[
            "Ana Kovač 8, Boris Savić 7 (does not count), Nada Pavlović 5, Stefan Tasić 8 (at first 9) (does not count). Mean 6.50.",
            "Agreed 7.5 instead: The second visit went better.",
            "The sheet was filled in for another lot.",
            "Without the sheets left out",
            "with every sheet",
        ],
    );
    assert_says(
        serbian,
        &["Уместо тога договорено 7,5: Друга посета је била боља."],
    );
}

#[test]
fn the_annex_tells_the_last_decision_what_differs_and_what_leaving_the_incumbent_costs() {
    let [english, _] = &*CHOSEN;
    assert_says(
        english,
        &[
            "The straight rebuy became a modified rebuy, since these asked for more: price. The quotation is too high.",
            "New criterion: Service.",
            "Landed cost: was €6.000 to €3.000, is €5.000 to €3.000.",
            "New requirement: FSC label.",
            "To leave the incumbent costs €900.00 once.",
            "€3.9000 landed + €0.0900 switching = €3.9900 evaluated",
            "€4.6000 landed, no switching = €4.6000 evaluated",
        ],
    );
}

#[test]
fn the_seal_never_stands_alone_on_its_page() {
    for memo in [&CHOSEN[0], &CHOSEN[1]] {
        let all = poppler::words(&memo.pdf);
        let on_last = all.iter().filter(|word| word.page == memo.pages);
        assert!(on_last.count() > 80);
    }
}

#[test]
fn a_sealed_decision_says_by_whom_and_what_was_delivered_since() {
    let memo = sealed("gama").memo(English);
    assert_says(
        &memo,
        &[
            "Sealed by Ana Kovač, 24 November 2026, entry",
            "11 of 12 shipments on time since the decision.",
        ],
    );
    assert!(!memo.text.contains("Draft"), "{}", memo.text);
    assert!(!memo.text.contains("Still to sign"));
}

#[test]
fn a_proposal_in_a_process_says_which_phase_is_in_hand() {
    let memo = reopened().memo(English);
    assert_says(
        &memo,
        &[
            "Recommendation",
            "Draft: nobody has chosen yet; the phase in hand is decision.",
        ],
    );
}

#[test]
fn a_dossier_without_a_process_has_no_such_page_and_no_draft() {
    let memo = Purchase::sample(MINIMAL).memo(English);
    for word in [
        "How it came about",
        "Draft",
        "Quorum",
        "Trade-off",
        "Still to sign",
    ] {
        assert!(!memo.text.contains(word), "{word}: {}", memo.text);
    }
}

#[test]
fn the_page_of_a_straight_rebuy_and_the_annex_can_be_read_aloud_and_archived() {
    for (memo, levels) in [(&QUIET[0], "12222"), (&CHOSEN[0], "1222")] {
        let bytes = String::from_utf8_lossy(&memo.pdf);
        for claim in [
            "<pdfaid:part>3<",
            "<pdfaid:conformance>A<",
            "<pdfuaid:part>1<",
        ] {
            assert!(bytes.contains(claim), "{claim}");
        }
        assert_eq!(attributes(&memo.pdf)["Tagged"], "yes");
        let headings: String = structure(&memo.pdf)
            .lines()
            .map(str::trim)
            .filter(|line| line.starts_with('H'))
            .filter_map(|line| line.chars().nth(1))
            .collect();
        assert!(headings.starts_with(levels), "{headings}");
        let is_step = |pair: &[u8]| pair[1] <= pair[0] + 1;
        assert!(headings.as_bytes().windows(2).all(is_step), "{headings}");
    }
}
