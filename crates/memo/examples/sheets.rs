//! Writes the fixture memos as PDF into a folder, to be looked at: `cargo run -p memo --example sheets -- folder`.

#[path = "../tests/fixture/mod.rs"]
mod fixture;
#[path = "../tests/poppler/mod.rs"]
mod poppler;
#[path = "../tests/purchase/mod.rs"]
mod purchase;

use purchase::center;
use std::path::PathBuf;
use words::Language;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder")?);
    for (name, sheet) in fixture::all() {
        let memo = memo::typeset(&sheet, &fixture::attachment())?;
        std::fs::write(folder.join(name).with_extension("pdf"), &memo.pdf)?;
        println!(
            "{name}: {} bytes, replaced {:?}",
            memo.pdf.len(),
            memo.replaced
        );
    }
    for (name, purchase) in [
        ("straight-quiet", center::quiet()),
        ("straight-risen", center::risen()),
        ("center-draft", center::reopened()),
        ("center-chosen", center::chosen("alfa")),
        ("center-sealed", center::sealed("gama")),
    ] {
        for language in [Language::English, Language::SerbianCyrillic] {
            let memo = purchase.memo(language);
            let file = format!("{name}-{language}.pdf");
            std::fs::write(folder.join(&file), &memo.pdf)?;
            println!("{file}: {} pages", memo.pages);
        }
    }
    Ok(())
}
