//! A photo on a page: checked and decoded as a logo is, and from then on a small picture of our own making.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;

use crate::LogoError;
use crate::logo::{damaged, small};

/// Most pixels of an edge: no phone makes more.
const WIDEST: u32 = 12_000;

/// How large it is printed, in pixels: at most 120 × 90 mm, which makes 200 pixels an inch, enough to read a screen on it.
const KEPT: (u32, u32) = (960, 720);

/// How well it is kept, of 100: above that only the file grows.
const QUALITY: u8 = 80;

/// A photo, as a JPEG of our own making: what else the file carried, places and names of cameras say, is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    jpeg: Vec<u8>,
    width: u32,
    height: u32,
}

impl Photo {
    /// Reads a PNG or JPEG. What kind it is, its first bytes say, not its name. How many bytes it may have is for the caller to bound.
    ///
    /// # Errors
    /// [`LogoError`].
    pub fn read(bytes: &[u8]) -> Result<Self, LogoError> {
        let picture = small(bytes, WIDEST, KEPT)?.into_rgb8();
        let mut jpeg = Cursor::new(Vec::new());
        picture.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, QUALITY)).map_err(damaged)?;
        Ok(Self { jpeg: jpeg.into_inner(), width: picture.width(), height: picture.height() })
    }

    /// The picture as JPEG.
    pub fn jpeg(&self) -> &[u8] {
        &self.jpeg
    }

    /// Width and height in pixels.
    pub fn size(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    /// Width and height on paper, in millimetres: no larger than 200 pixels an inch allow.
    pub(crate) fn size_mm(&self) -> (f64, f64) {
        let natural = |pixels: u32| f64::from(pixels) / 203.2 * 25.4;
        (natural(self.width), natural(self.height))
    }
}
