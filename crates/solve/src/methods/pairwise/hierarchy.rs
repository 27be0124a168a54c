//! Hierarchies of criteria with offers at the end.

use mcda::pairwise::{Branch, Hierarchy, Judged, PriorityMethod, Synthesis, synthesise};
use mcda::{Direction, Refusal, RefusalKind, Weights};
use serde_json::Value;

use super::ratio_of;
use super::reading::{pairwise_matrix, priority_method};
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::{self, Inputs, mismatch};
use crate::methods::Answer;

/// The most levels of criteria; no person compares through as many.
const DEEPEST: usize = 32;

pub(super) fn answer(inputs: &Inputs<'_>) -> Answer {
    let method = priority_method(inputs)?;
    let synthesis = synthesis(inputs)?;
    let mut reader = Reader {
        inputs,
        definitions: [inputs.get("local_matrices"), inputs.get("measured")]
            .into_iter()
            .flatten()
            .collect(),
        divisions: inputs.get("sub_criteria").into_iter().collect(),
        names: Vec::new(),
        ratios: Vec::new(),
    };
    let goal = reader.goal()?;
    let found = synthesise(&goal, method)?;
    check_offers(inputs, &found)?;
    let exact = synthesise(&goal, PriorityMethod::Eigenvector)?;
    let scores = found.scores(synthesis);
    let values = |scores: &mcda::Scores| scores.values.clone();
    let criteria = |found: &Hierarchy| found.nodes.first().and_then(|goal| goal.priorities.clone());
    Ok(Figures::default()
        .with("criteria_priorities", criteria(&found))
        .with("criteria_priorities_eigenvector", criteria(&exact))
        .with("local_priorities", reader.local_priorities(&found))
        .with("global_weights", reader.global_weights(&found))
        .with_some("scores", scores.map(values))
        .with_some(
            "ranking",
            scores.map(|scores| inputs.ranking(scores)).transpose()?,
        )
        .with_some("scores_eigenvector", exact.scores(synthesis).map(values))
        .with_some("scores_ideal_mode", found.ideal.as_ref().map(values))
        .with_some("CR_criteria", reader.criteria_ratio())
        .with("CR", reader.ratio_figures()))
}

fn synthesis(inputs: &Inputs<'_>) -> Result<Synthesis, Refused> {
    match inputs.text("synthesis").to_lowercase().as_str() {
        "" => Ok(Synthesis::Distributive),
        name if name.contains("ideal") => Ok(Synthesis::Ideal),
        name if name.contains("distributive") => Ok(Synthesis::Distributive),
        name => Err(Refused::unsupported(format!("“{name}” is no synthesis"))),
    }
}

fn check_offers(inputs: &Inputs<'_>, found: &Hierarchy) -> Result<(), Refused> {
    let (Some(scores), Ok(alternatives)) = (&found.distributive, inputs.names("alternatives"))
    else {
        return Ok(());
    };
    if scores.values.len() == alternatives.len() {
        return Ok(());
    }
    let message = format!(
        "{} offers are compared for {} alternatives",
        scores.values.len(),
        alternatives.len()
    );
    Err(mismatch(message))
}

/// Builds the hierarchy and keeps the names of its nodes, in the order in which they will be answered.
struct Reader<'a> {
    inputs: &'a Inputs<'a>,
    /// Tables by criterion’s name: judgements, priorities or measured figures of what is below it.
    definitions: Vec<&'a Value>,
    /// Tables by criterion’s name: the criteria it is divided into.
    divisions: Vec<&'a Value>,
    names: Vec<String>,
    ratios: Vec<(String, Option<f64>)>,
}

impl<'a> Reader<'a> {
    fn goal(&mut self) -> Result<Branch, Refused> {
        let criteria = self.inputs.names("criteria")?;
        let judged = match self.inputs.get("matrix") {
            Some(matrix) => self.pairs("criteria", matrix)?,
            None => Judged::Given(self.inputs.weights(criteria.len())?),
        };
        // The goal has no name of its own, so that a criterion may have any.
        self.names.push(String::new());
        self.group(judged, &criteria, 1)
    }

    fn group(&mut self, judged: Judged, names: &[String], depth: usize) -> Result<Branch, Refused> {
        let below: Result<Vec<Branch>, Refused> =
            names.iter().map(|name| self.branch(name, depth)).collect();
        Ok(Branch::Criteria(judged, below?))
    }

    fn branch(&mut self, name: &str, depth: usize) -> Result<Branch, Refused> {
        // Judgements are found by name; and a criterion below itself would never end.
        if self.names.iter().any(|known| known == name) {
            let message = format!("the criterion “{name}” is there twice");
            return Err(Refusal::new(RefusalKind::InconsistentInput, message).into());
        }
        if depth > DEEPEST {
            let message = format!("“{name}” is more than {DEEPEST} levels below the goal");
            return Err(Refused::unsupported(message));
        }
        self.names.push(name.to_owned());
        let division = self.divisions.iter().find_map(|table| table.get(name));
        let Some(division) = division else {
            return self.offers(name);
        };
        let (judged, names) = self.division(name, division)?;
        self.group(judged, &names, depth + 1)
    }

    /// What a criterion is divided into: a list of names, whose judgements stand with the others; a matrix; priorities
    /// by name; or an object with names and matrix, and whatever belongs to the criteria below.
    fn division(&mut self, name: &str, given: &'a Value) -> Result<(Judged, Vec<String>), Refused> {
        let wrong = || {
            mismatch(format!(
                "“{name}”: its criteria and their judgements are not clear"
            ))
        };
        if let Some(names) = texts(given) {
            let matrix = self.definition(name).ok_or_else(wrong)?;
            return Ok((self.judged(name, matrix)?, names));
        }
        if given.is_array() {
            let judged = self.judged(name, given)?;
            let count = given.as_array().map_or(0, Vec::len);
            let numbered = (1..=count).map(|place| format!("{name} {place}"));
            return Ok((judged, numbered.collect()));
        }
        let parts = given.as_object().ok_or_else(wrong)?;
        if parts.values().all(Value::is_number) {
            let points: Vec<f64> = parts.values().filter_map(inputs::number).collect();
            let weights = Weights::from_points(&points)?;
            return Ok((Judged::Given(weights), parts.keys().cloned().collect()));
        }
        let table = |key: &str| given.get(key).filter(|table| table.is_object());
        self.definitions.extend(table("local_matrices"));
        self.definitions.extend(table("measured"));
        self.divisions.extend(table("sub_criteria"));
        let keys = ["criteria", "names", "sub_criteria", "children", "items"];
        let names = keys.iter().find_map(|key| texts(given.get(key)?));
        let judgements = ["matrix", "weights", "priorities"]
            .iter()
            .find_map(|key| given.get(key));
        let judgements = judgements
            .or_else(|| self.definition(name))
            .ok_or_else(wrong)?;
        Ok((self.judged(name, judgements)?, names.ok_or_else(wrong)?))
    }

    fn definition(&self, name: &str) -> Option<&'a Value> {
        self.definitions.iter().find_map(|table| table.get(name))
    }

    /// A matrix of judgements, or priorities as they are.
    fn judged(&mut self, name: &str, given: &Value) -> Result<Judged, Refused> {
        match inputs::numbers(given) {
            Some(points) => Ok(Judged::Given(Weights::from_points(&points)?)),
            None => self.pairs(name, given),
        }
    }

    fn pairs(&mut self, name: &str, given: &Value) -> Result<Judged, Refused> {
        let matrix = pairwise_matrix(given)?;
        self.ratios
            .push((name.to_owned(), ratio_of(self.inputs, &matrix)?));
        Ok(Judged::Pairs(matrix))
    }

    fn offers(&mut self, name: &str) -> Result<Branch, Refused> {
        let Some(given) = self.definition(name) else {
            return Ok(Branch::Offers(None));
        };
        let wrong = || mismatch(format!("“{name}”: there must be a number for each offer"));
        let (figures, direction) = match given {
            Value::Object(parts) => {
                let figures = parts.get("values").and_then(inputs::numbers);
                let direction = parts.get("direction").and_then(Value::as_str);
                (Some(figures.ok_or_else(wrong)?), direction)
            }
            list => (inputs::numbers(list), self.direction_of(name)),
        };
        let judged = match (figures, direction) {
            (None, _) => self.pairs(name, given)?,
            (Some(figures), None | Some("max")) => Judged::Measured(figures, Direction::Max),
            (Some(figures), Some("min")) => Judged::Measured(figures, Direction::Min),
            (Some(_), Some(other)) => {
                let message = format!("“{other}” is no direction; it is max or min");
                return Err(Refusal::new(RefusalKind::BadDirection, message).into());
            }
        };
        Ok(Branch::Offers(Some(judged)))
    }

    fn direction_of(&self, name: &str) -> Option<&'a str> {
        let criteria = self.inputs.names("criteria").ok()?;
        let place = criteria.iter().position(|criterion| criterion == name)?;
        self.inputs.get("directions")?.get(place)?.as_str()
    }

    /// The priorities below each criterion. A name with spaces stands there with underscores too, as some problems ask.
    fn local_priorities(&self, found: &Hierarchy) -> Figures {
        let nodes = self.names.iter().zip(&found.nodes).skip(1);
        nodes.fold(Figures::default(), |figures, (name, node)| {
            let joined = name.replace(' ', "_");
            figures
                .with_some(name, node.priorities.clone())
                .with_some(&joined, node.priorities.clone())
        })
    }

    fn global_weights(&self, found: &Hierarchy) -> Figures {
        let nodes = self.names.iter().zip(&found.nodes).skip(1);
        nodes.fold(Figures::default(), |figures, (name, node)| {
            figures.with(name, node.weight)
        })
    }

    /// The ratio of the criteria’s judgements; none where there are none.
    fn criteria_ratio(&self) -> Option<Option<f64>> {
        let (name, ratio) = self.ratios.first()?;
        (name == "criteria").then_some(*ratio)
    }

    fn ratio_figures(&self) -> Figures {
        let ratios = self.ratios.iter();
        ratios.fold(Figures::default(), |figures, (name, ratio)| {
            figures.with(name, *ratio)
        })
    }
}

/// A list of names.
fn texts(value: &Value) -> Option<Vec<String>> {
    let list = value.as_array()?;
    list.iter()
        .map(|one| one.as_str().map(str::to_owned))
        .collect()
}
