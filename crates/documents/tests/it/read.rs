//! Readers: what another program sees in our files.

use std::collections::BTreeSet;

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::{self, Array, Dict, MaybeRef, Name, Object, Stream};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, interpret_page,
};
use kurbo::{Affine, BezPath, Point, Rect};
use tritt_documents::{Certificate, Document, certificate, pdf};

/// The document as PDF, opened again.
pub fn written(document: &Document) -> Pdf {
    match pdf(document) {
        Ok(bytes) => Pdf::new(bytes).expect("a PDF that can be read"),
        Err(error) => panic!("no PDF of {:?}: {error}", document.title),
    }
}

/// The certificate as PDF, opened again.
pub fn certified(of: &Certificate) -> Pdf {
    match certificate(of) {
        Ok(bytes) => Pdf::new(bytes).expect("a PDF that can be read"),
        Err(error) => panic!("no PDF of {:?}: {error}", of.names),
    }
}

/// The catalog.
pub fn catalog(pdf: &Pdf) -> Dict<'_> {
    pdf.xref().get(pdf.xref().root_id()).expect("a catalog")
}

/// The metadata as XML.
pub fn xmp(pdf: &Pdf) -> String {
    let stream: Stream<'_> = catalog(pdf).get("Metadata").expect("metadata");
    String::from_utf8(stream.decoded().expect("readable metadata").into_owned()).expect("UTF-8")
}

/// What the metadata say under a name: its text, the parts of a list one after the other.
#[track_caller]
pub fn said(pdf: &Pdf, namespace: &str, name: &str) -> String {
    let xmp = xmp(pdf);
    let xmp = roxmltree::Document::parse(&xmp).expect("XML");
    let node = xmp.descendants().find(|node| node.has_tag_name((namespace, name))).expect("in the metadata");
    let texts = node.descendants().filter(roxmltree::Node::is_text).filter_map(|node| node.text());
    texts.collect::<String>().trim().to_owned()
}

/// The kinds of all tags.
pub fn tags(pdf: &Pdf) -> Vec<String> {
    let dictionaries = dictionaries(pdf);
    let elements = dictionaries.iter().filter(|dict| name(dict, "Type").as_deref() == Some("StructElem"));
    elements.filter_map(|dict| name(dict, "S")).collect()
}

/// A file in the file.
#[derive(Debug, PartialEq)]
pub struct Attached {
    pub name: String,
    pub description: String,
    pub relationship: String,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

/// The files in the file, as a reader lists them.
pub fn attachments(pdf: &Pdf) -> Vec<Attached> {
    let Some(names) = catalog(pdf).get::<Dict<'_>>("Names") else { return Vec::new() };
    let Some(files) = names.get::<Dict<'_>>("EmbeddedFiles") else { return Vec::new() };
    let files: Array<'_> = files.get("Names").expect("names of files");
    let specifications = files.iter::<Object<'_>>().filter_map(|part| match part {
        Object::Dict(dict) => Some(dict),
        _ => None,
    });
    let text = |dict: &Dict<'_>, key: &str| {
        let text: object::String<'_> = dict.get(key).expect("a text");
        text_string(text.as_bytes())
    };
    let read = |dict: Dict<'_>| {
        let files: Dict<'_> = dict.get("EF").expect("a file");
        let file: Stream<'_> = files.get("UF").expect("a file");
        Attached {
            name: text(&dict, "UF"),
            description: text(&dict, "Desc"),
            relationship: name(&dict, "AFRelationship").expect("a relationship"),
            media_type: name(file.dict(), "Subtype").expect("a media type"),
            bytes: file.decoded().expect("readable").into_owned(),
        }
    };
    specifications.map(read).collect()
}

/// A text string of PDF: UTF-16 with a mark, UTF-8 with a mark, or ASCII.
pub fn text_string(bytes: &[u8]) -> String {
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        let units: Vec<u16> = rest.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
        return String::from_utf16(&units).expect("UTF-16");
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    String::from_utf8(bytes.to_vec()).expect("ASCII or UTF-8")
}

/// The text of every page in the order in which it is drawn, without blanks: where lines break is not its affair.
pub fn texts(pdf: &Pdf) -> Vec<String> {
    glyphs(pdf)
        .iter()
        .map(|page| page.iter().map(|(text, _)| text.as_str()).collect::<String>())
        .map(|text| squeezed(&text))
        .collect()
}

/// The text of all pages with its blanks, a line for each line.
pub fn lines(pdf: &Pdf) -> String {
    let mut text = String::new();
    let mut height = None;
    for (letter, place) in glyphs(pdf).iter().flatten() {
        let here = place.y.round() as i64;
        if height.replace(here).is_some_and(|before| before != here) {
            text.truncate(text.trim_end().len());
            text.push('\n');
        }
        text.push_str(letter);
    }
    text
}

/// A text without blanks and without the places where a word may be cut.
pub fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '\u{ad}' | '\u{200b}')).collect()
}

/// Every glyph of every page: the text it stands for, and its place in points from the lower left corner of the page.
pub fn glyphs(pdf: &Pdf) -> Vec<Vec<(String, Point)>> {
    let cache = InterpreterCache::new();
    let read = |page| {
        let page: &hayro_interpret::hayro_syntax::page::Page<'_> = page;
        let (width, height) = page.base_dimensions();
        let area = Rect::new(0.0, 0.0, width.into(), height.into());
        let settings = InterpreterSettings::default();
        let mut context = Context::new(Affine::IDENTITY, area, &cache, pdf.xref(), settings);
        let mut reader = GlyphReader(Vec::new());
        interpret_page(page, &mut context, &mut reader);
        reader.0
    };
    pdf.pages().iter().map(read).collect()
}

struct GlyphReader(Vec<(String, Point)>);

impl<'a> Device<'a> for GlyphReader {
    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'a>,
        transform: Affine,
        glyph_transform: Affine,
        _: &Paint<'a>,
        _: &GlyphDrawMode,
    ) {
        let text = match glyph.as_unicode() {
            Some(BfString::Char(letter)) => letter.to_string(),
            Some(BfString::String(text)) => text,
            None => panic!("a glyph without a meaning"),
        };
        self.0.push((text, (transform * glyph_transform) * Point::ZERO));
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'a>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

/// Every dictionary of the file, however deep, with those of streams.
pub fn dictionaries(pdf: &Pdf) -> Vec<Dict<'_>> {
    let mut found = Vec::new();
    for object in pdf.objects() {
        collect(object, &mut found);
    }
    found
}

fn collect<'a>(object: Object<'a>, found: &mut Vec<Dict<'a>>) {
    match object {
        Object::Dict(dict) => collect_dict(dict, found),
        Object::Stream(stream) => collect_dict(stream.dict().clone(), found),
        // references lead to objects that are visited by themselves
        Object::Array(array) => {
            for part in array.raw_iter() {
                if let MaybeRef::NotRef(part) = part {
                    collect(part, found);
                }
            }
        }
        Object::Null(_) | Object::Boolean(_) | Object::Number(_) | Object::String(_) | Object::Name(_) => {}
    }
}

fn collect_dict<'a>(dict: Dict<'a>, found: &mut Vec<Dict<'a>>) {
    for (_, value) in dict.entries() {
        if let MaybeRef::NotRef(value) = value {
            collect(value, found);
        }
    }
    found.push(dict);
}

/// The name under `key`.
pub fn name(dict: &Dict<'_>, key: &str) -> Option<String> {
    dict.get::<Name<'_>>(key).map(|name| name.as_str().to_owned())
}

/// All keys of all dictionaries.
pub fn keys(pdf: &Pdf) -> BTreeSet<String> {
    dictionaries(pdf)
        .iter()
        .flat_map(|dict| dict.keys().map(|key| key.as_str().to_owned()).collect::<Vec<_>>())
        .collect()
}
