//! What can be typed after `ponder`.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand, ValueEnum};
use desk::{AttachmentId, MemberId, Slot};
use words::Language;

/// Settle on a supplier together, and defend the choice years later.
#[derive(Parser)]
#[command(
    name = "ponder",
    version,
    max_term_width = 100,
    after_help = "Exit codes: 0 done, 1 does not verify or went wrong, 2 refused, 3 held by another Ponder."
)]
pub struct Arguments {
    /// The language of what is printed: en, sr-Cyrl or sr-Latn.
    #[arg(long, global = true, default_value = "en", value_name = "LANGUAGE")]
    pub lang: Language,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// List the sample purchases, or write one as a dossier.
    Sample {
        /// The sample's name; without it they are listed.
        #[arg(requires = "file")]
        name: Option<String>,
        /// The dossier to make.
        file: Option<PathBuf>,
    },
    /// Make a new dossier: an empty one, or one that follows an earlier purchase.
    New {
        /// The dossier to make.
        file: PathBuf,
        /// The earlier dossier whose buying center, criteria, suppliers, records and decision are taken over.
        #[arg(long, value_name = "EARLIER", requires = "actor")]
        from: Option<PathBuf>,
        /// How new the purchase is that follows.
        #[arg(long, value_enum, default_value = "modified-rebuy", requires = "from")]
        class: Class,
        #[command(flatten)]
        actor: Actor,
    },
    /// Rank the offers and say why, how firmly, and at what price.
    Rank {
        /// The dossier.
        file: PathBuf,
        #[command(flatten)]
        reader: Reader,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Show the way to the decision: what each phase owes and how it stands, who may close it, what is doubtful.
    Phases {
        /// The dossier.
        file: PathBuf,
        #[command(flatten)]
        reader: Reader,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Print the decision memo as PDF; for a straight rebuy one page.
    Memo {
        /// The dossier.
        file: PathBuf,
        #[command(flatten)]
        reader: Reader,
        /// The PDF to write; one that is there is replaced.
        #[arg(short, long, value_name = "OUT.pdf")]
        output: PathBuf,
    },
    /// Show who did what, when and for whom.
    Log {
        /// The dossier.
        file: PathBuf,
        #[command(flatten)]
        reader: Reader,
        #[command(flatten)]
        wanted: LogArguments,
        /// Print a JSON array of entries, always of the whole file.
        #[arg(long, conflicts_with = "reader")]
        json: bool,
    },
    /// Record changes: one JSON object a line from standard input, as `log --json` prints `change`.
    Apply {
        /// The dossier.
        file: PathBuf,
        #[command(flatten)]
        actor: Actor,
    },
    /// Take back the last thing that a person did.
    Undo {
        /// The dossier.
        file: PathBuf,
        #[command(flatten)]
        actor: Actor,
    },
    /// Do again what a person took back last.
    Redo {
        /// The dossier.
        file: PathBuf,
        #[command(flatten)]
        actor: Actor,
    },
    /// Check that the record is what was written, or that it still holds what a memo sealed.
    Verify {
        /// The dossier.
        file: PathBuf,
        /// The SHA-256 printed in a memo, whole or its first eight digits or more; spaces do not matter.
        #[arg(long, value_name = "SHA-256")]
        seal: Option<String>,
    },
    /// Set two moments of a dossier side by side: how the offers ranked, and what was changed between.
    Compare {
        /// The dossier.
        file: PathBuf,
        /// The number of an entry; 0 is the beginning.
        from: u64,
        /// The number of another; without it the dossier as it stands.
        to: Option<u64>,
        #[command(flatten)]
        reader: Reader,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Attach a file to a supplier, an offer, a piece of evidence or the check of a gate; at most 20 MiB.
    Attach {
        /// The dossier.
        file: PathBuf,
        /// The file to attach.
        document: PathBuf,
        /// What it belongs to: supplier/nord, offer/nord-1, evidence/nord/audit, gate-check/nord/licence.
        #[arg(long, value_name = "SLOT")]
        to: Slot,
        #[command(flatten)]
        actor: Actor,
    },
    /// List what is attached, and what was erased.
    Attachments {
        /// The dossier.
        file: PathBuf,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Write an attachment to a file.
    Extract {
        /// The dossier.
        file: PathBuf,
        /// The attachment’s id, as `attachments` lists it.
        attachment: AttachmentId,
        /// The file to write; one that is there is left as it is.
        #[arg(short, long, value_name = "OUT")]
        output: PathBuf,
    },
    /// Erase an attachment or a member’s details from the file: bytes and salt go, the record stays whole.
    Erase {
        /// The dossier.
        file: PathBuf,
        /// What is erased: attachment/licence or details/ana.
        slot: Slot,
        /// Why.
        #[arg(long)]
        reason: String,
        #[command(flatten)]
        actor: Actor,
    },
    /// Keep where a member is reached, or show it; it can be erased as an attachment can.
    Details {
        /// The dossier.
        file: PathBuf,
        /// The member.
        member: MemberId,
        /// The address for electronic mail.
        #[arg(long)]
        email: Option<String>,
        /// The telephone number.
        #[arg(long)]
        phone: Option<String>,
        #[command(flatten)]
        actor: Actor,
    },
    /// Write a verified copy of a dossier; nothing is replaced.
    Copy {
        /// The dossier.
        file: PathBuf,
        /// The copy to make.
        output: PathBuf,
    },
    /// Merge a copy that went on apart: its entries follow unaltered, and what both changed is asked.
    Merge {
        /// The dossier that is merged into.
        file: PathBuf,
        /// The copy; it stays as it is.
        copy: PathBuf,
        /// Only say what merging would mean.
        #[arg(long)]
        dry_run: bool,
        /// Keep this dossier’s version of these; may be given several times.
        #[arg(long, value_name = "SLOT")]
        ours: Vec<Slot>,
        /// Keep the copy’s version of these; may be given several times.
        #[arg(long, value_name = "SLOT")]
        theirs: Vec<Slot>,
        #[command(flatten)]
        actor: Actor,
    },
    /// Save what still holds of a damaged dossier as a new one, and name the newest backup that verifies.
    Recover {
        /// The damaged dossier; it stays as it is.
        file: PathBuf,
        /// The dossier to make; without it nothing is written.
        output: Option<PathBuf>,
        #[command(flatten)]
        backups: BackupFolder,
    },
    /// Back a dossier up, unless its newest backup holds the same.
    Backup {
        /// The dossier.
        file: PathBuf,
        #[command(flatten)]
        backups: BackupFolder,
    },
    /// List the backups, of one dossier or of all, the newest first.
    Backups {
        /// The dossier.
        file: Option<PathBuf>,
        /// Print JSON.
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        backups: BackupFolder,
    },
    /// Write a backup as a dossier; nothing is replaced.
    Restore {
        /// The backup, as `backups` lists it.
        backup: PathBuf,
        /// The dossier to make.
        output: PathBuf,
    },
    /// Count the deliveries of an export per supplier, and say what they tell.
    History(HistoryArguments),
    /// Solve a bare decision problem: JSON with a method and its inputs in, its figures as JSON out.
    Solve {
        /// The problem; `-` reads standard input.
        #[arg(value_name = "CASE.json")]
        file: PathBuf,
    },
    /// Serve the window to a browser on this computer: for tests and for work on the window.
    ///
    /// Prints one line, `ready` and an address that lets one page in, once. Each line that is typed, such as `t`, prints
    /// such an address for one more page. Stops when standard input ends.
    #[cfg(feature = "serve")]
    Serve {
        /// The folder with the dossiers, or the dossier to open.
        #[arg(value_name = "FOLDER|FILE", default_value = ".")]
        place: PathBuf,
        /// The folder of the built page.
        #[arg(long, value_name = "FOLDER", default_value = "ui/dist")]
        ui: PathBuf,
        /// The port on 127.0.0.1; 0 takes a free one.
        #[arg(long, default_value_t = 0)]
        port: u16,
    },
}

#[derive(Args)]
pub struct LogArguments {
    /// Only what this member did; “-” for nobody in particular.
    #[arg(long, value_name = "MEMBER")]
    pub who: Option<String>,
    /// Only what was done for this member.
    #[arg(long = "for", value_name = "MEMBER")]
    pub on_behalf: Option<String>,
    /// Only this kind of action: `gather`, `weigh`, `choose`, … as the JSON of a refusal names it.
    #[arg(long, value_name = "ACTION")]
    pub what: Option<String>,
    /// Only from this day on.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub since: Option<String>,
    /// Only up to this day.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub until: Option<String>,
    /// Only up to this entry.
    #[arg(long, value_name = "ENTRY")]
    pub at: Option<u64>,
}

#[derive(Args)]
pub struct BackupFolder {
    /// Where the backups lie; else where the app keeps them.
    #[arg(long = "backups", value_name = "FOLDER")]
    pub folder: Option<PathBuf>,
}

#[derive(Args)]
pub struct Actor {
    /// Who acts: the id of a member.
    #[arg(long = "as", value_name = "MEMBER")]
    pub actor: Option<MemberId>,
}

#[derive(Args)]
pub struct Reader {
    /// Who reads: what the id of a member may see. Without it the whole file is read.
    #[arg(long = "as", value_name = "MEMBER")]
    pub reader: Option<MemberId>,
}

/// How new a purchase is.
#[derive(Clone, Copy, ValueEnum)]
pub enum Class {
    /// Something is bought for the first time.
    NewTask,
    /// Bought again, with something changed or put to the market.
    ModifiedRebuy,
    /// Bought again as it was.
    StraightRebuy,
}

#[derive(Args)]
pub struct HistoryArguments {
    /// The export: a table with tabs, commas or semicolons.
    pub csv: PathBuf,
    /// The column with the supplier.
    #[arg(long, value_name = "COLUMN")]
    pub supplier: String,
    /// The column with the promised day.
    #[arg(long, value_name = "COLUMN")]
    pub promised: String,
    /// The column with the day of delivery.
    #[arg(long, value_name = "COLUMN")]
    pub delivered: String,
    /// The column with the number of the shipment.
    #[arg(long, value_name = "COLUMN")]
    pub shipment: String,
    /// The column with the ordered quantity.
    #[arg(long, value_name = "COLUMN", requires = "quantity")]
    pub ordered: Option<String>,
    /// The column with the delivered quantity.
    #[arg(long, value_name = "COLUMN", requires = "ordered")]
    pub quantity: Option<String>,
    /// The column with the accepted pieces.
    #[arg(long, value_name = "COLUMN", requires = "rejected")]
    pub accepted: Option<String>,
    /// The column with the rejected pieces.
    #[arg(long, value_name = "COLUMN", requires = "accepted")]
    pub rejected: Option<String>,
    /// The column with the number of incidents.
    #[arg(long, value_name = "COLUMN")]
    pub incidents: Option<String>,
    /// Count by year too, so that a half-life can make older deliveries count for less.
    #[arg(long)]
    pub by_year: bool,
    /// Count only rows with this value in this column; may be given several times.
    #[arg(long = "where", value_name = "COLUMN=VALUE")]
    pub conditions: Vec<ColumnValue>,
    /// What comes first in dates like 01/02/2026.
    #[arg(long, value_enum)]
    pub dates: Option<Dates>,
    /// The share of shipments on time that is asked for.
    #[arg(long, value_name = "SHARE", default_value_t = desk::DEFAULT_TARGET, value_parser = share)]
    pub target: f64,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
    /// Print the prior, the suppliers and their records as changes for `ponder apply`.
    #[arg(long, conflicts_with = "json")]
    pub changes: bool,
}

/// What comes first in a date with slashes.
#[derive(Clone, Copy, ValueEnum)]
pub enum Dates {
    /// 1 February.
    Dmy,
    /// 2 January.
    Mdy,
}

/// `COLUMN=VALUE`.
#[derive(Clone)]
pub struct ColumnValue {
    pub column: String,
    pub value: String,
}

impl FromStr for ColumnValue {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (column, value) = text.split_once('=').ok_or("write it as COLUMN=VALUE")?;
        Ok(Self {
            column: column.to_owned(),
            value: value.to_owned(),
        })
    }
}

fn share(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(share) if share > 0.0 && share < 1.0 => Ok(share),
        _ => Err("write a share between 0 and 1, such as 0.95".to_owned()),
    }
}
