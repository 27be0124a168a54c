//! A line of text read as a change, with the exact field where it is none.

use dossier::Change;
use serde::de::DeserializeOwned;
use serde_json::Value;
use thiserror::Error;

/// Why a line is no change.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ReadError {
    /// It is no JSON object.
    #[error("no JSON object (column {column})")]
    NotJson {
        /// Where reading stopped; 0 where the line is another kind of JSON.
        column: usize,
    },
    /// It does not say what kind of change it is.
    #[error("no kind")]
    NoKind,
    /// There is no such kind of change.
    #[error("unknown kind {kind}")]
    UnknownKind {
        /// The kind as given.
        kind: String,
    },
    /// A field that this kind of change does not have.
    #[error("unknown field {field}")]
    UnknownField {
        /// The field with its path.
        field: String,
    },
    /// A field that this kind of change must have.
    #[error("missing field {field}")]
    MissingField {
        /// The field with its path.
        field: String,
    },
    /// A field that holds something else than it should.
    #[error("wrong value in {field}: {detail}")]
    WrongValue {
        /// The field with its path.
        field: String,
        /// What the reader expected, in technical English.
        detail: String,
    },
}

/// Reads one line.
///
/// # Errors
/// [`ReadError`] with the field that is wrong.
pub fn read_change(line: &str) -> Result<Change, ReadError> {
    let value: Value = serde_json::from_str(line).map_err(|error| ReadError::NotJson {
        column: error.column(),
    })?;
    let Value::Object(mut object) = value else {
        return Err(ReadError::NotJson { column: 0 });
    };
    let kind = match object.shift_remove("kind") {
        Some(Value::String(kind)) => kind,
        _ => return Err(ReadError::NoKind),
    };
    let fields = Value::Object(object);
    match kind.as_str() {
        "describe_purchase" => read(fields).map(Change::DescribePurchase),
        "answer_questionnaire" => read(fields).map(Change::AnswerQuestionnaire),
        "set_thresholds" => read(fields).map(Change::SetThresholds),
        "set_caution" => read(fields).map(Change::SetCaution),
        "forgo_precaution" => read(fields).map(Change::ForgoPrecaution),
        "set_position" => read(fields).map(Change::SetPosition),
        "set_floor" => read(fields).map(Change::SetFloor),
        "set_prior" => read(fields).map(Change::SetPrior),
        "set_measure_prior" => read(fields).map(Change::SetMeasurePrior),
        "set_recency" => read(fields).map(Change::SetRecency),
        "set_member" => read(fields).map(Change::SetMember),
        "set_criterion" => read(fields).map(Change::SetCriterion),
        "set_criterion_group" => read(fields).map(Change::SetCriterionGroup),
        "set_supplier" => read(fields).map(Change::SetSupplier),
        "record_offer" => read(fields).map(Change::RecordOffer),
        "estimate_answer" => read(fields).map(Change::EstimateAnswer),
        "record_deliveries" => read(fields).map(Change::RecordDeliveries),
        "exclude_shipments" => read(fields).map(Change::ExcludeShipments),
        "screen_out" => read(fields).map(Change::ScreenOut),
        "give_weights" => read(fields).map(Change::GiveWeights),
        "elicit_weights" => read(fields).map(Change::ElicitWeights),
        "state_need" => read(fields).map(Change::StateNeed),
        "specify" => read(fields).map(Change::Specify),
        "set_gate" => read(fields).map(Change::SetGate),
        "check_gate" => read(fields).map(Change::CheckGate),
        "record_evidence" => read(fields).map(Change::RecordEvidence),
        "waive" => read(fields).map(Change::Waive),
        "set_quorum" => read(fields).map(Change::SetQuorum),
        "declare_interest" => read(fields).map(Change::DeclareInterest),
        "recuse" => read(fields).map(Change::Recuse),
        "give_view" => read(fields).map(Change::GiveView),
        "use_envelopes" => read(fields).map(Change::UseEnvelopes),
        "give_scores" => read(fields).map(Change::GiveScores),
        "judge_again" => read(fields).map(Change::JudgeAgain),
        "hold_step" => read(fields).map(Change::HoldStep),
        "agree_score" => read(fields).map(Change::AgreeScore),
        "leave_out" => read(fields).map(Change::LeaveOut),
        "plan_round" => read(fields).map(Change::PlanRound),
        "choose" => read(fields).map(Change::Choose),
        "sign" => read(fields).map(Change::Sign),
        "close_phase" => read(fields).map(Change::ClosePhase),
        "reopen_phase" => read(fields).map(Change::ReopenPhase),
        "cite_precedent" => read(fields).map(Change::CitePrecedent),
        "set_switching_cost" => read(fields).map(Change::SetSwitchingCost),
        "set_price_index" => read(fields).map(Change::SetPriceIndex),
        "check_rebuy" => read(fields).map(Change::CheckRebuy),
        "reclassify" => read(fields).map(Change::Reclassify),
        "record_follow_up" => read(fields).map(Change::RecordFollowUp),
        "set_cost_basis" => read(fields).map(Change::SetCostBasis),
        "freeze_rates" => read(fields).map(Change::FreezeRates),
        "add_cost" => read(fields).map(Change::AddCost),
        "attach" => read(fields).map(Change::Attach),
        "keep_details" => read(fields).map(Change::KeepDetails),
        "erase" => read(fields).map(Change::Erase),
        "join" => read(fields).map(Change::Join),
        "clear" => read(fields).map(Change::Clear),
        "undo" => read(fields).map(Change::Undo),
        _ => Err(ReadError::UnknownKind { kind }),
    }
}

/// Reads the fields of one kind of change, keeping track of the path.
fn read<T: DeserializeOwned>(fields: Value) -> Result<T, ReadError> {
    serde_path_to_error::deserialize(fields).map_err(|error| {
        let path = error.path().to_string();
        let detail = error.inner().to_string();
        let below = |name: &str| match path.as_str() {
            "." => name.to_owned(),
            parent if parent.rsplit('.').next() == Some(name) => parent.to_owned(),
            parent => format!("{parent}.{name}"),
        };
        let named = detail.split('`').nth(1).unwrap_or_default();
        match detail.as_str() {
            unknown if unknown.starts_with("unknown field") => ReadError::UnknownField {
                field: below(named),
            },
            missing if missing.starts_with("missing field") => ReadError::MissingField {
                field: below(named),
            },
            _ => ReadError::WrongValue {
                field: path,
                detail,
            },
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(line: &str) -> ReadError {
        read_change(line).unwrap_err()
    }

    #[test]
    fn each_way_of_being_no_change_names_its_field() {
        assert_eq!(error("x"), ReadError::NotJson { column: 1 });
        assert_eq!(error("[1]"), ReadError::NotJson { column: 0 });
        assert_eq!(error("{}"), ReadError::NoKind);
        assert_eq!(
            error(r#"{"kind":"nope"}"#),
            ReadError::UnknownKind {
                kind: "nope".to_owned()
            }
        );
        assert_eq!(
            error(r#"{"kind":"set_position","position":"leverage","foo":1}"#),
            ReadError::UnknownField {
                field: "foo".to_owned()
            }
        );
        assert_eq!(
            error(r#"{"kind":"set_floor","share":"0.4"}"#),
            ReadError::MissingField {
                field: "reason".to_owned()
            }
        );
        let ReadError::WrongValue { field, .. } = error(
            r#"{"kind":"record_offer","offer":"a","supplier":"b","round":1,"lines":[{"item":"x","quantity":"many","price":"1"}]}"#,
        ) else {
            panic!("a word is no quantity")
        };
        assert_eq!(field, "lines[0].quantity");
    }

    #[test]
    fn every_kind_that_is_written_is_read() {
        for sample in crate::SAMPLES {
            for line in sample.changes() {
                let text = serde_json::to_string(&line).unwrap();
                assert_eq!(read_change(&text), Ok(line));
            }
        }
        let undo = r#"{"kind":"undo","entry":3,"inverse":{"kind":"clear","slot":"floor"}}"#;
        assert_eq!(
            serde_json::to_string(&read_change(undo).unwrap()).unwrap(),
            undo
        );
        let floor = r#"{"kind":"set_floor","share":"0.4","reason":"ours"}"#;
        assert_eq!(
            serde_json::to_string(&read_change(floor).unwrap()).unwrap(),
            floor
        );
        let out = r#"{"kind":"screen_out","supplier":"a","reason":"late"}"#;
        assert_eq!(
            serde_json::to_string(&read_change(out).unwrap()).unwrap(),
            out
        );
    }
}
