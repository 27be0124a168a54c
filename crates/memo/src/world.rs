//! Everything the typesetter can see: the templates, one typeface, the sheet, the attachment. No disk, no network,
//! no clock.

use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// The faces the templates print with: one typeface, upright in three weights and italic.
const FACES: [&str; 4] = [
    "LibertinusSerif-Regular",
    "LibertinusSerif-Semibold",
    "LibertinusSerif-Bold",
    "LibertinusSerif-Italic",
];

macro_rules! templates {
    ($($name:literal),* $(,)?) => { [$(($name, include_str!(concat!("../template/", $name)))),*] };
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The faces, without those of the same package that the memo never uses (its bold italic lacks Serbian letters).
pub(crate) static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    typst_assets::fonts()
        .flat_map(|data| Font::iter(Bytes::new(data)))
        .filter(|font| {
            font.post_script_name()
                .is_some_and(|name| FACES.contains(&name.as_str()))
        })
        .collect()
});

static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// The templates; the first is the one that is compiled.
static TEMPLATES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    templates![
        "memo.typ",
        "base.typ",
        "draw.typ",
        "fit.typ",
        "strip.typ",
        "decision.typ",
        "signatures.typ",
        "computation.typ",
        "contributions.typ",
        "lines.typ",
        "density.typ",
        "evidence.typ",
        "weights.typ",
        "strips.typ",
        "offers.typ",
        "method.typ",
        "process.typ",
        "records.typ",
    ]
    .into_iter()
    .map(|(name, text)| Source::new(id(name), text.to_owned()))
    .collect()
});

/// One memo's world: the sheet and the journal beside the templates.
pub(crate) struct MemoWorld {
    pub(crate) sheet: Bytes,
    pub(crate) journal: Bytes,
}

/// The id of a file; the names are few and fixed, so the process-wide table of ids stays small.
fn id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("template names are plain file names");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for MemoWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        TEMPLATES[0].id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = TEMPLATES.iter().find(|source| source.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id.get().vpath().get_without_slash() {
            "sheet.json" => Ok(self.sheet.clone()),
            "journal" => Ok(self.journal.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
