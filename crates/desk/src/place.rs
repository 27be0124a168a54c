//! Where a file lies: on this computer's own disk, or where writing to it in place is not safe. On a network share locks may
//! not hold; a program that syncs a folder may copy a file in the middle of a write; a stick may be pulled.

use std::fs;
use std::path::{Component, Path, PathBuf};

/// A place where a dossier is not written to as it lies there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Another computer's disk.
    Network,
    /// A folder that a program keeps the same on several computers.
    Synced,
    /// A stick or card.
    Removable,
}

/// File systems of other computers, by the names that Linux has for them.
const NETWORK: [&str; 12] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "ceph",
    "9p",
    "ncpfs",
    "fuse.sshfs",
    "fuse.gvfsd-fuse",
    "fuse.davfs",
];

/// File systems of sticks and cards.
const REMOVABLE: [&str; 3] = ["vfat", "exfat", "msdos"];

/// Where systems show what was plugged in.
const PLUGGED: [&str; 3] = ["/media/", "/run/media/", "/Volumes/"];

/// How the folders of programs that sync begin.
const SYNCED: [&str; 12] = [
    "Dropbox",
    "OneDrive",
    "Google Drive",
    "GoogleDrive",
    "My Drive",
    "iCloud",
    "Mobile Documents",
    "Nextcloud",
    "ownCloud",
    "pCloud",
    "Syncthing",
    "Yandex.Disk",
];

/// Files by which such a folder is known under whatever name.
const MARKERS: [&str; 4] = [
    ".dropbox",
    ".dropbox.cache",
    ".stfolder",
    ".owncloudsync.log",
];

impl Place {
    /// The place of a file, if it is one where a copy on this computer is worked on instead.
    pub fn of(path: &Path) -> Option<Place> {
        let mounts = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
        let folder = path.parent().and_then(|folder| folder.canonicalize().ok());
        let folder = folder.unwrap_or_else(|| path.to_owned());
        if is_on_another_computer(&folder) {
            return Some(Place::Network);
        }
        of_file_system(&folder, &mounts).or_else(|| is_synced(&folder).then_some(Place::Synced))
    }

    /// The name by which it is worded.
    pub fn name(self) -> &'static str {
        match self {
            Place::Network => "network",
            Place::Synced => "synced",
            Place::Removable => "removable",
        }
    }
}

/// Whether the path begins with the name of another computer, as Windows writes it.
fn is_on_another_computer(folder: &Path) -> bool {
    use std::path::Prefix;
    matches!(
        folder.components().next(),
        Some(Component::Prefix(prefix))
            if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
    )
}

/// What the file system says that the folder lies on, by the table of mounts of Linux.
fn of_file_system(folder: &Path, mounts: &str) -> Option<Place> {
    let mounted = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ').skip(1);
        let (at, kind) = (words.next()?, words.next()?);
        // Blanks in a name are written as \040.
        let at = PathBuf::from(at.replace("\\040", " "));
        folder.starts_with(&at).then_some((at, kind))
    });
    // Of two mounts at one place the later lies on top.
    let (at, kind) = mounted.max_by_key(|(at, _)| at.components().count())?;
    let is_plugged = PLUGGED.iter().any(|folder| at.starts_with(folder));
    if NETWORK.contains(&kind) {
        Some(Place::Network)
    } else if REMOVABLE.contains(&kind) || is_plugged {
        Some(Place::Removable)
    } else {
        None
    }
}

fn is_synced(folder: &Path) -> bool {
    let by_name = folder.components().any(|part| {
        let name = part.as_os_str().to_string_lossy();
        SYNCED.iter().any(|synced| name.starts_with(synced))
    });
    by_name
        || (folder.ancestors())
            .any(|folder| MARKERS.iter().any(|marker| folder.join(marker).exists()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "/dev/sda1 / ext4 rw 0 0\nserver:/shared /mnt/our\\040files nfs4 rw 0 0\n\
        /dev/sdb1 /media/ana/STICK vfat rw 0 0\n/dev/sdc1 /run/media/ana/disk ext4 rw 0 0\ntmpfs /tmp tmpfs rw 0 0\n";

    #[test]
    fn the_innermost_mount_tells_what_a_folder_lies_on() {
        let of = |folder: &str| of_file_system(Path::new(folder), MOUNTS);
        assert_eq!(of("/home/ana"), None);
        assert_eq!(of("/tmp/x"), None);
        assert_eq!(of("/mnt/our files/purchases"), Some(Place::Network));
        assert_eq!(of("/media/ana/STICK"), Some(Place::Removable));
        assert_eq!(of("/run/media/ana/disk/x"), Some(Place::Removable));
    }

    #[test]
    fn a_synced_folder_is_known_by_its_name_or_by_what_lies_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| {
            let folder = folder.path().join(name);
            fs::create_dir_all(&folder).unwrap();
            folder.join("a.ponder")
        };
        assert_eq!(Place::of(&path("plain/purchases")), None);
        assert_eq!(
            Place::of(&path("OneDrive - Hospital/purchases")),
            Some(Place::Synced)
        );
        fs::write(folder.path().join("plain/.dropbox"), "").unwrap();
        assert_eq!(Place::of(&path("plain/purchases")), Some(Place::Synced));
    }
}
