//! The real program under `strace`, which counts its system calls, kills it at one of them or has one fail.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use crate::program::PONDER;

/// Every call by which a program changes a file, a folder or what it holds of them.
pub const WRITE_CLASS: [&str; 22] = [
    "write",
    "pwrite64",
    "writev",
    "pwritev",
    "pwritev2",
    "fsync",
    "fdatasync",
    "sync_file_range",
    "ftruncate",
    "truncate",
    "fallocate",
    "unlink",
    "unlinkat",
    "rename",
    "renameat",
    "renameat2",
    "link",
    "linkat",
    "openat",
    "mkdir",
    "copy_file_range",
    "sendfile",
];

/// The calls by which a program reads and locks.
pub const READ_CLASS: [&str; 6] = ["openat", "read", "pread64", "fcntl", "newfstatat", "fstat"];

/// Whether programs may be traced here, and `strace` is there to do it.
pub fn is_permitted() -> bool {
    static PERMITTED: LazyLock<bool> = LazyLock::new(|| {
        let mut strace = Command::new("strace");
        strace.args(["-f", "-o", "/dev/null", "-e", "trace=write", "true"]);
        let traced = strace.stdout(Stdio::null()).stderr(Stdio::null()).status();
        traced.is_ok_and(|status| status.success())
    });
    *PERMITTED
}

/// How a traced program ended.
pub struct Ended {
    /// Its exit code; 137 when it was killed, as a shell says.
    pub code: i32,
    /// What it printed.
    pub out: String,
    /// What it complained of.
    pub err: String,
}

/// `ponder` with its arguments and what it reads, ready to be run again and again.
pub struct Traced {
    /// What comes after `ponder`.
    pub arguments: Vec<String>,
    /// The file that is its standard input.
    pub input: PathBuf,
    /// Where the calls are logged.
    pub log: PathBuf,
    /// Where it keeps what is its own.
    pub data: PathBuf,
    /// The calls that are looked at.
    pub calls: Vec<&'static str>,
}

/// What is done to one call.
#[derive(Clone)]
pub struct Injection {
    pub call: &'static str,
    /// The first call that it is done to, from 1.
    pub nth: usize,
    pub what: What,
}

#[derive(Clone)]
pub enum What {
    /// The program is killed at the call, which is not made any more.
    Kill,
    /// The call fails with this error: once, or from then on.
    Fail { error: &'static str, for_good: bool },
}

impl std::fmt::Display for Injection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { call, nth, what } = self;
        match what {
            What::Kill => write!(f, "{call}:signal=SIGKILL:when={nth}"),
            What::Fail { error, for_good } => {
                let plus = if *for_good { "+" } else { "" };
                write!(f, "{call}:error={error}:when={nth}{plus}")
            }
        }
    }
}

impl Traced {
    /// Runs it to the end, and counts how often it makes each call.
    pub fn counted(&self) -> (Ended, BTreeMap<&'static str, usize>) {
        let ended = self.run(&[]);
        let log = fs::read_to_string(&self.log).expect("strace writes its log");
        let mut counts = BTreeMap::new();
        for line in log.lines().filter_map(call_of) {
            if let Some(call) = self
                .calls
                .iter()
                .find(|call| line.starts_with(&format!("{call}(")))
            {
                *counts.entry(*call).or_default() += 1;
            }
        }
        (ended, counts)
    }

    /// Runs it with one injection. The second answer is whether the call was reached.
    pub fn disturbed(&self, injection: &Injection) -> (Ended, bool) {
        let ended = self.run(&["-e".into(), format!("inject={injection}")]);
        let log = fs::read_to_string(&self.log).expect("strace writes its log");
        let is_reached = match injection.what {
            What::Kill => ended.code == 137,
            What::Fail { .. } => log.contains("(INJECTED)"),
        };
        (ended, is_reached)
    }

    /// Runs it to the end and returns the log of its calls with all data.
    pub fn recorded(&self) -> (Ended, String) {
        let ended = self.run(&["-xx".into(), "-s".into(), "10000000".into()]);
        let log = fs::read_to_string(&self.log).expect("strace writes its log");
        (ended, log)
    }

    fn run(&self, options: &[String]) -> Ended {
        let output = Command::new("timeout")
            // A program that hangs is killed, and its exit code tells.
            .args(["-s", "KILL", "120", "strace", "-f", "-o"])
            .arg(&self.log)
            .args(["-e", &format!("trace={}", self.calls.join(","))])
            .args(["-e", "signal=none"])
            .args(options)
            .arg(&*PONDER)
            .args(&self.arguments)
            .env("XDG_DATA_HOME", &self.data)
            .stdin(File::open(&self.input).expect("the input was written"))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .output()
            .expect("timeout and strace can be started");
        Ended {
            code: output.status.code().unwrap_or(137),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

/// A line of the log without the number of the process.
pub fn call_of(line: &str) -> Option<&str> {
    let (process, call) = line.split_once(' ')?;
    process
        .bytes()
        .all(|digit| digit.is_ascii_digit())
        .then(|| call.trim_start())
}

/// A folder in memory where there is one, so that what is written to it costs little.
pub fn workplace() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let made = tempfile::Builder::new()
        .prefix("ponder-faults-")
        .tempdir_in(memory);
    made.or_else(|_| tempfile::tempdir())
        .expect("a temporary folder can be made")
}
