//! Weights drawn from answers, as a window asks for them: what they come to before they are recorded, and after.
#![allow(clippy::unwrap_used)]

mod desktop;

use desk::Session;
use desktop::{answered, ask, code, session};
use serde_json::{Value, json};

const NAMES: [(&str, &str); 4] = [
    ("cost", "Cost"),
    ("fit", "Fit"),
    ("speed", "Speed"),
    ("care", "Care"),
];

/// A dossier of one decider, with four criteria.
fn begun(session: &Session) {
    let new = json!({
        "purchase": {
            "title": "Gloves", "buy_class": "new_task",
            "unit": { "one": "box", "many": "boxes" }, "currency": "EUR"
        },
        "member": { "member": "ana", "name": "Ana", "roles": ["decider"] }
    });
    answered(session, "new", new);
    let criteria = NAMES.map(|(id, name)| {
        json!({ "kind": "set_criterion", "criterion": id, "name": name, "family": "quality",
            "scale": { "type": "quantity", "unit": "points", "worst": "0", "best": "10" } })
    });
    answered(session, "submit", json!({ "changes": criteria }));
}

fn weighed(session: &Session, answers: &Value) -> Value {
    answered(
        session,
        "weigh",
        json!({ "member": "ana", "answers": answers }),
    )
}

fn pairs(comparisons: &[(&str, &str, &str)]) -> Value {
    let pair = |(more, less, times): &(&str, &str, &str)| json!({ "more": more, "less": less, "times": times });
    let comparisons: Vec<Value> = comparisons.iter().map(pair).collect();
    json!({ "way": "pairwise", "comparisons": comparisons })
}

fn record(session: &Session, answers: &Value) {
    let change = json!({ "kind": "elicit_weights", "member": "ana", "answers": answers });
    answered(session, "submit", json!({ "changes": [change] }));
}

#[test]
fn answers_that_are_not_whole_are_weighed_without_a_refusal_and_say_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begun(&session);
    for (answers, missing) in [
        (
            json!({ "way": "swing", "points": {} }),
            "Still missing: Cost, Fit, Speed and Care.",
        ),
        (
            json!({ "way": "swing", "points": { "cost": "90", "fit": "1", "speed": "1", "care": "0" } }),
            "Ana: no swing has 100 points.",
        ),
        (
            json!({ "way": "ranking", "order": [["fit", "cost"]] }),
            "Still missing: Speed and Care.",
        ),
        (
            pairs(&[]),
            "No comparison links Fit, Speed and Care with the others yet.",
        ),
        (
            pairs(&[("cost", "fit", "3")]),
            "No comparison links Speed and Care with the others yet.",
        ),
        (
            json!({ "way": "best_worst", "best": "cost", "worst": "care",
                "best_to_others": { "fit": "2", "speed": "2" }, "others_to_worst": { "fit": "2" } }),
            "Still missing: Speed : Care and Cost : Care.",
        ),
    ] {
        let found = weighed(&session, &answers);
        assert_eq!(found["missing"], missing);
        assert_eq!(found["complete"], false, "{answers}");
        assert_eq!(found["shares"][0]["fraction"], Value::Null);
        assert_eq!(found["shares"][0]["name"], "Cost");
        assert_eq!(found["shares"][0]["share"], "–");
        assert_eq!(found["repair"], Value::Null);
    }
    let malformed = json!({ "member": "ana", "answers": { "way": "by heart" } });
    assert_eq!(code(&ask(&session, "weigh", malformed)), "bad_request");
    assert_eq!(
        answered(&session, "status", json!({}))["entries"],
        6,
        "nothing is recorded"
    );
}

#[test]
fn a_circle_is_named_and_the_smallest_repair_suffices() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begun(&session);
    let given = [
        ("cost", "fit", "3"),
        ("fit", "speed", "4"),
        ("speed", "cost", "2"),
        ("cost", "care", "5"),
        ("fit", "care", "3"),
        ("speed", "care", "2"),
    ];
    let found = weighed(&session, &pairs(&given));

    assert_eq!(
        (&found["complete"], &found["acceptable"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(found["missing"], "");
    let first = &found["loops"][0];
    assert_eq!(first["criteria"], json!(["cost", "fit", "speed"]));
    assert_eq!(
        first["sentence"],
        "Cost counts 3 times as much as Fit, Fit counts 4 times as much as Speed, and yet Speed counts 2 times as much as \
         Cost: that goes round in a circle, and no order fits it."
    );
    assert!(found["loops"].as_array().unwrap().len() <= 3);

    let changes = found["repair"]["changes"].as_array().unwrap();
    let repaired: Vec<Value> = given
        .iter()
        .map(|(more, less, times)| {
            let is_of = |change: &&Value| {
                let of = [&change["more"], &change["less"]];
                of.contains(&&json!(more)) && of.contains(&&json!(less))
            };
            let anew = changes.iter().find(is_of).cloned();
            anew.unwrap_or_else(|| json!({ "more": more, "less": less, "times": times }))
        })
        .collect();
    let after = weighed(
        &session,
        &json!({ "way": "pairwise", "comparisons": repaired }),
    );
    assert_eq!(
        (&after["acceptable"], &after["repair"]),
        (&json!(true), &Value::Null)
    );
    let ratio = after["consistency"].as_str().unwrap();
    let ratio = ratio
        .split([' ', ':'])
        .find(|word| word.starts_with("0."))
        .unwrap();
    let sentence = found["repair"]["sentence"].as_str().unwrap();
    assert!(
        sentence.contains(&format!("would then be {ratio} instead of")),
        "{sentence}"
    );
}

#[test]
fn what_does_not_multiply_out_is_said_with_what_it_makes() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begun(&session);
    let answers = json!({ "way": "best_worst", "best": "cost", "worst": "care",
        "best_to_others": { "fit": "4", "speed": "2", "care": "4" },
        "others_to_worst": { "fit": "4", "speed": "2" } });
    let found = weighed(&session, &answers);

    assert_eq!(
        (&found["complete"], &found["acceptable"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(
        found["consistency"],
        "Consistency ratio 1.00: more than the 0.15 that is acceptable."
    );
    assert_eq!(
        found["loops"],
        json!([{ "criteria": ["cost", "fit", "care"], "sentence": "Cost counts 4 times as much as Fit and Fit counts 4 times \
            as much as Care; together that makes 16 : 1, and yet Cost counts 4 times as much as Care." }])
    );
    assert_eq!(found["repair"], Value::Null);
}

#[test]
fn a_judgement_shows_by_which_way_it_was_given_and_the_newer_way_replaces_the_older() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begun(&session);
    let member =
        |session: &Session| answered(session, "judgements", json!({}))["members"][0].clone();
    assert_eq!(member(&session)["way"], "");

    let points = json!({ "cost": "40", "fit": "30", "speed": "20", "care": "10" });
    let change = json!({ "kind": "give_weights", "member": "ana", "points": points });
    answered(&session, "submit", json!({ "changes": [change] }));
    let by_points = member(&session);
    assert_eq!(
        (&by_points["way"], &by_points["elicited"]),
        (&json!("points"), &Value::Null)
    );
    assert_eq!(by_points["points"], json!(["40", "30", "20", "10"]));

    let chain = pairs(&[
        ("cost", "fit", "2"),
        ("fit", "speed", "2"),
        ("speed", "care", "1"),
    ]);
    record(&session, &chain);
    let by_pairs = member(&session);
    assert_eq!(
        (&by_pairs["way"], &by_pairs["given"]),
        (&json!("pairs"), &Value::Null)
    );
    assert_eq!(by_pairs["elicited"], chain);
    assert_eq!(by_pairs["points"], json!(["50", "25", "12.5", "12.5"]));
    assert_eq!(
        by_pairs["remark"],
        "So few comparisons cannot contradict each other. 3 of 6 pairs are compared."
    );

    let swings = json!({ "way": "swing", "points": { "cost": "100", "fit": "50", "speed": "30", "care": "20" } });
    record(&session, &swings);
    let by_swing = member(&session);
    assert_eq!(
        (&by_swing["way"], &by_swing["remark"]),
        (&json!("swing"), &json!(""))
    );
    assert_eq!(by_swing["points"], json!(["100", "50", "30", "20"]));
    assert_eq!(by_swing["shares"][0], "50 %".replace(' ', "\u{202f}"));

    answered(&session, "undo", json!({}));
    assert_eq!(member(&session)["elicited"], chain);
    let record = answered(&session, "record", json!({}));
    let lines = record.to_string();
    assert!(
        lines.contains("pairs: Cost : Fit = 2, Fit : Speed = 2, Speed : Care = 1"),
        "{lines}"
    );
    assert!(
        lines.contains("swing: Cost 100, Fit 50, Speed 30, Care 20"),
        "{lines}"
    );
}

#[test]
fn the_weighing_is_said_in_serbian() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begun(&session);
    answered(
        &session,
        "set_settings",
        json!({ "language": "sr-Cyrl", "theme": "dark" }),
    );
    let circle = pairs(&[
        ("cost", "fit", "3"),
        ("fit", "speed", "3"),
        ("speed", "cost", "3"),
        ("cost", "care", "1"),
    ]);
    let found = weighed(&session, &circle);

    let sentence = found["loops"][0]["sentence"].as_str().unwrap();
    assert!(
        sentence.contains("тежи 3 пута више од критеријума"),
        "{sentence}"
    );
    assert!(
        found["consistency"]
            .as_str()
            .unwrap()
            .starts_with("Степен конзистентности")
    );
    assert!(
        found["repair"]["sentence"]
            .as_str()
            .unwrap()
            .starts_with("Довољно би било")
    );
}

#[test]
fn the_picture_of_one_members_weights_says_them_also_to_who_does_not_see_it() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begun(&session);
    record(
        &session,
        &json!({ "way": "ranking", "order": [["cost", "fit"], ["speed", "care"]] }),
    );
    let view = answered(&session, "judgements", json!({}));
    let alt = view["caption"]["alt"].as_str().unwrap();
    for (_, name) in NAMES {
        assert!(alt.contains(&format!("{name}: ")), "{alt}");
    }
    assert!(alt.contains('%'), "{alt}");
}
