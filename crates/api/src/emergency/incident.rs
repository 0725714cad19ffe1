//! Incidents: the clock that runs, who does what, which reports are due, the log.

use tritt_core::Timestamp;
use tritt_core::emergency::{About, Answer, Catalogue, Clock, Kind, Wall, WallTime, due};
use tritt_store::firm::detach_all;
use tritt_store::firm::emergency::LONGEST_TEXT;
use tritt_store::firm::incident::{self as kept, Incident, LONGEST_LINE, Line, LineKind};
use tritt_store::{FirmId, Op};

use super::page::{
    Answers, answered, duty, gdpr_of, gdpr_verdict, kind_entry, nis2_of, nis2_verdict, questions, role_entry,
};
use super::voice::Voice;
use super::{past, readable, short};
use crate::convert::{iso, not_found};
use crate::firm::{number, remove_nobodys};
use crate::learners::not_for_guests;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// Every incident of the open firm, those that go on first, and the kinds there are.
///
/// # Errors
/// `firm-missing`, `language-unknown`, or what the store says.
pub fn incidents(app: &App, request: InLanguage) -> Result<Incidents, ApiError> {
    let firm = app.firm()?;
    let voice = Voice::new(app, &request.language)?;
    let entry = |incident: Incident| IncidentEntry {
        id: number(incident.id),
        kind: kind_entry(&voice, &incident.kind),
        title: incident.title,
        begun_at: iso(incident.begun),
        closed_at: incident.closed.map(iso),
    };
    Ok(Incidents {
        incidents: app.kept().incidents(firm)?.into_iter().map(entry).collect(),
        kinds: app.firm_content()?.emergency.kinds.iter().map(|kind| kind_entry(&voice, &kind.id)).collect(),
    })
}

/// Begins an incident and its log.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found`, `text-too-long`, `request-invalid`, `incident-time`, `language-unknown`, or what the store says.
pub fn begin_incident(app: &App, request: NewIncident) -> Result<IncidentNumber, ApiError> {
    not_for_guests(app)?;
    let (firm, now) = (app.firm()?, app.now());
    let voice = Voice::new(app, &request.language)?;
    if app.firm_content()?.emergency.kind(&request.kind).is_none() {
        return Err(not_found(&request.kind));
    }
    let title = short(&request.title, LONGEST_TEXT)?;
    let begun = request.begun_at.as_deref().map_or(Ok(now), |at| past(at, now))?;
    let line = program_line(now, voice.words.emergency_wrote_begun());
    let written = app.kept().write(Op::ChangeFirm, now, |tx| {
        let id = kept::begin(tx, firm, &request.kind, &title, begun)?;
        kept::write_line(tx, firm, id, &line)?;
        Ok(id)
    })?;
    Ok(IncidentNumber { incident: number(app.written(written)) })
}

/// Removes an incident with its log and its files: one that was only tried out, or one that need not be kept any longer.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found`, or what the store says; then nothing is removed.
pub fn remove_incident(app: &App, request: IncidentNumber) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    let (incident, _) = found(app, firm, request.incident)?;
    let removed = app.kept().write(Op::ChangeFirm, app.now(), |tx| {
        detach_all(tx, firm, &files_of(incident.id))?;
        kept::remove(tx, firm, incident.id)
    })?;
    app.written(removed);
    remove_nobodys(app)?;
    Ok(Nothing {})
}

/// What files are attached to that belong to an incident.
pub(super) fn files_of(incident: i64) -> String {
    format!("incident:{incident}")
}

/// Everything about an incident.
///
/// # Errors
/// `firm-missing`, `not-found`, `language-unknown`, or what the store says.
pub fn incident(app: &App, request: IncidentRequest) -> Result<IncidentPage, ApiError> {
    let firm = app.firm()?;
    let voice = Voice::new(app, &request.language)?;
    let (incident, kind) = found(app, firm, request.incident)?;
    let catalogue = &app.firm_content()?.emergency;
    let facts = Facts::of(app, firm, &incident)?;
    let called = app.kept().emergency_contacts(firm)?;
    let step = |id: &String| voice.text(&format!("do-{id}"), None);
    let tell = |id: &String| {
        let one = called.get(id).cloned().unwrap_or_default();
        CalledEntry {
            label: voice.text(&format!("contact-{id}"), None),
            name: one.name,
            phone: one.phone,
            note: one.note,
        }
    };
    let line = |line: Line| LogLine {
        id: number(line.id),
        at: iso(line.at),
        who: line.who,
        kind: line_kind(line.kind),
        text: line.text,
    };
    Ok(IncidentPage {
        id: request.incident,
        kind: kind_entry(&voice, &incident.kind),
        title: incident.title.clone(),
        begun_at: iso(incident.begun),
        aware_at: incident.aware.map(iso),
        closed_at: incident.closed.map(iso),
        roles: catalogue.roles.iter().map(|role| role_entry(&voice, role, facts.role(role))).collect(),
        everyone: kind.everyone.iter().map(step).collect(),
        charge: kind.charge.iter().map(step).collect(),
        tell: kind.tell.iter().map(tell).collect(),
        deadlines: facts.deadlines(&incident, &kind).into_iter().map(|one| deadline(&voice, one)).collect(),
        questions: questions(&voice, catalogue, About::Gdpr, &facts.answers),
        gdpr: gdpr_verdict(&voice, &facts.answers),
        nis2: nis2_verdict(&voice, &facts.firm_answers),
        lines: app.kept().incident_log(firm, incident.id)?.into_iter().map(line).collect(),
        now: iso(app.now()),
    })
}

/// Writes a line into the log of an incident that goes on.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found`, `incident-closed`, `text-too-long`, `request-invalid` for a line without words, or what the store says.
pub fn write_line(app: &App, request: NewLine) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let (firm, now) = (app.firm()?, app.now());
    let (incident, _) = found(app, firm, request.incident)?;
    if incident.closed.is_some() {
        return Err(Code::IncidentClosed.refused());
    }
    let text = readable(&request.text.replace("\r\n", "\n"), |letter| letter == '\n');
    let length = text.chars().count();
    if length > LONGEST_LINE {
        return Err(Code::TextTooLong.refused().arg("limit", LONGEST_LINE).arg("length", length));
    }
    if text.is_empty() {
        return Err(Code::RequestInvalid.refused().arg("field", "text"));
    }
    let kind = match request.kind {
        LogKind::Seen => LineKind::Seen,
        LogKind::Done => LineKind::Done,
        LogKind::Decided => LineKind::Decided,
        LogKind::Program => return Err(Code::RequestInvalid.refused().arg("field", "kind")),
    };
    let line = Line { id: 0, at: now, who: short(&request.who, LONGEST_TEXT)?, kind, text };
    let written = app.kept().write(Op::ChangeFirm, now, |tx| kept::write_line(tx, firm, incident.id, &line))?;
    app.written(written);
    Ok(Nothing {})
}

/// Says who takes a job, since when the firm is aware, what was answered, what was reported, or that it is over; each leaves a line in the log. Of an
/// incident that is closed nothing is taken but that it goes on after all, and what was reported: reports stay due.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found`, `incident-closed`, `incident-time`, `text-too-long`, `request-invalid`, `language-unknown`, or what the
/// store says.
pub fn change_incident(app: &App, request: IncidentChange) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let (firm, now) = (app.firm()?, app.now());
    let voice = Voice::new(app, &request.language)?;
    let (incident, _) = found(app, firm, request.incident)?;
    // that a report was sent can be said at any time: the last one is due a month later
    let changes = request.closed == Some(true) || request.aware_at.is_some() || request.role.is_some();
    if incident.closed.is_some() && request.closed != Some(false) && (changes || request.answer.is_some()) {
        return Err(Code::IncidentClosed.refused());
    }
    let catalogue = &app.firm_content()?.emergency;
    let mut change = Change { aware: incident.aware, closed: incident.closed, facts: Vec::new(), lines: Vec::new() };
    if let Some(at) = &request.aware_at {
        let at = past(at, now)?;
        change.aware = Some(at);
        change.lines.push(voice.words.emergency_wrote_aware(&voice.moment(at)));
    }
    if let Some(RoleChange { id, who }) = request.role {
        change.role(&voice, catalogue, &id, &who)?;
    }
    if let Some(answer) = request.answer {
        let (question, answer) = answered(catalogue, About::Gdpr, answer)?;
        change.facts.push((format!("answer:{question}"), Some(answer)));
    }
    if let Some(ReportSent { clock, sent }) = request.report {
        let clock = Clock::from_id(&clock).ok_or_else(|| not_found(&clock))?;
        let name = voice.text(&format!("clock-{}", clock.id()), None);
        change.facts.push((format!("report:{}", clock.id()), sent.then(|| iso(now))));
        let words = &voice.words;
        change.lines.push(if sent {
            words.emergency_wrote_report(&name)
        } else {
            words.emergency_wrote_report_back(&name)
        });
    }
    if let Some(closed) = request.closed {
        change.closed = closed.then_some(now);
        let words = &voice.words;
        change.lines.push(if closed { words.emergency_wrote_closed() } else { words.emergency_wrote_opened() });
    }
    let written = app.kept().write(Op::ChangeFirm, now, |tx| {
        kept::change(tx, firm, incident.id, change.aware, change.closed)?;
        change.facts.iter().try_for_each(|(name, value)| kept::note(tx, firm, incident.id, name, value.as_deref()))?;
        change
            .lines
            .iter()
            .try_for_each(|line| kept::write_line(tx, firm, incident.id, &program_line(now, line.clone())).map(|_| ()))
    })?;
    app.written(written);
    Ok(Nothing {})
}

/// What changes in an incident, and what the log says about it.
struct Change {
    aware: Option<Timestamp>,
    closed: Option<Timestamp>,
    facts: Vec<(String, Option<String>)>,
    lines: Vec<String>,
}

impl Change {
    fn role(&mut self, voice: &Voice<'_>, catalogue: &Catalogue, id: &str, who: &str) -> Result<(), ApiError> {
        catalogue.roles.iter().any(|role| role == id).then_some(()).ok_or_else(|| not_found(id))?;
        let who = short(who, LONGEST_TEXT)?;
        let job = voice.text(&format!("role-{id}"), None);
        let words = &voice.words;
        let free = who.is_empty();
        self.lines.push(if free {
            words.emergency_wrote_role_free(&job)
        } else {
            words.emergency_wrote_role(&job, &who)
        });
        self.facts.push((format!("role:{id}"), Some(who).filter(|_| !free)));
        Ok(())
    }
}

/// What was noted about an incident, and what the firm answered.
pub(super) struct Facts {
    noted: Answers,
    /// What was answered about the incident.
    pub answers: Answers,
    /// What the firm answered about itself.
    pub firm_answers: Answers,
}

impl Facts {
    pub fn of(app: &App, firm: FirmId, incident: &Incident) -> Result<Self, ApiError> {
        let noted = app.kept().incident_facts(firm, incident.id)?;
        let answer =
            |(name, value): (&String, &String)| Some((name.strip_prefix("answer:")?.to_owned(), value.clone()));
        let answers = noted.iter().filter_map(answer).collect();
        Ok(Self { noted, answers, firm_answers: app.kept().emergency_answers(firm)? })
    }

    /// Who takes a job: whoever was named for this incident, else whoever the firm named beforehand.
    pub fn role(&self, role: &str) -> String {
        let name = format!("role:{role}");
        self.noted.get(&name).or_else(|| self.firm_answers.get(&name)).cloned().unwrap_or_default()
    }

    /// The reports that are due or may be, the first one due first. They run from when the firm became aware; as long as nobody has said when that was, from
    /// the beginning, which is early rather than late.
    pub fn deadlines(&self, incident: &Incident, kind: &Kind) -> Vec<Deadline> {
        let aware = incident.aware.unwrap_or(incident.begun);
        let sent = |clock: Clock| {
            let at = self.noted.get(&format!("report:{}", clock.id()))?.parse::<jiff::Timestamp>().ok()?;
            Some(Timestamp(at.as_millisecond()))
        };
        let gdpr = gdpr_of(&self.answers).applies();
        let nis2 = nis2_of(&self.firm_answers).applies();
        let mut all: Vec<Deadline> = kind
            .clocks
            .iter()
            .map(|clock| Deadline {
                clock: *clock,
                due: due(*clock, aware, sent(Clock::Nis2Full), &Here),
                applies: if clock.is_nis2() { nis2 } else { gdpr },
                sent: sent(*clock),
            })
            .filter(|one| one.applies != Answer::No)
            .collect();
        all.sort_by_key(|one| (one.due, one.clock));
        all
    }
}

/// A report that is due, or may be.
pub(super) struct Deadline {
    pub clock: Clock,
    pub due: Timestamp,
    pub applies: Answer,
    pub sent: Option<Timestamp>,
}

fn deadline(voice: &Voice<'_>, one: Deadline) -> DeadlineEntry {
    let says = |attribute| voice.text(&format!("clock-{}", one.clock.id()), attribute);
    DeadlineEntry {
        id: one.clock.id().to_owned(),
        name: says(None),
        rule: says(Some("rule")),
        to: says(Some("who")),
        due_at: iso(one.due),
        applies: duty(one.applies),
        sent_at: one.sent.map(iso),
    }
}

/// The clock on the wall where this machine stands.
struct Here;

impl Wall for Here {
    fn shows(&self, at: Timestamp) -> WallTime {
        let at = jiff::Timestamp::from_millisecond(at.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        let shown = at.to_zoned(jiff::tz::TimeZone::system()).datetime();
        let seconds = (i64::from(shown.hour()) * 60 + i64::from(shown.minute())) * 60 + i64::from(shown.second());
        let millisecond = seconds * 1000 + i64::from(shown.millisecond());
        WallTime {
            year: shown.year().into(),
            month: shown.month().unsigned_abs(),
            day: shown.day().unsigned_abs(),
            millisecond: u32::try_from(millisecond).unwrap_or_default(),
        }
    }

    fn moment(&self, shown: WallTime) -> Timestamp {
        let date = jiff::civil::Date::new(
            i16::try_from(shown.year).unwrap_or(i16::MAX),
            i8::try_from(shown.month).unwrap_or(1),
            i8::try_from(shown.day).unwrap_or(1),
        );
        let time = date.ok().map(|date| date.at(0, 0, 0, 0)).and_then(|midnight| {
            midnight.checked_add(jiff::Span::new().milliseconds(i64::from(shown.millisecond))).ok()
        });
        let zoned = time.and_then(|time| time.to_zoned(jiff::tz::TimeZone::system()).ok());
        Timestamp(zoned.map_or(i64::MAX, |zoned| zoned.timestamp().as_millisecond()))
    }
}

/// The incident with this number, and its kind.
pub(super) fn found(app: &App, firm: FirmId, id: u32) -> Result<(Incident, Kind), ApiError> {
    let incident = app.kept().incident(firm, id.into())?.ok_or_else(|| not_found(&id.to_string()))?;
    // of content of another version the kind may be gone; the log is there all the same
    let none = || Kind {
        id: incident.kind.clone(),
        everyone: Vec::new(),
        charge: Vec::new(),
        tell: Vec::new(),
        clocks: Clock::ALL.to_vec(),
        sources: Vec::new(),
    };
    let kind = app.firm_content()?.emergency.kind(&incident.kind).cloned().unwrap_or_else(none);
    Ok((incident, kind))
}

fn program_line(at: Timestamp, text: String) -> Line {
    Line { id: 0, at, who: String::new(), kind: LineKind::Program, text }
}

fn line_kind(kind: LineKind) -> LogKind {
    match kind {
        LineKind::Seen => LogKind::Seen,
        LineKind::Done => LogKind::Done,
        LineKind::Decided => LogKind::Decided,
        LineKind::Program => LogKind::Program,
    }
}
