//! Journeys: what a person does with Ponder, from the first line to the printed memo, with the real program.

mod broken_files;
mod durability;
mod files;
mod history;
mod history_of_dirt;
mod independent_reader;
mod main_job;
mod memo;
mod no_ranking;
mod program;
mod purchase;
mod refused_changes;
mod undo;
mod whole_purchase;
