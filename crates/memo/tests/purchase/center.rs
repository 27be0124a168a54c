//! A buying center that keeps a process: a straight rebuy of paper whose check may re-open the choice, and the modified
//! rebuy that it then becomes, up to the signatures.

use serde_json::{Value, json};

use super::Purchase;

/// A text in both languages that are written.
fn both(english: &str, serbian: &str) -> Value {
    json!({ "en": english, "sr-Cyrl": serbian })
}

fn member(id: &str, english: &str, serbian: &str, roles: &[&str]) -> Value {
    json!({ "kind": "set_member", "member": id, "name": both(english, serbian), "roles": roles, "power": "1" })
}

fn offer(supplier: &str, price: &str) -> Value {
    let line = json!({ "item": both("Paper", "Папир"), "quantity": "1000", "price": price });
    json!({
        "kind": "record_offer", "offer": format!("{supplier}-1"), "supplier": supplier, "round": 1, "lines": [line],
    })
}

fn on_time() -> Value {
    json!({
        "criterion": "on-time", "name": both("Deliveries on time", "Испоруке у року"), "family": "reliability",
        "scale": { "type": "on_time", "worst": "0.80", "best": "0.99", "target": "0.95" },
    })
}

fn landed(worst: &str) -> Value {
    json!({
        "criterion": "landed", "name": both("Landed cost", "Цена са превозом"), "family": "cost",
        "scale": { "type": "landed_cost", "worst": worst, "best": "3.00" },
    })
}

fn set(kind: &str, of: Value) -> Value {
    let mut change = of;
    change["kind"] = kind.into();
    change
}

/// The people, the purchase, its suppliers and the contract that runs.
fn begun() -> Purchase {
    let start = Purchase::at("2026-11-24T09:30:00Z")
        .by("ana", member("ana", "Ana Kovač", "Ана Ковач", &["decider"]))
        .by("ana", member("boris", "Boris Savić", "Борис Савић", &["prescriber"]))
        .by("ana", member("vera", "Vera Simić", "Вера Симић", &["buyer"]))
        .by("ana", member("nada", "Nada Pavlović", "Нада Павловић", &["user"]))
        .by("ana", member("jovan", "Jovan Lukić", "Јован Лукић", &["user"]))
        .by("ana", member("stefan", "Stefan Tasić", "Стефан Тасић", &["advisor"]))
        .by("ana", member("lena", "Lena Vuković", "Лена Вуковић", &["approver"]))
        .by("ana", member("mira", "Mira Đurić", "Мира Ђурић", &["facilitator"]))
        .by("vera", json!({
            "kind": "describe_purchase", "title": both("Office paper A4, 80 g", "Канцеларијски папир A4, 80 g"),
            "reference": "2026/014", "buy_class": "straight_rebuy", "currency": "EUR", "volume": "10000",
            "unit": { "one": both("ream", "рис"), "many": both("reams", "рисева") },
        }))
        .by("mira", json!({ "kind": "use_envelopes", "two": true }));
    let named = ["alfa", "beta", "gama", "delta"]
        .into_iter()
        .zip(["Alfa Paper", "Beta Office", "Gama Print", "Delta Trade"])
        .fold(start, |purchase, (id, name)| {
            purchase.by(
                "vera",
                json!({ "kind": "set_supplier", "supplier": id, "name": name }),
            )
        });
    named
        .by("vera", json!({
            "kind": "cite_precedent", "reference": both("Contract 2024/7", "Уговор 2024/7"), "incumbent": "alfa",
            "since": "2024-10-01", "price": "4.00", "criteria": [on_time(), landed("6.00")],
            "weights": { "on-time": "0.50", "landed": "0.50" },
            "specification": { "requirements": [both("White, 80 g.", "Бели, 80 g.")] },
        }))
        .by("vera", deliveries("alfa", 120, 3))
        .by("vera", deliveries("beta", 60, 1))
        .by("vera", json!({
            "kind": "set_price_index", "then": "100", "now": "103",
            "source": both("Paper prices, statistical office.", "Цене папира, завод за статистику."),
        }))
}

fn deliveries(supplier: &str, shipments: u32, late: u32) -> Value {
    json!({
        "kind": "record_deliveries", "supplier": supplier, "shipments": shipments, "late": late,
        "source": both("Goods-in ledger.", "Књига пријема."),
    })
}

fn checked(purchase: Purchase, price: &str) -> Purchase {
    purchase.by("vera", offer("alfa", price)).by("vera", json!({
        "kind": "check_rebuy", "date": "2026-11-24", "target": "0.95", "price_rise": "0.05", "months": 36,
        "specification_changed": false,
    }))
}

/// A straight rebuy in which nothing fires.
pub fn quiet() -> Purchase {
    checked(begun(), "4.20")
}

/// A straight rebuy whose price rose too far.
pub fn risen() -> Purchase {
    checked(begun(), "4.60")
}

fn weights(member: &str, on_time: u32, landed: u32, service: u32) -> Value {
    let points = json!({
        "on-time": on_time.to_string(), "landed": landed.to_string(), "service": service.to_string(),
    });
    json!({ "kind": "give_weights", "member": member, "points": points })
}

fn scores(member: &str, supplier: &str, points: u32) -> Value {
    let score =
        json!({ "points": points.to_string(), "reason": both("As visited.", "Према посети.") });
    json!({ "kind": "give_scores", "member": member, "supplier": supplier, "scores": { "service": score } })
}

fn gate(supplier: &str, met: bool, english: &str, serbian: &str) -> Value {
    json!({
        "kind": "check_gate", "supplier": supplier, "gate": "stock", "met": met, "evidence": both(english, serbian),
    })
}

fn close(phase: &str) -> Value {
    json!({ "kind": "close_phase", "phase": phase })
}

/// The modified rebuy that it became, with the offers scored, the prices opened and nothing chosen yet.
pub fn reopened() -> Purchase {
    let specified = risen()
        .by("vera", json!({
            "kind": "reclassify", "to": "modified_rebuy", "triggers": ["price"],
            "reason": both("The quotation is too high.", "Понуда је превисока."),
        }))
        .by("vera", json!({
            "kind": "answer_questionnaire",
            "answers": {
                "spend_share": 4, "day_without": 3, "cost_share": 3,
                "qualified_suppliers": 2, "time_to_switch": 2, "substitutes": 1, "lead_time": 2, "lock_in": 1,
            },
        }))
        .by("vera", json!({ "kind": "set_position", "position": "leverage" }))
        .by("nada", json!({
            "kind": "state_need", "what": both("Paper for the year.", "Папир за годину."),
            "without": both("Nothing is printed.", "Ништа се не штампа."),
        }))
        .by("ana", close("need"))
        .by("boris", set("set_criterion", on_time()))
        .by("boris", set("set_criterion", landed("5.00")))
        .by("boris", json!({
            "kind": "set_criterion", "criterion": "service", "name": both("Service", "Услуга"), "family": "service",
            "scale": { "type": "judged", "worst": "0", "best": "10" },
        }))
        .by("boris", json!({
            "kind": "specify", "requirements": [both("White, 80 g.", "Бели, 80 g."), both("FSC label.", "Ознака FSC.")],
        }))
        .by("boris", json!({
            "kind": "set_gate", "gate": "stock", "requirement": both("A store in the city", "Складиште у граду"),
        }))
        .by("ana", weights("ana", 30, 50, 20))
        .by("boris", weights("boris", 60, 20, 20))
        .by("vera", weights("vera", 10, 85, 5))
        .by("nada", weights("nada", 40, 20, 40))
        .by("jovan", weights("jovan", 20, 40, 40))
        .by("ana", close("specification"));
    let searched = specified
        .by("vera", gate("alfa", true, "Visited in May.", "Обиђено у мају."))
        .by("vera", gate("beta", true, "Lease shown.", "Показан уговор о закупу."))
        .by("vera", gate("gama", true, "Lease shown.", "Показан уговор о закупу."))
        .by("vera", gate("delta", false, "Ships from abroad.", "Шаље из иностранства."))
        .by("vera", json!({
            "kind": "record_evidence", "evidence": "town-hall", "supplier": "gama", "kind_of": "reference",
            "on_time": "20", "late": "1", "source": both("Town hall, 2025.", "Градска управа, 2025."),
            "date": "2026-10-02",
        }))
        .by("ana", close("search"));
    let offered = searched
        .by("vera", offer("beta", "4.05"))
        .by("vera", offer("gama", "3.90"))
        .by("vera", json!({
            "kind": "set_switching_cost", "amount": "900",
            "reason": both("New order forms and two days of training.", "Нови обрасци и два дана обуке."),
        }))
        .by("mira", json!({
            "kind": "waive", "duty": "round_plans", "reason": both("One round only.", "Само један круг."),
        }))
        .by("jovan", json!({
            "kind": "declare_interest", "member": "jovan", "tie": both("Brother works for Gama.", "Брат ради у фирми Gama."),
        }))
        .by("ana", json!({ "kind": "declare_interest", "member": "ana" }));
    let scored = ["alfa", "beta", "gama"]
        .into_iter()
        .zip([(7, 4, 9, 6), (8, 7, 5, 9), (6, 9, 8, 3)])
        .fold(
            offered,
            |purchase, (supplier, (ana, boris, nada, stefan))| {
                purchase
                    .by("ana", scores("ana", supplier, ana))
                    .by("boris", scores("boris", supplier, boris))
                    .by("nada", scores("nada", supplier, nada))
                    .by("stefan", scores("stefan", supplier, stefan))
            },
        );
    let digest = scored.digest();
    scored
        .by("mira", json!({ "kind": "hold_step", "step": "lock_scores", "with": "ana", "digest": digest }))
        .by("mira", json!({ "kind": "hold_step", "step": "reveal_scores", "with": "ana" }))
        .by("mira", json!({ "kind": "hold_step", "step": "open_prices", "with": "ana" }))
        .by("stefan", json!({
            "kind": "judge_again", "member": "stefan", "supplier": "beta", "criterion": "service", "points": "8",
            "reason": both("Others waited longer.", "Други су чекали дуже."),
        }))
        .by("mira", json!({
            "kind": "agree_score", "supplier": "beta", "criterion": "service", "points": "7.5", "with": "ana",
            "reason": both("The second visit went better.", "Друга посета је била боља."),
        }))
        .by("mira", json!({
            "kind": "leave_out", "member": "boris", "with": "ana",
            "reason": both("The sheet was filled in for another lot.", "Лист је попуњен за другу партију."),
        }))
        .by("jovan", json!({
            "kind": "recuse", "member": "jovan", "reason": both("The tie.", "Због везе."),
        }))
        .by("stefan", json!({
            "kind": "give_view", "member": "stefan", "advice": both("Ask for weekly delivery.", "Тражити недељну испоруку."),
        }))
        .by("mira", close("negotiation"))
}

/// The same with a choice and signatures, one of them a dissent; the approver has not signed.
pub fn chosen(supplier: &str) -> Purchase {
    reopened()
        .by("ana", json!({
            "kind": "choose", "supplier": supplier,
            "trade_off": both("Known people for a little money.", "Познати људи за мало новца."),
        }))
        .by("ana", json!({ "kind": "sign", "member": "ana", "stance": "agree" }))
        .by("boris", json!({
            "kind": "sign", "member": "boris", "stance": "agree_with_reservation",
            "words": both("Ask for samples first.", "Прво тражити узорке."),
        }))
        .by("nada", json!({
            "kind": "sign", "member": "nada", "stance": "dissent",
            "words": both("Half of every box jams; I said so in May.", "Пола сваке кутије запиње; то сам рекла у мају."),
        }))
}

/// The same, signed by everyone who must and sealed, with the first deliveries under the contract.
pub fn sealed(supplier: &str) -> Purchase {
    chosen(supplier)
        .by(
            "lena",
            json!({ "kind": "sign", "member": "lena", "stance": "agree" }),
        )
        .by("ana", close("decision"))
        .by(
            "vera",
            json!({
                "kind": "record_follow_up", "supplier": supplier, "shipments": 12, "late": 1,
                "source": both("Goods-in ledger.", "Књига пријема."),
            }),
        )
}
