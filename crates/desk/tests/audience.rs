//! Who sees what, before and after each step of a purchase with two envelopes. The whole answer is searched, not the
//! places where a figure is expected.
#![allow(clippy::unwrap_used)]

mod desktop;

use desk::Session;
use desktop::{answered, ask, code, session};
use serde_json::{Value, json};

const VIEWS: [&str; 7] = [
    "case",
    "criteria",
    "offers",
    "judgements",
    "record",
    "status",
    "home",
];
/// Prices, landed costs and what is made of them, in no other figure of the purchase.
const PRICES: [&str; 6] = ["7.43", "8.12", "0.37", "7.80", "8.49", "97531"];
const REASON: &str = "the welds were checked twice";

fn act_as(session: &Session, member: Option<&str>) -> Value {
    answered(session, "act_as", json!({ "member": member }))
}

fn submit(session: &Session, actor: &str, changes: Value) -> Value {
    act_as(session, Some(actor));
    answered(session, "submit", json!({ "changes": changes }))
}

/// Everything that somebody is shown, as one text.
fn shown(session: &Session, member: Option<&str>) -> String {
    act_as(session, member);
    VIEWS
        .map(|view| answered(session, view, json!({})).to_string())
        .concat()
}

fn member(id: &str, name: &str, role: &str) -> Value {
    json!({ "kind": "set_member", "member": id, "name": name, "roles": [role] })
}

fn offer(supplier: &str, price: &str) -> Value {
    json!({
        "kind": "record_offer", "offer": format!("{supplier}-1"), "supplier": supplier, "round": 1,
        "lines": [{ "item": "Pump", "quantity": "10", "price": price, "freight": "0.37" }],
        "note": "97531 in all"
    })
}

fn scores(member: &str, supplier: &str, points: &str) -> Value {
    json!({
        "kind": "give_scores", "member": member, "supplier": supplier,
        "scores": { "build": { "points": points, "reason": REASON } }
    })
}

fn weights(member: &str) -> Value {
    json!({ "kind": "give_weights", "member": member, "points": { "cost": "50", "build": "50" } })
}

/// Two offers in two envelopes, weights given, and nothing scored yet.
fn negotiated(session: &Session) {
    let new = json!({
        "purchase": {
            "title": "Pumps", "buy_class": "new_task", "currency": "EUR", "volume": "10",
            "unit": { "one": "pump", "many": "pumps" }
        },
        "member": { "member": "dora", "name": "Dora", "roles": ["decider"] }
    });
    answered(session, "new", new);
    let members = [
        member("boris", "Boris", "buyer"),
        member("petra", "Petra", "prescriber"),
        member("fila", "Fila", "facilitator"),
        member("aurel", "Aurel", "auditor"),
    ];
    submit(session, "dora", json!(members));
    submit(
        session,
        "petra",
        json!([
            { "kind": "set_position", "position": "leverage" },
            { "kind": "set_criterion", "criterion": "cost", "name": "Cost", "family": "cost",
              "scale": { "type": "landed_cost", "worst": "20", "best": "1" } },
            { "kind": "set_criterion", "criterion": "build", "name": "Build", "family": "quality",
              "scale": { "type": "judged", "worst": "0", "best": "5",
                         "anchors": [{ "points": "5", "meaning": "Every weld was checked." }] } },
            weights("petra"),
        ]),
    );
    submit(session, "dora", json!([weights("dora")]));
    let envelopes = json!([{ "kind": "use_envelopes", "two": true }]);
    submit(session, "fila", envelopes);
    submit(
        session,
        "boris",
        json!([
            weights("boris"),
            { "kind": "set_supplier", "supplier": "alfa", "name": "Alfa" },
            { "kind": "set_supplier", "supplier": "beta", "name": "Beta" },
            offer("alfa", "7.4321"),
            offer("beta", "8.1234"),
        ]),
    );
}

fn scored(session: &Session) {
    let sheet = |who, a, b| json!([scores(who, "alfa", a), scores(who, "beta", b)]);
    submit(session, "petra", sheet("petra", "4.25", "3"));
    submit(session, "dora", sheet("dora", "2.75", "4"));
}

fn hold(session: &Session, step: &str) {
    let step = json!([{ "kind": "hold_step", "step": step, "with": "dora" }]);
    submit(session, "fila", step);
}

fn none_of(figures: &[&str], text: &str, who: &str) {
    for figure in figures {
        assert!(!text.contains(figure), "{who} sees {figure}: {text}");
    }
}

#[test]
fn nobody_but_buyer_and_auditor_sees_a_price_before_the_second_envelope_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    negotiated(&session);

    for who in [None, Some("petra"), Some("dora"), Some("fila")] {
        none_of(&PRICES, &shown(&session, who), who.unwrap_or("nobody"));
        for refused in ["result", "memo", "export_memo"] {
            let response = ask(&session, refused, json!({}));
            assert_eq!(code(&response), "prices_sealed", "{refused}");
            none_of(&PRICES, &response.to_string(), refused);
        }
    }
    for who in ["boris", "aurel"] {
        let text = shown(&session, Some(who));
        for figure in PRICES {
            assert!(text.contains(figure), "{who} does not see {figure}");
        }
    }
}

#[test]
fn a_sealed_price_is_said_to_be_there_and_cannot_be_typed_over() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    negotiated(&session);
    act_as(&session, Some("petra"));

    let view = answered(&session, "offers", json!({}));
    assert_eq!(view["is_sealed"], true);
    for cell in view["rows"][0]["cells"].as_array().unwrap()[..3].iter() {
        assert_eq!(cell["text"], "sealed");
        assert_eq!(cell["editable"], false);
    }
    assert_eq!(view["rows"][0]["offer"]["lines"], json!([]));
}

#[test]
fn the_winner_is_not_told_beside_the_result_either() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    negotiated(&session);
    scored(&session);
    hold(&session, "lock_scores");
    hold(&session, "reveal_scores");

    for (who, is_told) in [("petra", false), ("fila", false), ("boris", true)] {
        let status = act_as(&session, Some(who));
        let result = &status["rail"][4];
        assert_eq!(result["screen"], "result");
        assert_eq!(result["note"] != "", is_told, "{who}");
        let view = answered(&session, "judgements", json!({}));
        let choices = view["members"].as_array().unwrap().iter();
        assert!(
            choices.clone().all(|one| (one["choice"] != "") == is_told),
            "{who}"
        );
    }
    hold(&session, "open_prices");
    let text = shown(&session, Some("petra"));
    assert!(PRICES.iter().all(|figure| text.contains(figure)));
    assert!(ask(&session, "result", json!({}))["answer"].is_object());
}

#[test]
fn nobody_sees_what_another_scored_before_the_scores_are_revealed() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    negotiated(&session);
    scored(&session);
    hold(&session, "lock_scores");

    for (who, own, others) in [
        ("petra", vec!["4.25"], vec!["2.75"]),
        ("dora", vec!["2.75"], vec!["4.25"]),
        ("boris", vec![], vec!["4.25", "2.75", "3.5", REASON]),
        ("fila", vec![], vec!["4.25", "2.75", "3.5", REASON]),
        ("aurel", vec![], vec!["4.25", "2.75", "3.5", REASON]),
    ] {
        let text = shown(&session, Some(who));
        none_of(&others, &text, who);
        for points in own {
            assert!(text.contains(points), "{who} does not see {points}");
        }
    }
    act_as(&session, Some("boris"));
    let result = ask(&session, "result", json!({}));
    assert_eq!(code(&result), "scores_not_revealed");

    hold(&session, "reveal_scores");
    let text = shown(&session, Some("boris"));
    for points in ["4.25", "2.75", "3.5"] {
        assert!(text.contains(points), "{points}");
    }
}
