//! Records of several measures from the export to the ranking. Every figure follows by hand: with one good and one bad
//! occasion believed beforehand, n good ones and none bad give Beta(n + 1, 1), whose lower bound is 0.05^(1/(n + 1)).

use crate::files::{Dossier, Folder, close};
use crate::program::ponder;
use crate::purchase::{PURCHASE, purchase_without};

const EVEN: &str = r#"{"kind":"set_measure_prior","measure":"in_full","a":"1","b":"1","source":"Declared.","date":"2026-02-02"}"#;
const IN_FULL: &str = r#"{"kind":"set_criterion","criterion":"in-full","name":"In full","family":"reliability","scale":{"type":"in_full","worst":"0.5","best":"1","target":"0.9"}}"#;

/// The purchase with a criterion of full deliveries and records that say how many were.
fn purchase() -> Dossier {
    let mut lines: Vec<&str> = purchase_without("\"give_weights\"");
    lines.retain(|line| !line.contains("record_deliveries"));
    lines.extend([
        IN_FULL,
        EVEN,
        r#"{"kind":"record_deliveries","supplier":"alfa","shipments":19,"late":0,"in_full":19,"first":"2020-01-31","last":"2025-12-01","source":"Our receipts."}"#,
        r#"{"kind":"record_deliveries","supplier":"beta","shipments":39,"late":0,"source":"Our receipts."}"#,
        r#"{"kind":"record_deliveries","supplier":"gama","shipments":99,"late":3,"in_full":49,"in_full_of":49,"pieces_received":20000,"pieces_rejected":3,"open":2,"source":"Our receipts."}"#,
        r#"{"kind":"give_weights","member":"ana","points":{"on-time":"10","in-full":"10","cost":"60","flow":"20"}}"#,
        r#"{"kind":"give_weights","member":"boris","points":{"on-time":"2","in-full":"2","cost":"2","flow":"4"}}"#,
    ]);
    Dossier::of(&lines)
}

#[test]
fn a_second_measure_is_ranked_and_told_in_words() {
    let dossier = purchase();
    let measure = dossier.rank()["measures"][0].clone();
    assert_eq!(measure["measure"], "in_full");
    let bounds = [1.0 / 20.0, 1.0, 1.0 / 50.0];
    for (known, power) in measure["suppliers"].as_array().unwrap().iter().zip(bounds) {
        close(&known["bound"], 0.05_f64.powf(power), 1e-9);
    }
    assert_eq!(
        measure["suppliers"][1]["has_record"], false,
        "not recorded is neither none nor all"
    );
    dossier.ask("rank", &[]).done().prints(&[
        "19 of 19 shipments in full.",
        "Not recorded how many shipments came in full.",
        // 1 − 0.9ⁿ⁺¹ ≥ 0.95 from n + 1 = 29 on.
        "9 more deliveries in full would prove 90",
    ]);
}

#[test]
fn what_the_buyer_delayed_does_not_count_and_both_figures_are_told() {
    let dossier = purchase();
    let left = |shipments: u32| {
        format!(
            r#"{{"kind":"exclude_shipments","exclusion":"ramp","supplier":"gama","shipments":{shipments},"reason":"Our ramp was closed."}}"#
        )
    };
    dossier
        .apply(&[&left(4)])
        .ends(2)
        .prints(&["4 late shipments", "3 were late"]);
    dossier.apply(&[&left(3)]).done();

    let gama = dossier.rank()["reliability"][2].clone();
    assert_eq!(
        (&gama["shipments"], &gama["late"], &gama["excluded"]),
        (&96.into(), &0.into(), &3.into())
    );
    close(&gama["counted"], 0.05_f64.powf(1.0 / 97.0), 1e-9);
    assert!(gama["counted_with_excluded"].as_f64().unwrap() < gama["counted"].as_f64().unwrap());
    dossier
        .ask("rank", &[])
        .done()
        .prints(&["3 late shipments do not count, since the buyer delayed them"]);
    dossier
        .ask("log", &[])
        .done()
        .prints(&["Our ramp was closed."]);
    dossier.ask("undo", &[]).done();
    assert_eq!(dossier.rank()["reliability"][2]["late"], 3);
}

#[test]
fn a_half_life_weighs_what_is_dated_and_names_what_is_not() {
    let dossier = purchase();
    let half_life =
        r#"{"kind":"set_recency","months":"24","as_of":"2026-02-02","reason":"A new plant."}"#;
    dossier.apply(&[half_life]).done();

    let rank = dossier.rank();
    let counts_as = rank["reliability"][0]["counts_as"].as_f64().unwrap();
    // Six years, evenly: the mean of 2^(−t/24) over ages from 2 to 72 months is 0.40 to a hundredth.
    assert!((counts_as / 19.0 - 0.40).abs() < 0.01, "{counts_as}");
    assert!(rank["reliability"][1].get("counts_as").is_none());
    dossier.ask("rank", &[]).done().prints(&[
        "19 shipments count as 7.",
        "Beta: the record has no days, so that it cannot be weighed by its age and counts in full.",
    ]);
}

#[test]
fn an_export_with_quantities_pieces_and_incidents_becomes_a_record_by_year() {
    let folder = Folder::new();
    let export = folder.write(
        "export.csv",
        "Vendor;Note;Due;Came;Ordered;Got;Good;Bad;Incidents\n\
         Alfa;1;2024-05-02;2024-05-02;10;10;10;0;0\n\
         Alfa;2;2024-06-02;2024-06-05;10;8;7;1;2\n\
         Alfa;3;2025-05-02;2025-05-02;10;12;12;0;\n\
         Delta;1;2025-05-02;2025-05-02;5;5 pcs;;;0\n",
    );
    let columns = "--supplier Vendor --promised Due --delivered Came --shipment Note --ordered Ordered --quantity Got \
        --accepted Good --rejected Bad --incidents Incidents --by-year";
    let history = |more: &[&str]| {
        let columns: Vec<&str> = columns.split(' ').filter(|part| !part.is_empty()).collect();
        ponder(&[&["history", &export], &columns[..], more].concat()).done()
    };

    history(&[]).prints(&[
        "Deliveries in full: prior a = 1.000000, b = 19.000000",
        "5 pcs",
        "Accepted lots",
        "Incidents",
    ]);
    let changes = history(&["--changes"]).out;
    let record = changes
        .lines()
        .find(|line| line.contains("record_deliveries") && line.contains("\"alfa\""))
        .unwrap();
    for part in [
        r#""shipments":3,"late":1,"in_full":2,"lots_inspected":3,"lots_accepted":2,"pieces_received":30,"pieces_rejected":1,"incidents":2,"incidents_of":2"#,
        r#"{"period":"2024","shipments":2,"late":1,"in_full":1,"lots_inspected":2,"lots_accepted":1,"incidents":2}"#,
        r#"{"period":"2025","shipments":1,"late":0,"in_full":1,"lots_inspected":1,"lots_accepted":1}"#,
    ] {
        assert!(record.contains(part), "{record}");
    }
    let dossier = Dossier::of(&PURCHASE[..8]);
    let lines: Vec<&str> = changes.lines().collect();
    dossier.apply(&lines).done();
}
