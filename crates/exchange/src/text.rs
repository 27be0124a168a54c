//! Bytes → text: in which encoding, and whether it is text at all.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::history::{Encoding, HistoryError};

/// The five bytes that mean nothing in Windows-1252: where one stands, the file is something else.
const UNDEFINED_IN_1252: [u8; 5] = [0x81, 0x8D, 0x8F, 0x90, 0x9D];

/// The text of a file without its byte order mark.
///
/// What is neither marked, nor UTF-16 by its zeros, nor valid UTF-8 is taken as Windows-1252, where nearly every byte
/// means something; that is why the encoding is reported.
///
/// # Errors
/// `BrokenEncoding` when the bytes are not in the encoding they announce, `ControlCharacter` when the text holds
/// what no spreadsheet writes.
pub(crate) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), HistoryError> {
    let (encoding, body) = recognise(bytes);
    let text = match encoding {
        Encoding::Utf8 | Encoding::Utf8WithMark => {
            std::str::from_utf8(body).ok().map(Cow::Borrowed)
        }
        Encoding::Utf16LittleEndian => {
            UTF_16LE.decode_without_bom_handling_and_without_replacement(body)
        }
        Encoding::Utf16BigEndian => {
            UTF_16BE.decode_without_bom_handling_and_without_replacement(body)
        }
        Encoding::Windows1252 if body.iter().any(|byte| UNDEFINED_IN_1252.contains(byte)) => None,
        Encoding::Windows1252 => {
            WINDOWS_1252.decode_without_bom_handling_and_without_replacement(body)
        }
    };
    let text = text.ok_or(HistoryError::BrokenEncoding { encoding })?;
    match text
        .char_indices()
        .find(|(_, character)| is_foreign(*character))
    {
        Some((at, character)) => Err(HistoryError::ControlCharacter {
            line: 1 + line_ends(&text[..at]),
            code: u32::from(character),
        }),
        None => Ok((text, encoding)),
    }
}

fn recognise(bytes: &[u8]) -> (Encoding, &[u8]) {
    match bytes {
        [0xEF, 0xBB, 0xBF, body @ ..] => (Encoding::Utf8WithMark, body),
        [0xFF, 0xFE, body @ ..] => (Encoding::Utf16LittleEndian, body),
        [0xFE, 0xFF, body @ ..] => (Encoding::Utf16BigEndian, body),
        // Without a mark, UTF-16 shows by the empty half of its first (Latin) character.
        [1..=255, 0, ..] => (Encoding::Utf16LittleEndian, bytes),
        [0, 1..=255, ..] => (Encoding::Utf16BigEndian, bytes),
        _ if std::str::from_utf8(bytes).is_ok() => (Encoding::Utf8, bytes),
        _ => (Encoding::Windows1252, bytes),
    }
}

fn is_foreign(character: char) -> bool {
    character < ' ' && !matches!(character, '\t' | '\r' | '\n')
}

fn line_ends(text: &str) -> u64 {
    let returns = text.bytes().filter(|byte| *byte == b'\r').count();
    let feeds = text.bytes().filter(|byte| *byte == b'\n').count();
    (returns + feeds - text.matches("\r\n").count()) as u64
}
