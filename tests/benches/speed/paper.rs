//! A checklist of two pages as PDF, warm: as the second export of somebody who ticked one more line since the first. Beside it what typst alone takes
//! for the same template, fonts and document, so that it shows what is ours.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use serde_json::{Value, json};
use tritt_api::wire::{ChecklistRequest, Depth, ExportRequest, Format, InLanguage, TickChange};
use tritt_api::{
    ApiError, App, Letterhead, Opening, Unattended, checklist, checklist_choices, checklist_pages, system_clock,
    tick_item, write_checklist,
};
use tritt_i18n::{Language, Locales, Marks};
use tritt_tests::{CHROMIUM, on_path, root};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration as Span};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_layout::PagedDocument;

use crate::row::{Row, Spread};

/// Exports that count; the ones before them warm the caches.
const ROUNDS: usize = 21;
const WARM: usize = 3;

/// Longest an export may take, in milliseconds.
const LIMIT: f64 = 100.0;

/// How much longer than typst alone for the same lines an export may take, with everything: reading the record, PDF, tags, the file on the disk.
const TIMES_TYPST: f64 = 1.5;

/// Most of the time of a headless Chromium that prints the same list as HTML, in per cent.
const OF_CHROMIUM: f64 = 10.0;

/// How often Chromium prints; once before that warms the disk.
const PRINTS: usize = 7;

/// As many unused layouts the product lets the cache keep.
const CACHE_AGE: usize = 10;

/// The export and the bare layout.
pub fn measure(place: &Path) -> Result<Vec<Row>> {
    let opening = Opening { data_folder: place.join("paper"), from: None, clock: system_clock };
    let app = App::open(opening, Box::new(Unattended)).map_err(told)?;
    let wanted = two_pages(&app)?;
    let list = checklist(&app, wanted.clone()).map_err(told)?;
    let items: Vec<String> =
        list.sections.iter().flat_map(|section| &section.items).map(|item| item.id.clone()).collect();
    let export = ExportRequest { checklist: wanted.clone(), format: Format::Pdf };
    let path = place.join("list.pdf");
    let mut bare = Bare::new()?;
    let (mut of_ours, mut of_bare) = (Vec::new(), Vec::new());
    for round in 0..WARM + ROUNDS {
        let item = items.get(round % items.len()).context("an empty list")?.clone();
        let ticked = (round / items.len()).is_multiple_of(2);
        let change = TickChange { audience: wanted.audience, occasion: wanted.occasion.clone(), item, ticked };
        tick_item(&app, change).map_err(told)?;
        let started = Instant::now();
        write_checklist(&app, &export, Letterhead::default(), &path, true).map_err(told)?;
        of_ours.push(started.elapsed());
        of_bare.push(bare.time(&same(&app, &wanted)?)?);
    }
    let warm = |times: &[Duration]| Spread::of(times.get(WARM..).unwrap_or_default());
    let (ours, alone) = (warm(&of_ours), warm(&of_bare));
    let mut rows = vec![
        Row::limited("checklist PDF, two pages, warm", ours.median, "ms", LIMIT, ours.to_string()),
        Row::plain("typst alone on the same document", alone.median, "ms", alone.to_string()),
        Row::limited(
            "checklist PDF beside typst alone",
            ours.median / alone.median,
            "×",
            TIMES_TYPST,
            "medians of the same run".to_owned(),
        ),
    ];
    let page = place.join("list.html");
    let export = ExportRequest { checklist: wanted, format: Format::Html };
    write_checklist(&app, &export, Letterhead::default(), &page, true).map_err(told)?;
    let printed = chromium(&page, &place.join("printed.pdf"))?;
    rows.push(Row::plain("Chromium prints the same list", printed.median, "ms", printed.to_string()));
    let share = ours.median / printed.median * 100.0;
    let note = "headless Chromium from its start to the file".to_owned();
    rows.push(Row::limited("checklist PDF beside Chromium", share, "%", OF_CHROMIUM, note));
    Ok(rows)
}

/// How long a headless Chromium takes to print a page to a file, as a program without a layout of its own would have it done.
fn chromium(page: &Path, to: &Path) -> Result<Spread> {
    let program = on_path(&CHROMIUM).context("Chromium is missing (cargo xtask test installs it)")?;
    let profile = page.with_file_name("profile");
    let mut times = Vec::new();
    for _ in 0..=PRINTS {
        let _ = std::fs::remove_file(to);
        let started = Instant::now();
        let ended = Command::new(&program)
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--no-pdf-header-footer"])
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg(format!("--print-to-pdf={}", to.display()))
            .arg(format!("file://{}", page.display()))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .with_context(|| program.display().to_string())?;
        times.push(started.elapsed());
        ensure!(ended.success() && std::fs::metadata(to)?.len() > 0, "Chromium printed nothing");
    }
    Ok(Spread::of(times.get(1..).unwrap_or_default()))
}

/// A list of two pages: the first whose steps, taken in their order, reach exactly that with the present content, with as many of them as fit.
fn two_pages(app: &App) -> Result<ChecklistRequest> {
    let language = "de".to_owned();
    let choices = checklist_choices(app, InLanguage { language: language.clone() }).map_err(told)?;
    for audience in choices.audiences {
        for occasion in &choices.occasions {
            let all = ChecklistRequest {
                language: language.clone(),
                audience: audience.id,
                occasion: occasion.id.clone(),
                steps: Vec::new(),
                depth: Depth::Long,
                beside: None,
                empty: false,
            };
            let sections = checklist(app, all.clone()).map_err(told)?.sections;
            for count in (1..=sections.len()).rev() {
                let steps = sections.iter().take(count).map(|section| section.step.id.clone()).collect();
                let wanted = ChecklistRequest { steps, ..all.clone() };
                if checklist_pages(app, wanted.clone()).map_err(told)?.svg.len() == 2 {
                    return Ok(wanted);
                }
            }
        }
    }
    bail!("no checklist has two pages")
}

/// What the template is given: the same document, in its terms. The sources at its foot are told by their length: their letters cost, not their meaning.
fn same(app: &App, wanted: &ChecklistRequest) -> Result<Value> {
    let list = checklist(app, wanted.clone()).map_err(told)?;
    let language = Language::from_tag(&wanted.language).context("a language")?;
    let words = Locales::embedded().map_err(|errors| anyhow!("{errors:?}"))?.words(&language, Marks::Plain);
    let day = words.date(2026, 1, 1);
    let group = |section: &tritt_api::wire::ChecklistSection| {
        let rows = section.items.iter().map(|item| {
            let ticked = item.ticked_at.is_some();
            json!({
                "text": item.text,
                "help": item.how,
                "signed": item.duty && !ticked,
                "ticked": ticked,
                "said": ticked.then(|| words.checklist_done_on(&day)),
                "other": null,
            })
        });
        json!({
            "kind": "group",
            "number": section.step.number,
            "heading": section.step.title,
            "rows": rows.collect::<Vec<_>>(),
        })
    };
    Ok(json!({
        "language": wanted.language,
        "title": list.title,
        "subtitle": list.subtitle,
        "intro": words.checklist_intro_duty(),
        "blocks": list.sections.iter().map(group).collect::<Vec<_>>(),
        "foot": [words.checklist_sources(&"Publisher 2026; ".repeat(10)), words.checklist_version(&day, "0.1.0")],
        "contact": "",
        "logo": null,
        "other": null,
        "paper": "a4",
        "landscape": false,
        "date": [2026, 1, 1],
        "labels": {
            "done": words.checklist_done(),
            "initials": words.checklist_initials(),
            "date": words.checklist_date(),
            "page": ["Seite ", " von ", ""],
        },
    }))
}

fn told(error: ApiError) -> anyhow::Error {
    anyhow!("{error:?}")
}

/// Typst with our template and fonts, without our code.
struct Bare {
    library: LazyHash<Library>,
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
    template: Source,
    data_file: FileId,
    data: Bytes,
}

impl Bare {
    fn new() -> Result<Self> {
        let folder = root().join("crates/documents");
        let mut fonts = Vec::new();
        for entry in std::fs::read_dir(folder.join("fonts"))? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "ttf") {
                fonts.extend(Font::iter(Bytes::new(std::fs::read(path)?)));
            }
        }
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(fonts.iter())),
            fonts,
            template: Source::new(file("bare.typ")?, std::fs::read_to_string(folder.join("templates/checklist.typ"))?),
            data_file: file("data.json")?,
            data: Bytes::new(Vec::new()),
        })
    }

    fn time(&mut self, data: &Value) -> Result<Duration> {
        self.data = Bytes::new(data.to_string().into_bytes());
        let started = Instant::now();
        let pages = typst::compile::<PagedDocument>(self).output.map_err(|errors| anyhow!("{errors:?}"))?;
        let time = started.elapsed();
        ensure!(pages.pages().len() == 2, "typst alone sets {} pages, not 2", pages.pages().len());
        typst::comemo::evict(CACHE_AGE);
        Ok(time)
    }
}

fn file(name: &str) -> Result<FileId> {
    let path = VirtualPath::new(name).map_err(|error| anyhow!("{error:?}"))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

impl World for Bare {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_file { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Span>) -> Option<Datetime> {
        None
    }
}
