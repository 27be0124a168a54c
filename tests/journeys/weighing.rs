//! Weights by other ways than points, from the command line to the paper: who weighed how, how consistently, and what is
//! refused.

use serde_json::json;

use crate::files::Dossier;
use crate::memo::poppler;
use crate::program::plain;
use crate::purchase::PURCHASE;

const CIRCLE: &str = r#"{"kind":"elicit_weights","member":"ana","answers":{"way":"pairwise","comparisons":[{"more":"on-time","less":"cost","times":"3"},{"more":"cost","less":"flow","times":"3"},{"more":"flow","less":"on-time","times":"2"}]}}"#;
const SWINGS: &str = r#"{"kind":"elicit_weights","member":"boris","answers":{"way":"swing","points":{"on-time":"100","cost":"60","flow":"40"}}}"#;

#[test]
fn rank_log_and_memo_say_by_which_way_each_member_weighed_and_what_contradicts_itself() {
    let dossier = Dossier::of(&PURCHASE);
    dossier.apply_as("ana", &[CIRCLE]).done();
    dossier.apply_as("boris", &[SWINGS]).done();

    let report = dossier.rank();
    let [ana, boris] = report["judgements"].as_array().unwrap().as_slice() else {
        panic!("two members weighed: {report}")
    };
    assert_eq!(
        (&ana["way"], &boris["way"]),
        (&json!("pairwise"), &json!("swing"))
    );
    assert!(boris.get("consistency").is_none(), "{boris}");
    // λmax = 1 + x + 1/x with x the third root of 3 × 3 × 2; the random index of three is 0.5245.
    let root = 18.0f64.cbrt();
    let ratio = (1.0 + root + 1.0 / root - 3.0) / 2.0 / 0.5245;
    let found = ana["consistency"]["ratio"].as_f64().unwrap();
    assert!((found - ratio).abs() < 1e-9, "{found} is not {ratio}");
    assert_eq!(ana["consistency"]["acceptable"], false);
    assert_eq!(report["weights"]["cost"]["members"]["boris"], 0.3);

    let said = format!("{ratio:.2}");
    let ways = format!(
        "Weights given as: pairs: Ana Lukić, consistency ratio {said} (acceptable up to 0.10); swing: Boris Vuk."
    );
    let doubt = format!(
        "Ana Lukić’s comparisons contradict each other: the consistency ratio is {said}, up to 0.10 is acceptable."
    );
    dossier.ask("rank", &[]).done().prints(&[&ways, &doubt]);
    dossier.ask("log", &[]).done().prints(&[
        "pairs: Deliveries on time : Landed cost = 3",
        "swing: Deliveries on time 100, Landed cost 60, Flow 40",
    ]);

    let pdf = dossier.folder.path("memo.pdf");
    dossier.ask("memo", &["-o", &pdf]).done();
    let memo = plain(&poppler("pdftotext", &["-raw", &pdf, "-"]));
    let memo = memo.split_whitespace().collect::<Vec<_>>().join(" ");
    let words =
        format!("Given as: pairs: A, consistency ratio {said} (acceptable up to 0.10); swing: B");
    assert!(memo.contains(&words), "no “{words}”:\n{memo}");

    dossier.ask("undo", &["--as", "boris"]).done();
    assert_eq!(dossier.rank()["judgements"][1]["way"], "points");
}

#[test]
fn answers_that_leave_a_criterion_unlinked_are_refused_by_name() {
    let dossier = Dossier::of(&PURCHASE);
    let one_pair = r#"{"kind":"elicit_weights","member":"ana","answers":{"way":"pairwise","comparisons":[{"more":"on-time","less":"cost","times":"3"}]}}"#;
    let answer = dossier.apply_as("ana", &[one_pair]).ends(2);
    let refusal = &answer.json_lines()[0]["refused"];
    assert_eq!(refusal["code"], "not_linked");
    assert_eq!(
        refusal["message"],
        "Ana Lukić (ana): no comparison leads from Flow (flow) to Deliveries on time (on-time)."
    );
    let unknown = r#"{"kind":"elicit_weights","member":"ana","answers":{"way":"ranking","order":[["cost"]],"loud":true}}"#;
    let answer = dossier.apply_as("ana", &[unknown]).ends(2);
    let code = answer.json_lines()[0]["refused"]["code"].clone();
    assert!(code == "unknown_field" || code == "wrong_value", "{answer}");
}
