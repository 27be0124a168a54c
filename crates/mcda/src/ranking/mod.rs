//! Ranking methods, one file each: from the definition of its authors to the scores, with every intermediate figure.

mod aras;
mod codas;
mod comet;
mod copras;
mod edas;
mod electre_1;
mod electre_3;
mod electre_tri;
mod marcos;
mod methods;
mod moora;
mod normalise;
mod promethee;
mod promethee_flows;
mod pseudo_criterion;
#[cfg(test)]
mod samples;
mod spotis;
mod topsis;
mod vikor;
mod waspas;
mod weighted_product;
mod weighted_sum;

pub use aras::{Aras, aras};
pub use codas::{Codas, codas};
pub use comet::{Comet, characteristic_objects, comet};
pub use copras::{Copras, copras};
pub use edas::{Edas, edas};
pub use electre_1::{Electre1, electre_1};
pub use electre_3::{Electre3, electre_3};
pub use electre_tri::{ElectreTri, electre_tri};
pub use marcos::{Marcos, marcos};
pub use methods::{Bar, METHODS, Method, Problem, Seat, jury};
pub use moora::{Moora, moora};
pub(crate) use normalise::by_range;
pub use normalise::{Normalisation, normalise};
pub use promethee::{Outranking, Preference, Promethee, promethee};
pub use promethee_flows::{PrometheeFlows, promethee_flows};
pub use pseudo_criterion::Thresholds;
pub use spotis::{Spotis, spotis};
pub use topsis::{Distance, Topsis, topsis};
pub use vikor::{Advantage, Stability, Vikor, vikor};
pub use waspas::{Waspas, waspas};
pub use weighted_product::{WeightedProduct, weighted_product};
pub use weighted_sum::{WeightedSum, weighted_sum};
