//! Journeys: what a person does with Ponder, from the first line to the printed memo, with the real program.
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod broken_files;
mod criteria;
mod durability;
mod files;
mod history;
mod independent_reader;
mod keeping;
mod main_job;
mod memo;
mod no_ranking;
mod position;
mod process;
mod program;
mod purchase;
mod records;
mod refused_changes;
mod rights;
mod shipped;
mod solving;
mod undo;
mod weighing;
mod whole_purchase;
