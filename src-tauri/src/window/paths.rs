//! Where things are, by the custom of each system.

use std::env;
use std::path::{Path, PathBuf};

use crate::cli::Start;

/// The identifier of the program in `tauri.conf.json`.
const IDENTIFIER: &str = "de.trittsicher.desktop";

/// The data folder: the one asked for; else a folder `trittsicher-data` beside the program (portable: on a stick, say); else the system's place for it.
/// Never relative: what keeps the place of the window would look for it in a folder of its own.
pub(crate) fn data_folder(start: &Start) -> PathBuf {
    let folder = start.data_dir.clone().or_else(portable_folder).unwrap_or_else(usual_folder);
    std::path::absolute(&folder).unwrap_or(folder)
}

/// Whether this start uses the data folder and the content every start uses that says nothing else.
pub(super) fn is_usual(start: &Start) -> bool {
    start.from.is_none() && data_folder(start) == usual_folder()
}

fn portable_folder() -> Option<PathBuf> {
    let program = env::current_exe().ok()?;
    let image = env::var_os("APPIMAGE").zip(env::var_os("APPDIR"));
    let image = image.as_ref().map(|(image, mount)| (Path::new(image), Path::new(mount)));
    Some(seen_in(&program, image)?.join("trittsicher-data")).filter(|folder| folder.is_dir())
}

/// The folder in which people see the program: that of an AppImage where it runs from one (`image`: the file, and where it is mounted), the one around
/// `Trittsicher.app` on macOS, else that of the program itself.
fn seen_in<'a>(program: &'a Path, image: Option<(&'a Path, &'a Path)>) -> Option<&'a Path> {
    let folder = program.parent()?;
    if let Some((file, mount)) = image
        && program.starts_with(mount)
    {
        // the variables are handed on to whatever is started from an AppImage: they are ours only where we run from that one
        return file.parent();
    }
    let bundle = folder.parent().and_then(Path::parent).filter(|_| folder.ends_with("Contents/MacOS"));
    match bundle {
        Some(bundle) if bundle.extension().is_some_and(|kind| kind == "app") => bundle.parent(),
        _ => Some(folder),
    }
}

/// Local, not roaming: a database does not travel between machines at sign-in.
fn usual_folder() -> PathBuf {
    let usual = if cfg!(windows) {
        // not by the name of the program: the setup puts the program itself into %LOCALAPPDATA%\Trittsicher, and an update may clear that. The folder of the
        // identifier holds the cache of the web view already, and the box “delete the data” of the uninstaller means it
        directories::BaseDirs::new().map(|places| places.data_local_dir().join(IDENTIFIER).join("data"))
    } else {
        directories::ProjectDirs::from("de", "Trittsicher", "Trittsicher")
            .map(|places| places.data_local_dir().to_path_buf())
    };
    usual.unwrap_or_else(|| PathBuf::from("trittsicher-data"))
}

/// Whether there is a screen to open a window on. Only Linux runs without one.
pub(crate) fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

#[cfg(test)]
mod tests {
    use tritt_i18n::Words;

    use super::*;

    fn start(data_dir: Option<PathBuf>, from: Option<&str>) -> Start {
        Start { data_dir, from: from.map(PathBuf::from), language: None, words: Words::none() }
    }

    #[test]
    fn the_identifier_is_that_of_the_installers() {
        let settings: serde_json::Value = serde_json::from_str(include_str!("../../tauri.conf.json")).unwrap();
        assert_eq!(settings["identifier"], IDENTIFIER);
        // the setup for one account installs into %LOCALAPPDATA% under this name
        assert!(!IDENTIFIER.eq_ignore_ascii_case(settings["productName"].as_str().unwrap()));
    }

    #[test]
    fn a_relative_folder_is_one_below_the_folder_the_program_was_started_in() {
        let here = env::current_dir().unwrap();
        assert_eq!(data_folder(&start(Some(PathBuf::from("mine/data")), None)), here.join("mine").join("data"));
        assert_eq!(data_folder(&start(Some(here.join("data")), None)), here.join("data"));
    }

    #[test]
    fn beside_the_program_is_where_people_see_it() {
        let of = |program: &str, image: Option<(&str, &str)>| {
            let image = image.map(|(file, mount)| (Path::new(file), Path::new(mount)));
            seen_in(Path::new(program), image).map(Path::to_path_buf)
        };
        for (program, image, folder) in [
            ("stick/trittsicher", None, "stick"),
            ("stick/Trittsicher.app/Contents/MacOS/trittsicher", None, "stick"),
            ("stick/Contents/MacOS/trittsicher", None, "stick/Contents/MacOS"),
            ("mount/usr/bin/trittsicher", Some(("stick/Trittsicher.AppImage", "mount")), "stick"),
            ("elsewhere/trittsicher", Some(("stick/Other.AppImage", "mount")), "elsewhere"),
        ] {
            assert_eq!(of(program, image), Some(PathBuf::from(folder)), "{program}");
        }
    }

    #[test]
    fn a_folder_asked_for_is_not_the_usual_one() {
        assert!(is_usual(&start(None, None)));
        assert!(is_usual(&start(Some(usual_folder()), None)));
        assert!(!is_usual(&start(Some(PathBuf::from("elsewhere")), None)));
        assert!(!is_usual(&start(None, Some("author"))));
    }
}
