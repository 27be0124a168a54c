//! Who wins as each weight moves alone, and which change of winner is nearest.

use dossier::{Family, Group, NearestChange, WeightLine};

use super::{Source, lower_first, strip};
use crate::compose::rich::rich;
use crate::sheet::{Caption, Strips};

/// The change of winner nearest to the weights in force, and how it is said.
pub struct Nearest<'a>(pub NearestChange<'a>);

impl Nearest<'_> {
    /// The weight at which the winner changes.
    pub fn weight(&self) -> f64 {
        self.0.change.weight
    }

    /// From the weight in force to the change: below zero where less weight changes the winner.
    pub fn distance(&self) -> f64 {
        self.0.distance()
    }

    /// How far it is, in points.
    pub fn points(&self, source: &Source<'_>) -> String {
        points(source, self.distance().abs(), 1)
    }

    /// Who wins beyond it.
    pub fn winner(&self, source: &Source<'_>) -> String {
        source.names(if self.distance() < 0.0 {
            &self.0.change.from
        } else {
            &self.0.change.to
        })
    }

    /// The name of the weight inside a sentence.
    pub fn group(&self, source: &Source<'_>) -> String {
        lower_first(&source.phrases.group(&self.0.line.group))
    }
}

/// A share in points of a hundred, with as many decimals: “0.5 points”.
pub fn points(source: &Source<'_>, share: f64, places: u8) -> String {
    let count = source.words.decimal(share * 100.0, places);
    // A fraction takes the plural that large numbers take.
    let plural: u32 = if count == source.words.decimal(1.0, places) {
        1
    } else {
        5
    };
    source.words.say(
        "memo-points",
        &[("n", plural.into()), ("count", count.into())],
    )
}

/// The nearest change of winner, where there is a single winner and any weight that unseats it.
pub fn nearest<'a>(source: &Source<'a>) -> Option<Nearest<'a>> {
    let first = source.recommended()?;
    let near = source.evaluation.certificate.nearest_change(first);
    near.map(Nearest)
}

/// A strip for each family, for each criterion of a family with several, and for each group of the tree. Two criteria share all weight, so
/// their one strip stands elsewhere already.
pub fn strips(source: &Source<'_>) -> Option<Strips> {
    if source.evaluation.criteria.len() < 3 {
        return None;
    }
    let lines = lines(source);
    let reading = if source.evaluation.weighting.rule.raises() {
        "memo-strips-reading"
    } else {
        "memo-strips-reading-plain"
    };
    Some(Strips {
        caption: Caption {
            finding: finding(source),
            reading: rich(
                &source
                    .words
                    .say(reading, &[("all", source.phrases.percent(1.0).into())]),
            ),
            alt: alternative(source, &lines),
        },
        rows: lines
            .iter()
            .map(|line| strip::strip_row(source, line))
            .collect(),
        ticks: strip::round_ticks(source),
        axis: source.words.say("memo-weights-axis", &[]),
    })
}

/// Each family's line, followed by those of its criteria where it has several; then those of the groups that hold
/// something else than a family or a criterion does.
pub fn lines<'a>(source: &Source<'a>) -> Vec<&'a WeightLine> {
    let evaluation = source.evaluation;
    let certificate = &evaluation.certificate;
    let of_criteria = |family: Family| -> Vec<&'a WeightLine> {
        let inside = |group: &Group| {
            evaluation.criteria.iter().any(|criterion| {
                criterion.family == family
                    && *group == Group::Criterion(criterion.criterion.clone())
            })
        };
        let lines = certificate.lines.iter();
        lines.filter(|line| inside(&line.group)).collect()
    };
    let branches = evaluation.branches.iter().filter(|branch| {
        let held = branch.inside.iter().filter(|inside| **inside).count();
        let is_family =
            |family: Family| Group::Family(family).of(&evaluation.criteria, &[]) == branch.inside;
        held > 1 && !Family::ALL.into_iter().any(is_family)
    });
    let branches = branches.filter_map(|branch| {
        let group = Group::Branch(branch.group.clone());
        certificate.lines.iter().find(|line| line.group == group)
    });
    let families = Family::ALL.into_iter().flat_map(|family| {
        let criteria = of_criteria(family);
        let several = criteria.len() > 1;
        let criteria = criteria.into_iter().filter(move |_| several);
        certificate.of_family(family).into_iter().chain(criteria)
    });
    families.chain(branches).collect()
}

/// Which weight is nearest to changing the winner, and how far.
pub fn finding(source: &Source<'_>) -> String {
    if source.recommended().is_none() {
        return source.words.say("memo-strips-tied", &[]);
    }
    let Some(near) = nearest(source) else {
        return source.words.say("memo-strips-never", &[]);
    };
    let side = if near.distance() < 0.0 {
        "less"
    } else {
        "more"
    };
    source.words.say(
        "memo-strips-nearest",
        &[
            ("group", near.group(source).into()),
            ("points", near.points(source).into()),
            ("side", side.into()),
            ("winner", near.winner(source).into()),
        ],
    )
}

fn alternative(source: &Source<'_>, lines: &[&WeightLine]) -> String {
    let sentences: Vec<String> = lines
        .iter()
        .map(|line| {
            let group = lower_first(&source.phrases.group(&line.group));
            let arguments = [
                ("family", group.into()),
                ("stretches", strip::stretches(source, line).into()),
            ];
            source.words.say("memo-strip-alt", &arguments)
        })
        .collect();
    sentences.join(" ")
}
