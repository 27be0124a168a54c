//! A committee with one member for each role, and a new task taken phase by phase.
#![allow(dead_code, reason = "each test file uses its own part")]

use dossier::{Change, Dossier, MemberId, Problem, Problems, Touch, check};
use serde_json::{Value, json};

/// The ten roles; each is held by the member of the same name.
pub const ROLES: [&str; 10] = [
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

/// A dossier with the number of its last entry.
#[derive(Clone, Default)]
pub struct Case {
    pub dossier: Dossier,
    entry: u64,
}

impl Case {
    /// What stands against a change.
    pub fn tried(&self, actor: &str, change: Value) -> Result<(), Problems> {
        let actor: Option<MemberId> = (!actor.is_empty()).then(|| actor.parse().unwrap());
        check(&self.dossier, &read(change), actor.as_ref())
    }

    /// Makes a change, which must stand.
    #[track_caller]
    pub fn done(&mut self, actor: &str, change: Value) {
        if let Err(problems) = self.tried(actor, change.clone()) {
            panic!("{actor} may not {change}: {problems:?}");
        }
        self.entry += 1;
        let touch = Touch {
            entry: self.entry,
            actor: actor.to_owned(),
            time: format!("2026-03-01T09:{:02}:00Z", self.entry % 60),
        };
        self.dossier.fold(touch, &read(change));
    }

    /// The problems of a change that must not stand.
    #[track_caller]
    pub fn refused(&self, actor: &str, change: Value) -> Problems {
        match self.tried(actor, change.clone()) {
            Err(problems) => problems,
            Ok(()) => panic!("{actor} may {change}"),
        }
    }

    /// Whether a change is refused for a problem.
    #[track_caller]
    pub fn refused_for(&self, actor: &str, change: Value, expected: &Problem) {
        let problems = self.refused(actor, change);
        assert!(problems.contains(expected), "{problems:?}");
    }
}

pub fn read(change: Value) -> Change {
    serde_json::from_value(change).unwrap()
}

/// A member who holds the role of the same name.
pub fn member(role: &str) -> Value {
    json!({"kind": "set_member", "member": role, "name": role, "roles": [role]})
}

/// The whole committee and a new task that is described.
pub fn convened(class: &str) -> Case {
    let mut case = Case::default();
    for role in ROLES {
        case.done("initiator", member(role));
    }
    case.done(
        "buyer",
        json!({"kind": "describe_purchase", "title": "Pumps", "buy_class": class,
        "unit": {"one": "pump", "many": "pumps"}, "currency": "EUR", "volume": "100"}),
    );
    case
}

/// What is done in a phase.
type Way = fn(&mut Case);

/// A new task in which the phases before the named one are closed.
pub fn at(phase: &str) -> Case {
    let mut case = convened("new_task");
    let phases: [(&str, Way); 5] = [
        ("need", need),
        ("specification", specification),
        ("search", search),
        ("negotiation", negotiation),
        ("decision", decision),
    ];
    for (name, run) in phases {
        if name == phase {
            return case;
        }
        run(&mut case);
        let closer = match name {
            "search" => "gatekeeper",
            "negotiation" => "facilitator",
            _ => "decider",
        };
        case.done(closer, json!({"kind": "close_phase", "phase": name}));
    }
    case
}

pub fn need(case: &mut Case) {
    case.done(
        "user",
        json!({"kind": "state_need", "what": "Cooling water for line 2",
        "by": "2026-09-01", "without": "The line stands still"}),
    );
    case.done("prescriber", answered());
    case.done(
        "decider",
        json!({"kind": "set_position", "position": "strategic"}),
    );
}

/// Answers that propose a strategic purchase.
pub fn answered() -> Value {
    json!({"kind": "answer_questionnaire", "answers": {"spend_share": 4, "day_without": 5, "product_quality": 3,
        "qualified_suppliers": 3, "time_to_switch": 4, "substitutes": 4, "lead_time": 4, "lock_in": 3}})
}

pub fn specification(case: &mut Case) {
    case.done(
        "prescriber",
        json!({"kind": "specify", "requirements": ["40 m3 an hour", "Spare parts for ten years"]}),
    );
    case.done("prescriber", json!({"kind": "set_criterion", "criterion": "on-time", "name": "On time",
        "family": "reliability", "scale": {"type": "on_time", "worst": "0.8", "best": "0.99", "target": "0.95"}}));
    case.done(
        "buyer",
        json!({"kind": "set_criterion", "criterion": "cost", "name": "Cost",
        "family": "cost", "scale": {"type": "landed_cost", "worst": "1500", "best": "1000"}}),
    );
    case.done("user", json!({"kind": "set_criterion", "criterion": "fit", "name": "Fit", "family": "quality",
        "scale": {"type": "judged", "worst": "0", "best": "10",
            "anchors": [{"points": "0", "meaning": "Does not run"}, {"points": "10", "meaning": "Runs in the trial without a stop"}]}}));
    for voter in [
        "initiator",
        "user",
        "prescriber",
        "buyer",
        "gatekeeper",
        "decider",
    ] {
        case.done(voter, weights(voter));
    }
}

pub fn weights(member: &str) -> Value {
    json!({"kind": "give_weights", "member": member, "points": {"on-time": "40", "cost": "40", "fit": "20"}})
}

pub fn search(case: &mut Case) {
    for supplier in ["alfa", "beta", "gama"] {
        case.done(
            "buyer",
            json!({"kind": "set_supplier", "supplier": supplier, "name": supplier}),
        );
        case.done(
            "buyer",
            json!({"kind": "record_evidence", "evidence": "ref-1", "supplier": supplier,
            "kind_of": "reference", "on_time": "6", "late": "0", "source": "Waterworks, 2025"}),
        );
    }
}

pub fn negotiation(case: &mut Case) {
    for (supplier, price) in [("alfa", "1100"), ("beta", "1200"), ("gama", "1400")] {
        case.done("buyer", offer(supplier, price));
        for scorer in ["prescriber", "user"] {
            case.done(
                scorer,
                scores(scorer, supplier, if supplier == "gama" { "5" } else { "8" }),
            );
        }
    }
    case.done(
        "buyer",
        json!({"kind": "plan_round", "round": 1, "target": "1150", "aspiration": "1050",
        "walk_away": "1300", "alternative": "Rent for a year"}),
    );
    for step in ["lock_scores", "reveal_scores"] {
        case.done(
            "facilitator",
            json!({"kind": "hold_step", "step": step, "with": "decider"}),
        );
    }
}

pub fn offer(supplier: &str, price: &str) -> Value {
    json!({"kind": "record_offer", "offer": format!("{supplier}-1"), "supplier": supplier, "round": 1,
        "lines": [{"item": "pump", "quantity": "100", "price": price}]})
}

pub fn scores(member: &str, supplier: &str, points: &str) -> Value {
    json!({"kind": "give_scores", "member": member, "supplier": supplier,
        "scores": {"fit": {"points": points, "reason": "Seen in the trial"}}})
}

pub fn sign(member: &str) -> Value {
    json!({"kind": "sign", "member": member, "stance": "agree"})
}

pub fn decision(case: &mut Case) {
    case.done("decider", json!({"kind": "choose", "supplier": "alfa"}));
    for signer in ["decider", "approver", "user", "buyer", "prescriber"] {
        case.done(signer, sign(signer));
    }
}
