//! The memo on the screen: the same pages as pictures that carry everything they need.

mod fixture;

use fixture::{all, attachment};
use memo::{Pages, pages};

/// What a window takes in without being felt; the fixture that fills every place to the brim stays below it too.
const LARGEST_PAGE: usize = 1_000_000;

fn drawn() -> Vec<(&'static str, Pages)> {
    all()
        .into_iter()
        .map(|(name, sheet)| {
            (
                name,
                pages(&sheet, &attachment()).expect("the pages are drawn"),
            )
        })
        .collect()
}

#[test]
fn every_page_is_a_picture_that_runs_nothing_and_asks_for_nothing() {
    for (name, pages) in drawn() {
        assert!(!pages.svg.is_empty(), "{name}");
        for svg in &pages.svg {
            assert!(svg.starts_with("<svg"), "{name}");
            assert!(svg.len() < LARGEST_PAGE, "{name}: {} bytes", svg.len());
            for active in [
                "<script",
                "<foreignObject",
                "javascript:",
                " onload",
                "<image",
                "@import",
            ] {
                assert!(!svg.contains(active), "{name} holds {active}");
            }
            for reference in svg.split("href=\"").skip(1) {
                assert!(
                    reference.starts_with('#'),
                    "{name} points outside: {reference:.60}"
                );
            }
            for reference in svg.split("url(").skip(1) {
                assert!(
                    reference.starts_with('#'),
                    "{name} points outside: {reference:.60}"
                );
            }
        }
    }
}

#[test]
fn the_same_sheet_gives_the_same_pictures() {
    let [(_, sheet), ..] = all();
    assert_eq!(
        pages(&sheet, &attachment()).expect("drawn"),
        pages(&sheet, &attachment()).expect("drawn again")
    );
}
