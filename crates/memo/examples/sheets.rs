//! Writes the fixture memos as PDF into a folder, to be looked at: `cargo run -p memo --example sheets -- folder`.

#[path = "../tests/fixture/mod.rs"]
mod fixture;

use std::path::PathBuf;

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
    Ok(())
}
