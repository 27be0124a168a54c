//! What a slot held before is put back exactly.

use super::*;

#[test]
fn restoring_a_slot_undoes_any_change_of_the_sample() {
    let mut dossier = Dossier::default();
    for (entry, change) in (1..).zip(&changes(FULL)) {
        let before = dossier.clone();
        let slot: Slot = change.slot().unwrap();
        let inverse = before.restoring(slot);
        let touch = Touch {
            entry,
            actor: String::new(),
            time: String::new(),
        };
        dossier.fold(touch.clone(), change);

        let mut back = dossier.clone();
        back.fold(touch, &inverse);
        back.touches.clone_from(&before.touches);
        assert_eq!(back, before, "{change:?} was not undone");
    }
}
