//! From domain types to wire types. The border converts; nothing below it knows the wire.

use tritt_core::curriculum::{self, Curriculum, Step};
use tritt_core::learning::{self, Record, step_progress};
use tritt_core::prose;
use tritt_core::{Day, LessonId, SourceId, Timestamp};
use tritt_i18n::{Language, Words};

use crate::wire::*;
use crate::{ApiError, App, Code};
use tritt_content::{ContentWords, Prose};

/// Estimate for one question with its explanation, in seconds (own observation; shown in whole minutes only).
const SECONDS_PER_QUESTION: usize = 30;

/// Figures older than this many years are marked as old.
const OLD_AFTER_YEARS: u16 = 3;

/// Everything needed to put one language on the wire.
pub struct Speaker<'a> {
    /// The program.
    pub app: &'a App,
    /// Words of the curriculum.
    pub content: &'a ContentWords,
    /// Words of the program.
    pub words: Words,
}

impl<'a> Speaker<'a> {
    /// Speaks the language with this tag.
    ///
    /// # Errors
    /// `language-unknown`.
    pub fn new(app: &'a App, tag: &str) -> Result<Self, ApiError> {
        let language = app.language(tag)?;
        Ok(Self { app, content: app.content_words(&language)?, words: app.words(&language) })
    }

    fn curriculum(&self) -> &'a Curriculum {
        &self.app.content.curriculum
    }

    /// A word of the curriculum; where it is missing, that of another language, never its id.
    pub fn text(&self, id: &str, attribute: Option<&str>) -> String {
        let other = || {
            self.others()
                .filter_map(|language| self.app.content.words(language))
                .find_map(|words| words.text(id, attribute))
        };
        self.content.text(id, attribute).or_else(other).unwrap_or_default()
    }

    /// A lesson; where it is missing, that of another language.
    pub fn prose(&self, lesson: &LessonId) -> Option<&'a Prose> {
        let read = |language: &Language| self.app.content.prose(language, lesson);
        read(self.words.language()).or_else(|| self.others().find_map(read))
    }

    /// The languages that stand in for a missing word: English first.
    fn others(&self) -> impl Iterator<Item = &'a Language> {
        let all = self.app.locales.languages();
        let english = all.iter().filter(|language| **language == Language::english());
        english.chain(all)
    }

    pub fn step_name(&self, step: &Step) -> StepName {
        StepName {
            id: step.id.to_string(),
            number: step.number.into(),
            title: self.text(&format!("{}-title", step.id), None),
        }
    }

    pub fn trail_step(&self, step: &Step, record: &Record) -> TrailStep {
        let name = self.step_name(step);
        let progress = step_progress(step, record);
        TrailStep {
            summary: self.text(&format!("{}-title", step.id), Some("summary")),
            id: name.id,
            number: name.number,
            title: name.title,
            state: state(progress.state),
            minutes: step_minutes(step),
            lessons: count(progress.lessons),
            questions: count(progress.questions),
            needed: whole(progress.needed),
            actions: count(progress.actions),
        }
    }

    /// What was said about a fact of the firm, as a reason: “you sell online”.
    pub fn fact(&self, fact: &tritt_core::FactId, yes: bool) -> String {
        let id = fact.as_str();
        let named = self.curriculum().firm.facts.contains(fact).then(|| format!("fact-{id}"));
        self.text(named.as_deref().unwrap_or(id), Some(if yes { "yes" } else { "no" }))
    }

    pub fn open_action(&self, step: &Step, action: &curriculum::Action) -> OpenAction {
        OpenAction {
            id: action.id.to_string(),
            title: self.text(action.id.as_str(), None),
            step: step.id.to_string(),
            minutes: action.minutes.into(),
        }
    }

    pub fn action(&self, action: &curriculum::Action, record: &Record) -> ActionEntry {
        let id = action.id.as_str();
        let way = |attribute| self.content.text(id, Some(attribute));
        ActionEntry {
            id: id.to_owned(),
            title: self.text(id, None),
            why: self.text(id, Some("why")),
            how: way("how"),
            windows: way("windows"),
            macos: way("macos"),
            check: self.text(id, Some("done")),
            minutes: action.minutes.into(),
            cost: match action.cost {
                curriculum::Cost::None => Cost::None,
                curriculum::Cost::Low => Cost::Low,
                curriculum::Cost::Medium => Cost::Medium,
                curriculum::Cost::High => Cost::High,
            },
            who: audience(action.who),
            done: record.actions_done.contains(&action.id),
        }
    }

    /// A figure with its source; nothing for an id nobody knows, which loading has ruled out.
    pub fn figure(&self, id: &tritt_core::FigureId) -> Option<FigureEntry> {
        let figure = self.curriculum().figure(id)?;
        Some(FigureEntry {
            value: self.value(figure.unit, figure.value),
            sentence: self.figure_sentence(id.as_str(), figure.value)?,
            year: figure.year.into(),
            old: self.is_old(figure.year),
            source: self.source(&figure.source)?,
        })
    }

    fn figure_sentence(&self, id: &str, value: f64) -> Option<String> {
        let others = self.others().filter_map(|language| self.app.content.words(language));
        std::iter::once(self.content).chain(others).find_map(|words| words.figure(id, value))
    }

    /// A value with its unit as this language writes it.
    pub fn value(&self, unit: curriculum::Unit, value: f64) -> String {
        match unit {
            curriculum::Unit::Percent => self.words.unit_percent(value),
            curriculum::Unit::Count => self.words.unit_count(value),
            curriculum::Unit::BillionEur => self.words.unit_billion_eur(value),
        }
    }

    /// Whether a figure of this year is to be marked as old.
    pub fn is_old(&self, year: u16) -> bool {
        year_of(self.app.now()) > year + OLD_AFTER_YEARS
    }

    pub fn source(&self, id: &SourceId) -> Option<SourceEntry> {
        self.curriculum().source(id).map(source)
    }

    pub fn blocks(&self, blocks: &[prose::Block]) -> Vec<Block> {
        blocks.iter().filter_map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &prose::Block) -> Option<Block> {
        Some(match block {
            prose::Block::Heading(text) => Block::Heading { text: inlines(text) },
            prose::Block::Paragraph(text) => Block::Paragraph { text: inlines(text) },
            prose::Block::List { ordered, items } => {
                Block::List { ordered: *ordered, items: items.iter().map(|item| self.blocks(item)).collect() }
            }
            prose::Block::Example(blocks) => Block::Example { blocks: self.blocks(blocks) },
            prose::Block::Do { action, blocks } => {
                Block::Do { action: action.to_string(), blocks: self.blocks(blocks) }
            }
            prose::Block::Figure(id) => Block::Figure { figure: self.figure(id)? },
            prose::Block::Practise(id) => {
                Block::Practise { exercise: id.to_string(), title: self.text(id.as_str(), None) }
            }
        })
    }
}

/// A publication, which needs no words of ours.
pub fn source(source: &curriculum::Source) -> SourceEntry {
    SourceEntry {
        id: source.id.to_string(),
        publisher: source.publisher.clone(),
        title: source.title.clone(),
        year: source.year.into(),
        url: source.url.clone(),
        checked: source.checked.clone(),
        mark: mark(source.mark),
        via: source.via.clone(),
    }
}

/// Running text on the wire.
pub fn inlines(inlines_: &[prose::Inline]) -> Vec<Inline> {
    inlines_
        .iter()
        .map(|inline| match inline {
            prose::Inline::Text(text) => Inline::Text { text: text.clone() },
            prose::Inline::Strong(inner) => Inline::Strong { text: inlines(inner) },
            prose::Inline::Emphasis(inner) => Inline::Emphasis { text: inlines(inner) },
            prose::Inline::Code(text) => Inline::Code { text: text.clone() },
            prose::Inline::Term { term, text } => Inline::Term { term: term.to_string(), text: text.clone() },
        })
        .collect()
}

/// Minutes for all lessons and one round of questions.
pub fn step_minutes(step: &Step) -> u32 {
    let lessons: u32 = step.live_lessons().map(|lesson| u32::from(lesson.minutes)).sum();
    lessons + question_minutes(step.live_questions().count().min(tritt_core::quiz::ROUND))
}

/// Whole minutes for so many questions; 0 only for none.
pub fn question_minutes(questions: usize) -> u32 {
    whole((questions * SECONDS_PER_QUESTION).div_ceil(60))
}

/// Counts on the wire are `u32`; nobody has four thousand million lessons.
pub fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

pub fn count(count: learning::Count) -> Count {
    Count { done: whole(count.done), of: whole(count.of) }
}

pub fn state(state: learning::StepState) -> StepState {
    match state {
        learning::StepState::Later => StepState::Later,
        learning::StepState::Untouched => StepState::Untouched,
        learning::StepState::Begun => StepState::Begun,
        learning::StepState::Learned => StepState::Learned,
    }
}

pub fn audience(audience: curriculum::Audience) -> Audience {
    match audience {
        curriculum::Audience::Everyone => Audience::Everyone,
        curriculum::Audience::Management => Audience::Management,
        curriculum::Audience::It => Audience::It,
    }
}

pub fn audience_in(audience: Audience) -> curriculum::Audience {
    match audience {
        Audience::Everyone => curriculum::Audience::Everyone,
        Audience::Management => curriculum::Audience::Management,
        Audience::It => curriculum::Audience::It,
    }
}

pub fn mark(mark: curriculum::Mark) -> Mark {
    match mark {
        curriculum::Mark::Seen => Mark::Seen,
        curriculum::Mark::Secondary => Mark::Secondary,
        curriculum::Mark::Recall => Mark::Recall,
    }
}

/// A moment as ISO 8601 in UTC; the epoch for one outside the calendar.
pub fn iso(at: Timestamp) -> String {
    moment(at).to_string()
}

/// A moment in the zone of this machine, as spreadsheets of every language read it: `2026-11-25 14:05`.
pub fn moment_in(at: Timestamp) -> String {
    moment(at).to_zoned(jiff::tz::TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string()
}

/// The time of a moment in the zone of this machine: `14:05`.
pub fn clock_of(at: Timestamp) -> String {
    moment(at).to_zoned(jiff::tz::TimeZone::system()).strftime("%H:%M").to_string()
}

/// How far the zone of this machine is from UTC at a moment, `+02:00`, where its clocks show that time twice: in the night in which summer time ends. Nothing
/// at any other time, when the clock says enough.
pub fn offset_if_twice(at: Timestamp) -> Option<String> {
    offset_if_twice_in(at, jiff::tz::TimeZone::system())
}

fn offset_if_twice_in(at: Timestamp, zone: jiff::tz::TimeZone) -> Option<String> {
    let shown = moment(at).to_zoned(zone);
    let meant = shown.time_zone().to_ambiguous_timestamp(shown.datetime()).offset();
    matches!(meant, jiff::tz::AmbiguousOffset::Fold { .. }).then(|| shown.strftime("%:z").to_string())
}

/// The day of a moment in the zone of this machine.
pub fn day_of(at: Timestamp) -> Day {
    let date = moment(at).to_zoned(jiff::tz::TimeZone::system()).date();
    let since = jiff::civil::date(1970, 1, 1).until(date).map_or(0, |span| span.get_days());
    Day(since)
}

/// A day as ISO 8601, `2026-11-25`; the last one of the calendar for one outside.
pub fn iso_day(day: Day) -> String {
    civil_day(day).to_string()
}

fn civil_day(day: Day) -> jiff::civil::Date {
    let date = jiff::civil::date(1970, 1, 1).checked_add(jiff::Span::new().try_days(day.0).unwrap_or_default());
    date.unwrap_or(jiff::civil::Date::MAX)
}

/// The day so many calendar months and days after another; where a month has no such day, its last.
pub fn returned(day: Day, months: u8, days: u8) -> Day {
    let span = jiff::Span::new().months(i64::from(months)).days(i64::from(days));
    let later = civil_day(day).checked_add(span).unwrap_or(jiff::civil::Date::MAX);
    Day(jiff::civil::date(1970, 1, 1).until(later).map_or(i32::MAX, |span| span.get_days()))
}

/// A day from ISO 8601, `2026-11-25`; nothing for what is no day.
pub fn day_in(text: &str) -> Option<Day> {
    let date: jiff::civil::Date = text.parse().ok().filter(|_| text.len() == 10)?;
    Some(Day(jiff::civil::date(1970, 1, 1).until(date).ok()?.get_days()))
}

/// The first moment of a day in the zone of this machine.
pub fn begin_of(day: Day) -> Timestamp {
    let begin = civil_day(day).to_zoned(jiff::tz::TimeZone::system());
    Timestamp(begin.map_or(i64::MAX, |begin| begin.timestamp().as_millisecond()))
}

/// The hour of a moment in the zone of this machine, 0 to 23.
pub fn hour_of(at: Timestamp) -> u8 {
    moment(at).to_zoned(jiff::tz::TimeZone::system()).hour().unsigned_abs()
}

/// A day as a language writes it in a sentence; the last one of the calendar for one outside.
pub fn day_in_words(day: Day, words: &Words) -> String {
    let day = civil_day(day);
    words.date(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs())
}

/// Year, month and day of a moment in the zone of this machine.
pub fn local_day(at: Timestamp) -> (i32, u8, u8) {
    let day = moment(at).to_zoned(jiff::tz::TimeZone::system()).date();
    (day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs())
}

fn year_of(at: Timestamp) -> u16 {
    u16::try_from(local_day(at).0).unwrap_or_default()
}

fn moment(at: Timestamp) -> jiff::Timestamp {
    jiff::Timestamp::from_millisecond(at.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
}

/// An id nobody knows.
pub fn not_found(id: &str) -> ApiError {
    Code::NotFound.refused().arg("id", id)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Germany: summer time ends on 25 October 2026 at 01:00 UTC.
    #[track_caller]
    fn check(at: &str, expected: Option<&str>) {
        let at = at.parse::<jiff::Timestamp>().unwrap();
        let zone = jiff::tz::TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
        assert_eq!(offset_if_twice_in(Timestamp(at.as_millisecond()), zone).as_deref(), expected, "{at}");
    }

    #[test]
    fn a_time_that_comes_twice_says_which_one_it_is() {
        check("2026-10-24T23:59:00Z", None);
        check("2026-10-25T00:30:00Z", Some("+02:00"));
        check("2026-10-25T01:30:00Z", Some("+01:00"));
        check("2026-10-25T02:00:00Z", None);
        check("2026-03-29T01:00:00Z", None);
    }
}
