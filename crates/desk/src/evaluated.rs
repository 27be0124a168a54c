//! The evaluation of the dossier as it stands: computed when it is first asked for, and kept until the next change.

use std::cell::RefCell;
use std::sync::{Arc, OnceLock};

use dossier::{Dossier, Evaluation, Problems, Robustness, evaluate, robustness};

/// What was computed of one revision of a dossier.
pub(crate) struct Evaluated {
    /// The evaluation, or everything that stands between the dossier and one.
    pub(crate) evaluation: Result<Evaluation, Problems>,
    robustness: OnceLock<Option<Robustness>>,
}

impl Evaluated {
    /// The verdict on the evaluation; none where there is none, or nothing to compare.
    pub(crate) fn robustness(&self) -> Option<&Robustness> {
        let evaluation = self.evaluation.as_ref().ok()?;
        let found = self.robustness.get_or_init(|| robustness(evaluation));
        found.as_ref()
    }
}

/// What was computed of the latest revision, if it was asked for. A revision is told by its number of entries, since
/// none is ever removed.
#[derive(Default)]
pub(crate) struct Latest(RefCell<Option<(usize, Arc<Evaluated>)>>);

impl Latest {
    /// What is computed of a dossier of so many entries.
    pub(crate) fn of(&self, entries: usize, dossier: &Dossier) -> Arc<Evaluated> {
        let mut latest = self.0.borrow_mut();
        match &*latest {
            Some((known, evaluated)) if *known == entries => Arc::clone(evaluated),
            _ => {
                let evaluated = Arc::new(Evaluated {
                    evaluation: evaluate(dossier),
                    robustness: OnceLock::new(),
                });
                *latest = Some((entries, Arc::clone(&evaluated)));
                evaluated
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::{Moment, SAMPLES, read_change, write_sample};

    #[test]
    fn a_revision_is_evaluated_once_and_the_next_one_anew() {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = write_sample(&SAMPLES[0], &folder.path().join("a.ponder")).unwrap();
        let before = desk.evaluated();
        assert!(before.evaluation.is_ok());
        assert!(before.robustness().is_some());
        assert!(Arc::ptr_eq(&before, &desk.evaluated()));

        let floor = r#"{"kind":"set_floor","share":"0.9","reason":"Agreed."}"#;
        let moment = Moment {
            id: "floor".into(),
            time: "2026-05-01T10:00:00.000Z".into(),
        };
        let actor = "ivana".parse().unwrap();
        desk.submit(read_change(floor).unwrap(), Some(&actor), moment)
            .unwrap();
        let after = desk.evaluated();
        assert_ne!(after.evaluation, before.evaluation);
        assert_eq!(after.evaluation, dossier::evaluate(desk.dossier()));
    }
}
