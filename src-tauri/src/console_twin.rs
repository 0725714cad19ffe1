//! The console program for Windows. A window program there has no console: a prompt does not wait for it, and what it prints goes nowhere. This one
//! starts it, prints what it says, waits, and hands on the exit code. Elsewhere `trittsicher` itself does all that.

use std::io::{Read, Write, stderr, stdout};
use std::process::{Command, ExitCode, Stdio};
use std::thread;

fn main() -> ExitCode {
    let Ok(here) = std::env::current_exe() else { return ExitCode::FAILURE };
    let program = here.with_file_name(format!("trittsicher{}", std::env::consts::EXE_SUFFIX));
    run(Command::new(program).args(std::env::args_os().skip(1)))
}

/// Runs a program to its end and prints what it says meanwhile. Through pipes: the handles of our console mean nothing to a program that is attached to none.
fn run(program: &mut Command) -> ExitCode {
    let Ok(mut child) = program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn() else {
        return ExitCode::FAILURE;
    };
    let (said, told) = (child.stdout.take(), child.stderr.take());
    let told = thread::spawn(move || hand_on(told, &mut stderr().lock()));
    hand_on(said, &mut stdout().lock());
    let _ = told.join();
    let code = child.wait().ok().and_then(|status| status.code()).unwrap_or(1);
    u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from)
}

/// Copies until nothing more comes, each piece at once. A console takes whole characters alone, so the halves of one wait for each other. Whoever reads us may
/// have gone; the program is read to its end all the same, or it would wait for us.
fn hand_on(from: Option<impl Read>, to: &mut impl Write) {
    let Some(mut from) = from else { return };
    let (mut waiting, mut piece) = (Vec::new(), [0; 8192]);
    while let Ok(read @ 1..) = from.read(&mut piece) {
        waiting.extend_from_slice(&piece[..read]);
        let whole = match std::str::from_utf8(&waiting) {
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            _ => waiting.len(),
        };
        let _ = to.write_all(&waiting[..whole]).and_then(|()| to.flush());
        waiting.drain(..whole);
    }
    let _ = to.write_all(&waiting).and_then(|()| to.flush());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives what it holds a few bytes at a time.
    struct Drops<'a>(&'a [u8], usize);

    impl Read for Drops<'_> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let (now, later) = self.0.split_at(self.1.min(self.0.len()));
            into[..now.len()].copy_from_slice(now);
            self.0 = later;
            Ok(now.len())
        }
    }

    /// Takes whole characters alone, as a console does.
    struct Console(String);

    impl Write for Console {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            let text = std::str::from_utf8(bytes).map_err(std::io::Error::other)?;
            self.0.push_str(text);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_console_gets_every_character_whole() {
        let text = "Prüfung „ohne“ Fehler: 12 €, 李小龍 🔑\n";
        for size in 1..8 {
            let mut console = Console(String::new());
            hand_on(Some(Drops(text.as_bytes(), size)), &mut console);
            assert_eq!(console.0, text, "{size} bytes at a time");
        }
    }

    #[test]
    fn what_is_no_text_arrives_as_it_is() {
        let bytes = [b'%', 0xff, 0xfe, 0, b'P', 0xc3];
        for size in 1..=bytes.len() {
            let mut file = Vec::new();
            hand_on(Some(Drops(&bytes, size)), &mut file);
            assert_eq!(file, bytes, "{size} bytes at a time");
        }
    }
}
