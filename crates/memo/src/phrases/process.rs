//! People, phases and duties of the process, as memo and command line name them.

use dossier::{BuyClass, CenterWarning, Duty, Member, MemberId, Phase, Role, Step};
use rust_decimal::Decimal;

use super::Phrases;
use crate::compose::lower_first;

impl Phrases<'_> {
    /// Whoever made an entry, by the id that the record has; a word where nobody was named.
    pub fn actor(&self, id: &str) -> String {
        match id.parse::<MemberId>() {
            Ok(member) => self.member(&member),
            Err(_) => self.words.say("somebody-unnamed", &[]),
        }
    }

    /// The day of a moment in RFC 3339; the moment itself where it cannot be read.
    pub fn day(&self, time: &str) -> String {
        let day = time.get(..10).and_then(|day| self.words.date(day));
        day.unwrap_or_else(|| time.to_owned())
    }

    /// Day and number of an entry.
    pub fn entry(&self, time: &str, entry: u64) -> String {
        self.of_entry(self.day(time), entry)
    }

    /// Moment and number of an entry.
    pub fn entry_to_the_minute(&self, time: &str, entry: u64) -> String {
        let moment = self.words.date_time(time);
        self.of_entry(moment.unwrap_or_else(|| time.to_owned()), entry)
    }

    fn of_entry(&self, when: String, entry: u64) -> String {
        let entry = self.words.count(entry);
        let arguments = [("when", when.into()), ("entry", entry.into())];
        self.words.say("memo-entry", &arguments)
    }

    /// A number as it was given, with the decimals it has.
    pub fn as_given(&self, value: Decimal) -> String {
        let places = u8::try_from(value.normalize().scale()).unwrap_or(u8::MAX);
        self.words.exact(value, places)
    }

    /// A member’s roles, the first as a label, the others inside the line.
    pub fn roles(&self, member: &Member) -> String {
        let mut roles = member.roles.iter().map(|role| self.role(*role));
        let first = roles.next().unwrap_or_default();
        roles.fold(first, |line, role| {
            format!("{line}, {}", lower_first(&role))
        })
    }

    /// A role as a label.
    pub fn role(&self, role: Role) -> String {
        let id = match role {
            Role::Initiator => "initiator",
            Role::User => "user",
            Role::Prescriber => "prescriber",
            Role::Buyer => "buyer",
            Role::Gatekeeper => "gatekeeper",
            Role::Advisor => "advisor",
            Role::Decider => "decider",
            Role::Approver => "approver",
            Role::Facilitator => "facilitator",
            Role::Auditor => "auditor",
        };
        self.words.say(&format!("role-{id}"), &[])
    }

    /// How new a purchase is, as a label.
    pub fn buy_class(&self, class: BuyClass) -> String {
        let id = match class {
            BuyClass::NewTask => "new-task",
            BuyClass::ModifiedRebuy => "modified-rebuy",
            BuyClass::StraightRebuy => "straight-rebuy",
        };
        self.words.say(&format!("buy-class-{id}"), &[])
    }

    /// A phase as a label.
    pub fn phase(&self, phase: Phase) -> String {
        self.words
            .say(&format!("phase-{}", dashed(phase.name())), &[])
    }

    /// A duty inside a sentence.
    pub fn duty(&self, duty: Duty) -> String {
        self.words
            .say(&format!("duty-{}", dashed(duty.name())), &[])
    }

    /// A step inside a sentence.
    pub fn step(&self, step: Step) -> String {
        self.words
            .say(&format!("step-{}", dashed(step.name())), &[])
    }

    /// What is doubtful about the buying center, as a sentence.
    pub fn center_warning(&self, warning: &CenterWarning) -> String {
        let words = self.words;
        let of =
            |id: &str, member: &MemberId| words.say(id, &[("member", self.member(member).into())]);
        match warning {
            CenterWarning::AllInOne { member } => of("center-all-in-one", member),
            CenterWarning::TwoInOne { member, roles } => {
                let roles = roles.map(|role| lower_first(&self.role(role)));
                let arguments = [
                    ("member", self.member(member).into()),
                    ("roles", words.list(&roles).into()),
                ];
                words.say("center-two-in-one", &arguments)
            }
            CenterWarning::TieWithoutRecusal { member } => of("center-tie", member),
            CenterWarning::Undeclared { member } => of("center-undeclared", member),
            CenterWarning::Vacant { role } => {
                words.say("center-vacant", &[("role", self.role(*role).into())])
            }
            CenterWarning::QuorumOutOfReach { asked, there } => words.say(
                "center-quorum",
                &[
                    ("asked", words.count((*asked).into()).into()),
                    ("there", words.count((*there).into()).into()),
                ],
            ),
        }
    }
}

/// A name of the file format as a message id has it.
pub(super) fn dashed(name: &str) -> String {
    name.replace('_', "-")
}
