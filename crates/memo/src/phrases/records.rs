//! Delivery records in words: what was counted, what it tells, what is left out of it.

use dossier::{
    Deliveries, ExcludedShipments, Measure, PROOF_LEVEL, PeriodCounts, RecordBasis, Reliability,
    SupplierId, proved_by_run, run_to_prove, starting_prior, tally,
};
use rust_decimal::Decimal;

use super::Phrases;

impl Phrases<'_> {
    /// The name of a measure.
    pub fn measure(&self, measure: Measure) -> String {
        self.words.say(&format!("measure-{}", measure.id()), &[])
    }

    /// The name of a measure inside a sentence.
    pub fn measure_inside(&self, measure: Measure) -> String {
        crate::compose::lower_first(&self.measure(measure))
    }

    /// A rate of a measure as it is printed in a column: a share in percent, incidents as so many per 100.
    pub fn rate(&self, measure: Measure, rate: f64) -> String {
        if measure.is_share() {
            return self.words.percent(rate, 2);
        }
        let rate = self.plain_rate(measure, rate).into();
        self.words.say("rate-incidents", &[("rate", rate)])
    }

    /// The same without a unit, for a sentence that says it.
    pub fn plain_rate(&self, measure: Measure, rate: f64) -> String {
        if measure.is_share() {
            self.words.percent(rate, 2)
        } else {
            self.words.decimal(rate, 2)
        }
    }

    /// A target or an anchor of a measure: as short as it can be said.
    pub fn short_rate(&self, measure: Measure, rate: f64) -> String {
        if measure.is_share() {
            return self.percent(rate);
        }
        let rate = self.number(rate).into();
        self.words.say("rate-incidents", &[("rate", rate)])
    }

    /// What was counted, for a column: “197 of 199”, “3 in 80”, or that it is evidence or nothing at all.
    pub fn counts(&self, known: &Reliability) -> String {
        match known.basis {
            RecordBasis::NoRecord => return self.words.say("no-record", &[]),
            RecordBasis::Evidence => return self.words.say("records-by-evidence", &[]),
            RecordBasis::Record => {}
        }
        let all = self.words.count(known.trials.into());
        if known.measure.is_share() {
            let good = self.words.count(known.good().into());
            let arguments = [("onTime", good.into()), ("all", all.into())];
            return self.words.say("count-of-count", &arguments);
        }
        let incidents = self.words.count(known.events.into());
        let arguments = [("incidents", incidents.into()), ("all", all.into())];
        self.words.say("records-incidents-of", &arguments)
    }

    /// What was counted as words without a full stop: “197 of 199 shipments on time”.
    pub fn counts_in_words(&self, known: &Reliability) -> String {
        if known.basis != RecordBasis::Record {
            let id = format!("records-none-{}", known.measure.id());
            let nothing = self.words.say(&id, &[]);
            return match known.basis {
                RecordBasis::Evidence => {
                    let arguments = [("nothing", nothing.into())];
                    self.words.say("records-evidence-instead", &arguments)
                }
                _ => nothing,
            };
        }
        self.counted(known.measure, known.trials, known.events)
    }

    /// What a supplier’s record holds besides the measures that a criterion asks for: other counts, pieces, open orders, each
    /// as a sentence.
    pub fn also_recorded(&self, record: &Deliveries) -> Vec<String> {
        let asked = self.dossier.measures();
        let is_asked = |measure: Measure| asked.iter().any(|(one, _)| *one == measure);
        let others = Measure::ALL
            .into_iter()
            .filter(|measure| *measure != Measure::OnTime && !is_asked(*measure));
        let mut told: Vec<String> = others
            .filter_map(|measure| {
                let tally = tally(self.dossier, &record.supplier, measure)?;
                Some(self.counted(measure, tally.trials, tally.events) + ".")
            })
            .collect();
        told.extend(self.parts_per_million(record));
        told.extend(self.open_orders(record));
        told
    }

    /// What was counted besides shipments on time, a piece for each measure that was recorded.
    pub fn other_counts(&self, counts: &PeriodCounts) -> Vec<String> {
        let others = Measure::ALL
            .into_iter()
            .filter(|measure| *measure != Measure::OnTime);
        others
            .filter_map(|measure| {
                let (occasions, wrong) = counts.of(measure)?;
                Some(self.counted(measure, occasions, wrong))
            })
            .collect()
    }

    fn counted(&self, measure: Measure, occasions: u32, wrong: u32) -> String {
        let good = occasions.saturating_sub(wrong);
        let arguments = [
            ("good", self.words.count(good.into()).into()),
            ("events", self.words.count(wrong.into()).into()),
            ("m", wrong.into()),
            ("count", self.words.count(occasions.into()).into()),
            ("n", occasions.into()),
        ];
        let id = format!("records-counted-{}", measure.id());
        self.words.say(&id, &arguments)
    }

    /// What was counted, and what it counts as where older occasions count for less.
    pub fn counts_and_weight(&self, known: &Reliability) -> String {
        let counted = self.counts_in_words(known);
        let Some(weighed) = known.counts_as else {
            return counted;
        };
        let arguments = [
            ("count", self.words.count(known.trials.into()).into()),
            ("n", known.trials.into()),
            ("weighed", self.words.decimal(weighed, 1).into()),
        ];
        let id = format!("records-counts-as-{}", known.measure.id());
        format!("{counted}; {}", self.words.say(&id, &arguments))
    }

    /// Everything that is said of one measure of a supplier: counts, what they count as, the figure, what would prove it.
    pub fn told(&self, known: &Reliability) -> Vec<String> {
        let mut told = vec![format!("{}.", self.counts_and_weight(known))];
        let id = if known.measure.is_share() {
            "records-figures"
        } else {
            "records-figures-incidents"
        };
        let target = if known.measure.is_share() {
            self.percent(known.target)
        } else {
            self.number(known.target)
        };
        let arguments = [
            (
                "counted",
                self.plain_rate(known.measure, known.counted).into(),
            ),
            ("target", target.into()),
            ("chance", self.words.chance(known.chance_of_target).into()),
        ];
        told.push(self.words.say(id, &arguments));
        told.extend(self.more_to_prove(known));
        told.extend(self.without_and_with(known));
        told
    }

    /// How many more occasions that go well would prove the target; nothing where no number would do.
    pub fn more_to_prove(&self, known: &Reliability) -> Option<String> {
        let more = known.more_to_prove?;
        if more == 0 {
            return Some(self.words.say("records-proved", &[]));
        }
        let arguments = [
            ("count", self.words.count(more.into()).into()),
            ("n", more.into()),
            (
                "target",
                self.short_rate(known.measure, known.target).into(),
            ),
        ];
        let id = format!("records-more-{}", known.measure.id());
        Some(self.words.say(&id, &arguments))
    }

    /// The figure without the shipments that the buyer delayed, and with them.
    fn without_and_with(&self, known: &Reliability) -> Option<String> {
        let (excluded, with) = known.excluded?;
        let arguments = [
            ("count", self.words.count(excluded.into()).into()),
            ("n", excluded.into()),
            ("without", self.rate(known.measure, known.counted).into()),
            ("with", self.rate(known.measure, with).into()),
        ];
        Some(self.words.say("records-excluded", &arguments))
    }

    /// What a newcomer’s deliveries would prove by themselves: the success run, and what those it can show do.
    pub fn run(&self, target: f64, shown: Option<u32>) -> Option<String> {
        let needed = run_to_prove(target)?;
        let arguments = [
            ("target", self.percent(target).into()),
            ("count", self.words.count(needed.into()).into()),
            ("n", needed.into()),
            ("level", self.percent(PROOF_LEVEL).into()),
        ];
        let mut said = self.words.say("records-run", &arguments);
        if let Some(run) = shown.filter(|run| *run > 0) {
            let share = proved_by_run(run);
            let arguments = [
                ("count", self.words.count(run.into()).into()),
                ("n", run.into()),
                ("share", self.words.percent(share, 0).into()),
            ];
            said = format!("{said} {}", self.words.say("records-run-shown", &arguments));
        }
        Some(said)
    }

    /// Rejected pieces per million, where they were counted.
    fn parts_per_million(&self, record: &Deliveries) -> Option<String> {
        let ppm = record.parts_per_million()?;
        let count = |count: Option<u32>| self.words.count(count.unwrap_or_default().into());
        let arguments = [
            ("rejected", count(record.pieces_rejected).into()),
            ("received", count(record.pieces_received).into()),
            ("ppm", self.words.decimal(ppm, 0).into()),
        ];
        Some(self.words.say("records-ppm", &arguments))
    }

    /// Orders that were not delivered yet, where they were counted.
    fn open_orders(&self, record: &Deliveries) -> Option<String> {
        let open = record.open.filter(|open| *open > 0)?;
        let arguments = [
            ("count", self.words.count(open.into()).into()),
            ("n", open.into()),
        ];
        Some(self.words.say("records-open", &arguments))
    }

    /// What is left out, and why.
    pub fn excluded_shipments(&self, left: &ExcludedShipments) -> String {
        let mut arguments = vec![
            ("count", self.words.count(left.shipments.into()).into()),
            ("n", left.shipments.into()),
            ("reason", self.text(&left.reason).into()),
        ];
        let id = match &left.period {
            Some(period) => {
                arguments.push(("period", period.as_str().into()));
                "records-exclusion-period"
            }
            None => "records-exclusion",
        };
        self.words.say(id, &arguments)
    }

    /// What is left out of a supplier’s record.
    pub fn exclusions_of(&self, supplier: &SupplierId) -> Vec<&ExcludedShipments> {
        let all = self.dossier.exclusions.values();
        all.filter(|left| left.supplier == *supplier).collect()
    }

    /// How much the past counts.
    pub fn recency(&self) -> String {
        let Some(recency) = &self.dossier.recency else {
            return self.words.say("records-recency-off", &[]);
        };
        let arguments = [
            ("months", self.as_given(recency.months).into()),
            (
                "date",
                self.words.date(&recency.as_of).unwrap_or_default().into(),
            ),
            ("reason", self.text(&recency.reason).into()),
        ];
        self.words.say("records-recency", &arguments)
    }

    /// What is believed of another measure than lateness before a record is read.
    pub fn prior_of(&self, measure: Measure) -> String {
        let exact = |shape: Decimal| self.as_given(shape.round_dp(6).normalize());
        if let Some(prior) = self.dossier.priors.get(&measure) {
            let whole = if measure.is_share() {
                prior.a + prior.b
            } else {
                prior.b
            };
            let arguments = [
                ("measure", self.measure_inside(measure).into()),
                ("a", exact(prior.a).into()),
                ("b", exact(whole).into()),
                ("source", self.text(&prior.source).into()),
            ];
            return self.words.say("records-prior", &arguments);
        }
        let (a, b) = starting_prior(measure);
        let (id, whole) = if measure.is_share() {
            ("records-prior-ours", a + b)
        } else {
            ("records-prior-ours-incidents", b)
        };
        let arguments = [
            ("measure", self.measure_inside(measure).into()),
            ("a", self.number(a).into()),
            ("b", self.number(whole).into()),
        ];
        self.words.say(id, &arguments)
    }
}
