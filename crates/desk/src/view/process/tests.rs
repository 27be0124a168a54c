//! The process of small dossiers, as it is read on the screen.

use dossier::{BuyClass, Change, MemberId, State, TriggerKind};
use tempfile::TempDir;
use words::{Language, Words};

use super::process;
use crate::session::Open;
use crate::wire::{PhaseState, ProcessView, Screen};
use crate::{Desk, Moment, SAMPLES, write_sample};

/// A dossier of these changes, made by somebody who acts from then on.
fn open(actor: &str, changes: &str) -> (TempDir, Open) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ponder");
    let mut desk = Desk::create(&path).unwrap();
    let actor: Option<MemberId> = actor.parse().ok();
    for (n, line) in (1..).zip(changes.trim().lines()) {
        record(&mut desk, actor.as_ref(), n, line);
    }
    let open = Open::new(desk, path, actor, false);
    (folder, open)
}

fn record(desk: &mut Desk, actor: Option<&MemberId>, n: u32, line: &str) {
    let change: Change = serde_json::from_str(line).unwrap();
    let moment = Moment {
        id: n.to_string(),
        time: format!("2026-03-02T09:{n:02}:00.000Z"),
    };
    let recorded = desk.submit(change, actor, moment);
    assert!(recorded.is_ok(), "{line}: {recorded:?}");
}

fn shown(open: &Open) -> ProcessView {
    process(open, &Words::new(Language::English), "2026-03-02")
}

fn plain(text: &str) -> String {
    text.replace(['\u{202f}', '\u{a0}'], " ")
        .replace(['\u{2068}', '\u{2069}'], "")
}

const NEW_TASK: &str = r#"
{"kind":"set_member","member":"ana","name":"Ana","roles":["decider","buyer","prescriber"]}
{"kind":"describe_purchase","title":"Gloves","buy_class":"new_task","unit":{"one":"box","many":"boxes"},"currency":"EUR"}
"#;

const STRAIGHT: &str = r#"
{"kind":"set_member","member":"ana","name":"Ana","roles":["decider"]}
{"kind":"describe_purchase","title":"Gloves","buy_class":"straight_rebuy","unit":{"one":"box","many":"boxes"},"currency":"EUR"}
{"kind":"set_supplier","supplier":"alpha","name":"Alpha"}
{"kind":"set_supplier","supplier":"beta","name":"Beta"}
{"kind":"record_offer","offer":"alpha-1","supplier":"alpha","round":1,"lines":[{"item":"Gloves","quantity":"1","price":"10.30"}]}
{"kind":"record_deliveries","supplier":"alpha","shipments":400,"late":2,"source":"register"}
{"kind":"cite_precedent","reference":"2024/7","incumbent":"alpha","since":"2024-03-01","price":"10"}
"#;

const CHECK: &str = r#"{"kind":"check_rebuy","date":"2026-03-02","target":"0.95","price_rise":"0.05","months":36,"specification_changed":false}"#;

#[test]
fn a_new_purchase_shows_what_its_first_phase_owes_and_where_it_is_done() {
    let (_folder, open) = open("ana", NEW_TASK);
    let view = shown(&open);
    assert_eq!(view.phases.len(), 6);
    let need = &view.phases[0];
    assert_eq!(need.state, PhaseState::InHand);
    assert_eq!(need.stands, "4 things missing");
    assert_eq!(plain(&need.closed_by), "Ana can close it.");
    assert!(!need.close.now && need.close.against[0].contains("how much"));
    let duties: Vec<_> = need
        .duties
        .iter()
        .map(|duty| (duty.state, duty.screen))
        .collect();
    assert_eq!(duties[0], (State::Done, Screen::Case));
    assert!(need.duties[1].may_waive && !need.duties[2].may_waive);
    assert_eq!(view.phases[5].state, PhaseState::Later);
}

#[test]
fn a_waived_duty_is_shown_with_its_reason() {
    let (_folder, mut open) = open("ana", NEW_TASK);
    let actor = open.actor.clone();
    let waiver = r#"{"kind":"waive","duty":"volume","reason":"called off by the month"}"#;
    record(&mut open.desk, actor.as_ref(), 9, waiver);
    let volume = &shown(&open).phases[0].duties[1];
    assert_eq!(volume.state, State::Waived);
    assert_eq!(volume.reason, "called off by the month");
    assert!(!volume.may_waive);
}

#[test]
fn who_prescribes_buys_and_decides_is_warned_of() {
    let (_folder, open) = open("ana", NEW_TASK);
    let warnings = shown(&open).warnings;
    assert!(
        warnings[0].contains("nobody looks over the shoulder"),
        "{warnings:?}"
    );
}

#[test]
fn the_quorum_says_that_it_is_our_starting_point_until_it_is_set() {
    let (_folder, mut open) = open("ana", NEW_TASK);
    assert!(shown(&open).quorum.rule.contains("our starting point"));
    let actor = open.actor.clone();
    let own = r#"{"kind":"set_quorum","members":1,"reason":"there is one"}"#;
    record(&mut open.desk, actor.as_ref(), 9, own);
    let quorum = shown(&open).quorum;
    assert!(quorum.is_own && quorum.reason == "there is one");
}

#[test]
fn a_rebuy_begins_with_our_limits_and_the_day_of_today() {
    let (_folder, open) = open("ana", STRAIGHT);
    let rebuy = shown(&open).rebuy.unwrap();
    assert!(!rebuy.is_checked && rebuy.findings.is_empty());
    assert_eq!(rebuy.check.date, "2026-03-02");
    assert_eq!(rebuy.check.target.to_string(), "0.95");
}

#[test]
fn a_check_in_which_nothing_fires_tells_each_finding_with_its_figures() {
    let (_folder, open) = open("ana", &format!("{STRAIGHT}{CHECK}"));
    let view = shown(&open);
    assert_eq!(view.phases.len(), 3);
    let rebuy = view.rebuy.unwrap();
    assert!(rebuy.firing.is_empty(), "{:?}", rebuy.findings);
    let said: Vec<String> = rebuy.findings.iter().map(|one| plain(&one.text)).collect();
    assert!(
        said[0].starts_with("398 of 400 on time, a mean of 99.3 %"),
        "{said:?}"
    );
    assert_eq!(
        said[1],
        "€10.30 a box against €10.00, the old price without an index: 3.0 % above. More than 5 % above re-opens."
    );
    assert_eq!(
        said[3],
        "24 whole months since the contract began; more than 36 re-opens."
    );
    assert_eq!(
        said[4],
        "1 other supplier is known who could supply; none re-opens."
    );
    assert!(rebuy.go_on.now, "{:?}", rebuy.go_on.against);
    assert!(view.decision.signatures[0].may_sign && !view.decision.chooses);
}

#[test]
fn a_rebuy_that_a_trigger_re_opened_says_what_it_was_and_why() {
    let check = CHECK.replace("false", "true");
    let (_folder, mut open) = open("ana", &format!("{STRAIGHT}{check}"));
    let rebuy = shown(&open).rebuy.unwrap();
    assert_eq!(rebuy.firing, [TriggerKind::Specification]);
    assert!(rebuy.outcome.contains("specification"));
    let actor = open.actor.clone();
    let became = r#"{"kind":"reclassify","to":"modified_rebuy","triggers":["specification"],"reason":"longer cuffs"}"#;
    record(&mut open.desk, actor.as_ref(), 19, became);
    let class = shown(&open).class.unwrap();
    assert_eq!(class.class, BuyClass::ModifiedRebuy);
    assert!(class.became.contains("longer cuffs"), "{}", class.became);
    assert_eq!(shown(&open).phases.len(), 6);
}

#[test]
fn a_straight_rebuy_is_signed_and_sealed_in_one_act() {
    let (_folder, mut open) = open("ana", &format!("{STRAIGHT}{CHECK}"));
    let actor = open.actor.clone();
    let act = [
        r#"{"kind":"close_phase","phase":"need"}"#,
        r#"{"kind":"sign","member":"ana","stance":"agree"}"#,
        r#"{"kind":"close_phase","phase":"decision"}"#,
    ];
    let act = act.map(|line| serde_json::from_str(line).unwrap()).to_vec();
    let moment = Moment {
        id: "act".to_owned(),
        time: "2026-03-02T10:00:00.000Z".to_owned(),
    };
    let entries = open.desk.entries().len() as u64;
    open.desk.submit_all(act, actor.as_ref(), moment).unwrap();
    let decision = shown(&open).decision;
    assert_eq!(
        decision.choice.replace(['\u{2068}', '\u{2069}'], ""),
        "The contract goes on with Alpha."
    );
    assert_eq!(decision.signatures[0].stands, "Agrees");
    let needy = decision.stances.iter().filter(|one| one.needs_words);
    assert_eq!(needy.count(), 2);
    let sealed = decision.sealed.unwrap();
    assert!(sealed.told.contains("Ana"), "{}", sealed.told);
    assert_eq!(sealed.count, entries.to_string());
    assert!(decision.follow_up.now);
}

#[test]
fn a_ranked_dossier_says_who_can_be_chosen_and_what_stands_against_it_now() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ponder");
    let desk = write_sample(&SAMPLES[0], &path).unwrap();
    let open = Open::new(desk, path, None, false);
    let decision = shown(&open).decision;
    assert_eq!(decision.choosable[0].rank, "1.");
    assert!(!decision.choosable[0].owes_trade_off && decision.choosable[1].owes_trade_off);
    assert!(!decision.choose.now && !decision.choose.against.is_empty());
}
