//! Who signs, who has signed and how, and who still owes it.

use dossier::{Member, Role, Slot, Stance, owes_signature};

use super::Source;
use super::rich::{rich, strong};
use crate::phrases::Phrases;
use crate::sheet::{Account, Ballot, Passage, SignatureHeads, Signatures, Signer, Statement};

/// The block that is signed: empty boxes on paper, or what the record already has.
pub fn signatures(phrases: &Phrases<'_>) -> Signatures {
    let say = |id: &str| phrases.words.say(id, &[]);
    Signatures {
        label: say("memo-signatures"),
        heads: SignatureHeads {
            in_favour: say("memo-for"),
            against: say("memo-against"),
            abstain: say("memo-abstain"),
            signature: say("memo-signature"),
            date: say("memo-date"),
        },
        rows: phrases
            .dossier
            .members
            .values()
            .filter(|member| signs(member))
            .map(|member| signer(phrases, member))
            .collect(),
    }
}

/// Who sits outside the decision does not sign it.
fn signs(member: &Member) -> bool {
    member
        .roles
        .iter()
        .any(|role| !matches!(role, Role::Facilitator | Role::Auditor))
}

fn signer(phrases: &Phrases<'_>, member: &Member) -> Signer {
    let words = phrases.words;
    let roles = phrases.roles(member);
    let votes = member.votes();
    let recused = phrases.dossier.recusals.contains_key(&member.member);
    let signature = phrases
        .dossier
        .signatures
        .get(&member.member)
        .filter(|_| !recused);
    let touch = phrases
        .dossier
        .touch(&Slot::Signature(member.member.clone()));
    let ballot = match signature.map(|signature| signature.stance) {
        _ if !votes || recused => Ballot::None,
        None => Ballot::Open,
        Some(Stance::Agree | Stance::AgreeWithReservation) => Ballot::For,
        Some(Stance::Dissent) => Ballot::Against,
        Some(Stance::Abstain) => Ballot::Abstain,
    };
    let signed = match (signature, touch) {
        _ if recused => words.say("memo-stepped-back", &[]),
        (Some(signature), Some(touch)) => {
            let id = match signature.stance {
                Stance::AgreeWithReservation => "memo-signed-reservation",
                _ => "memo-signed",
            };
            words.say(id, &[("entry", words.count(touch.entry).into())])
        }
        _ => String::new(),
    };
    let date = match (signature, touch) {
        (Some(_), Some(touch)) => phrases.day(&touch.time),
        _ => String::new(),
    };
    Signer {
        role: if votes {
            roles
        } else {
            words.say("memo-no-vote", &[("role", roles.into())])
        },
        name: phrases.text(&member.name),
        ballot,
        signed,
        date,
    }
}

/// Reservations and dissent word for word, and who still has to sign once there is something to sign.
pub fn said(phrases: &Phrases<'_>, is_decided: bool) -> Option<Account> {
    let dossier = phrases.dossier;
    let words = phrases.words;
    let said = dossier.members.values().filter_map(|member| {
        let signature = dossier.signatures.get(&member.member)?;
        let text = signature.words.as_ref()?;
        if dossier.recusals.contains_key(&member.member) {
            return None;
        }
        let label = match signature.stance {
            Stance::Dissent => "memo-dissent",
            Stance::AgreeWithReservation => "memo-reservation",
            Stance::Agree | Stance::Abstain => "memo-remark",
        };
        let label = strong(&words.say(label, &[]));
        let quoted = words.say("quoted", &[("text", phrases.text(text).into())]);
        Some(Statement {
            head: named(phrases, member),
            text: rich(&format!("{label} {quoted}")),
            note: String::new(),
        })
    });
    let mut rows: Vec<Statement> = said.collect();
    rows.extend(is_decided.then(|| still_owed(phrases)).flatten());
    (!rows.is_empty()).then(|| Account {
        label: words.say("memo-said", &[]),
        rows,
        note: String::new(),
    })
}

fn still_owed(phrases: &Phrases<'_>) -> Option<Statement> {
    let dossier = phrases.dossier;
    let owing: Vec<String> = (dossier.members.values())
        .filter(|member| owes_signature(dossier, member))
        .filter(|member| !dossier.signatures.contains_key(&member.member))
        .map(|member| named(phrases, member))
        .collect();
    (!owing.is_empty()).then(|| Statement {
        head: phrases.words.say("memo-still-to-sign", &[]),
        text: rich(&owing.join("; ")),
        note: String::new(),
    })
}

/// A member with the roles, in one line.
pub fn named(phrases: &Phrases<'_>, member: &Member) -> String {
    let roles = super::lower_first(&phrases.roles(member));
    format!("{}, {roles}", phrases.text(&member.name))
}

/// What was chosen, in place of the recommendation; none while nobody has chosen.
pub fn decided(source: &Source<'_>) -> Option<Passage> {
    let choice = source.dossier.choice.as_ref()?;
    Some(Passage {
        label: source.words.say("memo-decision", &[]),
        text: rich(&super::decision::chosen(source, choice)),
        note: Some(standing(&source.phrases)),
    })
}

/// Who chose and when, and whether that is sealed; a draft says that it is one.
pub fn standing(phrases: &Phrases<'_>) -> String {
    let words = phrases.words;
    let mut sentences = Vec::new();
    if phrases.dossier.choice.is_some()
        && let Some(touch) = phrases.dossier.touch(&Slot::Choice)
    {
        let arguments = [
            ("actor", phrases.actor(&touch.actor).into()),
            ("when", phrases.entry(&touch.time, touch.entry).into()),
        ];
        sentences.push(words.say("memo-chosen-by", &arguments));
    }
    let sealed = phrases.dossier.closed.get(&dossier::Phase::Decision);
    sentences.push(match sealed {
        Some(closed) => {
            let arguments = [
                ("actor", phrases.actor(&closed.actor).into()),
                ("when", phrases.entry(&closed.time, closed.entry).into()),
            ];
            words.say("memo-sealed-by", &arguments)
        }
        None => words.say("memo-draft", &[]),
    });
    sentences.join(" ")
}
