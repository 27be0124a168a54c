//! A filled sheet becomes a PDF, or pages for the screen: the same sheet and attachment give the same bytes.

use crate::glyphs::replace_unprintable;
use crate::sheet::{Sheet, Stamp};
use crate::world::MemoWorld;
use serde_json::json;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

/// The name written into the file as its author and maker.
const MAKER: &str = "Ponder";

/// How many compilations unused intermediate results outlive.
const MEMORY: usize = 10;

/// The record that travels inside the memo.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attachment {
    /// Its file name, without folders: "journal.json".
    pub name: String,
    /// What it is, in the memo's language.
    pub description: String,
    /// The journal as JSON, embedded byte for byte.
    pub json: Vec<u8>,
}

/// A finished memo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typeset {
    /// The file.
    pub pdf: Vec<u8>,
    /// Characters the typeface lacks, in order: a stand-in is printed for each, so warn.
    pub replaced: Vec<char>,
}

/// The memo as pictures of its pages, for the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// One SVG for each page: letters are outlines, so it needs no font and nothing from outside.
    pub svg: Vec<String>,
    /// Characters the typeface lacks, in order: a stand-in is shown for each, so warn.
    pub replaced: Vec<char>,
}

/// Why there is no memo.
#[derive(Debug, thiserror::Error)]
pub enum TypesetError {
    /// The stamp is no moment of the calendar.
    #[error("{0:?} is no moment of the calendar")]
    Stamp(Stamp),
    /// The sheet cannot be written as data.
    #[error("the sheet cannot be written as data: {0}")]
    Sheet(#[from] serde_json::Error),
    /// The templates could not lay the sheet out, such as for a number that is not finite.
    #[error("the memo cannot be laid out: {0}")]
    Layout(String),
    /// The pages could not be written as an archivable and accessible file.
    #[error("the memo cannot be written: {0}")]
    Export(String),
}

/// Prints the sheet as PDF/A-3a and PDF/UA-1 with the attachment inside.
pub fn typeset(sheet: &Sheet, attachment: &Attachment) -> Result<Typeset, TypesetError> {
    let stamp = timestamp(sheet.stamp).ok_or(TypesetError::Stamp(sheet.stamp))?;
    let (world, replaced) = world(sheet, attachment)?;
    let pdf = lay_out(&world).and_then(|document| print(&document, &sheet.ident, stamp));
    comemo::evict(MEMORY);
    Ok(Typeset {
        pdf: pdf?,
        replaced,
    })
}

/// Draws the pages as they would be printed.
pub fn pages(sheet: &Sheet, attachment: &Attachment) -> Result<Pages, TypesetError> {
    let (world, replaced) = world(sheet, attachment)?;
    let document = lay_out(&world);
    let options = SvgOptions::default();
    let svg = document.map(|document| {
        let pages = document.pages().iter();
        pages.map(|page| typst_svg::svg(page, &options)).collect()
    });
    comemo::evict(MEMORY);
    Ok(Pages {
        svg: svg?,
        replaced,
    })
}

/// Everything the typesetter reads, and the characters it lacks.
fn world(sheet: &Sheet, attachment: &Attachment) -> Result<(MemoWorld, Vec<char>), TypesetError> {
    let mut data = json!({
        "sheet": serde_json::to_value(sheet)?,
        "attachment": { "name": attachment.name, "description": attachment.description },
        "maker": MAKER,
    });
    let replaced = replace_unprintable(&mut data);
    let world = MemoWorld {
        sheet: Bytes::new(serde_json::to_vec(&data)?),
        journal: Bytes::new(attachment.json.clone()),
    };
    Ok((world, replaced))
}

fn lay_out(world: &MemoWorld) -> Result<PagedDocument, TypesetError> {
    typst::compile(world)
        .output
        .map_err(|all| TypesetError::Layout(join(&all)))
}

fn print(document: &PagedDocument, ident: &str, stamp: Timestamp) -> Result<Vec<u8>, TypesetError> {
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
        .map_err(|refusal| TypesetError::Export(refusal.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(ident.to_owned()),
        creator: Smart::Custom(Some(MAKER.to_owned())),
        timestamp: Some(stamp),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|all| TypesetError::Export(join(&all)))
}

fn timestamp(s: Stamp) -> Option<Timestamp> {
    Datetime::from_ymd_hms(s.year, s.month, s.day, s.hour, s.minute, s.second)
        .map(Timestamp::new_utc)
}

fn join(diagnostics: &[SourceDiagnostic]) -> String {
    let messages: Vec<&str> = diagnostics.iter().map(|one| one.message.as_str()).collect();
    messages.join("; ")
}
