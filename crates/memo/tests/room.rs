//! Nothing leaves the page and nothing is printed over anything else, however many offers, members and criteria.

mod fixture;
mod poppler;

use fixture::{all, attachment, english, stress};
use memo::sheet::{Align, Ballot, Caption, Column, OfferRow, Offers, Sheet, Signer};
use memo::typeset;
use poppler::room::assert_room;
use poppler::{Word, words};

/// The words of a memo.
fn printed(sheet: &Sheet) -> Vec<Word> {
    words(
        &typeset(sheet, &attachment())
            .expect("the sheet typesets")
            .pdf,
    )
}

#[test]
fn no_fixture_leaves_the_page_or_overprints() {
    for (name, sheet) in all() {
        assert_room(name, &printed(&sheet));
    }
}

#[test]
fn one_to_fifteen_may_sign() {
    for count in 1..=15 {
        let mut sheet = english();
        if let Some(signatures) = &mut sheet.decision.signatures {
            signatures.rows = (0..count)
                .map(|i| Signer {
                    role: format!("Role {i}"),
                    name: "Ana Anić".into(),
                    ballot: Ballot::Open,
                    ..Signer::default()
                })
                .collect();
        }
        let words = printed(&sheet);
        assert_room(&format!("{count} signatures"), &words);
        let pages = words.iter().map(|word| word.page).max();
        assert!(pages <= Some(4), "{count} signatures take {pages:?} pages");
    }
}

#[test]
fn a_chain_of_nine_costs_in_thousands_stays_between_the_margins() {
    let heads = "Price Export Freight Insurance Import-duty Landed Payment Maintenance Evaluated";
    let column = |head: &str| Column {
        head: head.replace('-', " "),
        align: Align::Right,
    };
    let row = |name: &str| OfferRow {
        name: name.into(),
        cells: heads.split(' ').map(|_| "€14,245.00".into()).collect(),
        ..OfferRow::default()
    };
    let mut sheet = english();
    if let Some(page) = &mut sheet.evidence {
        page.costs = Some(Offers {
            caption: Caption {
                finding: "What a pump comes to".into(),
                alt: "Costs.".into(),
                ..Caption::default()
            },
            name_head: "supplier".into(),
            columns: heads.split(' ').map(column).collect(),
            scale: None,
            rows: ["Borea Pumps", "Alba Hydraulics"].map(row).into(),
        });
    }
    assert_room("nine costs", &printed(&sheet));
}

#[test]
fn two_to_twenty_offers_find_room() {
    for count in [2, 3, 5, 9, 10, 14, 20] {
        let mut sheet = stress();
        if let Some(page) = &mut sheet.computation {
            for panel in page
                .contributions
                .iter_mut()
                .flat_map(|chart| &mut chart.panels)
            {
                panel.rows = panel.rows.iter().cycle().take(count).cloned().collect();
            }
            if let Some(chart) = &mut page.density {
                chart.rows = chart.rows.iter().cycle().take(count).cloned().collect();
            }
            if let Some(chart) = &mut page.lines {
                chart.lines.truncate(count);
            }
        }
        for table in sheet.evidence.iter_mut().flat_map(|page| &mut page.offers) {
            table.rows = table.rows.iter().cycle().take(count).cloned().collect();
        }
        assert_room(&format!("{count} offers"), &printed(&sheet));
    }
}

#[test]
fn equal_weights_of_all_members_stay_legible() {
    let mut sheet = stress();
    for chart in sheet.evidence.iter_mut().flat_map(|page| &mut page.weights) {
        chart.criteria.truncate(3);
        for criterion in &mut chart.criteria {
            criterion
                .rings
                .iter_mut()
                .for_each(|ring| ring.at = 1.0 / 3.0);
        }
    }
    assert_room("equal weights", &printed(&sheet));
}

#[test]
fn marks_and_flips_at_the_ends_stay_on_the_page() {
    for (own, rule) in [(0.0, 0.0), (0.0, 0.4), (0.6, 1.0), (1.0, 1.0), (0.5, 0.505)] {
        let mut sheet = english();
        let strips = sheet.decision.winner.iter_mut().chain(
            sheet
                .computation
                .iter_mut()
                .flat_map(|page| &mut page.lines)
                .map(|chart| &mut chart.strip),
        );
        for strip in strips {
            strip.marks[0].at = own;
            strip.marks[1].at = rule;
        }
        assert_room(&format!("own {own}, rule {rule}"), &printed(&sheet));
    }
}
