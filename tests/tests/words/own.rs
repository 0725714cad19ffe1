//! Translated: what reads the same in two languages does so on purpose.

use std::collections::{BTreeMap, BTreeSet};

use crate::read::{fluent, languages, readings, texts};

/// Texts that are the same in German and English, each with its reason.
const SAME: &[(&str, &str)] = &[
    ("content/04-sign-in/questions.ftl sign-in-q10.d", "a term"),
    ("content/firm.ftl firm-sample-person", "a name"),
    ("documents/checklist.ftl checklist-logo", "the same word"),
    ("documents/checklist.ftl checklist-version", "arguments alone"),
    ("documents/emergency.ftl emergency-name", "the same word"),
    ("documents/slides.ftl slides-password-lasts", "arguments alone"),
    ("documents/supplier.ftl supplier-doing-partly", "arguments alone"),
    ("documents/tabletop.ftl tabletop-log-cast", "arguments alone"),
    ("documents/tabletop.ftl tabletop-log-subtitle", "arguments alone"),
    ("documents/tabletop.ftl tabletop-material-chat", "the same word"),
    ("documents/tabletop.ftl tabletop-minute", "the same word"),
    ("documents/team.ftl table-team-file", "the same word"),
    ("documents/team.ftl table-team-name", "the same word"),
    ("documents/workshop-record.ftl workshop-record-name", "the same word"),
    ("documents/workshop-record.ftl workshop-record-word", "arguments alone"),
    ("firm/check.ftl check-area-updates", "the same word"),
    ("firm/emergency.ftl emergency-contact-bank", "the same word"),
    ("firm/emergency.ftl emergency-state-bb", "a name"),
    ("firm/emergency.ftl emergency-state-be", "a name"),
    ("firm/emergency.ftl emergency-state-bw", "a name"),
    ("firm/emergency.ftl emergency-state-hb", "a name"),
    ("firm/emergency.ftl emergency-state-hh", "a name"),
    ("firm/emergency.ftl emergency-state-sh", "a name"),
    ("firm/emergency.ftl emergency-state-sl", "a name"),
    ("firm/supplier.ftl supplier-sample-customer", "a name"),
    ("firm/supplier.ftl supplier-sample-wood", "a name"),
    ("firm/tabletop-ransomware.ftl tabletop-ransomware-copied.material", "blackmailers write English"),
    ("firm/tabletop-ransomware.ftl tabletop-ransomware-screen.material", "blackmailers write English"),
    ("names.ftl -app-name", "the name of the program"),
    ("phone.ftl phone-code", "the same word"),
    ("ui/app.ftl audience-it", "the same word"),
    ("ui/charter.ftl charter-about", "a name"),
    ("ui/firm-emergency.ftl firm-emergency-form", "the same word"),
    ("ui/firm-emergency.ftl firm-emergency-name", "the same word"),
    ("ui/firm-lists.ftl firm-lists-ticked-by", "arguments alone"),
    ("ui/firm-plan.ftl plan-nav", "the same word"),
    ("ui/firm-suppliers.ftl suppliers-own-name", "the same word"),
    ("ui/firm.ftl firm-file-facts", "a unit"),
    ("ui/learners.ftl profile-pin", "the same word"),
    ("ui/practise.ftl practise-inbox-chat", "the same word"),
    ("ui/settings.ftl about-version", "the same word"),
    ("ui/settings.ftl backup-size", "a unit"),
    ("ui/settings.ftl settings-a4", "a standard"),
    ("ui/settings.ftl settings-letter", "a standard"),
    ("ui/steps.ftl framework-cis-ig1", "a title"),
    ("ui/steps.ftl framework-cri-core-four", "a title"),
    ("ui/steps.ftl framework-csf-2", "a title"),
    ("ui/steps.ftl framework-din-27076", "a title"),
    ("ui/steps.ftl framework-ncsc-small-business", "a title"),
    ("ui/team.ftl team-page", "the same word"),
    ("ui/team.ftl team-who", "the same word"),
    ("ui/workshop-network.ftl workshop-network-firewall", "the same word"),
    ("ui/workshop-network.ftl workshop-network-on-mac", "a name"),
    ("ui/workshop-network.ftl workshop-network-paper-letters", "letters"),
    ("ui/workshop-present.ftl workshop-present-code", "the same word"),
    ("ui/workshop-room.ftl workshop-room-code", "the same word"),
    ("ui/workshop-room.ftl workshop-room-network-is", "arguments alone"),
    ("ui/workshop-room.ftl workshop-room-pause", "the same word"),
    ("ui/workshop.ftl workshop-page", "the same word"),
    ("units.ftl unit-count", "an argument alone"),
    ("workshop.ftl workshop-message-link", "the same word"),
];

/// Texts by file and key.
fn by_key(language: &str) -> BTreeMap<String, Vec<String>> {
    let of_file = |(name, file): (String, String)| {
        let key = move |key: &str| format!("{name} {key}");
        texts(&file).into_iter().map(move |text| (key(&text.key), readings(&text.pattern)))
    };
    fluent(language).into_iter().flat_map(of_file).collect()
}

#[test]
fn what_is_the_same_in_two_languages_is_meant_to_be() {
    let languages = languages();
    let mut found = BTreeSet::new();
    for (place, one) in languages.iter().enumerate() {
        for other in &languages[place + 1..] {
            let (one, other) = (by_key(one), by_key(other));
            found.extend(one.into_iter().filter(|(key, text)| other.get(key) == Some(text)).map(|(key, _)| key));
        }
    }
    let meant: BTreeSet<String> = SAME.iter().map(|(key, _)| (*key).to_owned()).collect();
    let untranslated: Vec<&String> = found.difference(&meant).collect();
    assert!(untranslated.is_empty(), "translate these, or add them with a reason: {untranslated:#?}");
    let stale: Vec<&String> = meant.difference(&found).collect();
    assert!(stale.is_empty(), "these differ now, or are gone: {stale:#?}");
}
