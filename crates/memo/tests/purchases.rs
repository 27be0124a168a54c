//! Purchases unlike the samples: each has its memo, in English and in Serbian, with room for everything and with the
//! sentence that is special to it.

mod poppler;
mod purchase;

use purchase::{FULL, MINIMAL, Purchase};
use serde_json::{Value, json};
use words::Language;

fn minimal() -> Purchase {
    Purchase::sample(MINIMAL)
}

/// Both memos, with what each must say. Room and messages are checked where they are made.
fn assert_says(purchase: &Purchase, english: &[&str], serbian: &[&str]) {
    for (language, sentences) in [
        (Language::English, english),
        (Language::SerbianCyrillic, serbian),
    ] {
        let memo = purchase.memo(language);
        for sentence in sentences {
            assert!(memo.text.contains(sentence), "{sentence}: {}", memo.text);
        }
    }
}

fn leverage() -> Value {
    json!({ "kind": "set_position", "position": "leverage", "reason": "Many makers." })
}

fn weights(member: &str, points: &Value) -> Value {
    json!({ "kind": "give_weights", "member": member, "points": points })
}

fn offer(supplier: &str, round: u32, price: &str, freight: &str) -> Value {
    json!({
        "kind": "record_offer", "offer": format!("{supplier}-{round}"), "supplier": supplier, "round": round,
        "lines": [{ "item": "Efavirenz", "quantity": "1000", "price": price, "freight": freight }],
    })
}

fn deliveries(supplier: &str, shipments: u32, late: u32) -> Value {
    json!({
        "kind": "record_deliveries", "supplier": supplier, "shipments": shipments, "late": late, "source": "Example.",
    })
}

#[test]
fn a_leverage_purchase_has_no_rule() {
    assert_says(
        &minimal().with(leverage()),
        &[
            "by the committee’s own weights it leads Strides by 0.781 to 0.763",
            "Leverage purchase: no floor under reliability.",
            "The mean counts; without a record the 5 % bound.",
        ],
        &[
            "по сопственим пондерима комисије води испред добављача Strides са 0,781 према 0,763",
            "без најмањег пондера за поузданост.",
        ],
    );
}

#[test]
fn equal_offers_leave_the_choice_to_the_committee() {
    let purchase = minimal()
        .with(offer("micro-labs", 2, "3.3707", "0.3686"))
        .with(deliveries("micro-labs", 199, 2));
    assert_says(
        &purchase,
        &[
            "Micro Labs and Hetero are equal at 0.742: the figures do not choose between them, the committee must.",
        ],
        &[
            "Micro Labs и Hetero су изједначени са 0,742: бројке не бирају између њих, бира комисија.",
        ],
    );
}

#[test]
fn a_supplier_without_a_record_is_named() {
    let purchase = minimal().without(&["deliveries/micro-labs"]);
    assert_says(
        &purchase,
        &[
            "Micro Labs has no delivery record: its reliability is unknown",
            "no record",
        ],
        &[
            "Micro Labs нема евиденцију испорука: поузданост је непозната",
            "без евиденције",
        ],
    );
}

#[test]
fn a_purchase_may_weigh_cost_alone() {
    let purchase = minimal()
        .with(leverage())
        .without(&["weights/ivana", "criterion/on-time"])
        .with(weights("ivana", &json!({ "landed-cost": "100" })));
    assert_says(
        &purchase,
        &[
            "Strides is also the cheapest landed: preferring it costs nothing.",
            "The reason",
        ],
        &["Strides је уједно и најјефтинији са превозом: опредељење не кошта ништа."],
    );
}

#[test]
fn a_purchase_may_weigh_cost_and_service_without_reliability() {
    let points = json!({ "landed-cost": "70", "lead-time": "30" });
    let members = ["jelena", "milica", "petar", "vladan", "ivana"];
    let given = members.map(|member| format!("weights/{member}"));
    let unweighed = Purchase::sample(FULL)
        .with(leverage())
        .without(&given.each_ref().map(String::as_str))
        .without(&["criterion/on-time"]);
    let purchase = members.into_iter().fold(unweighed, |purchase, member| {
        purchase.with(weights(member, &points))
    });
    assert_says(
        &purchase,
        &[
            "it leads Micro Labs by 0.768 to 0.618",
            "85 days",
            "the weight of cost says which",
        ],
        &[
            "води испред добављача Micro Labs са 0,768 према 0,618",
            "85 дана",
            "одлучује пондер „трошкови“",
        ],
    );
}

#[test]
fn the_committee_may_set_its_own_floor() {
    let reason =
        json!({ "en": "Two makers are enough.", "sr-Cyrl": "Два произвођача су довољна." });
    let purchase =
        minimal().with(json!({ "kind": "set_floor", "share": "0.30", "reason": reason }));
    assert_says(
        &purchase,
        &[
            "with reliability at the 30 % that the committee set",
            "The committee set a floor of 30 % under reliability: Two makers are enough.",
        ],
        &[
            "уз пондер поузданости од 30%, који је одредила комисија",
            "Комисија је за поузданост одредила најмањи пондер од 30%: Два произвођача су довољна.",
        ],
    );
}

#[test]
fn two_offers_are_enough() {
    let purchase = minimal().without(&[
        "offer/strides-1",
        "offer/cipla-1",
        "offer/aurobindo-1",
        "offer/pharmacy-direct-1",
        "offer/s-buys-1",
    ]);
    assert_says(
        &purchase,
        &[
            "2 criteria, 1 judgement, 2 offers",
            "it leads Micro Labs by 0.742 to 0.737",
        ],
        &["2 критеријума, 1 процена, 2 понуде"],
    );
}

#[test]
fn a_supplier_screened_out_is_named_with_the_reason() {
    let reason = json!({ "en": "Its licence has expired.", "sr-Cyrl": "Дозвола јој је истекла." });
    let purchase =
        minimal().with(json!({ "kind": "screen_out", "supplier": "micro-labs", "reason": reason }));
    assert_says(
        &purchase,
        &["Screened out", "Micro Labs: Its licence has expired."],
        &["Издвојени", "Micro Labs: Дозвола јој је истекла."],
    );
}

#[test]
fn fourteen_offers_find_room() {
    let names = [
        "Adcock Ingram",
        "Apotex",
        "Emcure",
        "Laurus",
        "Macleods",
        "Matrix Laboratories",
        "Sun Pharma",
    ];
    let purchase = (0u32..)
        .zip(names)
        .fold(minimal(), |purchase, (place, name)| {
            let id = format!("new-{place}");
            purchase
                .with(json!({ "kind": "set_supplier", "supplier": id, "name": name }))
                .with(offer(&id, 1, &format!("3.{}", 45 + place), "0.3"))
                .with(deliveries(&id, 40 + place * 7, place))
        });
    assert_says(
        &purchase,
        &[
            "2 criteria, 1 judgement, 14 offers",
            "The other 11 win at no weight.",
        ],
        &[
            "2 критеријума, 1 процена, 14 понуда",
            "Преосталих 11 не побеђује нигде.",
        ],
    );
}
