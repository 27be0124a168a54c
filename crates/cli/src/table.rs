//! Plain tables: columns by white space, numbers to the right.

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};

/// A table of text: `numbers` says which columns stand to the right.
pub fn table(heads: &[String], numbers: &[bool], rows: &[Vec<String>]) -> String {
    let mut table = Table::new();
    table
        .load_preset(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(heads);
    for row in rows {
        table.add_row(row);
    }
    for (column, is_number) in table.column_iter_mut().zip(numbers) {
        if *is_number {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    let text = table.to_string();
    text.lines()
        .map(|line| line.trim_end().to_owned() + "\n")
        .collect()
}
