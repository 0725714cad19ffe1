//! A logo: checked by its bytes, decoded once, and from then on a small picture of our own making.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};

use crate::LogoError;

/// Most pixels of an edge: a scan of a letterhead has fewer.
const WIDEST: u32 = 6000;

/// How large it is kept, in pixels: on paper it is at most 60 × 16 mm, which makes 300 pixels an inch.
const KEPT: (u32, u32) = (720, 200);

/// Most memory a decoder may take, in bytes: what the largest logo needs, and any photo of 48 million pixels without transparency.
const MOST_MEMORY: u64 = 6000 * 6000 * 4;

/// A logo, as a PNG of our own making: what else the file carried, places and names of cameras say, is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    png: Vec<u8>,
    width: u32,
    height: u32,
}

impl Logo {
    /// Longest file that is read, in bytes.
    pub const LONGEST: usize = 1024 * 1024;

    /// Reads a PNG or JPEG. What kind it is, its first bytes say, not its name.
    ///
    /// # Errors
    /// [`LogoError`].
    pub fn read(bytes: &[u8]) -> Result<Self, LogoError> {
        if bytes.len() > Self::LONGEST {
            return Err(LogoError::TooLarge(bytes.len()));
        }
        // one depth and one kind of colour, whatever it was
        let picture = DynamicImage::from(small(bytes, WIDEST, KEPT)?.into_rgba8());
        let mut png = Cursor::new(Vec::new());
        picture.write_to(&mut png, ImageFormat::Png).map_err(damaged)?;
        Ok(Self { png: png.into_inner(), width: picture.width(), height: picture.height() })
    }

    /// The picture as PNG.
    pub fn png(&self) -> &[u8] {
        &self.png
    }

    /// Width and height in pixels.
    pub fn size(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    /// Width and height on paper, in millimetres: as large as goes into this box, and no larger than 150 pixels an inch allow.
    pub(crate) fn size_mm(&self, box_mm: (f64, f64)) -> (f64, f64) {
        let natural = |pixels: u32| f64::from(pixels) / 150.0 * 25.4;
        let (wide, high) = (natural(self.width), natural(self.height));
        let factor = (box_mm.0 / wide).min(box_mm.1 / high).min(1.0);
        (wide * factor, high * factor)
    }
}

/// A PNG or JPEG, upright and no larger than `kept`, in pixels. One with an edge of more than `widest` pixels is not decoded.
///
/// # Errors
/// [`LogoError`].
pub(crate) fn small(bytes: &[u8], widest: u32, kept: (u32, u32)) -> Result<DynamicImage, LogoError> {
    let format = kind(bytes).ok_or(LogoError::Kind)?;
    let reader = || ImageReader::with_format(Cursor::new(bytes), format);
    // the size stands at the beginning: nothing is decoded to know it
    let (wide, high) = reader().into_dimensions().map_err(damaged)?;
    if wide > widest || high > widest || wide == 0 || high == 0 {
        return Err(LogoError::TooManyPixels(wide, high));
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = reader();
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(damaged)?;
    let turned = decoder.orientation().map_err(damaged)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    picture.apply_orientation(turned);
    let fits = picture.width() <= kept.0 && picture.height() <= kept.1;
    Ok(if fits { picture } else { picture.thumbnail(kept.0, kept.1) })
}

pub(crate) fn damaged(error: image::ImageError) -> LogoError {
    LogoError::Damaged(error.to_string())
}

/// What the first bytes say it is.
fn kind(bytes: &[u8]) -> Option<ImageFormat> {
    match bytes {
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some(ImageFormat::Png),
        [0xff, 0xd8, 0xff, ..] => Some(ImageFormat::Jpeg),
        _ => None,
    }
}
