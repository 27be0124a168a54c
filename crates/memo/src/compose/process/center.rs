//! The buying center: quorum, declarations, who stepped back, what advisors advise.

use dossier::{Dossier, Signing, Slot, quorum_in_force};

use super::{account, entry_of, statement};
use crate::compose::signing::named;
use crate::phrases::Phrases;
use crate::sheet::Account;

/// How many must sign, and how many have; told once phases are closed or somebody has chosen or signed.
pub fn quorum(phrases: &Phrases<'_>) -> Option<Account> {
    let dossier = phrases.dossier;
    let is_used = dossier.quorum.is_some()
        || !dossier.closed.is_empty()
        || dossier.choice.is_some()
        || !dossier.signatures.is_empty();
    if !is_used {
        return None;
    }
    let count = |n: usize| phrases.words.count(n as u64);
    let voting = || {
        dossier
            .members
            .values()
            .filter(|member| dossier.counts(member))
    };
    let signed = voting().filter(|member| dossier.signatures.contains_key(&member.member));
    let arguments = [
        ("asked", count(quorum_in_force(dossier) as usize).into()),
        ("there", count(voting().count()).into()),
        ("n", signed.clone().count().into()),
        ("signed", count(signed.count()).into()),
    ];
    let text = phrases.words.say("memo-quorum-text", &arguments);
    let note = match &dossier.quorum {
        Some(own) => phrases.text(&own.reason),
        None => phrases.words.say(starting(dossier), &[]),
    };
    let rows = vec![statement(String::new(), &text, note)];
    account(phrases, "memo-quorum", rows)
}

/// The message about the starting point of the quorum.
fn starting(dossier: &Dossier) -> &'static str {
    let rule = (dossier.position.as_ref()).map(|declared| declared.position.proposal().quorum);
    match rule {
        Some(Signing::TwoThirds) => "memo-quorum-two-thirds",
        Some(Signing::One) => "memo-quorum-one",
        Some(Signing::MoreThanHalf) | None => "memo-quorum-starting",
    }
}

/// Ties declared, and who stepped back for what reason.
pub fn declarations(phrases: &Phrases<'_>) -> Option<Account> {
    let dossier = phrases.dossier;
    let words = phrases.words;
    let mut rows = Vec::new();
    for (id, member) in &dossier.members {
        if let Some(declared) = dossier.interests.get(id) {
            let text = match &declared.tie {
                Some(tie) => words.say("memo-tie", &[("tie", phrases.text(tie).into())]),
                None => words.say("interest-none", &[]) + ".",
            };
            let entry = entry_of(phrases, &Slot::Interest(id.clone()));
            rows.push(statement(phrases.text(&member.name), &text, entry));
        }
        if let Some(recused) = dossier.recusals.get(id) {
            let arguments = [("reason", phrases.text(&recused.reason).into())];
            let text = words.say("memo-recused", &arguments);
            let entry = entry_of(phrases, &Slot::Recusal(id.clone()));
            rows.push(statement(phrases.text(&member.name), &text, entry));
        }
    }
    account(phrases, "memo-declarations", rows)
}

/// What advisors advise; the name of the section says that it does not count.
pub fn views(phrases: &Phrases<'_>) -> Option<Account> {
    let dossier = phrases.dossier;
    let views = dossier.members.values().filter_map(|member| {
        let view = dossier.views.get(&member.member)?;
        let entry = entry_of(phrases, &Slot::View(member.member.clone()));
        let arguments = [("text", phrases.text(&view.advice).into())];
        let text = phrases.words.say("quoted", &arguments);
        Some(statement(named(phrases, member), &text, entry))
    });
    account(phrases, "memo-views", views.collect())
}
