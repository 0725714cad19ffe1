//! Objects of a PDF, as far as attachments need them (ISO 32000-1, 7.2 and 7.3): found one after the other, without the cross-reference table.

use memchr::memmem;

/// Longest dictionary that is read, in bytes. Those of attachments have a few hundred.
const LONGEST: usize = 16 * 1024;

/// Deepest nesting of arrays and dictionaries.
const DEEPEST: usize = 16;

/// A value, where it matters which; numbers with a fraction, words and `null` do not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// `/Name`, without the slash.
    Name(Vec<u8>),
    /// `(text)` or `<hex>`, as bytes.
    Text(Vec<u8>),
    /// A whole number that is not negative.
    Number(usize),
    /// `12 0 R`
    Reference(u32),
    /// `[…]`
    Array(Vec<Value>),
    /// `<<…>>`
    Dictionary(Dictionary),
    /// Anything else.
    Other,
}

/// Keys and values of a dictionary, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Dictionary(Vec<(Vec<u8>, Value)>);

impl Dictionary {
    pub(super) fn get(&self, key: &str) -> Option<&Value> {
        self.0.iter().find(|(name, _)| name == key.as_bytes()).map(|(_, value)| value)
    }
}

/// A numbered object that is a dictionary, with its stream if it has one.
pub(super) struct Object<'a> {
    pub(super) number: u32,
    pub(super) dictionary: Dictionary,
    pub(super) stream: Option<&'a [u8]>,
}

/// All numbered dictionaries of a file that can be read; others are passed over. Each byte is looked at a bounded number of times, whatever the file.
pub(super) fn objects(file: &[u8]) -> impl Iterator<Item = Object<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let found = at + memmem::find(file.get(at..)?, b"obj")?;
            let (before, after) = (file.get(..found)?, found + b"obj".len());
            at = after;
            let Some(number) = number_before(before) else { continue };
            let mut reader = Reader { file: file.get(..file.len().min(after + LONGEST))?, at: after };
            let value = reader.value(0);
            // what was read once is not searched again, or the time would grow with the square of the size
            at = reader.at;
            if let Some(Value::Dictionary(dictionary)) = value {
                let stream = stream(file, at, &dictionary);
                at += stream.map_or(0, <[u8]>::len);
                return Some(Object { number, dictionary, stream });
            }
        }
    })
}

/// The number of `12 0 obj`, given what stands before `obj`.
fn number_before(before: &[u8]) -> Option<u32> {
    let tail = before.get(before.len().saturating_sub(20)..)?;
    let mut words = tail.rsplit(|byte| is_space(*byte));
    // one space each, as typst writes them; the first word is the empty one between space and `obj`
    words.next().filter(|word| word.is_empty())?;
    words.next().filter(|generation| *generation == b"0")?;
    std::str::from_utf8(words.next()?).ok()?.parse().ok()
}

/// The stream behind a dictionary, when its length is in the dictionary itself and right.
fn stream<'a>(file: &'a [u8], at: usize, dictionary: &Dictionary) -> Option<&'a [u8]> {
    let Some(Value::Number(length)) = dictionary.get("Length") else { return None };
    let rest = line_end(file.get(at..)?).strip_prefix(b"stream")?;
    let rest = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n"))?;
    let (stream, end) = rest.split_at_checked(*length)?;
    line_end(end).starts_with(b"endstream").then_some(stream)
}

/// What follows after one line end, if there is one. More white space is not skipped: in a hostile file there is any amount of it, before each object anew.
fn line_end(rest: &[u8]) -> &[u8] {
    let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
    rest.strip_prefix(b"\n").unwrap_or(rest)
}

struct Reader<'a> {
    file: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.file.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn rest(&self) -> &'a [u8] {
        self.file.get(self.at..).unwrap_or_default()
    }

    fn takes(&mut self, what: &[u8]) -> bool {
        let there = self.rest().starts_with(what);
        if there {
            self.at += what.len();
        }
        there
    }

    /// White space and comments.
    fn space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|byte| byte != b'\n' && byte != b'\r') {
                    self.at += 1;
                }
            } else if !is_space(byte) {
                return;
            } else {
                self.at += 1;
            }
        }
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        self.space();
        if depth > DEEPEST {
            return None;
        }
        if self.takes(b"<<") {
            return self.dictionary(depth).map(Value::Dictionary);
        }
        match self.peek()? {
            b'/' => self.name().map(Value::Name),
            b'(' => self.literal().map(Value::Text),
            b'<' => self.hexadecimal().map(Value::Text),
            b'[' => self.array(depth).map(Value::Array),
            _ => self.word(),
        }
    }

    fn dictionary(&mut self, depth: usize) -> Option<Dictionary> {
        let mut members = Vec::new();
        loop {
            self.space();
            if self.takes(b">>") {
                return Some(Dictionary(members));
            }
            members.push((self.name()?, self.value(depth + 1)?));
        }
    }

    fn array(&mut self, depth: usize) -> Option<Vec<Value>> {
        self.at += 1;
        let mut values = Vec::new();
        loop {
            self.space();
            if self.takes(b"]") {
                return Some(values);
            }
            values.push(self.value(depth + 1)?);
        }
    }

    fn name(&mut self) -> Option<Vec<u8>> {
        if !self.takes(b"/") {
            return None;
        }
        let mut name = Vec::new();
        while let Some(byte) = self.peek().filter(|byte| is_regular(*byte)) {
            self.at += 1;
            let escaped = self
                .rest()
                .first_chunk::<2>()
                .filter(|_| byte == b'#')
                .and_then(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?));
            if escaped.is_some() {
                self.at += 2;
            }
            name.push(escaped.unwrap_or(byte));
        }
        Some(name)
    }

    /// `(text)`: brackets in pairs or behind a backslash. Escapes for line ends and octal digits are dropped; no name of ours has any.
    fn literal(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let (mut text, mut open) = (Vec::new(), 1);
        loop {
            let mut byte = self.next()?;
            match byte {
                b'\\' => byte = self.next()?,
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            if open == 0 {
                return Some(text);
            }
            text.push(byte);
        }
    }

    fn hexadecimal(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let mut digits = Vec::new();
        loop {
            match self.next()? {
                b'>' => break,
                byte if is_space(byte) => {}
                byte => digits.push(digit(byte)?),
            }
        }
        Some(
            digits
                .chunks(2)
                .map(|pair| pair.iter().fold(0, |sum, digit| sum << 4 | digit) << (4 * (2 - pair.len())))
                .collect(),
        )
    }

    /// A number, a reference, or a word.
    fn word(&mut self) -> Option<Value> {
        let word = self.regular()?;
        let Some(number) = whole(word) else { return Some(Value::Other) };
        let after = self.at;
        self.space();
        let reference = self.regular().is_some_and(|word| whole(word).is_some()) && {
            self.space();
            self.regular() == Some(b"R")
        };
        if reference {
            return Some(u32::try_from(number).map_or(Value::Other, Value::Reference));
        }
        self.at = after;
        Some(Value::Number(number))
    }

    fn regular(&mut self) -> Option<&'a [u8]> {
        let rest = self.rest();
        let length = rest.iter().position(|byte| !is_regular(*byte)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).filter(|word| !word.is_empty())
    }
}

fn whole(word: &[u8]) -> Option<usize> {
    std::str::from_utf8(word).ok().filter(|word| word.bytes().all(|byte| byte.is_ascii_digit()))?.parse().ok()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b'\0' | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ')
}

fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !b"()<>[]{}/%".contains(&byte)
}
