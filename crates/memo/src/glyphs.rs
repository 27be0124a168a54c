//! Characters the typeface lacks: an archivable file must not show a missing glyph, so they are replaced before.

use crate::world::FONTS;
use serde_json::Value;
use std::collections::BTreeSet;

/// What stands for a character that cannot be printed, the first that the typeface has.
const STAND_INS: [char; 2] = ['\u{25A1}', '?'];

/// Replaces in every text of the sheet what cannot be printed, and says which characters those were.
pub(crate) fn replace_unprintable(sheet: &mut Value) -> Vec<char> {
    let stand_in = STAND_INS.into_iter().find(|&c| printable(c)).unwrap_or('?');
    let mut replaced = BTreeSet::new();
    visit(sheet, &mut |text| {
        if text.chars().all(|c| !c.is_control() && printable(c)) {
            return;
        }
        *text = text
            .chars()
            .filter_map(|c| print(c, stand_in, &mut replaced))
            .collect();
    });
    replaced.into_iter().collect()
}

/// What is printed for a character: itself, a space for any white space or control, nothing for the invisible
/// joiners of an emoji, the stand-in for the rest.
fn print(c: char, stand_in: char, replaced: &mut BTreeSet<char>) -> Option<char> {
    if c.is_control() || (c.is_whitespace() && !printable(c)) {
        return Some(' ');
    }
    if printable(c) {
        return Some(c);
    }
    if matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
    {
        return None;
    }
    replaced.insert(c);
    Some(stand_in)
}

/// Whether every face of the typeface has the character.
fn printable(c: char) -> bool {
    FONTS
        .iter()
        .all(|font| font.info().coverage.contains(u32::from(c)))
}

fn visit(value: &mut Value, edit: &mut impl FnMut(&mut String)) {
    match value {
        Value::String(text) => edit(text),
        Value::Array(items) => items.iter_mut().for_each(|item| visit(item, edit)),
        Value::Object(fields) => fields.values_mut().for_each(|field| visit(field, edit)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
