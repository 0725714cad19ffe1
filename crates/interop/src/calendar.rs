//! Calendar files (iCalendar, RFC 5545): days with something to do, for any calendar program.
//!
//! Every entry takes a whole day, blocks no time, and bears an id that stays: the same file taken in again brings old entries up to date and no second
//! ones. Days and alarms are floating, so they hold wherever the person is. The same entries at the same moment are the same bytes.

use chrono::TimeDelta;
use icalendar::{Alarm, Component, Event, EventLike as _, Property, Trigger};
use jiff::civil;
use tritt_core::{Day, Timestamp};

/// From nine o'clock the day before to the begin of the day.
const NINE_THE_DAY_BEFORE: TimeDelta = TimeDelta::hours(15);

/// A calendar to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Its name, as calendar programs propose it.
    pub name: String,
    /// Tag of the language of its texts (RFC 5646).
    pub language: String,
    /// Version of the program, for its mark.
    pub version: String,
    /// When it is made.
    pub made_at: Timestamp,
    /// What it holds.
    pub entries: Vec<Entry>,
}

/// A day with something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its id: the same for the same thing each time, another for everything else in the world.
    pub uid: String,
    /// The day.
    pub day: Day,
    /// What it is, in a line.
    pub summary: String,
    /// What to know of it.
    pub description: String,
    /// Whether the calendar reminds of it at nine o'clock the day before.
    pub alarm: bool,
}

/// The file. Text may hold anything: what has a meaning in the format is masked, control characters other than line breaks are left out.
pub fn write(calendar: &Calendar) -> Vec<u8> {
    let mut file = icalendar::Calendar::empty();
    let product = format!("-//Trittsicher//Trittsicher {}//{}", calendar.version, calendar.language.to_uppercase());
    let head = [
        ("VERSION", "2.0".to_owned()),
        ("PRODID", product),
        ("CALSCALE", "GREGORIAN".to_owned()),
        ("METHOD", "PUBLISH".to_owned()),
        ("X-WR-CALNAME", calendar.name.clone()),
    ];
    for (name, value) in head {
        file.append_property(Property::new(name, clean(&value)));
    }
    let made_at = moment(calendar.made_at);
    for entry in &calendar.entries {
        file.push(event(entry, &calendar.language, &made_at));
    }
    file.to_string().into_bytes()
}

fn event(entry: &Entry, language: &str, made_at: &str) -> Event {
    let text = |name: &str, value: &str| Property::new(name, clean(value)).add_parameter("LANGUAGE", language).done();
    let day = |name: &str, day: Day| Property::new(name, date(day)).add_parameter("VALUE", "DATE").done();
    let mut event = Event::new();
    event
        .uid(&clean(&entry.uid))
        .add_property("DTSTAMP", made_at)
        .append_property(day("DTSTART", entry.day))
        .append_property(day("DTEND", Day(entry.day.0.saturating_add(1))))
        .append_property(text("SUMMARY", &entry.summary))
        .append_property(text("DESCRIPTION", &entry.description))
        .add_property("TRANSP", "TRANSPARENT");
    if entry.alarm {
        let mut alarm = Alarm::display(&clean(&entry.summary), Trigger::before_start(NINE_THE_DAY_BEFORE));
        // the library would make both up, each time anew
        alarm.add_property("DTSTAMP", made_at).uid(&format!("{}-alarm", clean(&entry.uid)));
        // the same span in hours: not everybody reckons with 54,000 seconds
        alarm.append_property(Property::new("TRIGGER", "-PT15H"));
        event.alarm(alarm.done());
    }
    event.done()
}

/// Without control characters, which the format does not allow; every kind of line break is one of the kind it masks.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    text.chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect()
}

/// A day as `20261201`; the last of the calendar for one outside.
fn date(day: Day) -> String {
    let since = jiff::Span::new().try_days(day.0).unwrap_or_default();
    civil::date(1970, 1, 1).checked_add(since).unwrap_or(civil::Date::MAX).strftime("%Y%m%d").to_string()
}

/// A moment as `20261124T090000Z`; the epoch for one outside the calendar.
fn moment(at: Timestamp) -> String {
    let at = jiff::Timestamp::from_millisecond(at.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use icalendar::CalendarDateTime;
    use proptest::prelude::*;

    use super::*;

    const NOW: Timestamp = Timestamp(1_795_510_800_000);

    fn entry(summary: &str, alarm: bool) -> Entry {
        let description = "Fünf Lektionen; danach Fragen.".to_owned();
        Entry { uid: "path-1@test".to_owned(), day: Day(20_788), summary: summary.to_owned(), description, alarm }
    }

    fn calendar(entries: Vec<Entry>) -> Calendar {
        let (name, language) = ("Trittsicher".to_owned(), "de".to_owned());
        Calendar { name, language, version: "0.1.0".to_owned(), made_at: NOW, entries }
    }

    fn text(calendar: &Calendar) -> String {
        String::from_utf8(write(calendar)).expect("UTF-8")
    }

    /// The summaries as somebody else reads them.
    fn summaries(file: &str) -> Vec<String> {
        let read: icalendar::Calendar = file.parse().expect("a calendar");
        read.events().map(|event| event.get_summary().expect("a summary").to_owned()).collect()
    }

    #[test]
    fn a_file_is_what_the_standard_says() {
        let lines = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Trittsicher//Trittsicher 0.1.0//DE",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "X-WR-CALNAME:Trittsicher",
            "BEGIN:VEVENT",
            "DESCRIPTION;LANGUAGE=de:Fünf Lektionen\\; danach Fragen.",
            "DTEND;VALUE=DATE:20261202",
            "DTSTAMP:20261124T090000Z",
            "DTSTART;VALUE=DATE:20261201",
            "SUMMARY;LANGUAGE=de:Neu im Betrieb",
            "TRANSP:TRANSPARENT",
            "UID:path-1@test",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:Neu im Betrieb",
            "DTSTAMP:20261124T090000Z",
            "TRIGGER:-PT15H",
            "UID:path-1@test-alarm",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(text(&calendar(vec![entry("Neu im Betrieb", true)])), lines.join("\r\n"));
    }

    #[test]
    fn the_same_is_the_same_bytes_and_without_alarm_there_is_none() {
        let all = calendar(vec![entry("a", true), entry("b", false)]);
        assert_eq!(write(&all), write(&all.clone()));
        assert!(!text(&calendar(vec![entry("b", false)])).contains("VALARM"));
        assert_eq!(summaries(&text(&all)), ["a", "b"]);
    }

    #[test]
    fn another_program_reads_day_and_text_as_they_were() {
        let hard = "Meier, Söhne; Filiale \"Süd\" \\n\nzweite Zeile 🥨: fällig";
        let file = text(&calendar(vec![entry(hard, true)]));
        assert_eq!(summaries(&file), [hard]);
        let read: icalendar::Calendar = file.parse().expect("a calendar");
        let event = read.events().next().expect("an event");
        let begins = event.get_start().map(|day| day.date_naive().to_string());
        assert_eq!(begins.as_deref(), Some("2026-12-01"));
        let stamp: Option<CalendarDateTime> = event.get_timestamp().map(Into::into);
        assert!(stamp.is_some(), "made when");
    }

    #[test]
    fn no_line_break_or_control_character_begins_a_line_of_its_own() {
        for evil in ["a\r\nEND:VCALENDAR", "a\rEND:VCALENDAR", "a\u{85}END:VCALENDAR", "a\u{0}\u{7f}\u{1b}b"] {
            let file = text(&calendar(vec![entry(evil, false)]));
            assert_eq!(file.matches("\r\nEND:VCALENDAR").count(), 1, "{evil:?}");
            assert!(file.chars().all(|letter| matches!(letter, '\r' | '\n') || !letter.is_control()), "{evil:?}");
        }
    }

    #[test]
    fn days_and_moments_outside_the_calendar_end_nothing() {
        for day in [i32::MIN, i32::MAX] {
            let far = Entry { day: Day(day), ..entry("a", true) };
            let file = Calendar { made_at: Timestamp(i64::MAX), ..calendar(vec![far]) };
            assert!(text(&file).ends_with("END:VCALENDAR\r\n"), "{day}");
        }
    }

    proptest! {
        #[test]
        fn any_text_comes_back_and_no_line_is_too_long(
            texts in prop::collection::vec("(?s)[\\PC\n,;:\\\\\"🥨ä]{0,200}", 1..4), alarm: bool,
        ) {
            let entries = texts.iter().map(|text| entry(text, alarm)).collect();
            let file = text(&calendar(entries));
            for line in file.split("\r\n") {
                // the standard wishes for 75 (RFC 5545, 3.1); the library forgets the blank before the last part
                prop_assert!(line.len() <= 76, "{} bytes: {}", line.len(), line);
                prop_assert!(!line.contains(['\r', '\n']));
            }
            let expected: Vec<String> = texts.iter().map(|text| clean(text)).collect();
            prop_assert_eq!(summaries(&file), expected);
        }

        #[test]
        fn bytes_of_any_kind_end_nothing(text in any::<String>()) {
            let file = write(&calendar(vec![entry(&text, true)]));
            prop_assert!(file.ends_with(b"END:VCALENDAR\r\n"));
        }
    }
}
