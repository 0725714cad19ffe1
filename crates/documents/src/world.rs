//! The world a template is set in: the template, one data file, the file to attach, our fonts. Nothing else exists in it: no disk, no network, no packages,
//! no clock.

use std::sync::LazyLock;

use crate::emergency::Watched;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::layout::{Abs, Em};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontVariant, FontVariations};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&[u8]; 4] = [
        include_bytes!("../fonts/AtkinsonHyperlegibleNext_400Regular.ttf"),
        include_bytes!("../fonts/AtkinsonHyperlegibleNext_600SemiBold.ttf"),
        include_bytes!("../fonts/AtkinsonHyperlegibleNext_700Bold.ttf"),
        include_bytes!("../fonts/AtkinsonHyperlegibleMono_400Regular.ttf"),
    ];
    files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
});

static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

static CHECKLIST: LazyLock<Option<Source>> =
    LazyLock::new(|| template("checklist.typ", include_str!("../templates/checklist.typ")));

static CERTIFICATE: LazyLock<Option<Source>> =
    LazyLock::new(|| template("certificate.typ", include_str!("../templates/certificate.typ")));

static SCRIPT: LazyLock<Option<Source>> =
    LazyLock::new(|| template("script.typ", include_str!("../templates/script.typ")));

static ROLE_CARDS: LazyLock<Option<Source>> =
    LazyLock::new(|| template("role-cards.typ", include_str!("../templates/role-cards.typ")));
static EMERGENCY: LazyLock<Option<Source>> =
    LazyLock::new(|| template("emergency.typ", include_str!("../templates/emergency.typ")));

static VOTING_CARDS: LazyLock<Option<Source>> =
    LazyLock::new(|| template("voting-cards.typ", include_str!("../templates/voting-cards.typ")));
static WIFI_SHEET: LazyLock<Option<Source>> =
    LazyLock::new(|| template("wifi-sheet.typ", include_str!("../templates/wifi-sheet.typ")));
static SLIDES: LazyLock<Option<Source>> =
    LazyLock::new(|| template("slides.typ", include_str!("../templates/slides.typ")));

/// How the files are named that a template reads to say how far it is: this and a number, `cards-12`.
const FAR: &str = "cards-";

/// The furthest a template can say it is: file names stay known to typst until the program ends.
const FURTHEST: usize = 10_000;

fn template(name: &str, text: &str) -> Option<Source> {
    Some(Source::new(file(name)?, text.to_owned()))
}

fn file(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

/// Whether each of our fonts has a shape for `letter`; which of them a text is set in is the template's affair.
pub(crate) fn has_shape(letter: char) -> bool {
    FONTS.iter().all(|font| font.info().coverage.contains(letter.into()))
}

/// How wide the letters of the Latin blocks are in our text face, in parts of its size.
static ADVANCES: LazyLock<Vec<f64>> = LazyLock::new(|| {
    let face = FONTS
        .first()
        .map(|font| font.clone().instantiate(FontVariant::default(), Abs::pt(9.0), &FontVariations::default()));
    let advance = |letter: char| {
        let face = face.as_ref()?;
        face.x_advance(face.ttf().glyph_index(letter)?.0).map(Em::get)
    };
    ('\0'..'\u{250}').map(|letter| advance(letter).unwrap_or(OTHER_ADVANCE)).collect()
});

/// The same for other letters: our widest are not much wider.
const OTHER_ADVANCE: f64 = 0.9;

/// How wide a letter is in our text face, in parts of its size; for those beyond Latin an estimate.
pub(crate) fn advance(letter: char) -> f64 {
    ADVANCES.get(letter as usize).copied().unwrap_or(OTHER_ADVANCE)
}

/// The world of one document.
pub(crate) struct PageWorld {
    template: Source,
    data_file: FileId,
    data: Bytes,
    attachment_file: FileId,
    attachment: Bytes,
    watched: Watched,
}

impl PageWorld {
    /// The template for checklists and reports, with `data` as its `data.json` and its pictures, one behind the other, as its `attachment`. Nothing only if
    /// our own file names were no file names.
    pub fn of_document(data: Vec<u8>, pictures: Vec<u8>) -> Option<Self> {
        Self::new(CHECKLIST.clone()?, data, pictures)
    }

    /// The template for certificates, with `data` as its `data.json` and what travels with it, one behind the other, as its `attachment`.
    pub fn of_certificate(data: Vec<u8>, files: Vec<u8>) -> Option<Self> {
        Self::new(CERTIFICATE.clone()?, data, files)
    }

    /// The template for the script of a table-top exercise.
    pub fn of_script(data: Vec<u8>) -> Option<Self> {
        Self::new(SCRIPT.clone()?, data, Vec::new())
    }

    /// The template for the cards of its roles.
    pub fn of_role_cards(data: Vec<u8>) -> Option<Self> {
        Self::new(ROLE_CARDS.clone()?, data, Vec::new())
    }

    /// The template for cards to vote with.
    pub fn of_voting_cards(data: Vec<u8>) -> Option<Self> {
        Self::new(VOTING_CARDS.clone()?, data, Vec::new())
    }

    /// The template for the sheet that tells a Wi-Fi.
    pub fn of_wifi_sheet(data: Vec<u8>) -> Option<Self> {
        Self::new(WIFI_SHEET.clone()?, data, Vec::new())
    }

    /// The template for slides and their notes.
    pub fn of_slides(data: Vec<u8>) -> Option<Self> {
        Self::new(SLIDES.clone()?, data, Vec::new())
    }

    /// The template for emergency cards, with `data` as its `data.json`. Reading a file `cards-12` tells whoever watches that 12 cards are laid out, and
    /// fails when they want no more.
    pub fn of_emergency(data: Vec<u8>, watched: Watched) -> Option<Self> {
        Some(Self { watched, ..Self::new(EMERGENCY.clone()?, data, Vec::new())? })
    }

    fn new(template: Source, data: Vec<u8>, attachment: Vec<u8>) -> Option<Self> {
        Some(Self {
            template,
            data_file: file("data.json")?,
            data: Bytes::new(data),
            attachment_file: file("attachment")?,
            attachment: Bytes::new(attachment),
            watched: None,
        })
    }

    /// Answers a template that says how far it is.
    fn far(&self, id: FileId) -> FileResult<Bytes> {
        let name = id.get().vpath().get_without_slash().to_owned();
        let far = name.strip_prefix(FAR).and_then(|far| far.parse::<usize>().ok()).filter(|far| *far <= FURTHEST);
        let cards = far.ok_or(FileError::AccessDenied)?;
        if let Some(watcher) = &self.watched {
            if watcher.is_cancelled() {
                return Err(FileError::Other(None));
            }
            watcher.laid_out(cards);
        }
        Ok(Bytes::new(Vec::new()))
    }
}

impl World for PageWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_file {
            Ok(self.data.clone())
        } else if id == self.attachment_file {
            Ok(self.attachment.clone())
        } else {
            self.far(id)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
