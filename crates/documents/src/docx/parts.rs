//! The parts of the package, and the elements of its text. Every text is escaped where it is written; nothing else writes text.

use std::fmt::Write as _;

use crate::Document;
use crate::package::{escape, lines};

/// How the text begins: with the vocabularies it uses. The boxes to tick are those of Word 2010 and later.
pub(super) const DOCUMENT_BEGINS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#,
    r#" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#,
    r#" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing""#,
    r#" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main""#,
    r#" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture""#,
    r#" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#,
    r#" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"><w:body>"#,
);

/// How the kinds of paragraphs look. A font every word processor has or replaces; sizes in half points, spaces in twentieths of a point.
pub(super) fn styles(language: &str) -> String {
    let mut xml = Xml::of(concat!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
        r#"<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>"#,
        r#"<w:rFonts w:ascii="Verdana" w:hAnsi="Verdana" w:cs="Verdana"/><w:sz w:val="20"/><w:lang w:val=""#,
    ));
    xml.text(language).raw(concat!(
        r#""/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"#,
        r#"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>"#,
        r#"<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:pPr><w:keepNext/><w:spacing w:after="60"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="073C47"/><w:sz w:val="40"/></w:rPr></w:style>"#,
        r#"<w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:rPr><w:b/><w:sz w:val="22"/></w:rPr></w:style>"#,
        r#"<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:keepNext/><w:spacing w:before="320" w:after="100"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:color w:val="073C47"/><w:sz w:val="26"/></w:rPr></w:style>"#,
        r#"<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:pPr><w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/><w:sz w:val="22"/></w:rPr></w:style>"#,
        r#"<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Checklist item"/><w:pPr><w:keepLines/><w:tabs><w:tab w:val="left" w:pos="454"/></w:tabs><w:ind w:left="454" w:hanging="454"/></w:pPr></w:style>"#,
        r#"<w:style w:type="paragraph" w:styleId="Cell"><w:name w:val="Checklist cell"/><w:pPr><w:keepLines/><w:spacing w:before="40" w:after="40"/></w:pPr></w:style>"#,
        r#"<w:style w:type="character" w:styleId="Muted"><w:name w:val="Checklist help"/><w:rPr><w:color w:val="4E5D66"/><w:sz w:val="18"/></w:rPr></w:style>"#,
        "</w:styles>",
    ));
    xml.0
}

/// The foot of every page, with the number of the page.
pub(super) fn footer(document: &Document) -> String {
    let mut xml = Xml::of(concat!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
        r#"<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    ));
    let contact = &document.letterhead.contact;
    for line in std::iter::once(contact.as_str()).chain(document.foot.lines()).filter(|line| !line.is_empty()) {
        xml.begin("Normal").run("Muted", "", line).end();
    }
    let [before, between, after] = &document.labels.page;
    xml.begin("Normal").run("Muted", "", before).field("PAGE");
    xml.run("Muted", "", between).field("NUMPAGES").run("Muted", "", after).end();
    xml.raw("</w:ftr>");
    xml.0
}

/// Text of the word processor, as it grows.
pub(super) struct Xml(String);

impl Xml {
    pub fn of(begins: &str) -> Self {
        Self(begins.to_owned())
    }

    pub fn finish(mut self) -> String {
        self.raw("</w:body></w:document>");
        self.0
    }

    fn raw(&mut self, markup: &str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    fn text(&mut self, text: &str) -> &mut Self {
        escape(&mut self.0, text);
        self
    }

    pub fn begin(&mut self, style: &str) -> &mut Self {
        let _ = write!(self.0, r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>"#);
        self
    }

    pub fn end(&mut self) -> &mut Self {
        self.raw("</w:p>")
    }

    pub fn paragraph(&mut self, style: &str, text: &str) {
        self.begin(style).run("", "", text).end();
    }

    /// Words in one style and language; empty for those of the paragraph.
    pub fn run(&mut self, style: &str, language: &str, text: &str) -> &mut Self {
        self.raw("<w:r>");
        if !(style.is_empty() && language.is_empty()) {
            self.raw("<w:rPr>");
            if !style.is_empty() {
                let _ = write!(self.0, r#"<w:rStyle w:val="{style}"/>"#);
            }
            if !language.is_empty() {
                self.raw(r#"<w:lang w:val=""#).text(language).raw(r#""/>"#);
            }
            self.raw("</w:rPr>");
        }
        for (place, line) in lines(text).enumerate() {
            if place > 0 {
                self.raw("<w:br/>");
            }
            self.raw(r#"<w:t xml:space="preserve">"#).text(line).raw("</w:t>");
        }
        self.raw("</w:r>")
    }

    pub fn tab(&mut self) -> &mut Self {
        self.raw("<w:r><w:tab/></w:r>")
    }

    pub fn line_break(&mut self) -> &mut Self {
        self.raw("<w:r><w:br/></w:r>")
    }

    fn field(&mut self, code: &str) -> &mut Self {
        let _ = write!(
            self.0,
            r#"<w:fldSimple w:instr="{code}"><w:r><w:rPr><w:rStyle w:val="Muted"/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>"#
        );
        self
    }

    /// A box to tick with a click, which says what it ticks.
    pub fn tick_box(&mut self, number: u32, ticked: bool, name: &str) -> &mut Self {
        let (value, sign) = if ticked { (1, '☒') } else { (0, '☐') };
        self.raw(r#"<w:sdt><w:sdtPr><w:alias w:val=""#);
        // the name of a control is short
        self.text(&name.chars().take(60).collect::<String>());
        let _ = write!(
            self.0,
            concat!(
                r#""/><w:id w:val="{number}"/><w14:checkbox><w14:checked w14:val="{value}"/>"#,
                r#"<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>"#,
                r#"<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>{sign}</w:t></w:r></w:sdtContent></w:sdt>"#,
            ),
            number = number,
            value = value,
            sign = sign
        );
        self
    }

    /// A table whose columns have these shares, in per cent.
    pub fn table_begins(&mut self, shares: &[u32], framed: bool) -> &mut Self {
        let outer = if framed { "single" } else { "nil" };
        let _ = write!(
            self.0,
            concat!(
                r#"<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders><w:top w:val="{outer}" w:sz="4" w:color="B9C0C4"/>"#,
                r#"<w:bottom w:val="single" w:sz="4" w:color="B9C0C4"/><w:insideH w:val="single" w:sz="4" w:color="B9C0C4"/></w:tblBorders></w:tblPr><w:tblGrid>"#,
            ),
            outer = outer
        );
        for share in shares {
            let _ = write!(self.0, r#"<w:gridCol w:w="{}"/>"#, share * 96);
        }
        self.raw("</w:tblGrid>")
    }

    /// The head of a table, again on every page.
    pub fn head_row(&mut self, heads: &[&str], shares: &[u32]) -> &mut Self {
        self.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (head, share) in heads.iter().zip(shares) {
            self.cell_begins(*share).begin("Cell");
            self.raw("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">").text(head).raw("</w:t></w:r>");
            self.end().cell_ends();
        }
        self.row_ends()
    }

    pub fn row_begins(&mut self) -> &mut Self {
        self.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
    }

    pub fn row_ends(&mut self) -> &mut Self {
        self.raw("</w:tr>")
    }

    pub fn cell_begins(&mut self, share: u32) -> &mut Self {
        let _ = write!(self.0, r#"<w:tc><w:tcPr><w:tcW w:w="{}" w:type="pct"/></w:tcPr>"#, share * 50);
        self
    }

    pub fn cell_ends(&mut self) -> &mut Self {
        self.raw("</w:tc>")
    }

    /// A table is followed by a paragraph, or two of them would be one.
    pub fn table_ends(&mut self) -> &mut Self {
        self.raw("</w:tbl>").begin("Cell").end()
    }

    pub fn logo(&mut self, wide: i64, high: i64, name: &str) {
        self.raw(r#"<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:drawing><wp:inline>"#);
        let _ = write!(self.0, r#"<wp:extent cx="{wide}" cy="{high}"/><wp:docPr id="1" name="Logo" descr=""#);
        self.text(name).raw(concat!(
            r#""/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>"#,
            r#"<pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr>"#,
            r#"<pic:blipFill><a:blip r:embed="rId3"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"#,
        ));
        let _ = write!(
            self.0,
            concat!(
                r#"<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>"#,
                "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>",
            ),
            wide = wide,
            high = high
        );
    }

    /// The page: its size in millimetres, margins of 18 mm as on paper.
    pub fn section(&mut self, wide: f64, high: f64, turned: &str) {
        let twips = |mm: f64| (mm / 25.4 * 1440.0).round();
        let margin = twips(18.0);
        let _ = write!(
            self.0,
            concat!(
                r#"<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="{}" w:h="{}"{}/>"#,
                r#"<w:pgMar w:top="{m}" w:right="{m}" w:bottom="{m}" w:left="{m}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>"#,
            ),
            twips(wide),
            twips(high),
            turned,
            m = margin
        );
    }
}
