//! How weights were given, and how far what was answered agrees, as sentences.

use dossier::{Consistency, MemberWeights, PairJudgement, Way};
use rust_decimal::Decimal;

use super::Phrases;

/// Up to so many decimals are printed to tell a ratio from its limit.
const MOST_PLACES: u8 = 4;

impl Phrases<'_> {
    /// The way in which weights were given, as a label.
    pub fn way(&self, way: Way) -> String {
        let id = format!("way-{}", way.name().replace('_', "-"));
        self.words.say(&id, &[])
    }

    /// How far answers agree, and whether that is acceptable, as a sentence.
    pub fn consistency(&self, consistency: &Consistency) -> String {
        let Some([ratio, limit]) = self.ratio_and_limit(consistency) else {
            return self.words.say("weighing-undefined", &[]);
        };
        let id = match (consistency.is_tested(), consistency.is_acceptable()) {
            (false, _) => "weighing-untested",
            (true, true) => "weighing-consistent",
            (true, false) => "weighing-inconsistent",
        };
        let arguments = [("ratio", ratio.into()), ("limit", limit.into())];
        let mut said = self.words.say(id, &arguments);
        if consistency.judged < consistency.all {
            let arguments = [
                ("judged", self.words.count(consistency.judged as u64).into()),
                ("all", self.words.count(consistency.all as u64).into()),
            ];
            said = format!("{said} {}", self.words.say("weighing-judged", &arguments));
        }
        said
    }

    /// By which way each member gave weights, and how far what was asked twice agrees: “points: A, B; pairs: C, consistency
    /// ratio 0.05 (acceptable up to 0.10)”. `names` are what the members are called here, in their order.
    pub fn ways(&self, members: &[MemberWeights], names: &[String]) -> String {
        let mut groups: Vec<(String, Vec<&str>, String)> = Vec::new();
        for (own, name) in members.iter().zip(names) {
            let way = self.way(own.way);
            let ratio = self.ratio(own.consistency.as_ref());
            let alike = groups
                .iter_mut()
                .find(|(of, _, told)| *of == way && told.is_empty() && ratio.is_empty());
            match alike {
                Some((_, names, _)) => names.push(name),
                None => groups.push((way, vec![name], ratio)),
            }
        }
        let each = groups.iter().map(|(way, names, ratio)| {
            let names = names.join(", ");
            match ratio.is_empty() {
                true => format!("{way}: {names}"),
                false => format!("{way}: {names}, {ratio}"),
            }
        });
        each.collect::<Vec<_>>().join("; ")
    }

    /// “consistency ratio 0.05 (acceptable up to 0.10)”; empty where there is none.
    fn ratio(&self, consistency: Option<&Consistency>) -> String {
        let tested = consistency.filter(|one| one.is_tested());
        let Some([ratio, limit]) = tested.and_then(|one| self.ratio_and_limit(one)) else {
            return String::new();
        };
        let arguments = [("ratio", ratio.into()), ("limit", limit.into())];
        self.words.say("weighing-ratio", &arguments)
    }

    /// Two decimals each, more where the two would read alike although the ratio is above its limit; none where there is
    /// no ratio.
    pub fn ratio_and_limit(&self, consistency: &Consistency) -> Option<[String; 2]> {
        let ratio = consistency.ratio?;
        let at = |places| [ratio, consistency.limit].map(|one| self.words.decimal(one, places));
        let told_apart = |places: &u8| {
            let [ratio, limit] = at(*places);
            consistency.is_acceptable() || ratio != limit
        };
        Some(at((2..MOST_PLACES).find(told_apart).unwrap_or(MOST_PLACES)))
    }

    /// A comparison in words: “Cost counts 3 times as much as Service”.
    pub fn pair(&self, pair: &PairJudgement) -> String {
        let arguments = [
            ("more", self.criterion(&pair.more).into()),
            ("less", self.criterion(&pair.less).into()),
            ("times", self.times(pair.times).into()),
        ];
        let id = if pair.times == Decimal::ONE {
            "weighing-pair-equal"
        } else {
            "weighing-pair-more"
        };
        self.words.say(id, &arguments)
    }

    /// A number of times with the decimals it has.
    pub fn times(&self, times: Decimal) -> String {
        let places = u8::try_from(times.normalize().scale()).unwrap_or(u8::MAX);
        self.words.exact(times, places)
    }
}
