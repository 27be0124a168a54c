//! What can be typed after `ponder`.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand, ValueEnum};
use desk::MemberId;
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
