//! Which bytes of a file carry what is read, by the description of the format at <https://sqlite.org/fileformat2.html>.

use std::path::Path;

use rusqlite::Connection;

/// What a byte is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// One of the first hundred bytes of the file.
    Header,
    /// The head of a page that is in use, or one of the pointers to its cells.
    Page,
    /// A cell of a tree: a row, a key of an index, a branch to another page; with the pages that a long one runs over to.
    Cell,
    /// Nothing: between the cells, or in a page that is in use no more.
    Free,
}

const PAGE: usize = 4096;

/// Of the header: the versions for reading and writing, counters of changes, sizes and versions that only tools ask for, and
/// what is reserved. Another value there changes nothing that is read.
const UNREAD: [std::ops::Range<usize>; 6] = [18..20, 24..28, 40..47, 48..52, 56..60, 72..100];

/// Whether a byte carries anything that is read: if it is another, that must be found.
pub fn is_read(part: Part, offset: usize) -> bool {
    match part {
        Part::Cell | Part::Page => true,
        Part::Header => !UNREAD.iter().any(|unread| unread.contains(&offset)),
        Part::Free => false,
    }
}

/// The part of each byte of the file at `path`, which must be whole.
pub fn parts(path: &Path) -> Vec<Part> {
    let connection = Connection::open(path).expect("the file is whole");
    let mut statement = connection
        .prepare("SELECT 1 UNION ALL SELECT rootpage FROM sqlite_schema WHERE rootpage > 0")
        .expect("the file is whole");
    let roots: Vec<u32> = statement
        .query_map([], |row| row.get(0))
        .and_then(Iterator::collect)
        .expect("the file is whole");
    let bytes = std::fs::read(path).expect("the file is whole");
    let mut file = File {
        parts: vec![Part::Free; bytes.len()],
        bytes,
    };
    file.mark(0, 100, Part::Header);
    for root in roots {
        file.tree(usize::try_from(root).expect("the file is whole"));
    }
    file.parts
}

struct File {
    bytes: Vec<u8>,
    parts: Vec<Part>,
}

impl File {
    fn mark(&mut self, at: usize, length: usize, part: Part) {
        self.parts[at..at + length].fill(part);
    }

    fn number(&self, at: usize, length: usize) -> usize {
        let bytes = &self.bytes[at..at + length];
        bytes
            .iter()
            .fold(0, |number, byte| number << 8 | usize::from(*byte))
    }

    /// A number of one to nine bytes, and where it ends.
    fn varint(&self, at: usize) -> (usize, usize) {
        let mut number = 0;
        for place in at..at + 8 {
            let byte = usize::from(self.bytes[place]);
            number = number << 7 | byte & 0x7f;
            if byte < 0x80 {
                return (number, place + 1);
            }
        }
        (number << 8 | usize::from(self.bytes[at + 8]), at + 9)
    }

    fn tree(&mut self, page: usize) {
        let start = (page - 1) * PAGE;
        let head = if page == 1 { 100 } else { start };
        let kind = self.bytes[head];
        let branches = matches!(kind, 2 | 5);
        let pointers = head + if branches { 12 } else { 8 };
        let cells = self.number(head + 3, 2);
        self.mark(head, pointers - head + 2 * cells, Part::Page);
        if branches {
            self.tree(self.number(head + 8, 4));
        }
        for pointer in (pointers..).step_by(2).take(cells) {
            let cell = start + self.number(pointer, 2);
            let mut end = cell;
            if branches {
                self.tree(self.number(cell, 4));
                end += 4;
            }
            // The branches of a table hold a key and nothing else; its leaves a key behind the size.
            let (size, behind) = self.varint(end);
            end = match kind {
                13 => self.varint(behind).1,
                _ => behind,
            };
            if kind != 5 {
                end = self.payload(size, end, kind == 13);
            }
            self.mark(cell, end - cell, Part::Cell);
        }
    }

    /// Where the part of a payload that lies in the cell ends; marks the pages that it runs over to.
    fn payload(&mut self, size: usize, at: usize, is_row: bool) -> usize {
        let least = (PAGE - 12) * 32 / 255 - 23;
        let most = match is_row {
            true => PAGE - 35,
            false => (PAGE - 12) * 64 / 255 - 23,
        };
        if size <= most {
            return at + size;
        }
        let local = match least + (size - least) % (PAGE - 4) {
            local if local <= most => local,
            _ => least,
        };
        let (mut next, mut left) = (self.number(at + local, 4), size - local);
        while next > 0 {
            let page = (next - 1) * PAGE;
            let here = left.min(PAGE - 4);
            self.mark(page, 4 + here, Part::Cell);
            left -= here;
            next = self.number(page, 4);
        }
        at + local + 4
    }
}
