//! Several people’s rankings: agreement, consensus, and who decides.

mod agreement;
mod banzhaf;
mod coalitions;
mod correlation;
mod kemeny;
mod leave_one_out;
mod members;
mod mid_ranks;
mod profile;
mod voting;

pub use agreement::{Agreement, agreement};
pub use banzhaf::{BANZHAF_LIMIT, Quota, VotingPower, voting_power};
pub use coalitions::{COALITION_LIMIT, Coalition, Coalitions, coalitions};
pub use correlation::{RankCorrelation, rank_correlation};
pub use kemeny::{KEMENY_LIMIT, KEMENY_LISTED, Kemeny, kemeny};
pub use leave_one_out::{LeftOut, MemberInfluence, leave_one_out};
pub use mid_ranks::mid_ranks;
pub use profile::Profile;
pub use voting::{Borda, Copeland, borda, condorcet_winner, copeland};
