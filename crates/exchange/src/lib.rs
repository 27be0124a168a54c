//! What others keep in spreadsheets, read without trusting it: the delivery export of a foreign system becomes
//! shipments, late ones and whatever else is counted per supplier, and every row that could not be counted is named.
//!
//! Bytes in, values out: no file is opened here, no clock is read, nothing is guessed silently. Deliberately not
//! here: what a late shipment means for a supplier (that is the dossier's), and the words for a user (an error is
//! data; its English sentence is for logs). Excel workbooks, spreadsheets out and supplier letters: not yet here.

mod count;
mod day;
pub mod history;
mod names;
mod number;
mod refusal;
mod table;
mod tally;
mod text;
mod wanted;
