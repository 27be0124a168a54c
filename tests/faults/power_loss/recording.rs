//! What a run of the program did to the disk, read from the log of its calls.

use std::collections::BTreeMap;
use std::path::Path;

use super::disk::Disk;
use crate::tracing::call_of;

/// One thing that happened to the folder.
#[derive(Debug, Clone)]
pub enum Event {
    /// A file was opened: found, or made where there was none; emptied where so asked.
    Open {
        handle: i64,
        name: String,
        makes: bool,
        empties: bool,
    },
    /// The folder itself was opened.
    OpenFolder {
        handle: i64,
    },
    Close {
        handle: i64,
    },
    /// Without an offset it goes to where the handle stands.
    Write {
        handle: i64,
        offset: Option<usize>,
        bytes: Vec<u8>,
    },
    Length {
        handle: i64,
        length: usize,
    },
    Sync {
        handle: i64,
    },
    Unlink {
        name: String,
    },
    Rename {
        from: String,
        to: String,
    },
    Link {
        from: String,
        to: String,
    },
    /// The program told something: these bytes came out of it.
    Tell {
        bytes: Vec<u8>,
    },
}

/// The events of a log, of files in this folder only.
pub fn events(log: &str, folder: &Path) -> Vec<Event> {
    whole_calls(log)
        .iter()
        .filter_map(|call| event(call, folder))
        .collect()
}

/// The calls, each as one line: those that another thread interrupted are put together again.
fn whole_calls(log: &str) -> Vec<String> {
    let mut begun: BTreeMap<&str, &str> = BTreeMap::new();
    let mut calls = Vec::new();
    for line in log.lines() {
        let (Some((process, _)), Some(call)) = (line.split_once(' '), call_of(line)) else {
            continue;
        };
        if let Some(beginning) = call.strip_suffix("<unfinished ...>") {
            begun.insert(process, beginning);
        } else if let Some((_, end)) = call
            .strip_prefix("<... ")
            .and_then(|call| call.split_once(" resumed>"))
        {
            calls.push(format!(
                "{}{end}",
                begun.remove(process).unwrap_or_default()
            ));
        } else {
            calls.push(call.to_owned());
        }
    }
    calls
}

fn event(call: &str, folder: &Path) -> Option<Event> {
    let (name, rest) = call.split_once('(')?;
    let (arguments, result) = rest.rsplit_once(')')?;
    let result: i64 = result
        .trim()
        .strip_prefix('=')?
        .split_whitespace()
        .next()?
        .parse()
        .ok()?;
    if result < 0 {
        return None;
    }
    let arguments: Vec<&str> = arguments.split(", ").collect();
    let number = |place: usize| arguments.get(place)?.parse::<i64>().ok();
    let size = |place: usize| usize::try_from(number(place)?).ok();
    let within = |place: usize| {
        let path = String::from_utf8(bytes(arguments.get(place)?)?).ok()?;
        let path = Path::new(&path);
        let below = path.strip_prefix(folder).ok()?;
        Some(below.to_string_lossy().into_owned())
    };
    match name {
        "openat" => {
            let (name, flags) = (within(1)?, arguments.get(2)?);
            Some(match name.is_empty() {
                true => Event::OpenFolder { handle: result },
                false => Event::Open {
                    handle: result,
                    name,
                    makes: flags.contains("O_CREAT"),
                    empties: flags.contains("O_TRUNC"),
                },
            })
        }
        "close" => Some(Event::Close { handle: number(0)? }),
        "write" if matches!(number(0), Some(1)) => Some(Event::Tell {
            bytes: bytes(arguments.get(1)?)?,
        }),
        "write" => Some(Event::Write {
            handle: number(0)?,
            offset: None,
            bytes: bytes(arguments.get(1)?)?,
        }),
        "pwrite64" => Some(Event::Write {
            handle: number(0)?,
            offset: size(3),
            bytes: bytes(arguments.get(1)?)?,
        }),
        "ftruncate" => Some(Event::Length {
            handle: number(0)?,
            length: size(1)?,
        }),
        "fsync" | "fdatasync" => Some(Event::Sync { handle: number(0)? }),
        "unlink" => Some(Event::Unlink { name: within(0)? }),
        "unlinkat" => Some(Event::Unlink { name: within(1)? }),
        "rename" => Some(Event::Rename {
            from: within(0)?,
            to: within(1)?,
        }),
        "renameat" | "renameat2" => Some(Event::Rename {
            from: within(1)?,
            to: within(3)?,
        }),
        "link" => Some(Event::Link {
            from: within(0)?,
            to: within(1)?,
        }),
        "linkat" => Some(Event::Link {
            from: within(1)?,
            to: within(3)?,
        }),
        // Folders are made beside the dossier's, never in it.
        "mkdir" => None,
        other => panic!("the log has {other}, which a disk here does not know"),
    }
}

/// A text of the log, every byte of which is written `\x2f`.
fn bytes(quoted: &str) -> Option<Vec<u8>> {
    let digits = quoted.strip_prefix('"')?.strip_suffix('"')?;
    let byte = |digits: &[u8]| u8::from_str_radix(std::str::from_utf8(&digits[2..]).ok()?, 16).ok();
    digits.as_bytes().chunks(4).map(byte).collect()
}

/// A disk on which events happen one after another.
pub struct Replay {
    pub disk: Disk,
    /// What the program has told so far.
    pub told: Vec<u8>,
    open: BTreeMap<i64, Handle>,
}

enum Handle {
    File { file: usize, position: usize },
    Folder,
}

impl Replay {
    pub fn of(disk: Disk) -> Self {
        Self {
            disk,
            told: Vec::new(),
            open: BTreeMap::new(),
        }
    }

    pub fn step(&mut self, event: &Event) {
        let disk = &mut self.disk;
        match event {
            Event::Open {
                handle,
                name,
                makes,
                empties,
            } => {
                let file = match disk.find(name) {
                    Some(file) => file,
                    None if *makes => disk.make(name),
                    None => panic!("{name} was opened and is not there"),
                };
                if *empties && disk.length(file) > 0 {
                    disk.set_length(file, 0);
                }
                self.open
                    .insert(*handle, Handle::File { file, position: 0 });
            }
            Event::OpenFolder { handle } => drop(self.open.insert(*handle, Handle::Folder)),
            Event::Close { handle } => drop(self.open.remove(handle)),
            Event::Write {
                handle,
                offset,
                bytes,
            } => {
                if let Some(Handle::File { file, position }) = self.open.get_mut(handle) {
                    let at = offset.unwrap_or(*position);
                    disk.write(*file, at, bytes);
                    if offset.is_none() {
                        *position += bytes.len();
                    }
                }
            }
            Event::Length { handle, length } => {
                if let Some(Handle::File { file, .. }) = self.open.get(handle) {
                    disk.set_length(*file, *length);
                }
            }
            Event::Sync { handle } => match self.open.get(handle) {
                Some(Handle::File { file, .. }) => disk.sync_file(*file),
                Some(Handle::Folder) => disk.sync_folder(),
                None => {}
            },
            Event::Unlink { name } => disk.unlink(name),
            Event::Rename { from, to } => disk.rename(from, to),
            Event::Link { from, to } => disk.link(from, to),
            Event::Tell { bytes } => self.told.extend(bytes),
        }
    }
}
