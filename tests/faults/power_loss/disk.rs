//! A disk that loses its power: what was not synced is there in part, torn at sectors, or not at all.

use std::collections::BTreeMap;

use crate::dice::Dice;

/// What a disk writes as a whole.
const SECTOR: usize = 512;

/// A folder and its files, each as it is for sure and with what is still on its way.
#[derive(Clone, Default)]
pub struct Disk {
    files: Vec<Content>,
    /// The names that are on the disk for sure.
    names: BTreeMap<String, usize>,
    /// Names that were made, taken away or given since, in their order.
    waiting: Vec<Naming>,
}

#[derive(Clone, Default)]
struct Content {
    synced: Vec<u8>,
    waiting: Vec<Writing>,
}

#[derive(Clone)]
enum Writing {
    Bytes { offset: usize, bytes: Vec<u8> },
    Length(usize),
}

#[derive(Clone)]
enum Naming {
    Link(String, usize),
    Unlink(String),
    Rename(String, String),
}

impl Disk {
    /// A file that lies there from the beginning.
    pub fn lay(&mut self, name: &str, bytes: Vec<u8>) {
        self.names.insert(name.to_owned(), self.files.len());
        self.files.push(Content {
            synced: bytes,
            waiting: Vec::new(),
        });
    }

    /// The file of this name as programs see it, whether it is on the disk yet or not.
    pub fn find(&self, name: &str) -> Option<usize> {
        let mut names = self.names.clone();
        self.waiting
            .iter()
            .for_each(|naming| naming.take_effect(&mut names));
        names.get(name).copied()
    }

    /// A new, empty file.
    pub fn make(&mut self, name: &str) -> usize {
        self.files.push(Content::default());
        self.waiting
            .push(Naming::Link(name.to_owned(), self.files.len() - 1));
        self.files.len() - 1
    }

    /// A second name of a file.
    pub fn link(&mut self, from: &str, to: &str) {
        if let Some(file) = self.find(from) {
            self.waiting.push(Naming::Link(to.to_owned(), file));
        }
    }

    pub fn unlink(&mut self, name: &str) {
        self.waiting.push(Naming::Unlink(name.to_owned()));
    }

    pub fn rename(&mut self, from: &str, to: &str) {
        self.waiting
            .push(Naming::Rename(from.to_owned(), to.to_owned()));
    }

    pub fn write(&mut self, file: usize, offset: usize, bytes: &[u8]) {
        // A sector is whole or not at all; each goes its own way.
        let mut start = 0;
        while start < bytes.len() {
            let end = bytes.len().min(start + SECTOR - (offset + start) % SECTOR);
            let writing = Writing::Bytes {
                offset: offset + start,
                bytes: bytes[start..end].to_vec(),
            };
            self.files[file].waiting.push(writing);
            start = end;
        }
    }

    /// Where the end of a file is for programs.
    pub fn length(&self, file: usize) -> usize {
        let content = &self.files[file];
        content
            .waiting
            .iter()
            .fold(content.synced.len(), |length, writing| match writing {
                Writing::Bytes { offset, bytes } => length.max(offset + bytes.len()),
                Writing::Length(length) => *length,
            })
    }

    pub fn set_length(&mut self, file: usize, length: usize) {
        self.files[file].waiting.push(Writing::Length(length));
    }

    /// From now on all of the file is on the disk; whether its name is, is another matter.
    pub fn sync_file(&mut self, file: usize) {
        let content = &mut self.files[file];
        for writing in std::mem::take(&mut content.waiting) {
            writing.take_effect(&mut content.synced);
        }
    }

    /// From now on all names are on the disk.
    pub fn sync_folder(&mut self) {
        for naming in std::mem::take(&mut self.waiting) {
            naming.take_effect(&mut self.names);
        }
    }

    /// What may be found when the power comes back: of what was waiting to be written any part, of the names a beginning.
    pub fn after_power_loss(&self, dice: &mut Dice) -> BTreeMap<String, Vec<u8>> {
        let mut names = self.names.clone();
        let named = dice.below(self.waiting.len() + 1);
        self.waiting[..named]
            .iter()
            .for_each(|naming| naming.take_effect(&mut names));
        names
            .into_iter()
            .map(|(name, file)| (name, self.files[file].after_power_loss(dice)))
            .collect()
    }
}

impl Content {
    fn after_power_loss(&self, dice: &mut Dice) -> Vec<u8> {
        // Nothing, everything, and what lies between.
        let kept = *dice.of(&[0, 10, 50, 50, 90, 100]);
        let mut bytes = self.synced.clone();
        for writing in &self.waiting {
            if dice.falls(kept) {
                writing.clone().take_effect(&mut bytes);
            } else if let Writing::Bytes {
                offset,
                bytes: lost,
            } = writing
                && dice.falls(20)
            {
                // The file system has already counted the sector, and what stands in it is anything.
                let end = offset + lost.len();
                let start = bytes.len();
                bytes.resize(start.max(end), 0);
                bytes[start.min(end)..end]
                    .iter_mut()
                    .for_each(|byte| *byte = dice.bits() as u8);
            }
        }
        bytes
    }
}

impl Writing {
    fn take_effect(self, content: &mut Vec<u8>) {
        match self {
            Self::Bytes { offset, bytes } => {
                let end = offset + bytes.len();
                content.resize(content.len().max(end), 0);
                content[offset..end].copy_from_slice(&bytes);
            }
            Self::Length(length) => content.resize(length, 0),
        }
    }
}

impl Naming {
    fn take_effect(&self, names: &mut BTreeMap<String, usize>) {
        match self {
            Self::Link(name, file) => drop(names.insert(name.clone(), *file)),
            Self::Unlink(name) => drop(names.remove(name)),
            Self::Rename(from, to) => {
                if let Some(file) = names.remove(from) {
                    names.insert(to.clone(), file);
                }
            }
        }
    }
}

/// The disk keeps what it must and loses only what it may.
pub fn loses_only_what_was_not_synced() -> Result<(), String> {
    let mut disk = Disk::default();
    disk.lay("a", vec![1; 1000]);
    let new = disk.make("b");
    disk.write(new, 0, &[2; 600]);
    disk.sync_file(new);
    disk.write(0, 500, &[3; 24]);
    let (mut seen, mut dice) = (std::collections::BTreeSet::new(), Dice::new(1));
    for _ in 0..200 {
        let found = disk.after_power_loss(&mut dice);
        let torn = (
            found["a"][499],
            found["a"][500],
            found["a"][512],
            found["a"][524],
        );
        if torn.0 != 1 || torn.3 != 1 {
            return Err(format!("what was not written to was changed: {torn:?}"));
        }
        if found.get("b").is_some_and(|bytes| *bytes != vec![2; 600]) {
            return Err("what was synced was lost".into());
        }
        seen.insert((torn.1, torn.2, found.contains_key("b")));
    }
    // Either sector, and the name, there or not, in every combination.
    if seen.len() != 8 {
        return Err(format!("only these states were seen: {seen:?}"));
    }
    disk.sync_file(0);
    disk.sync_folder();
    let found = disk.after_power_loss(&mut dice);
    match (found["a"][500], found["a"][523], found["b"].len()) {
        (3, 3, 600) => Ok(()),
        other => Err(format!("after a sync: {other:?}")),
    }
}
