//! Every role at every action while each phase is in hand, tried on the command line against the table of rights.

use serde_json::{Value, json};

use crate::files::{Dossier, Folder};
use crate::shipped::{Line, recorded};

/// The same table that the rules are held against.
const TABLE: &str = include_str!("../../crates/dossier/tests/rights.tsv");

const ROLES: [&str; 10] = [
    "initiator",
    "user",
    "prescriber",
    "buyer",
    "gatekeeper",
    "advisor",
    "decider",
    "approver",
    "facilitator",
    "auditor",
];

/// An action as the table names it, and the roles that may.
struct Row {
    action: &'static str,
    roles: Vec<&'static str>,
}

/// The table; closing comes last, so that no action is tried in a phase that the one before has closed.
fn rows() -> Vec<Row> {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    let mut rows: Vec<Row> = lines
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            Row {
                action: cells[0],
                roles: cells[2].split(' ').collect(),
            }
        })
        .filter(|row: &Row| change(row.action, "").is_some())
        .collect();
    rows.sort_by_key(|row| row.action.starts_with("close"));
    rows
}

/// The member who holds a role and no other.
fn holder(role: &str) -> String {
    format!("only-{role}")
}

/// The change that tries an action; none for an action that is only held against the rules themselves so far.
fn change(action: &str, member: &str) -> Option<Value> {
    Some(match action {
        "state the need" => {
            json!({"kind": "state_need", "what": "Water", "without": "Nothing runs"})
        }
        "specify" => json!({"kind": "specify", "requirements": ["40 m3 an hour"]}),
        "specify cost" => json!({
            "kind": "set_criterion", "criterion": "landed-cost", "name": "Cost", "family": "cost",
            "scale": {"type": "landed_cost", "worst": "6000", "best": "3000"}
        }),
        "group criteria" => {
            json!({"kind": "set_criterion_group", "group": "trial", "name": "The trial"})
        }
        "set a gate" => json!({"kind": "set_gate", "gate": "visit", "requirement": "A visit"}),
        "declare the cost basis" => json!({
            "kind": "set_cost_basis", "annual_rate": "0.08", "rate_source": "Our bank"
        }),
        "estimate an answer" => json!({
            "kind": "estimate_answer", "supplier": "alba", "criterion": "fit", "answer": "7", "reason": "By telephone"
        }),
        "add a cost" => json!({
            "kind": "add_cost", "supplier": "alba", "part": "duty", "amount": "0", "reason": "Domestic"
        }),
        "freeze rates" => json!({
            "kind": "freeze_rates", "date": "2026-01-12", "source": "Our bank", "rates": {"USD": "0.92"}
        }),
        "weigh" => json!({
            "kind": "give_weights", "member": member,
            "points": {"on-time": "40", "landed-cost": "30", "fit": "20", "lead-time": "10"}
        }),
        "name a supplier" => {
            json!({"kind": "set_supplier", "supplier": "epsilon", "name": "Epsilon"})
        }
        "screen out" => json!({"kind": "screen_out", "supplier": "ceres", "reason": "No licence"}),
        "record an offer" => json!({
            "kind": "record_offer", "offer": "alba-9", "supplier": "alba", "round": 9,
            "lines": [{"item": "Pump", "quantity": "1", "price": "4000"}]
        }),
        "record evidence" => json!({
            "kind": "record_evidence", "evidence": "visit", "supplier": "alba", "kind_of": "audit",
            "on_time": "2", "late": "1", "source": "Visit"
        }),
        "record deliveries" => json!({
            "kind": "record_deliveries", "supplier": "alba", "shipments": 3, "late": 0, "source": "Own store"
        }),
        "plan a round" => json!({
            "kind": "plan_round", "round": 9, "target": "4000", "aspiration": "3900", "walk_away": "4200",
            "alternative": "Rent"
        }),
        "score" => json!({
            "kind": "give_scores", "member": member, "supplier": "alba",
            "scores": {"fit": {"points": "3", "reason": "Seen"}}
        }),
        "lock scores" => json!({"kind": "hold_step", "step": "lock_scores", "with": "ivana"}),
        "agree a value" => json!({
            "kind": "agree_score", "supplier": "alba", "criterion": "fit", "points": "3", "reason": "Short trial",
            "with": "ivana"
        }),
        "choose" => json!({"kind": "choose", "supplier": "alba"}),
        "sign" => json!({"kind": "sign", "member": member, "stance": "agree"}),
        "recuse oneself" => {
            json!({"kind": "recuse", "member": member, "reason": "My cousin works there"})
        }
        "declare an interest" => json!({"kind": "declare_interest", "member": member}),
        "record follow-up" => json!({
            "kind": "record_follow_up", "supplier": "alba", "shipments": 4, "late": 1, "source": "Own store"
        }),
        closing => {
            let phase = closing.strip_prefix("close ")?;
            json!({"kind": "close_phase", "phase": phase.replace('-', "_")})
        }
    })
}

/// The codes of everything that stood against a line.
fn codes(answer: &Value) -> Vec<&str> {
    let refused = &answer["refused"];
    let more = refused["more"].as_array().into_iter().flatten();
    let all = std::iter::once(refused).chain(more);
    all.filter_map(|one| one["code"].as_str()).collect()
}

/// A copy of a dossier, beside which nothing lies.
fn copy(of: &Dossier) -> Dossier {
    let folder = Folder::new();
    let path = folder.write("purchase.ponder", of.bytes());
    Dossier { folder, path }
}

/// Tries every action of the table in every role, each role on a dossier of its own.
fn try_all(base: &Dossier, phase: &str) -> usize {
    let rows = rows();
    for role in ROLES {
        let member = holder(role);
        let tried = copy(base);
        let lines: Vec<String> = rows
            .iter()
            .filter_map(|row| change(row.action, &member))
            .map(|change| change.to_string())
            .collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let answers = tried.apply_as(&member, &lines).ends(2).json_lines();
        assert_eq!(answers.len(), rows.len());
        for (row, answer) in rows.iter().zip(&answers) {
            let may = row.roles == ["*"] || row.roles.contains(&role);
            let is_about_who = codes(answer)
                .iter()
                .any(|code| ["not_your_role", "may_not_judge"].contains(code));
            let context = format!("{role}: {} while {phase} is in hand: {answer}", row.action);
            assert_eq!(is_about_who, !may, "{context}");
            if is_about_who {
                let said = answer["refused"].to_string();
                assert!(said.contains("hint"), "{context}");
            }
        }
        tried.ask("verify", &[]).done();
    }
    rows.len() * ROLES.len()
}

#[test]
fn every_role_is_refused_exactly_what_the_table_does_not_give_it_while_each_phase_is_in_hand() {
    let dossier = Dossier::empty();
    let mut tried = 0;
    let mut phases = Vec::new();
    for Line { actor, change } in recorded("cooling-pumps") {
        if change["kind"] == "close_phase" && change["phase"] != "follow_up" {
            let phase = change["phase"]
                .as_str()
                .expect("a phase is a text")
                .to_owned();
            let base = copy(&dossier);
            let members = ROLES.map(|role| {
                json!({"kind": "set_member", "member": holder(role), "name": holder(role), "roles": [role]})
                    .to_string()
            });
            base.apply_as("sanja", &members.each_ref().map(String::as_str))
                .done();
            tried += try_all(&base, &phase);
            phases.push(phase);
        }
        if phases.len() == 5 {
            break;
        }
        dossier.apply_as(&actor, &[&change.to_string()]).done();
    }
    assert_eq!(
        phases,
        ["need", "specification", "search", "negotiation", "decision"]
    );
    assert_eq!(tried, 5 * 10 * rows().len());
    assert!(rows().len() >= 30, "{} actions", rows().len());
}
