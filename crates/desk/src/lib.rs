//! What a user may ask of one open dossier, whoever asks: the command line, a window or a browser.
//!
//! The desk is the only door to the file. It checks a change, makes it durable and folds it in; it evaluates,
//! reports, prints and words what is wrong. It has no clock and no identity of its own: the moment and the
//! person come with each call.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod attaching;
mod comparing;
mod describe;
mod evaluated;
mod history;
mod history_changes;
mod log;
mod merging;
mod naming;
mod open;
mod phases;
mod place;
mod print;
mod read;
mod refusal;
mod report;
mod sample;
mod seals;
mod session;
mod settings;
mod surroundings;
mod takeback;
mod verifying;
mod view;
pub mod wire;

pub use attaching::{
    Attaching, Details, attach, attachments, content, details_of, hashes, keep_details,
};
pub use comparing::{compare, compare_whole};
pub use describe::describe;
pub use history::{
    DEFAULT_TARGET, FittedPrior, FurtherCounts, HistoryReport, Known, MeasureHistory, MeasureRow,
    PriorSource, SetAsideRow, SupplierReport, YearCounts, history,
};
pub use history_changes::history_changes;
pub use log::{LogEntry, Wanted, log, wanted};
pub use merging::{Divergence, Prospect, Version, merge, prospect};
pub use open::{Desk, DeskError, Moment};
pub use phases::{
    AxisReport, ClosedReport, DutyReport, FindingReport, FlipReport, PersonReport, PhaseReport,
    PhasesReport, QuorumReport, StrategicReport, phases,
};
pub use place::Place;
pub use print::{PrintError, Printed, print_memo};
pub use read::{ReadError, read_change};
pub use refusal::{
    Refusal, word_damage, word_desk_error, word_history_error, word_journal_error, word_problems,
    word_read_error, word_set_aside,
};
pub use report::{
    ComparisonReport, ConsistencyReport, CostMoveReport, CostReport, CostStepReport, CostsReport,
    CrossoverReport, ExcludedReport, FirstReport, GroupReport, JudgementReport, JurorReport,
    KnownReport, LeaveOneOutReport, MeasureReport, MovedEndReport, MovedReport, PriceOfRuleReport,
    RankReport, RankedReport, RecordsReport, ReliabilityReport, RobustnessReport, RuleReport,
    ScoredReport, UnderPositionReport, WeightReport, WinnerChangeReport, WithoutMemberReport, rank,
};
pub use sample::{SAMPLES, Sample, write_sample};
pub use seals::broken_seal;
pub use session::{Session, begin_again, lost, merge_cautions, merge_row, merge_summary};
pub use settings::replace as replace_file;
pub use surroundings::Surroundings;
pub use takeback::{Direction, take_back};
pub use verifying::{Verified, verify};
pub use view::audience::{described, may_read, warned};

// The callers of the desk name people, languages and columns; everything else stays behind it.
pub use dossier::{AttachmentId, BuyClass, Change, Erase, InvalidId, MemberId, Slot, Text};
pub use exchange::history::{Columns, Condition, DayOrder, FurtherColumns};
pub use journal::{
    Access, Backup, Backups, Copied, Damage, Hash, Journal, JournalError, Salvage, Verdict, copy,
    dossier_of, salvage, what_holds,
};
