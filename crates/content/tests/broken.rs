//! Broken content: each fault is found, named by its rule, and told with the file and the line it stands in; the rest stays usable.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test says what broke by failing")]

use std::path::Path;

use tritt_content::{Care, Content, Mistake, Rule};
use tritt_core::Day;
use tritt_core::curriculum::StepStatus;
use tritt_i18n::{Files, Language, Locales};

struct Tree {
    structure: Files,
    words: Files,
}

impl Tree {
    fn sound() -> Self {
        Self { structure: Content::embedded_files(), words: Locales::embedded_files() }
    }

    fn files(&mut self, file: &str) -> (&mut Files, String) {
        match file.split_once('/') {
            Some(("content", rest)) => (&mut self.structure, rest.to_owned()),
            Some((_, rest)) => (&mut self.words, rest.to_owned()),
            None => panic!("{file} is in no tree"),
        }
    }

    /// Puts `to` in the place of the first `from` and gives its line.
    fn replace(&mut self, file: &str, from: &str, to: &str) -> usize {
        let (files, path) = self.files(file);
        let text = files.text(&path).unwrap_or_else(|| panic!("no {file}")).unwrap().to_owned();
        let at = text.find(from).unwrap_or_else(|| panic!("{file} holds no {from:?}"));
        files.set(&path, text.replacen(from, to, 1));
        text[..at].matches('\n').count() + 1
    }

    fn remove(&mut self, file: &str) {
        let (files, path) = self.files(file);
        files.remove(&path);
    }

    fn load(&self) -> (Content, Vec<Mistake>) {
        let languages = ["de", "en"].map(|tag| Language::from_tag(tag).unwrap());
        Content::load(&self.structure, &self.words, &languages, Care::Checked)
    }
}

#[test]
fn the_content_of_the_program_has_no_mistakes() {
    let (content, mistakes) = Tree::sound().load();
    let told: Vec<String> =
        mistakes.iter().map(|one| format!("{}:{} {:?} {}", one.file, one.line, one.rule, one.subject)).collect();
    assert_eq!(told, Vec::<String>::new());
    assert_eq!(content.curriculum.steps.iter().filter(|step| step.status == StepStatus::Complete).count(), 14);
}

/// What is done to a file, and the rule that finds it. The line told is that of the change plus `off`.
type Case = (Rule, &'static str, &'static str, &'static str, usize);

const BACKUP: &str = "content/steps/09-backup";
const PLANS: &str = "content/workshop/plans.toml";
const DE: &str = "locales/de/content";
const EN: &str = "locales/en/content";

fn cases() -> Vec<Case> {
    let in_backup = |file: &str| -> &'static str { Box::leak(format!("{BACKUP}/{file}").into_boxed_str()) };
    let german = |file: &str| -> &'static str { Box::leak(format!("{DE}/{file}").into_boxed_str()) };
    let english = |file: &str| -> &'static str { Box::leak(format!("{EN}/{file}").into_boxed_str()) };
    vec![
        (Rule::C02, in_backup("step.toml"), "number = 9", "number = ", 0),
        (Rule::C02, in_backup("actions.toml"), "minutes = ", "minuten = ", 0),
        (Rule::C02, in_backup("questions.toml"), "\"backup-q02\"", "\"backup-q01\"", 0),
        (Rule::C02, german("09-backup/questions.ftl"), "backup-q02 = ", "backup-q01 = ", 0),
        (Rule::C03, in_backup("checklist.toml"), "\"backup-check-", "\"Backup-check-", 0),
        (Rule::C03, in_backup("lessons.toml"), "\"backup-three-two-one\"", "\"other-three-two-one\"", 0),
        (Rule::C03, in_backup("step.toml"), "number = 9", "number = 10", 0),
        (Rule::C04, in_backup("step.toml"), "stage = \"protect\"", "stage = \"summit\"", 0),
        (Rule::C04, in_backup("lessons.toml"), "action = \"backup-", "action = \"backup-no-", 0),
        (Rule::C04, in_backup("questions.toml"), "objective = \"backup-", "objective = \"backup-no-", 0),
        (Rule::C04, "content/paths.toml", "\"deception-levers\"", "\"deception-liver\"", 0),
        (
            Rule::C24,
            "content/paths.toml",
            "id = \"new-employee\"\nrole = \"everyone\"\nminutes = 45",
            "id = \"new-employee\"\nrole = \"everyone\"\nminutes = 40",
            0,
        ),
        (
            Rule::C24,
            "content/paths.toml",
            "id = \"management\"\nrole = \"management\"\nminutes = 60",
            "id = \"management\"\nrole = \"management\"\nminutes = 90",
            0,
        ),
        (Rule::C04, PLANS, "\"sign-in-with-second-factor\"", "\"sign-in-with-luck\"", 0),
        (Rule::C04, PLANS, "of = \"links\"", "of = \"golf\"", 0),
        (Rule::C04, PLANS, "step = \"sign-in\"", "step = \"sing-in\"", 0),
        (Rule::C03, PLANS, "note = \"report\"", "note = \"Report\"", 0),
        (Rule::C06, german("workshop.ftl"), "workshop-90 = ", "workshop-91 = ", 0),
        (Rule::C27, PLANS, "minutes = 45", "minutes = 44", 0),
        (Rule::C27, PLANS, "is = \"welcome\"", "is = \"nap\"", 0),
        (Rule::C27, PLANS, "is = \"test-after\"", "is = \"questions\"", 0),
        (Rule::C13, "content/curriculum.toml", "version = \"2026-11-29\"", "version = \"soon\"", 0),
        (Rule::C04, "content/figures.toml", "source = \"meyer-2023\"", "source = \"nobody-2023\"", 0),
        (Rule::C04, "content/glossary.toml", "see = [\"", "see = [\"nothing-", 0),
        (Rule::C04, english("09-backup/backup-three-two-one.md"), "](term:", "](term:nothing-", 0),
        (Rule::C04, "content/exercises/sorting.toml", "box = \"", "box = \"no-", 0),
        (Rule::C05, "content/curriculum.toml", "\"network\", ", "", 0),
        (Rule::C06, german("09-backup/checklist.ftl"), "backup-check-", "backup-czech-", 0),
        (Rule::C07, in_backup("lessons.toml"), "minutes = 6", "minutes = 16", 0),
        (Rule::C08, in_backup("step.toml"), "figure = \"", "# figure = \"", 0),
        (Rule::C09, in_backup("questions.toml"), "right = [\"", "right = [\"z\", \"", 0),
        (Rule::C10, english("09-backup/questions.ftl"), "    .a-why = ", "    .a-reason = ", 0),
        (Rule::C12, english("09-backup/questions.ftl"), "    .a = ", "    .a = Both\n    .aa = ", 0),
        (Rule::C13, "content/sources.toml", "url = \"https://", "url = \"http://", 0),
        (Rule::C13, "content/charts.toml", "dated = \"2", "dated = \"x2", 0),
        (Rule::C14, english("09-backup/backup-three-two-one.md"), "\n\n", "\n\n<b>no</b>\n\n", 2),
        (Rule::C14, german("09-backup/backup-three-two-one.md"), "::: example", "::: poem", 0),
        (Rule::C15, german("09-backup/backup-restore-test.md"), "\n\n", "\n\nSagen Sie \"Backup\".\n\n", 2),
        (Rule::C16, in_backup("actions.toml"), "minutes = ", "status = \"retired\"\nminutes = ", 0),
        (Rule::C17, "content/exercises/inbox.toml", "verdict = \"safe\"", "verdict = \"report\"", 0),
        (Rule::C18, "content/exercises/scenarios/scenario-lost-laptop.toml", "begins = \"", "begins = \"9", 0),
        (Rule::C18, "content/exercises/scenarios/scenario-lost-laptop.toml", "to = \"", "to = \"nowhere-", 0),
        (Rule::C19, "locales/en/content/words.txt", "\n", "\nÜberall\n", 1),
        (
            Rule::C21,
            english("09-backup/step.ftl"),
            ".reason = ",
            ".reason = 60% of small firms close within six months. ",
            0,
        ),
        (Rule::C22, german("09-backup/actions.ftl"), ".how = ", ".how = Siehe www.sicherung.de. ", 0),
    ]
}

#[test]
fn each_fault_is_told_with_its_line() {
    let cases = cases();
    assert!(cases.len() >= 25);
    for (rule, file, from, to, off) in cases {
        let mut tree = Tree::sound();
        let line = tree.replace(file, from, to) + off;
        let (content, mistakes) = tree.load();
        let told = || mistakes.iter().map(|one| format!("{}:{} {:?} {}", one.file, one.line, one.rule, one.subject));
        let found: Vec<&Mistake> = mistakes.iter().filter(|one| one.rule == rule).collect();
        // a fault is told where it stands or at the head of its entry, in the line of its id; a word that is not there at the head of its file
        let near = |one: &&&Mistake| {
            let entry = one.file == file && one.line <= line && line - one.line <= 10;
            entry || one.line == 1 || one.subject.contains(file)
        };
        // who refers to what was retired is told, a route at its own line, an option at its question
        let elsewhere = matches!(rule, Rule::C16 | Rule::C05 | Rule::C12) && !found.is_empty();
        assert!(
            found.iter().any(|one| near(&one)) || elsewhere,
            "{rule:?}: {from:?} → {to:?} in {file}:{line} is told as\n{}",
            told().collect::<Vec<_>>().join("\n")
        );
        let usable = content.curriculum.steps.iter().filter(|step| step.status == StepStatus::Complete).count();
        assert!(usable >= 13, "{rule:?}: the rest is usable, {usable} steps are");
    }
}

#[test]
fn files_that_are_not_there_are_told() {
    for file in [
        "content/curriculum.toml",
        "content/sources.toml",
        "content/rules.toml",
        "content/steps/09-backup/questions.toml",
        "locales/de/content/09-backup/step.ftl",
        "locales/en/content/09-backup/backup-three-two-one.md",
        "locales/en/content/words.txt",
        "locales/de/content/exercises/inbox.ftl",
    ] {
        let mut tree = Tree::sound();
        tree.remove(file);
        let (_, mistakes) = tree.load();
        assert!(mistakes.iter().any(|one| one.rule == Rule::C01 && one.file == file), "{file}: {mistakes:?}");
    }
}

#[test]
fn words_missing_in_one_language_take_no_step_away() {
    let mut tree = Tree::sound();
    tree.remove("locales/de/content/09-backup/questions.ftl");
    tree.remove("locales/de/content/exercises/scenarios/scenario-lost-laptop.ftl");
    let (content, mistakes) = tree.load();
    assert!(!mistakes.is_empty());
    assert!(content.curriculum.steps.iter().all(|step| step.status == StepStatus::Complete), "English stands in");
    assert!(content.curriculum.exercises.scenarios.iter().any(|one| one.id.as_str() == "scenario-lost-laptop"));
}

#[test]
fn broken_structure_takes_away_what_it_breaks_and_nothing_else() {
    let mut tree = Tree::sound();
    tree.replace("content/steps/09-backup/questions.toml", "version = 1", "version = one");
    let lost = "content/exercises/scenarios/scenario-lost-laptop.toml";
    tree.replace(lost, "start = \"", "start = \"nowhere-");
    let (content, _) = tree.load();
    for step in &content.curriculum.steps {
        let expected = if step.id.as_str() == "backup" { StepStatus::Frame } else { StepStatus::Complete };
        assert_eq!(step.status, expected, "{}", step.id);
    }
    let workshops: Vec<&str> = content.curriculum.workshops.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(workshops, ["workshop-45", "workshop-90"], "those about backup have lost a lesson");
    let scenarios = &content.curriculum.exercises.scenarios;
    assert!(scenarios.len() >= 5 && scenarios.iter().all(|one| one.id.as_str() != "scenario-lost-laptop"));
}

#[test]
fn a_question_that_cannot_be_read_is_told_once() {
    let mut tree = Tree::sound();
    tree.replace("content/steps/09-backup/questions.toml", "right = [\"", "right = [\"z\", \"");
    let (_, mistakes) = tree.load();
    assert_eq!(mistakes.iter().map(|one| one.rule).collect::<Vec<_>>(), [Rule::C09], "{mistakes:?}");
}

#[test]
fn what_is_built_in_is_what_the_folders_hold() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for (folder, packed) in [("content", Content::embedded_files()), ("locales", Locales::embedded_files())] {
        let files = Files::read(&root.join(folder)).unwrap();
        assert!(
            packed.paths().eq(files.paths().filter(|path| !path.contains("/.") && !path.starts_with('.'))),
            "{folder}"
        );
        for path in packed.paths() {
            assert_eq!(packed.text(path), files.text(path), "{folder}/{path}");
        }
    }
}

#[test]
fn sources_are_due_for_another_look_after_the_months_given() {
    let (content, _) = Tree::sound().load();
    // days since 1970: 24 November 2026, and two years later
    let (now, later) = (Day(20_781), Day(20_781 + 730));
    assert_eq!(content.past_review(now), Vec::new());
    let due = content.past_review(later);
    assert_eq!(due.len(), content.curriculum.sources.len(), "all were looked at in November 2026");
    assert!(due.iter().all(|one| one.rule == Rule::C23 && one.file == "content/sources.toml" && one.line > 1));
}
