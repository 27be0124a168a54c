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
const PRICES: [&str; 9] = [
    "7.43", "8.12", "0.37", "7.80", "8.49", "97531", "6.66", "5.55", "9.99",
];
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
            { "kind": "plan_round", "round": 1, "target": "6.66", "aspiration": "5.55",
              "walk_away": "9.99", "alternative": "Repair the old ones for 9.99" },
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
        let pair = json!({ "first": "alfa", "second": "beta" });
        for (refused, arguments) in [
            ("result", json!({})),
            ("compare_offers", pair),
            ("robustness", json!({})),
            ("memo", json!({})),
            ("export_memo", json!({})),
            ("print_memo", json!({})),
        ] {
            let response = ask(&session, refused, arguments);
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
fn who_must_not_know_who_is_ahead_learns_nothing_by_trying() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    negotiated(&session);
    scored(&session);
    let cost = json!({ "criterion": "cost", "name": "Cost", "family": "cost",
        "scale": { "type": "landed_cost", "worst": "18", "best": "1" } });
    for who in [None, Some("petra"), Some("fila"), Some("boris")] {
        act_as(&session, who);
        let place = answered(
            &session,
            "try_position",
            json!({ "impact": 4.0, "risk": 4.0 }),
        );
        assert_eq!(place["position"], "strategic");
        assert_eq!(
            (&place["under"], &place["ranking"]),
            (&Value::Null, &json!([])),
            "{who:?}"
        );
        let scale = answered(&session, "try_criterion", json!({ "criterion": cost }));
        assert_eq!(scale, json!({ "said": "", "ranking": [] }), "{who:?}");
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
        let rail = status["rail"].as_array().unwrap();
        let result = rail.iter().find(|note| note["screen"] == "result").unwrap();
        assert_eq!(result["note"] != "", is_told, "{who}");
        let view = answered(&session, "judgements", json!({}));
        assert_eq!(view["heat"].is_object(), is_told, "{who}");
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

/// Shares, points and what follows from them, in no other figure of the purchase.
const OTHERS_WEIGHTS: [&str; 6] = [
    "17.25",
    "82.75",
    "17\u{202f}%",
    "83\u{202f}%",
    "31.5",
    "68.5",
];

fn weighed(member: &str, cost: &str, build: &str) -> Value {
    json!([{ "kind": "give_weights", "member": member, "points": { "cost": cost, "build": build } }])
}

/// The purchase with the weights of two of its three voting members, and one envelope.
fn half_weighed(session: &Session) {
    negotiated(session);
    let withdrawn = json!([{ "kind": "clear", "slot": "weights/dora" }]);
    submit(session, "dora", withdrawn);
    submit(session, "petra", weighed("petra", "17.25", "82.75"));
    submit(session, "boris", weighed("boris", "31.5", "68.5"));
}

#[test]
fn nobody_sees_how_another_has_weighed_before_every_voting_member_has() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    half_weighed(&session);

    for who in [None, Some("dora"), Some("fila"), Some("aurel")] {
        let name = who.unwrap_or("nobody");
        none_of(&OTHERS_WEIGHTS, &shown(&session, who), name);
    }
    let text = shown(&session, Some("petra"));
    none_of(
        &["31.5", "68.5", "32\u{202f}%", "69\u{202f}%"],
        &text,
        "petra",
    );
    assert!(text.contains("17.25") && text.contains("83\u{202f}%"));

    let view = answered(&session, "judgements", json!({}));
    let told = |id: &str| {
        let members = view["members"].as_array().unwrap().iter();
        let member = members.clone().find(|one| one["member"] == id).unwrap();
        (member["given"].is_object(), member["is_hidden"] == true)
    };
    assert_eq!(told("petra"), (true, false));
    assert_eq!(told("boris"), (false, true));
    assert_eq!(told("dora"), (false, false));
    assert_eq!(view["talk"], json!([]));
    let strip = &view["strips"][0];
    assert_eq!(strip["dots"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&strip["mean"], &strip["spread"]),
        (&Value::Null, &json!(""))
    );

    let swing = json!([{ "kind": "elicit_weights", "member": "boris",
        "answers": { "way": "swing", "points": { "cost": "100", "build": "82.75" } } }]);
    submit(&session, "boris", swing);
    none_of(&["82.75"], &shown(&session, Some("fila")), "fila");
    assert!(shown(&session, Some("boris")).contains("82.75"));
}

#[test]
fn the_weights_of_all_show_at_once_when_the_last_voting_member_has_given_theirs() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    half_weighed(&session);
    act_as(&session, Some("boris"));
    for command in ["result", "robustness", "memo"] {
        let response = ask(&session, command, json!({ "what_if": null }));
        assert_eq!(code(&response), "weights_not_shown", "{command}");
        let hint = response["problems"][0]["hint"].as_str().unwrap();
        assert!(hint.contains("Dora"), "{hint}");
    }

    submit(&session, "dora", weighed("dora", "50", "50"));
    for who in ["petra", "fila"] {
        let text = shown(&session, Some(who));
        for figure in ["17.25", "83\u{202f}%", "31.5", "69\u{202f}%"] {
            assert!(text.contains(figure), "{who} does not see {figure}");
        }
    }
    act_as(&session, Some("boris"));
    assert_eq!(code(&ask(&session, "result", json!({}))), "none");
}

#[test]
fn the_record_names_weights_without_telling_them_until_all_are_there() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    half_weighed(&session);
    let line = |who: &str| {
        act_as(&session, Some(who));
        let view = answered(&session, "record", json!({}));
        let entries = view["entries"].as_array().unwrap().iter();
        let lines = entries.map(|entry| entry["what"].as_str().unwrap());
        let found = lines.filter(|line| line.contains("weights of Boris"));
        found.map(str::to_owned).next().unwrap()
    };
    assert_eq!(line("fila"), "recorded the weights of Boris");
    assert!(line("boris").contains("31.5"));

    submit(&session, "dora", weighed("dora", "50", "50"));
    submit(&session, "boris", weighed("boris", "31.5", "68.5"));
    assert!(line("fila").contains("31.5"));
}

#[test]
fn a_member_who_steps_back_keeps_nobodys_weights_hidden() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    half_weighed(&session);
    let recused = json!([{ "kind": "recuse", "member": "dora", "reason": "a cousin sells pumps" }]);
    submit(&session, "dora", recused);

    assert!(shown(&session, Some("fila")).contains("31.5"));
}

#[test]
fn a_step_names_with_whom_it_can_be_taken_and_then_who_took_it() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    negotiated(&session);
    scored(&session);

    act_as(&session, Some("fila"));
    let scores = answered(&session, "judgements", json!({}))["scores"].clone();
    assert_eq!(
        scores["partners"],
        json!([{ "id": "dora", "name": "Dora" }])
    );
    assert_eq!(scores["steps"][0]["possible"], true);
    assert_eq!(scores["steps"][1]["possible"], false);
    assert_eq!(scores["sheets"][0]["given"], json!([]));
    assert_eq!(scores["sheets"][0]["is_hidden"], true);
    act_as(&session, Some("petra"));
    let scores = answered(&session, "judgements", json!({}))["scores"].clone();
    assert_eq!(scores["partners"], json!([]));
    assert_eq!(scores["steps"][0]["possible"], false);

    hold(&session, "lock_scores");
    let step = answered(&session, "judgements", json!({}))["scores"]["steps"][0].clone();
    let taken = step["taken"].as_str().unwrap();
    assert!(taken.contains("Fila") && taken.contains("Dora"), "{taken}");
    assert_eq!(step["digest"].as_str().unwrap().len(), 64);
    assert_eq!(step["possible"], false);
}

#[test]
fn an_agreed_value_stands_beside_the_mean_and_the_spread() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    negotiated(&session);
    scored(&session);
    let cell = || {
        let view = answered(&session, "judgements", json!({}));
        view["scores"]["suppliers"][0]["cells"][0].clone()
    };
    assert_eq!(cell()["mean"], "");
    hold(&session, "lock_scores");
    hold(&session, "reveal_scores");
    let agreed = json!([{
        "kind": "agree_score", "supplier": "alfa", "criterion": "build", "points": "4",
        "reason": "seen together", "with": "dora"
    }]);
    submit(&session, "fila", agreed);

    let cell = cell();
    assert_eq!(cell["mean"], "3.5");
    assert_eq!(cell["spread"], "2.75 to 4.25");
    assert_eq!(cell["agreed"], "4");
    assert_eq!(cell["given"][0]["reason"], REASON);
}

#[test]
fn a_round_shows_what_was_conceded_and_how_it_stands_to_its_aims() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    negotiated(&session);
    let second = json!([
        { "kind": "plan_round", "round": 2, "target": "7.50", "aspiration": "7", "walk_away": "8",
          "alternative": "Repair the old ones" },
        { "kind": "record_offer", "offer": "alfa-2", "supplier": "alfa", "round": 2,
          "lines": [{ "item": "Pump", "quantity": "10", "price": "7.0321", "freight": "0.37" }] }
    ]);
    submit(&session, "boris", second);

    let rounds = answered(&session, "offers", json!({}))["rounds"].clone();
    let cells = rounds["suppliers"][0]["cells"].clone();
    assert_eq!(cells[0]["reached"], "above the target");
    let concession = cells[1]["concession"].as_str().unwrap();
    assert!(
        concession.contains("0.400") && concession.contains("5.1"),
        "{concession}"
    );
    assert_eq!(cells[1]["reached"], "reaches the target");
    assert_eq!(rounds["suppliers"][1]["cells"][1]["cost"], "");
    act_as(&session, Some("petra"));
    let rounds = answered(&session, "offers", json!({}))["rounds"].clone();
    assert_eq!(rounds["suppliers"][0]["cells"][1]["cost"], "sealed");
    assert_eq!(rounds["rounds"][1]["target"], "sealed");
    assert_ne!(rounds["envelopes_fixed"], "");
}

#[test]
fn a_gate_that_is_not_met_excludes_with_its_requirement_and_evidence() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    negotiated(&session);
    let gate = json!([{ "kind": "set_gate", "gate": "iso", "requirement": "ISO 9001 in force" }]);
    submit(&session, "petra", gate);
    let found = json!([
        { "kind": "check_gate", "supplier": "beta", "gate": "iso", "met": false,
          "evidence": "expired in May" },
        { "kind": "record_evidence", "evidence": "plant", "supplier": "alfa", "kind_of": "reference",
          "on_time": "8", "late": "0.5", "source": "the water plant" }
    ]);
    submit(&session, "boris", found);

    let search = answered(&session, "offers", json!({}))["search"].clone();
    let [alfa, beta] = [0, 1].map(|at| search["suppliers"][at].clone());
    assert_eq!(
        beta["excluded"],
        "Does not meet “ISO 9001 in force”: expired in May"
    );
    assert_eq!(beta["findings"][0]["finding"], "Not met");
    assert_eq!(alfa["findings"][0]["finding"], "Not checked");
    assert_eq!(
        alfa["evidence"][0]["weight"],
        "counts as 8 on time, 0.5 late"
    );
    assert_eq!(alfa["evidence"][0]["counts"], true);
    assert_eq!(alfa["excluded"], Value::Null);
}
