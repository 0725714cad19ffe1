//! The action plan: for three invented firms, changed by hand, with days, on paper.

use std::fs;

use serde_json::{Value, json};

use crate::program::Program;

fn english() -> Value {
    json!({ "language": "en" })
}

/// An invented firm: name, size, sector, sites, what is so.
struct Firm(&'static str, &'static str, &'static str, u32, &'static [&'static str]);

const BAKERY: Firm = Firm("Bakery Korn", "micro", "food", 1, &["microsoft", "it-provider", "wifi", "machines"]);
const TAX_OFFICE: Firm = Firm(
    "Tax office Albers",
    "small",
    "advice",
    1,
    &[
        "microsoft",
        "cloud",
        "it-provider",
        "remote-maintenance",
        "remote-work",
        "wifi",
        "sensitive-data",
        "proof-wanted",
    ],
);
const MACHINE_BUILDER: Firm = Firm(
    "Rieger Machines",
    "medium",
    "manufacturing",
    3,
    &[
        "microsoft",
        "cloud",
        "own-servers",
        "remote-maintenance",
        "remote-work",
        "wifi",
        "machines",
        "sensitive-data",
        "proof-wanted",
    ],
);

fn program_of(firm: &Firm) -> Program {
    let program = Program::new();
    program.call("add_firm", json!({ "name": firm.0 }));
    let change = |part: Value| {
        let mut whole = json!({ "name": null, "size": null, "sector": null, "sites": null, "fact": null });
        part.as_object().expect("an object").iter().for_each(|(key, value)| whole[key] = value.clone());
        program.call("change_firm", whole);
    };
    change(json!({ "size": firm.1, "sector": firm.2, "sites": firm.3 }));
    let facts = program.call("firm_profile", english())["facts"].clone();
    for fact in facts.as_array().expect("facts") {
        let id = fact["id"].as_str().expect("an id");
        change(json!({ "fact": { "id": id, "yes": firm.4.contains(&id) } }));
    }
    program
}

fn lines(program: &Program) -> Vec<Value> {
    program.call("plan", english())["lines"].as_array().expect("lines").clone()
}

fn actions(program: &Program) -> Vec<String> {
    lines(program).iter().map(|line| line["action"].as_str().expect("an id").to_owned()).collect()
}

fn place(actions: &[String], action: &str) -> usize {
    actions.iter().position(|one| one == action).unwrap_or_else(|| panic!("{action} is not in the plan"))
}

fn change(action: &str, part: &Value) -> Value {
    let mut whole = json!({
        "action": action, "state": null, "owner": null, "due": null, "cost": null, "evidence": null, "notes": null
    });
    part.as_object().expect("an object").iter().for_each(|(key, value)| whole[key] = value.clone());
    whole
}

#[test]
fn plans_differ_as_a_person_would_expect() {
    let [bakery, tax, machines] = [&BAKERY, &TAX_OFFICE, &MACHINE_BUILDER].map(program_of);
    let [of_bakery, of_tax, of_machines] = [&bakery, &tax, &machines].map(actions);
    // the mailbox, copies and updates are for everybody, and early
    for plan in [&of_bakery, &of_tax, &of_machines] {
        for early in ["sign-in-protect-mailbox", "updates-switch-on", "backup-device-copy"] {
            assert!(place(plan, early) < 10, "{early}: {plan:?}");
        }
    }
    // nobody in the bakery works from home
    for hidden in ["network-set-up-vpn", "mobile-write-rules", "network-agree-maintenance", "mobile-manage-devices"] {
        assert!(!of_bakery.contains(&hidden.to_owned()), "{hidden}");
        assert!(of_machines.contains(&hidden.to_owned()), "{hidden}");
    }
    // whose machines stand still without the net agrees on maintenance early
    assert!(place(&of_machines, "network-agree-maintenance") <= place(&of_tax, "network-agree-maintenance"));
    // where 120 people stand still, two pages for the emergency come sooner than among six
    assert!(place(&of_machines, "emergency-write-plan") < place(&of_bakery, "emergency-write-plan"));
    // who keeps the papers of others encrypts sooner than who bakes
    assert!(place(&of_tax, "mobile-encrypt-laptop") < place(&of_bakery, "mobile-encrypt-laptop"));
    assert!(of_bakery.len() < of_machines.len());
    // and the report that argues for these orders shows the present ones
    let report = fs::read_to_string(tritt_tests::root().join("docs/plans.md")).expect("the report");
    let missing: Vec<String> =
        [&bakery, &tax, &machines].map(first_ten).into_iter().filter(|table| !report.contains(table)).collect();
    assert!(missing.is_empty(), "docs/plans.md shows other actions; these are they:\n{}", missing.join("\n"));
}

/// The first ten lines of a plan as a table of Markdown.
fn first_ten(program: &Program) -> String {
    let row = |(number, line): (usize, Value)| {
        let reasons: Vec<&str> =
            line["reasons"].as_array().expect("reasons").iter().filter_map(|reason| reason.as_str()).collect();
        let row = format!(
            "| {number} | {} | {} | {} |",
            line["title"].as_str().expect("a title"),
            line["horizon"].as_str().expect("a horizon"),
            reasons.join("; "),
        );
        row.replace(['\u{2068}', '\u{2069}'], "")
    };
    let rows: Vec<String> = (1..=10).zip(lines(program)).map(row).collect();
    format!("| | action | within the first | why here |\n|---|---|---|---|\n{}\n", rows.join("\n"))
}

#[test]
fn each_line_says_why_it_stands_there_and_each_hidden_one_why_not() {
    let program = program_of(&BAKERY);
    let page = program.call("plan", english());
    assert_eq!(page["lines"].as_array().expect("lines").iter().filter(|line| line["forNow"] == true).count(), 6);
    for line in page["lines"].as_array().expect("lines") {
        assert!(!line["reasons"].as_array().expect("reasons").is_empty(), "{line}");
    }
    let hidden = page["hidden"].as_array().expect("hidden");
    let vpn = hidden.iter().find(|one| one["title"] == "Let people in only through the VPN").expect("the VPN");
    let because = vpn["because"].as_str().expect("a reason").replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(because, "Not for you because nobody works from home or on the move and you have a single site.");
}

#[test]
fn what_is_said_about_an_action_stays_and_a_finished_one_raises_its_step() {
    let program = program_of(&TAX_OFFICE);
    let said = json!({ "owner": " Frau Nowak ", "due": "2026-12-24", "cost": 120, "evidence": "Zettel", "notes": "bis Weihnachten" });
    program.call("set_plan", change("deception-pause-rule", &said));
    program.call("set_plan", change("deception-pause-rule", &json!({ "state": "doing" })));
    let program = program.again();
    let line = lines(&program).into_iter().find(|line| line["action"] == "deception-pause-rule").expect("a line");
    assert_eq!(
        (&line["owner"], &line["due"], &line["cost"], &line["state"]),
        (&json!("Frau Nowak"), &json!("2026-12-24"), &json!(120), &json!("doing"))
    );
    let step = |program: &Program| {
        program.call("step", json!({ "language": "en", "step": "deception" }))["step"]["actions"]["done"].clone()
    };
    assert_eq!(step(&program), 0);
    program.call("set_plan", change("deception-pause-rule", &json!({ "state": "done" })));
    assert_eq!(step(&program), 1);
    let last = lines(&program).into_iter().find(|line| line["action"] == "deception-pause-rule").expect("a line");
    assert!(last["doneAt"].is_string() && last["forNow"] == false, "{last}");
    program.call("set_plan", change("deception-pause-rule", &json!({ "state": "open" })));
    assert_eq!(step(&program), 0);
}

#[test]
fn the_sample_changes_nothing_in_what_somebody_learns() {
    let program = Program::new();
    program.call("open_sample", english());
    program.call("set_plan", change("deception-pause-rule", &json!({ "state": "done" })));
    assert_eq!(program.call("step", json!({ "language": "en", "step": "deception" }))["step"]["actions"]["done"], 0);
}

#[test]
fn the_order_can_be_changed_and_brought_back() {
    let program = program_of(&BAKERY);
    let before = actions(&program);
    program.call("move_plan_action", json!({ "action": before[9], "before": before[0] }));
    let after = actions(&program);
    assert_eq!((&after[0], &after[1]), (&before[9], &before[0]));
    assert_eq!(program.call("plan", english())["reordered"], true);
    program.call("move_plan_action", json!({ "action": after[0], "before": null }));
    assert_eq!(actions(&program).last(), Some(&before[9]));
    program.call("propose_plan_order", json!({}));
    assert_eq!(actions(&program), before);
    for request in [json!({ "action": "nothing", "before": null }), json!({ "action": before[0], "before": "nothing" })]
    {
        assert_eq!(program.refused("move_plan_action", request), "not-found");
    }
}

#[test]
fn something_of_ones_own_comes_into_the_plan_and_out_of_it() {
    let program = program_of(&BAKERY);
    let own =
        program.call("add_plan_action", json!({ "title": "  Waage\nvom Netz  nehmen ", "minutes": 20 }))["action"]
            .clone();
    let line = lines(&program).into_iter().find(|line| line["action"] == own).expect("a line");
    assert_eq!(
        (&line["title"], &line["own"], &line["minutes"]),
        (&json!("Waage vom Netz nehmen"), &json!(true), &json!(20))
    );
    program.call("set_plan", change(own.as_str().expect("an id"), &json!({ "state": "done", "notes": "erledigt" })));
    program.call("remove_plan_action", json!({ "action": own }));
    assert!(!actions(&program).contains(&own.as_str().expect("an id").to_owned()));
    assert_eq!(program.refused("remove_plan_action", json!({ "action": "backup-rehearse" })), "not-found");
    for (title, minutes) in [("", 10), ("x", 0), (&*"x".repeat(5000), 10), ("x", 9601)] {
        assert_eq!(
            program.refused("add_plan_action", json!({ "title": title, "minutes": minutes })),
            "request-invalid"
        );
    }
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let program = program_of(&BAKERY);
    for (part, code) in [
        (json!({ "due": "2026-11-01" }), "day-past"),
        (json!({ "due": "soon" }), "day-past"),
        (json!({ "cost": 10_000_001 }), "request-invalid"),
        (json!({ "owner": "x".repeat(5000) }), "request-invalid"),
        (json!({ "notes": "x".repeat(4001) }), "request-invalid"),
    ] {
        assert_eq!(program.refused("set_plan", change("backup-rehearse", &part)), code, "{part}");
    }
    assert_eq!(program.refused("set_plan", change("nothing", &json!({ "state": "done" }))), "not-found");
    program.call("set_plan", change("backup-rehearse", &json!({ "owner": "دعاء", "notes": "\u{202e}txt\u{0007}" })));
    let line = lines(&program).into_iter().find(|line| line["action"] == "backup-rehearse").expect("a line");
    assert_eq!((&line["owner"], &line["state"], &line["due"]), (&json!("دعاء"), &json!("open"), &json!("")));
    program.call("learn_as_guest", json!({}));
    for (name, request) in [
        ("set_plan", change("backup-rehearse", &json!({ "state": "done" }))),
        ("move_plan_action", json!({ "action": "backup-rehearse", "before": null })),
        ("propose_plan_order", json!({})),
        ("add_plan_action", json!({ "title": "x", "minutes": 1 })),
        ("remove_plan_action", json!({ "action": "own-1" })),
    ] {
        assert_eq!(program.refused(name, request), "guest-refused", "{name}");
    }
}

#[test]
fn days_go_into_the_calendar_and_the_plan_onto_paper() {
    let program = program_of(&TAX_OFFICE);
    let days = || program.call("export_plan_calendar", english());
    assert_eq!(days(), json!({ "entries": 0, "path": null }));
    program.call("set_plan", change("backup-rehearse", &json!({ "due": "2026-12-01", "owner": "Herr Albers" })));
    program.call("set_plan", change("updates-switch-on", &json!({ "due": "2026-12-02", "state": "done" })));
    let file = program.place.path().join("plan.ics");
    *program.heard.target.lock().expect("a target") = Some(file.clone());
    assert_eq!(days()["entries"], 1, "what is done needs no day");
    let text = fs::read_to_string(&file).expect("a calendar");
    assert!(text.contains("DTSTART;VALUE=DATE:20261201") && text.contains("Herr Albers"), "{text}");
    for language in ["de", "en"] {
        let pdf = program.place.path().join("plan.pdf");
        *program.heard.target.lock().expect("a target") = Some(pdf.clone());
        program.call(
            "export_report",
            json!({ "report": { "language": language, "about": { "kind": "plan" } }, "format": "pdf" }),
        );
        assert!(fs::read(&pdf).expect("a file").starts_with(b"%PDF-"), "{language}");
    }
}

#[test]
fn a_self_check_moves_what_closes_its_gaps_and_shows_what_the_plan_does() {
    let program = program_of(&TAX_OFFICE);
    assert_eq!(program.call("plan", english())["points"], Value::Null);
    let check = program.call("begin_check", json!({ "mode": "quick" }))["check"].clone();
    let sheet = program.call("check_sheet", json!({ "check": check, "language": "en" }));
    for question in sheet["questions"].as_array().expect("questions") {
        let question = question["id"].as_str().expect("an id");
        let answer = if question.starts_with("check-macros") { "no" } else { "yes" };
        program.call("answer_check", json!({ "check": check, "question": question, "answer": answer, "seconds": 0 }));
    }
    let page = program.call("plan", english());
    let points = &page["points"];
    assert!(points["now"].as_i64() < points["all"].as_i64() && points["all"] == points["maximum"], "{points}");
    let file = program.place.path().join("plan.txt");
    *program.heard.target.lock().expect("a target") = Some(file.clone());
    let report = json!({ "language": "en", "about": { "kind": "plan" } });
    program.call("export_report", json!({ "report": report, "format": "text" }));
    let text = fs::read_to_string(&file).expect("a text");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let today = format!("Self-check today: {} of {} points", points["now"], points["maximum"]);
    let then = format!("for now: {}. After the whole plan: {}.", points["six"], points["all"]);
    assert!(text.contains(&today) && text.contains(&then), "{text}");
    let first = &page["lines"][0];
    assert_eq!(first["action"], "malware-macros-off", "the only gap comes first: {first}");
}

#[test]
fn the_plan_on_paper_says_the_same_points_as_the_window() {
    let program = program_of(&TAX_OFFICE);
    let check = program.call("begin_check", json!({ "mode": "quick" }))["check"].clone();
    let sheet = program.call("check_sheet", json!({ "check": check, "language": "en" }));
    for question in sheet["questions"].as_array().expect("questions") {
        let answer = json!({ "check": check, "question": question["id"], "answer": "no", "seconds": 0 });
        program.call("answer_check", answer);
    }
    let points = program.call("plan", english())["points"].clone();
    assert!(points["six"].as_i64() < points["all"].as_i64(), "two that are the same could change places: {points}");
    let file = program.place.path().join("plan.txt");
    *program.heard.target.lock().expect("a target") = Some(file.clone());
    let report = json!({ "language": "en", "about": { "kind": "plan" } });
    program.call("export_report", json!({ "report": report, "format": "text" }));
    let text = fs::read_to_string(&file).expect("written").split_whitespace().collect::<Vec<_>>().join(" ");
    let said = format!(
        "Self-check today: {} of {} points. After the six actions for now: {}. After the whole plan: {}.",
        points["now"], points["maximum"], points["six"], points["all"]
    );
    assert!(text.contains(&said), "{said:?} is not in:\n{text}");
}
