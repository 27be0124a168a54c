//! Every role at every action in every phase, against the table in `rights.tsv`.
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod process;

use dossier::{Action, Problem, stands_against};
use process::{Case, ROLES, at, member, offer, scores, sign, weights};
use serde_json::{Value, json};

const TABLE: &str = include_str!("rights.tsv");
const PHASES: [&str; 6] = [
    "need",
    "specification",
    "search",
    "negotiation",
    "decision",
    "follow_up",
];

struct Row {
    action: &'static str,
    until: &'static str,
    roles: Vec<&'static str>,
}

fn rows() -> Vec<Row> {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            Row {
                action: cells[0],
                until: cells[1],
                roles: cells[2].split(' ').collect(),
            }
        })
        .collect()
}

/// The change that tries an action on behalf of a role.
fn change(action: &str, role: &str) -> Value {
    match action {
        "state the need" => {
            json!({"kind": "state_need", "what": "Water", "without": "Nothing runs"})
        }
        "specify" => json!({"kind": "specify", "requirements": ["40 m3 an hour"]}),
        "specify cost" => {
            json!({"kind": "set_criterion", "criterion": "cost", "name": "Cost", "family": "cost",
            "scale": {"type": "landed_cost", "worst": "1600", "best": "1000"}})
        }
        "group criteria" => {
            json!({"kind": "set_criterion_group", "group": "product", "name": "The pump"})
        }
        "set a gate" => json!({"kind": "set_gate", "gate": "iso", "requirement": "ISO 9001"}),
        "estimate an answer" => {
            json!({"kind": "estimate_answer", "supplier": "alfa", "criterion": "fit", "answer": "7",
            "reason": "By telephone"})
        }
        "answer the questionnaire" => process::answered(),
        "cut the axes" => {
            json!({"kind": "set_thresholds", "impact": "3.5", "risk": "3", "reason": "We buy little else"})
        }
        "count by the mean" => {
            json!({"kind": "set_caution", "bound": false, "reason": "Every record is long"})
        }
        "forgo the envelopes" => {
            json!({"kind": "forgo_precaution", "precaution": "envelopes", "reason": "Prices are public"})
        }
        "weigh" => weights(role),
        "name a supplier" => json!({"kind": "set_supplier", "supplier": "delta", "name": "Delta"}),
        "screen out" => json!({"kind": "screen_out", "supplier": "gama", "reason": "No licence"}),
        "record an offer" => offer("beta", "1190"),
        "record evidence" => {
            json!({"kind": "record_evidence", "evidence": "audit", "supplier": "alfa",
            "kind_of": "audit", "on_time": "2", "late": "1", "source": "Visit of 3 March"})
        }
        "attach a file" => {
            json!({"kind": "attach", "attachment": "licence", "to": "supplier/alfa", "name": "licence.pdf",
            "media_type": "application/pdf", "size": 12, "blob": "0".repeat(64)})
        }
        "record deliveries" => {
            json!({"kind": "record_deliveries", "supplier": "alfa", "shipments": 3, "late": 0,
            "source": "Own store"})
        }
        "declare the cost basis" => {
            json!({"kind": "set_cost_basis", "annual_rate": "0.08", "rate_source": "Our bank"})
        }
        "freeze rates" => {
            json!({"kind": "freeze_rates", "date": "2026-01-12", "source": "Our bank", "rates": {"USD": "0.92"}})
        }
        "add a cost" => {
            json!({"kind": "add_cost", "supplier": "alfa", "part": "duty", "amount": "0", "reason": "Domestic"})
        }
        "leave shipments out" => {
            json!({"kind": "exclude_shipments", "exclusion": "ramp", "supplier": "beta", "shipments": 1,
            "reason": "Our ramp was closed"})
        }
        "set a prior" => {
            json!({"kind": "set_measure_prior", "measure": "in_full", "a": "1", "b": "9",
            "source": "Ours", "date": "2026-02-01"})
        }
        "set a half-life" => {
            json!({"kind": "set_recency", "months": "24", "as_of": "2026-02-01", "reason": "New plant"})
        }
        "plan a round" => {
            json!({"kind": "plan_round", "round": 2, "target": "1100", "aspiration": "1000",
            "walk_away": "1200", "alternative": "Rent"})
        }
        "score" => scores(role, "alfa", "7"),
        "lock scores" => json!({"kind": "hold_step", "step": "lock_scores", "with": "decider"}),
        "agree a value" => {
            json!({"kind": "agree_score", "supplier": "alfa", "criterion": "fit", "points": "7",
            "reason": "The trial was short", "with": "decider"})
        }
        "choose" => json!({"kind": "choose", "supplier": "alfa"}),
        "sign" => sign(role),
        "recuse oneself" => {
            json!({"kind": "recuse", "member": role, "reason": "My cousin works there"})
        }
        "declare an interest" => json!({"kind": "declare_interest", "member": role}),
        "record follow-up" => {
            json!({"kind": "record_follow_up", "supplier": "alfa", "shipments": 4, "late": 1,
            "source": "Own store"})
        }
        closing => {
            let phase = closing.strip_prefix("close ").unwrap().replace('-', "_");
            json!({"kind": "close_phase", "phase": phase})
        }
    }
}

/// The action that a screen asks about before anything is filled in; none for the closing of phases.
fn action(name: &str) -> Option<Action> {
    Some(match name {
        "state the need" => Action::StateNeed,
        "specify" | "group criteria" | "set a gate" => Action::Specify,
        "specify cost" | "declare the cost basis" => Action::SpecifyCost,
        "weigh" => Action::Weigh,
        "name a supplier" => Action::NameSupplier,
        "screen out" => Action::Screen,
        "record an offer" | "record evidence" | "record deliveries" | "plan a round"
        | "estimate an answer" | "freeze rates" | "add a cost" => Action::Gather,
        "score" => Action::Score,
        "lock scores" | "agree a value" => Action::Moderate,
        "choose" => Action::Choose,
        "sign" => Action::Sign,
        "recuse oneself" | "declare an interest" => Action::Declare,
        "record follow-up" => Action::FollowUp,
        _ => return None,
    })
}

/// Whether a refusal is about who acts.
fn is_about_who(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::NotYourRole { .. } | Problem::MayNotJudge { .. }
    )
}

/// Whether a refusal is about the phase being over.
fn is_about_when(problem: &Problem) -> bool {
    matches!(problem, Problem::PhaseClosed { .. } | Problem::Sealed)
}

fn is_over(until: &str, phase: usize) -> bool {
    match until {
        "-" => false,
        "sealed" => phase >= 5,
        until => PHASES.iter().position(|name| *name == until).unwrap() < phase,
    }
}

#[test]
fn every_role_may_exactly_what_the_table_gives_it_in_every_phase() {
    let mut tried = 0;
    for (place, phase) in PHASES.iter().enumerate() {
        let case = at(phase);
        for row in rows() {
            for role in ROLES {
                let problems = case
                    .tried(role, change(row.action, role))
                    .err()
                    .unwrap_or_default();
                let context = format!(
                    "{role}: {} while {phase} is in hand: {problems:?}",
                    row.action
                );
                let may = row.roles == ["*"] || row.roles.contains(&role);
                if let Some(action) = action(row.action) {
                    let actor = role.parse().ok();
                    let against = stands_against(&case.dossier, action, actor.as_ref());
                    let is_open = may && !is_over(row.until, place);
                    assert_eq!(
                        against.is_empty(),
                        is_open,
                        "{context}, as a whole: {against:?}"
                    );
                }
                assert_eq!(problems.iter().any(is_about_who), !may, "{context}");
                if is_over(row.until, place) {
                    assert!(problems.iter().any(is_about_when), "{context}");
                } else if !row.action.starts_with("close") {
                    assert!(!problems.iter().any(is_about_when), "{context}");
                }
                tried += 1;
            }
        }
    }
    assert_eq!(tried, 6 * 10 * rows().len());
}

#[test]
fn a_refusal_names_who_may() {
    let case = at("negotiation");
    let problems = case.refused("user", change("record an offer", "user"));
    let Problem::NotYourRole { member, roles, .. } = &problems[0] else {
        panic!("{problems:?}")
    };
    assert_eq!(member.as_str(), "user");
    assert_eq!(roles, &[dossier::Role::Buyer]);
}

#[test]
fn nobody_in_particular_may_do_nothing_that_belongs_to_a_role() {
    let case = at("search");
    let problems = case.refused("", change("name a supplier", "buyer"));
    assert!(
        matches!(problems[0], Problem::NobodyActs { .. }),
        "{problems:?}"
    );
}

#[test]
fn where_nobody_holds_the_role_deciders_stand_in_and_nobody_else() {
    let mut case = Case::default();
    case.done("decider", member("decider"));
    case.done("decider", member("user"));
    case.done("decider", change("name a supplier", "decider"));
    let problems = case.refused(
        "user",
        json!({"kind": "set_supplier", "supplier": "epsilon", "name": "Epsilon"}),
    );
    assert!(
        matches!(problems[0], Problem::NotYourRole { .. }),
        "{problems:?}"
    );
}

#[test]
fn a_judgement_is_ones_own_or_typed_in_by_a_facilitator_from_paper() {
    let mut case = at("specification");
    process::specification(&mut case);
    assert!(case.tried("facilitator", weights("user")).is_ok());
    let problems = case.refused("decider", weights("user"));
    assert!(
        matches!(problems[0], Problem::NotOnesOwn { .. }),
        "{problems:?}"
    );
    let problems = case.refused("facilitator", change("recuse oneself", "user"));
    assert!(
        matches!(problems[0], Problem::NotOnesOwn { .. }),
        "{problems:?}"
    );
}

#[test]
fn a_step_in_common_needs_a_facilitator_and_a_decider() {
    let mut case = at("negotiation");
    case.done("prescriber", scores("prescriber", "alfa", "7"));
    for with in [json!(null), json!("facilitator"), json!("user")] {
        let step = json!({"kind": "hold_step", "step": "lock_scores", "with": with});
        let problems = case.refused("facilitator", step);
        assert!(
            problems
                .iter()
                .any(|problem| matches!(problem, Problem::NeedsTwo { .. })),
            "{problems:?}"
        );
    }
    case.done("facilitator", change("lock scores", "facilitator"));
}
