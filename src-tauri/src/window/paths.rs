//! Where things are, by the custom of each system.

use std::env;
use std::path::PathBuf;

use crate::cli::Start;

/// The data folder: the one asked for; else a folder `trittsicher-data` beside the program (portable: on a stick, say); else the system's place for it.
pub(crate) fn data_folder(start: &Start) -> PathBuf {
    if let Some(folder) = &start.data_dir {
        return folder.clone();
    }
    let portable = env::current_exe().ok().and_then(|program| Some(program.parent()?.join("trittsicher-data")));
    if let Some(folder) = portable.filter(|folder| folder.is_dir()) {
        return folder;
    }
    // local, not roaming: a database does not travel between machines at sign-in
    directories::ProjectDirs::from("de", "Trittsicher", "Trittsicher")
        .map_or_else(|| PathBuf::from("trittsicher-data"), |places| places.data_local_dir().to_path_buf())
}

/// Whether there is a screen to open a window on. Only Linux runs without one.
pub(crate) fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}
