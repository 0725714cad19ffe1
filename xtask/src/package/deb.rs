//! The Debian package as a person meets it: installed, started, used from the command line, removed. It is packed from the program that was just built
//! for the tests, so that nothing is compiled twice; the settings are those of the release.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use anyhow::{Context as _, Result, bail, ensure};

use crate::setup;
use crate::shell::{command, root, step, succeeds, target};

/// Name of the package.
const NAME: &str = "trittsicher";

/// Every file in it.
const FILES: &[&str] = &[
    "/usr/bin/trittsicher",
    "/usr/share/applications/Trittsicher.desktop",
    "/usr/share/doc/trittsicher/OFL-Mono.txt",
    "/usr/share/doc/trittsicher/OFL-Next.txt",
    "/usr/share/doc/trittsicher/copyright",
    "/usr/share/icons/hicolor/128x128/apps/trittsicher.png",
    "/usr/share/icons/hicolor/256x256@2/apps/trittsicher.png",
    "/usr/share/icons/hicolor/32x32/apps/trittsicher.png",
];

/// What the system must bring: the web view and the window.
const NEEDS: &[&str] = &["libwebkit2gtk-4.1-0", "libgtk-3-0", "libdbus-1-3", "libc6"];

/// Longest wait for a window or for an end. A bound, not an expectation.
const PATIENCE: Duration = Duration::from_secs(60);

/// Packs, installs, uses and removes it. Where that is not possible it says so.
pub fn try_deb() -> Result<()> {
    if !cfg!(target_os = "linux") || !succeeds(command("dpkg").arg("--version")) {
        println!("── Debian package: not checked (this is no Debian or Ubuntu)");
        return Ok(());
    }
    if let Some(reason) = hindrance() {
        // where the tests are meant to be complete nothing may be left out unseen
        ensure!(env::var_os("CI").is_none(), "the Debian package cannot be tried: {reason}");
        println!("── Debian package: not checked ({reason})");
        return Ok(());
    }
    println!("── Debian package");
    let started = Instant::now();
    let package = pack()?;
    inside(&package)?;
    step("install it", setup::as_root("dpkg").arg("--install").arg(&package))?;
    let installed = Installed;
    let used = files_there().and_then(|()| desktop_entry()).and_then(|()| command_line()).and_then(|()| window());
    let removed = installed.remove();
    used?;
    removed?;
    nothing_left()?;
    fs::remove_dir_all(folder())?;
    println!("── Debian package: {:.0} s", started.elapsed().as_secs_f64());
    Ok(())
}

/// Where it is packed and tried; gone once all went well.
fn folder() -> PathBuf {
    target().join("deb-test")
}

/// Why nothing can be installed here.
fn hindrance() -> Option<String> {
    let is_root = command("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    if !is_root && !succeeds(command("sudo").args(["--non-interactive", "true"])) {
        return Some("installing needs root or sudo without a password".to_owned());
    }
    setup::is_installed(NAME)
        .then(|| format!("{NAME} is installed here and would be replaced; sudo dpkg --purge {NAME} removes it"))
}

/// Packs the debug build, from a copy: the packager writes into the program while it works.
fn pack() -> Result<PathBuf> {
    let folder = folder();
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("debug"))?;
    fs::copy(target().join("debug").join(NAME), folder.join("debug").join(NAME))?;
    // a release has no names for the debugger either; with them it is nearly twice as large
    step("strip it", command("strip").arg(folder.join("debug").join(NAME)))?;
    let mut packager = setup::packager()?;
    packager.args(["bundle", "--ci", "--debug", "--bundles", "deb", "--no-binary-patching"]);
    packager.env("CARGO_TARGET_DIR", &folder);
    step("pack it", &mut packager)?;
    let made = fs::read_dir(folder.join("debug/bundle/deb"))?.filter_map(|entry| Some(entry.ok()?.path()));
    let mut made = made.filter(|path| path.extension().is_some_and(|extension| extension == "deb"));
    made.next().context("the packager made no .deb")
}

/// The files in the package and what it needs.
fn inside(package: &Path) -> Result<()> {
    let listed = said(command("dpkg-deb").arg("--contents").arg(package))?;
    let mut files: Vec<String> = listed
        .lines()
        .filter(|line| line.starts_with('-'))
        .filter_map(|line| Some(format!("/{}", line.split_whitespace().last()?.trim_start_matches("./"))))
        .collect();
    files.sort();
    ensure!(files == FILES, "the package should hold {FILES:#?} but holds {files:#?}");
    let needs = said(command("dpkg-deb").arg("--field").arg(package).arg("Depends"))?;
    for need in NEEDS {
        ensure!(needs.contains(need), "the package does not say that it needs {need}: {needs}");
    }
    Ok(())
}

/// The installed package; removed also when something fails.
struct Installed;

impl Installed {
    fn remove(self) -> Result<()> {
        std::mem::forget(self);
        step("remove it", setup::as_root("dpkg").args(["--purge", NAME]))
    }
}

impl Drop for Installed {
    fn drop(&mut self) {
        succeeds(setup::as_root("dpkg").args(["--purge", NAME]));
    }
}

fn files_there() -> Result<()> {
    for file in FILES {
        ensure!(Path::new(file).is_file(), "{file} is missing after the installation");
    }
    Ok(())
}

/// The entry in the menu starts the program, has its picture and speaks German too.
fn desktop_entry() -> Result<()> {
    let path = "/usr/share/applications/Trittsicher.desktop";
    let text = fs::read_to_string(path)?;
    for line in
        ["Exec=trittsicher", "Icon=trittsicher", "Name=Trittsicher", "Comment[de]=", "StartupWMClass=trittsicher"]
    {
        ensure!(text.lines().any(|found| found.starts_with(line)), "{path} lacks {line}:\n{text}");
    }
    step("its menu entry", command("desktop-file-validate").arg(path))
}

/// Without a display: the version, and a checklist on paper.
fn command_line() -> Result<()> {
    let home = Home::new("command-line")?;
    let version = said(home.program().arg("--version"))?;
    ensure!(version.contains(env!("CARGO_PKG_VERSION")), "--version says {version}");
    let page = home.0.join("list.pdf");
    let wanted =
        ["checklist", "--audience", "everyone", "--occasion", "phishing-week", "--lang", "de", "--format", "pdf"];
    said(home.program().args(wanted).arg("--out").arg(&page))?;
    ensure!(fs::read(&page)?.starts_with(b"%PDF-"), "{} is no PDF", page.display());
    Ok(())
}

/// Started as from the menu: its window shows; asked to end, it ends.
fn window() -> Result<()> {
    let home = Home::new("window")?;
    let screen = Screen::new()?;
    let log = home.0.join("log");
    let mut start = command("dbus-run-session");
    start.args(["--", NAME]).env("DISPLAY", &screen.display);
    start.stdout(Stdio::null()).stderr(fs::File::create(&log)?);
    let mut program = Ended(home.place(&mut start).spawn().context("dbus-run-session")?);
    let started = Instant::now();
    let window = loop {
        let search = ["search", "--onlyvisible", "--name", "^Trittsicher$"];
        let found = command("xdotool").args(search).env("DISPLAY", &screen.display).output()?;
        if let Some(window) = String::from_utf8_lossy(&found.stdout).lines().next() {
            break window.to_owned();
        }
        if let Some(status) = program.0.try_wait()? {
            bail!("the installed program ended before its window showed: {status}; {}", log.display());
        }
        ensure!(started.elapsed() < PATIENCE, "the installed program shows no window; {}", log.display());
        thread::sleep(Duration::from_millis(100));
    };
    let process = said(command("xdotool").args(["getwindowpid", &window]).env("DISPLAY", &screen.display))?;
    let running = fs::read_link(format!("/proc/{}/exe", process.trim()))?;
    ensure!(running == Path::new("/usr/bin").join(NAME), "the window belongs to {}", running.display());
    said(command("kill").args(["-TERM", process.trim()]))?;
    let asked = Instant::now();
    while program.0.try_wait()?.is_none() {
        ensure!(asked.elapsed() < PATIENCE, "the installed program does not end when asked to");
        thread::sleep(Duration::from_millis(100));
    }
    println!("── its window showed after {:.1} s", (asked - started).as_secs_f64());
    Ok(())
}

fn nothing_left() -> Result<()> {
    let left: Vec<&&str> = FILES.iter().filter(|file| Path::new(file).exists()).collect();
    ensure!(left.is_empty(), "left behind after removing: {left:?}");
    ensure!(!Path::new("/usr/share/doc").join(NAME).exists(), "its folder of documents is left behind");
    ensure!(!setup::is_installed(NAME), "the system still lists {NAME}");
    Ok(())
}

/// What a command prints; an error when it fails.
fn said(command: &mut Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("{:?}", command.get_program()))?;
    ensure!(output.status.success(), "{command:?}: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A home of its own, so that nobody's data is touched.
struct Home(PathBuf);

impl Home {
    fn new(name: &str) -> Result<Self> {
        let folder = folder().join("home").join(name);
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    /// The installed program, without a display.
    fn program(&self) -> Command {
        let mut program = Command::new(Path::new("/usr/bin").join(NAME));
        self.place(program.current_dir(root())).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        program
    }

    fn place<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        for name in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"] {
            command.env_remove(name);
        }
        command.env("HOME", &self.0).env("GDK_BACKEND", "x11").stdin(Stdio::null())
    }
}

/// A process that ends with us.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A screen of its own.
struct Screen {
    display: String,
    _server: Ended,
}

impl Screen {
    fn new() -> Result<Self> {
        let mut server = command("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb")?;
        let told = server.stdout.take().context("no output")?;
        let server = Ended(server);
        let mut number = String::new();
        BufReader::new(told).read_line(&mut number)?;
        ensure!(!number.trim().is_empty(), "Xvfb does not start");
        Ok(Self { display: format!(":{}", number.trim()), _server: server })
    }
}
