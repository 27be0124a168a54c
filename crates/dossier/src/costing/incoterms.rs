//! Incoterms 2020 (International Chamber of Commerce): who pays which part of carriage and import, as a table.

use serde::Serialize;

use super::CostPart;

/// One of the eleven delivery terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "UPPERCASE")]
#[expect(missing_docs, reason = "each is its own three letters")]
pub enum Incoterm {
    Exw,
    Fca,
    Fas,
    Fob,
    Cfr,
    Cif,
    Cpt,
    Cip,
    Dap,
    Dpu,
    Ddp,
}

/// Who bears a part under a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bearer {
    /// The seller: the price includes it.
    Seller,
    /// The seller as far as a port: the rest of the way is the buyer's.
    SellerToPort,
    /// The buyer: it is added.
    Buyer,
}

use Bearer::{Buyer, Seller, SellerToPort};

/// Export clearance, main carriage, insurance, import duty. Under the D terms the goods travel at the seller's risk, so
/// that a buyer has nothing to insure; under CIF and CIP the seller must insure. CFR and CIF end at a port.
const TABLE: [(Incoterm, &str, [Bearer; 4]); 11] = [
    (Incoterm::Exw, "EXW", [Buyer, Buyer, Buyer, Buyer]),
    (Incoterm::Fca, "FCA", [Seller, Buyer, Buyer, Buyer]),
    (Incoterm::Fas, "FAS", [Seller, Buyer, Buyer, Buyer]),
    (Incoterm::Fob, "FOB", [Seller, Buyer, Buyer, Buyer]),
    (Incoterm::Cfr, "CFR", [Seller, SellerToPort, Buyer, Buyer]),
    (Incoterm::Cif, "CIF", [Seller, SellerToPort, Seller, Buyer]),
    (Incoterm::Cpt, "CPT", [Seller, Seller, Buyer, Buyer]),
    (Incoterm::Cip, "CIP", [Seller, Seller, Seller, Buyer]),
    (Incoterm::Dap, "DAP", [Seller, Seller, Seller, Buyer]),
    (Incoterm::Dpu, "DPU", [Seller, Seller, Seller, Buyer]),
    (Incoterm::Ddp, "DDP", [Seller, Seller, Seller, Seller]),
];

impl Incoterm {
    /// Reads the term at the beginning of what an offer says: `DAP`, `dap Novi Sad`.
    pub fn read(text: &str) -> Option<Self> {
        let word = text.split_whitespace().next()?.to_ascii_uppercase();
        let mut rows = TABLE.iter();
        rows.find(|(_, letters, _)| *letters == word)
            .map(|(term, ..)| *term)
    }

    /// All eleven, from the least that a seller does to the most.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|(term, ..)| *term)
    }

    /// Its three letters.
    pub fn letters(self) -> &'static str {
        self.row().1
    }

    /// Who bears a part of carriage and import; the buyer for all else.
    pub fn bearer(self, part: CostPart) -> Bearer {
        let place = CostPart::LANDED.iter().position(|one| *one == part);
        place.map_or(Buyer, |place| self.row().2[place])
    }

    fn row(self) -> &'static (Self, &'static str, [Bearer; 4]) {
        let mut rows = TABLE.iter();
        rows.find(|(term, ..)| *term == self)
            .expect("the table has a row for each term")
    }
}
