//! The memo, page by page.

use memo::pieces::rich;
use memo::{Pages, Sheet, pages};
use words::Words;

use super::result::owed;
use crate::Desk;
use crate::print::sheet;
use crate::session::working::GoOn;
use crate::wire::{MemoView, Owed, Screen};

/// In how many steps the memo is laid out: its sentences, its pages.
const STEPS: u32 = 2;

/// The memo, or what it waits for; none where it is dropped on the way. The pages of one memo are laid out in one step, which
/// is not interrupted.
pub fn memo(desk: &Desk, words: &Words, go_on: GoOn<'_>) -> Option<MemoView> {
    if !go_on(0, STEPS) {
        return None;
    }
    let (sheet, attachment) = match sheet(desk, words) {
        Ok(filled) => filled,
        Err(problems) => {
            return Some(MemoView::Waiting {
                owed: owed(words, desk.dossier(), &problems),
            });
        }
    };
    if !go_on(1, STEPS) {
        return None;
    }
    Some(match pages(&sheet, &attachment) {
        Ok(drawn) => ready(words, &sheet, drawn),
        // The same sheet that prints is drawn here; what prevents it is no fault of the record.
        Err(error) => MemoView::Waiting {
            owed: vec![Owed {
                screen: Screen::Decision,
                message: words.say("drawn-not-at-all", &[]),
                hint: error.to_string(),
            }],
        },
    })
}

fn ready(words: &Words, sheet: &Sheet, drawn: Pages) -> MemoView {
    let seal = sheet.frame.hash.clone();
    let answer = words.say(
        "drawn-answer",
        &[
            ("n", drawn.svg.len().into()),
            ("count", words.count(drawn.svg.len() as u64).into()),
            ("seal", seal.as_str().into()),
        ],
    );
    MemoView::Ready {
        answer: rich(&answer),
        alt: alternatives(words, sheet, drawn.svg.len()),
        pages: drawn.svg,
        seal,
        replaced: replaced(words, &drawn.replaced),
    }
}

/// What each page says: its finding. Pages beyond the third go on with the evidence, the last tells the process.
fn alternatives(words: &Words, sheet: &Sheet, pages: usize) -> Vec<String> {
    let proposal: String = sheet
        .decision
        .recommendation
        .text
        .iter()
        .map(|run| run.text.as_str())
        .collect();
    let computation = sheet.computation.as_ref().map(|page| page.headline.clone());
    let evidence = sheet.evidence.as_ref().map(|page| page.headline.clone());
    let headlines: Vec<String> = [Some(proposal), computation, evidence]
        .into_iter()
        .flatten()
        .collect();
    (0..pages)
        .map(|page| {
            let is_last = page > 0 && page + 1 == pages;
            let process = sheet.process.as_ref().filter(|_| is_last);
            let headline = process
                .map(|process| &process.headline)
                .or(headlines.get(page))
                .or(headlines.last());
            words.say(
                "drawn-page",
                &[
                    ("number", words.count(page as u64 + 1).into()),
                    ("headline", headline.cloned().unwrap_or_default().into()),
                ],
            )
        })
        .collect()
}

fn replaced(words: &Words, characters: &[char]) -> String {
    if characters.is_empty() {
        return String::new();
    }
    let listed: Vec<String> = characters.iter().map(ToString::to_string).collect();
    words.say("drawn-replaced", &[("characters", listed.join(" ").into())])
}
