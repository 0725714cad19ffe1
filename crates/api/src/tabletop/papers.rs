//! What is printed of a run: the script, the cards of the roles, the log.

use tritt_core::PartId;
use tritt_core::tabletop::{Entry, Gap, Inject, gaps};
use tritt_documents::{
    Block, Document, List, Orientation, Paper as Sheet, RoleCard, RoleCards, Scene, Script, ScriptLabels,
};
use tritt_i18n::{Marks, Words};

use super::run::{lines, material};
use super::{Played, Teller, clock_time, rating_in_words, story_time};
use crate::convert::{clock_of, day_in_words, day_of, local_day};
use crate::page::{Says, framed, page_template, save_pdf};
use crate::wire::*;
use crate::{ApiError, App, VERSION};

/// Questions on the card of a role.
const ROLE_ASKS: u8 = 3;

/// Asks where to save a paper of a run and saves it as PDF.
///
/// # Errors
/// `firm-missing`, `not-found`, `language-unknown`, `pdf-failed`, `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`, or what the store says.
pub fn export_tabletop(app: &App, request: TabletopExport) -> Result<Exported, ApiError> {
    let teller = Teller::new(app, &request.language)?;
    let words = app.locales.words(teller.speaker.words.language(), Marks::Plain);
    let paper = Papers { app, teller: &teller, words: &words, played: Played::of(app, request.run)? };
    let (name, bytes) = match request.paper {
        TabletopPaper::Script => (words.tabletop_script_file(), tritt_documents::script(&paper.script()?)?),
        TabletopPaper::Cards => (words.tabletop_cards_file(), tritt_documents::role_cards(&paper.cards()?)?),
        TabletopPaper::Log => (words.tabletop_log_file(), tritt_documents::pdf(&paper.log()?)?),
    };
    save_pdf(app, bytes, &name)
}

struct Papers<'a> {
    app: &'a App,
    teller: &'a Teller<'a>,
    words: &'a Words,
    played: Played<'a>,
}

impl Papers<'_> {
    fn id(&self) -> &str {
        self.played.exercise.id.as_str()
    }

    fn player(&self, role: &PartId) -> String {
        self.played.run.cast.get(role).cloned().unwrap_or_default()
    }

    fn role(&self, role: &PartId, attribute: Option<&str>) -> String {
        self.teller.text(&format!("tabletop-role-{role}"), attribute)
    }

    fn sheet(&self) -> Result<Sheet, ApiError> {
        Ok(match self.app.settings()?.paper {
            Paper::A4 => Sheet::A4,
            Paper::Letter => Sheet::Letter,
        })
    }

    fn version_line(&self) -> String {
        let (year, month, day) = local_day(self.app.now());
        self.words.checklist_version(&self.words.date(year, month, day), VERSION)
    }

    fn script(&self) -> Result<Script, ApiError> {
        let (words, teller, id) = (self.words, self.teller, self.id());
        let (exercise, length) = (self.played.exercise, self.played.kept.length);
        let before = teller
            .texts(id, "prepare", exercise.prepare)
            .into_iter()
            .chain([words.tabletop_before_cards(), words.tabletop_before_rules()]);
        Ok(Script {
            language: words.language().to_string(),
            title: teller.text(id, None),
            subtitle: words.tabletop_script_subtitle(length.debrief(), length.minutes(), length.play()),
            aim: teller.text(id, Some("aim")),
            before: List { heading: words.tabletop_before(), lines: before.collect() },
            cast_heading: words.tabletop_cast(),
            cast: exercise.roles.iter().map(|role| (self.role(role, None), self.player(role))).collect(),
            story_heading: words.tabletop_story(),
            story: teller.text(id, Some("story")),
            scenes: exercise.injects(length).map(|(inject, minute)| self.scene(inject, minute)).collect(),
            debrief: List {
                heading: words.tabletop_debrief(length.debrief()),
                lines: vec![
                    words.tabletop_debrief_round(),
                    words.tabletop_debrief_rate(),
                    words.tabletop_debrief_actions(),
                    words.tabletop_debrief_thanks(),
                ],
            },
            statements: exercise.statements(length).map(|one| teller.statement(exercise, &one.id)).collect(),
            ratings: vec![
                words.tabletop_worked(),
                words.tabletop_partly(),
                words.tabletop_failed(),
                words.tabletop_untried(),
            ],
            labels: ScriptLabels {
                read: words.tabletop_read(),
                asks: words.tabletop_asks(),
                then: words.tabletop_then(),
                good: words.tabletop_good(),
                notes: words.tabletop_notes(),
                rate: words.tabletop_rate(),
                rated: words.tabletop_rated_heading(),
                page: page_template(words),
            },
            foot: vec![self.version_line()],
            paper: self.sheet()?,
            date: local_day(self.app.now()),
        })
    }

    fn scene(&self, inject: &Inject, minute: u32) -> Scene {
        let id = format!("{}-{}", self.id(), inject.id);
        let text = |attribute: &str| self.teller.text(&id, Some(attribute));
        let option = |option: &PartId| (text(option.as_str()), text(&format!("{option}-then")));
        Scene {
            minute: self.words.tabletop_minute(minute),
            story_time: story_time(inject.story, self.words),
            title: self.teller.text(&id, None),
            read: text("read"),
            material: inject.material.map(|kind| (material(kind, self.words), text("material"))),
            asks: self.teller.texts(&id, "ask", inject.asks),
            decide: if inject.options.is_empty() { String::new() } else { text("decide") },
            options: inject.options.iter().map(option).collect(),
            good: self.teller.texts(&id, "good", inject.good),
        }
    }

    fn cards(&self) -> Result<RoleCards, ApiError> {
        let card = |role: &PartId| RoleCard {
            role: self.role(role, None),
            name: self.player(role),
            task: self.role(role, Some("task")),
            asks: self.teller.texts(&format!("tabletop-role-{role}"), "ask", ROLE_ASKS),
            secret: self.teller.text(&format!("{}-role-{role}", self.id()), None),
        };
        Ok(RoleCards {
            language: self.words.language().to_string(),
            title: self.words.tabletop_cards_title(),
            exercise: self.teller.text(self.id(), None),
            cards: self.played.exercise.roles.iter().map(card).collect(),
            secret: self.words.tabletop_card_secret(),
            asks: self.words.tabletop_card_asks(),
            notes: self.words.tabletop_card_notes(),
            foot: self.version_line(),
            paper: self.sheet()?,
            date: local_day(self.app.now()),
        })
    }

    fn log(&self) -> Result<Document, ApiError> {
        let (words, played) = (self.words, &self.played);
        let begun = played.log.first().map_or(played.kept.at, |entry| entry.at);
        let told = lines(self.teller, played.exercise, &played.log, words);
        let at = |at| words.emergency_moment(&day_in_words(day_of(at), words), &clock_of(at));
        let row = |(entry, line): (&Entry, TabletopLine)| vec![at(entry.at), clock_time(line.seconds), line.text];
        let rows = played.log.iter().zip(told).map(row).collect();
        let mut blocks = vec![Block::Table {
            caption: words.tabletop_log_heading(),
            heads: vec![words.tabletop_log_time(), words.tabletop_log_clock(), words.tabletop_log_entry()],
            rows,
        }];
        let rated = played.exercise.statements(played.kept.length).map(|one| {
            let rating = played.run.ratings.get(&one.id).map(|rating| rating_in_words(*rating, words));
            vec![self.teller.statement(played.exercise, &one.id), rating.unwrap_or_default()]
        });
        blocks.push(Block::Table {
            caption: words.tabletop_rated_heading(),
            heads: vec![words.tabletop_rate(), words.tabletop_rating()],
            rows: rated.collect(),
        });
        let found = gaps(played.exercise, played.kept.length, &played.run.ratings);
        if !found.is_empty() {
            let speaker = &self.teller.speaker;
            let reasons = |gap: &Gap| {
                let told = gap.reasons.iter().map(|(id, _)| self.teller.statement(played.exercise, id));
                told.collect::<Vec<_>>().join("\n")
            };
            blocks.push(Block::Table {
                caption: words.tabletop_gaps_heading(),
                heads: vec![words.tabletop_action(), words.tabletop_because()],
                rows: found.iter().map(|gap| vec![speaker.text(gap.action.as_str(), None), reasons(gap)]).collect(),
            });
        }
        blocks.push(Block::Signature { places: vec![words.report_place_and_day(), words.tabletop_moderator()] });
        framed(
            self.app,
            words,
            Says {
                title: words.tabletop_log_title(),
                subtitle: words
                    .tabletop_log_subtitle(&day_in_words(day_of(begun), words), &self.teller.text(self.id(), None)),
                intro: words.tabletop_log_intro(),
                blocks,
                source_line: String::new(),
                orientation: Orientation::Portrait,
            },
        )
    }
}
