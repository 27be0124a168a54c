//! Journal, undo, redo and merge against a plain model: whatever people do on three copies of one dossier, each copy holds
//! what the model says, also when it is read again from the disk.
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use desk::{
    Access, Change, Desk, Direction, MemberId, Moment, Version, merge, prospect, take_back,
};
use proptest::prelude::*;
use serde_json::json;

const PEOPLE: [&str; 2] = ["ana", "bojan"];

/// The settings in force; what each taking-back took back, with what lay on top after it; what each redo set again.
type Stack = (
    Vec<u64>,
    BTreeMap<u64, (u64, Option<u64>)>,
    BTreeMap<u64, u64>,
);

/// What somebody does.
#[derive(Debug, Clone)]
enum Step {
    /// Names a supplier, or takes it away.
    Set {
        copy: usize,
        who: usize,
        slot: usize,
        value: Option<u32>,
    },
    Undo {
        copy: usize,
        who: usize,
    },
    Redo {
        copy: usize,
        who: usize,
    },
    /// One copy is replaced by a copy of another.
    Copy {
        from: usize,
        to: usize,
    },
    /// One takes another in; where both differ, ours or theirs holds.
    Merge {
        into: usize,
        from: usize,
        who: usize,
        ours: bool,
    },
    Reopen {
        copy: usize,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let (copy, who) = (0..3usize, 0..2usize);
    prop_oneof![
        6 => (copy.clone(), who.clone(), 0..3usize, prop::option::weighted(0.8, 0..4u32))
            .prop_map(|(copy, who, slot, value)| Step::Set { copy, who, slot, value }),
        3 => (copy.clone(), who.clone()).prop_map(|(copy, who)| Step::Undo { copy, who }),
        2 => (copy.clone(), who.clone()).prop_map(|(copy, who)| Step::Redo { copy, who }),
        1 => (copy.clone(), copy.clone()).prop_map(|(from, to)| Step::Copy { from, to }),
        3 => (copy.clone(), copy.clone(), who, any::<bool>())
            .prop_map(|(into, from, who, ours)| Step::Merge { into, from, who, ours }),
        1 => copy.prop_map(|copy| Step::Reopen { copy }),
    ]
}

/// One thing in the record, as the model has it.
#[derive(Debug, Clone, PartialEq)]
struct Event {
    id: u64,
    who: usize,
    what: What,
    /// Whether another copy recorded it.
    joined: bool,
}

#[derive(Debug, Clone, PartialEq)]
enum What {
    Set {
        slot: usize,
        value: Option<u32>,
    },
    /// Takes an event back, or a taking-back.
    Back {
        of: u64,
        slot: usize,
        value: Option<u32>,
    },
    Join,
}

#[derive(Debug, Clone, Default)]
struct Model(Vec<Event>);

impl Model {
    /// What each slot holds: what the last event there left.
    fn values(&self) -> BTreeMap<usize, u32> {
        let mut values = BTreeMap::new();
        for event in &self.0 {
            let (What::Set { slot, value } | What::Back { slot, value, .. }) = event.what else {
                continue;
            };
            match value {
                Some(value) => values.insert(slot, value),
                None => values.remove(&slot),
            };
        }
        values
    }

    /// The settings in force of a slot, the newest on top; and for each taking-back what lay on top after it.
    fn stack(&self, of_slot: usize) -> Stack {
        let (mut stack, mut taken, mut again) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
        for event in &self.0 {
            match event.what {
                What::Set { slot, .. } if slot == of_slot => stack.push(event.id),
                What::Back { of, slot, .. } if slot == of_slot => match taken.get(&of) {
                    Some((first, _)) => {
                        again.insert(event.id, *first);
                        stack.push(*first);
                    }
                    None => {
                        if let Some(top) = stack.pop() {
                            taken.insert(event.id, (top, stack.last().copied()));
                        }
                    }
                },
                _ => {}
            }
        }
        (stack, taken, again)
    }

    fn may_take_back(&self, id: u64, slot: usize) -> bool {
        let (stack, taken, again) = self.stack(slot);
        let top = stack.last().copied();
        match taken.get(&id) {
            Some((_, then)) => top == *then,
            None => top == Some(again.get(&id).copied().unwrap_or(id)),
        }
    }

    /// What a person did: the event, the latest that toggled it, and whether it is in force.
    fn own(&self, who: usize) -> Vec<(u64, usize, bool)> {
        let mut own: Vec<(u64, usize, bool)> = Vec::new();
        for event in &self.0 {
            match event.what {
                What::Set { slot, .. } if event.who == who => own.push((event.id, slot, true)),
                What::Back { of, .. } => {
                    if let Some(one) = own.iter_mut().find(|one| one.0 == of) {
                        *one = (event.id, one.1, !one.2);
                    }
                }
                _ => {}
            }
        }
        own
    }

    /// The event that undo or redo takes back, with its slot; none where there is nothing.
    fn next(&self, who: usize, direction: Direction) -> Option<(u64, usize)> {
        let own = self.own(who);
        let newest = own.iter().rposition(|one| one.2);
        let one = match direction {
            Direction::Undo => own.get(newest?),
            Direction::Redo => own.get(newest.map_or(0, |at| at + 1)),
        };
        one.map(|one| (one.0, one.1))
    }

    /// What the slot of an event held before it.
    fn before(&self, id: u64, slot: usize) -> Option<u32> {
        let at = self.0.iter().position(|event| event.id == id).unwrap();
        Model(self.0[..at].to_vec()).values().get(&slot).copied()
    }

    /// The place of a copy's first event that is to be joined; none where they cannot be joined.
    fn fork(&self, other: &Model) -> Option<usize> {
        let known: BTreeSet<u64> = self.0.iter().map(|event| event.id).collect();
        let own = |model: &Model| -> Vec<u64> {
            let own = model.0.iter().filter(|event| !event.joined);
            own.map(|event| event.id).collect()
        };
        let (here, there) = (own(self), own(other));
        let shared = there.iter().take_while(|id| known.contains(id)).count();
        let next = there.get(shared)?;
        if shared == 0 || here.last() == Some(&there[shared - 1]) {
            return None;
        }
        let at = other.0.iter().position(|event| event.id == *next).unwrap();
        let is_new = other.0[at..].iter().all(|event| !known.contains(&event.id));
        is_new.then_some(at)
    }
}

fn member(who: usize) -> MemberId {
    PEOPLE[who].parse().unwrap()
}

fn change(slot: usize, value: Option<u32>) -> Change {
    let supplier = format!("s{slot}");
    serde_json::from_value(match value {
        Some(value) => {
            json!({"kind": "set_supplier", "supplier": supplier, "name": format!("v{value}")})
        }
        None => json!({"kind": "clear", "slot": format!("supplier/{supplier}")}),
    })
    .unwrap()
}

struct World {
    folder: tempfile::TempDir,
    paths: Vec<PathBuf>,
    desks: Vec<Option<Desk>>,
    models: Vec<Model>,
    clock: u64,
}

impl World {
    fn new() -> World {
        let folder = tempfile::tempdir().unwrap();
        let first = folder.path().join("0.ponder");
        let mut desk = Desk::create(&first).unwrap();
        let members = PEOPLE.map(|name| {
            serde_json::from_value(
                json!({"kind": "set_member", "member": name, "name": name, "roles": ["buyer"]}),
            )
            .unwrap()
        });
        let moment = Moment {
            id: "begin".into(),
            time: "2026-01-01T00:00:00.000Z".into(),
        };
        desk.submit_all(members.into(), None, moment).unwrap();
        // The model begins where all copies do: one event stands for the members.
        let begin = Event {
            id: 0,
            who: 9,
            what: What::Join,
            joined: false,
        };
        drop(desk);
        let mut paths = vec![first];
        for number in 1..3 {
            let path = folder.path().join(format!("{number}.ponder"));
            desk::copy(&paths[0], &path).unwrap();
            paths.push(path);
        }
        let desks = paths
            .iter()
            .map(|path| Some(Desk::open(path, Access::Write).unwrap()));
        World {
            desks: desks.collect(),
            models: vec![Model(vec![begin]); 3],
            folder,
            paths,
            clock: 0,
        }
    }

    fn moment(&mut self) -> (u64, Moment) {
        self.clock += 1;
        let (minutes, seconds) = (self.clock / 60, self.clock % 60);
        let time = format!("2026-02-01T00:{minutes:02}:{seconds:02}.000Z");
        (
            self.clock,
            Moment {
                id: format!("id-{}", self.clock),
                time,
            },
        )
    }

    fn desk(&mut self, copy: usize) -> &mut Desk {
        self.desks[copy].as_mut().unwrap()
    }

    fn take(&mut self, step: Step) {
        match step {
            Step::Set {
                copy,
                who,
                slot,
                value,
            } => {
                let (id, moment) = self.moment();
                let done = self
                    .desk(copy)
                    .submit(change(slot, value), Some(&member(who)), moment);
                let is_possible = value.is_some() || self.models[copy].values().contains_key(&slot);
                assert_eq!(done.is_ok(), is_possible, "{done:?}");
                if is_possible {
                    let what = What::Set { slot, value };
                    self.models[copy].0.push(Event {
                        id,
                        who,
                        what,
                        joined: false,
                    });
                }
            }
            Step::Undo { copy, who } => self.take_back(copy, who, Direction::Undo),
            Step::Redo { copy, who } => self.take_back(copy, who, Direction::Redo),
            Step::Copy { from, to } if from == to => {}
            Step::Copy { from, to } => {
                self.desks[to] = None;
                let number = self.moment().0;
                let path = self.folder.path().join(format!("{number}-copy.ponder"));
                self.desk(from).journal().copy_to(&path).unwrap();
                self.desks[to] = Some(Desk::open(&path, Access::Write).unwrap());
                self.paths[to] = path;
                self.models[to] = self.models[from].clone();
            }
            Step::Merge { into, from, .. } if into == from => {}
            Step::Merge {
                into,
                from,
                who,
                ours,
            } => self.merge(into, from, who, ours),
            Step::Reopen { copy } => {
                self.desks[copy] = None;
                self.desks[copy] = Some(Desk::open(&self.paths[copy], Access::Write).unwrap());
            }
        }
        for copy in 0..3 {
            self.compare(copy);
        }
    }

    fn take_back(&mut self, copy: usize, who: usize, direction: Direction) {
        let (id, moment) = self.moment();
        let done = take_back(self.desk(copy), Some(&member(who)), direction, moment);
        let model = &mut self.models[copy];
        let next = model.next(who, direction);
        let next = next.filter(|(of, slot)| model.may_take_back(*of, *slot));
        // Clearing what is already empty is refused.
        let next = next.filter(|(of, slot)| {
            model.before(*of, *slot).is_some() || model.values().contains_key(slot)
        });
        assert_eq!(
            done.is_ok(),
            next.is_some(),
            "{direction:?} {done:?} {next:?}"
        );
        if let Some((of, slot)) = next {
            let what = What::Back {
                of,
                slot,
                value: model.before(of, slot),
            };
            model.0.push(Event {
                id,
                who,
                what,
                joined: false,
            });
        }
    }

    fn merge(&mut self, into: usize, from: usize, who: usize, ours: bool) {
        let (id, moment) = self.moment();
        let other = self.desks[from].take().unwrap();
        let fork = self.models[into].fork(&self.models[from]);
        let differ = fork.map_or_else(BTreeSet::new, |at| self.differ(into, from, at));
        // What is decided is one act, which undo takes back whole; the model knows acts of one.
        let ours = ours && differ.len() <= 1;
        let found = prospect(self.desk(into), &other);
        assert_eq!(found.is_ok(), fork.is_some(), "{found:?}");
        let decided = found
            .iter()
            .flat_map(|found| &found.divergences)
            .map(|one| {
                (
                    one.slot.clone(),
                    if ours { Version::Ours } else { Version::Theirs },
                )
            });
        let decided = decided.collect();
        let done = merge(
            self.desk(into),
            &other,
            &decided,
            Some(&member(who)),
            moment,
        );
        assert_eq!(done.is_ok(), fork.is_some(), "{done:?}");
        self.desks[from] = Some(other);
        let Some(at) = fork else { return };
        let theirs = self.models[from].clone();
        let mine = &mut self.models[into];
        let held = mine.values();
        mine.0.push(Event {
            id,
            who,
            what: What::Join,
            joined: false,
        });
        mine.0.extend(theirs.0[at..].iter().map(|event| Event {
            joined: true,
            ..event.clone()
        }));
        for slot in differ {
            if ours && mine.values().get(&slot) != held.get(&slot) {
                let what = What::Set {
                    slot,
                    value: held.get(&slot).copied(),
                };
                mine.0.push(Event {
                    id: id * 1_000,
                    who,
                    what,
                    joined: false,
                });
            }
        }
    }

    /// The slots that both have set since they parted, each in its way.
    fn differ(&self, into: usize, from: usize, at: usize) -> BTreeSet<usize> {
        let (mine, theirs) = (&self.models[into], &self.models[from]);
        let shared: BTreeSet<u64> = theirs.0[..at].iter().map(|event| event.id).collect();
        let touched = |events: &[Event]| -> BTreeSet<usize> {
            let new = events.iter().filter(|event| !shared.contains(&event.id));
            new.filter_map(|event| match event.what {
                What::Set { slot, .. } | What::Back { slot, .. } => Some(slot),
                What::Join => None,
            })
            .collect()
        };
        let (held, there) = (mine.values(), theirs.values());
        let both = touched(&mine.0)
            .intersection(&touched(&theirs.0))
            .copied()
            .collect::<Vec<_>>();
        both.into_iter()
            .filter(|slot| held.get(slot) != there.get(slot))
            .collect()
    }

    fn compare(&mut self, copy: usize) {
        let held = self.models[copy].values();
        let desk = self.desks[copy].as_ref().unwrap();
        let suppliers: BTreeMap<usize, u32> = (desk.dossier().suppliers.values())
            .map(|supplier| {
                let name = serde_json::to_value(&supplier.name).unwrap();
                let digit = |text: &str| text[1..].parse().unwrap();
                let slot: usize = supplier.supplier.as_str()[1..].parse().unwrap();
                (slot, digit(name.as_str().unwrap()))
            })
            .collect();
        assert_eq!(suppliers, held, "copy {copy}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn every_copy_holds_what_the_model_says(steps in prop::collection::vec(step(), 1..30)) {
        let mut world = World::new();
        for step in steps {
            world.take(step);
        }
        for copy in 0..3 {
            world.desks[copy] = None;
            let verified = desk::verify(&world.paths[copy]).unwrap();
            prop_assert!(verified.holds());
            world.desks[copy] = Some(Desk::open(&world.paths[copy], Access::Read).unwrap());
            world.compare(copy);
        }
    }
}
