//! The picture on the virtual screen, read from the file Xvfb keeps it in (`-fbdir`). Reading it disturbs nobody, takes a fraction of a millisecond, and
//! needs no hook in the program: what is timed is what a person would see.

use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::path::Path;

use anyhow::{Context as _, Result};

/// Every so many lines one is read: less than the height of the smallest letter.
const STRIDE: u64 = 6;

/// The screen.
pub struct Screen {
    file: File,
    start: u64,
    line: u64,
    height: u64,
}

/// Some lines of the picture at one moment.
#[derive(PartialEq, Eq, Clone)]
pub struct Picture(Vec<u8>);

impl Screen {
    /// Opens the picture in the folder Xvfb was given.
    pub fn open(folder: &Path) -> Result<Self> {
        let path = folder.join("Xvfb_screen0");
        let file = File::open(&path).with_context(|| format!("{} (cargo xtask bench makes it)", path.display()))?;
        // the XWD header: 25 big-endian numbers; then the name of the window, then 12 bytes for each colour, then the picture
        let mut header = [0_u8; 100];
        file.read_exact_at(&mut header, 0)?;
        let number = |place: usize| -> Result<u64> {
            let bytes = header.get(place * 4..place * 4 + 4).context("header")?;
            Ok(u32::from_be_bytes(bytes.try_into()?).into())
        };
        Ok(Self { file, start: number(0)? + 12 * number(19)?, line: number(12)?, height: number(5)? })
    }

    /// What is on it now.
    pub fn picture(&self) -> Result<Picture> {
        let line = usize::try_from(self.line)?;
        let mut bytes = vec![0; line * usize::try_from(self.height.div_ceil(STRIDE))?];
        for (place, row) in bytes.chunks_exact_mut(line).zip(0_u64..) {
            self.file.read_exact_at(place, self.start + row * STRIDE * self.line)?;
        }
        Ok(Picture(bytes))
    }
}

impl Picture {
    fn points(&self) -> impl Iterator<Item = &[u8]> {
        self.0.chunks_exact(4)
    }

    /// The points that are content: other than on the `empty` screen, and other than the colour most of the window has. True for each such point.
    pub fn content(&self, empty: &Picture) -> Vec<bool> {
        let mut colours = std::collections::HashMap::<&[u8], usize>::new();
        for (now, before) in self.points().zip(empty.points()) {
            if now != before {
                *colours.entry(now).or_default() += 1;
            }
        }
        let ground = colours.into_iter().max_by_key(|(_, count)| *count).map(|(colour, _)| colour);
        self.points().zip(empty.points()).map(|(now, before)| now != before && Some(now) != ground).collect()
    }

    /// Which share of the content of `other` is here already.
    pub fn share_of(&self, other: &Picture, content: &[bool]) -> f64 {
        let mut here = 0_u32;
        let mut all = 0_u32;
        for ((now, then), _) in self.points().zip(other.points()).zip(content).filter(|(_, content)| **content) {
            all += 1;
            here += u32::from(now == then);
        }
        f64::from(here) / f64::from(all.max(1))
    }
}
