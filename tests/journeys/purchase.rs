//! A small purchase of our own, made of nothing: two members, three criteria, three suppliers.

/// Every change in the order in which a person would make it.
pub const PURCHASE: [&str; 21] = [
    r#"{"kind":"set_member","member":"ana","name":"Ana Lukić","roles":["decider"]}"#,
    r#"{"kind":"set_member","member":"boris","name":"Boris Vuk","roles":["user","initiator"],"power":"3"}"#,
    r#"{"kind":"describe_purchase","title":"Infusion pumps","reference":"P-7","buy_class":"new_task","unit":{"one":"pump","many":"pumps"},"currency":"EUR","volume":"40"}"#,
    r#"{"kind":"set_position","position":"bottleneck","reason":"Two makers in the world."}"#,
    r#"{"kind":"set_criterion","criterion":"on-time","name":"Deliveries on time","family":"reliability","scale":{"type":"on_time","worst":"0.80","best":"1","target":"0.95"}}"#,
    r#"{"kind":"set_criterion","criterion":"cost","name":"Landed cost","family":"cost","scale":{"type":"landed_cost","worst":"500","best":"300"}}"#,
    r#"{"kind":"set_criterion","criterion":"flow","name":"Flow","family":"quality","scale":{"type":"quantity","unit":"l/min","worst":"10","best":"20"}}"#,
    r#"{"kind":"set_prior","lateness_a":"1","lateness_b":"1","source":"Declared.","date":"2026-02-02"}"#,
    r#"{"kind":"set_supplier","supplier":"alfa","name":"Alfa Medical","short":"Alfa"}"#,
    r#"{"kind":"set_supplier","supplier":"beta","name":"Beta"}"#,
    r#"{"kind":"set_supplier","supplier":"gama","name":"Gama"}"#,
    r#"{"kind":"record_offer","offer":"alfa-1","supplier":"alfa","round":1,"incoterm":"EXW","lines":[{"item":"Pump","quantity":"40","price":"400","freight":"20"}],"answers":{"flow":"15"}}"#,
    r#"{"kind":"record_offer","offer":"beta-1","supplier":"beta","round":1,"lines":[{"item":"Pump","quantity":"40","price":"350"}],"answers":{"flow":"12"}}"#,
    r#"{"kind":"record_offer","offer":"gama-1","supplier":"gama","round":1,"lines":[{"item":"Pump","quantity":"30","price":"460"},{"item":"Spare pump","quantity":"10","price":"460"}],"answers":{"flow":"18"}}"#,
    r#"{"kind":"record_deliveries","supplier":"alfa","shipments":19,"late":0,"first":"2020-01-31","last":"2025-12-01","source":"Our receipts."}"#,
    r#"{"kind":"record_deliveries","supplier":"beta","shipments":39,"late":0,"source":"Our receipts."}"#,
    r#"{"kind":"record_deliveries","supplier":"gama","shipments":99,"late":0,"source":"Our receipts."}"#,
    r#"{"kind":"give_weights","member":"ana","points":{"on-time":"20","cost":"60","flow":"20"}}"#,
    r#"{"kind":"give_weights","member":"boris","points":{"on-time":"4","cost":"2","flow":"4"}}"#,
    r#"{"kind":"screen_out","supplier":"beta","reason":"No service in the country."}"#,
    r#"{"kind":"clear","slot":"screening/beta","reason":"It has opened one."}"#,
];

/// The purchase without the lines that hold this.
pub fn purchase_without(text: &str) -> Vec<&'static str> {
    let kept: Vec<&str> = PURCHASE
        .into_iter()
        .filter(|line| !line.contains(text))
        .collect();
    assert!(kept.len() < PURCHASE.len(), "no line holds {text}");
    kept
}
