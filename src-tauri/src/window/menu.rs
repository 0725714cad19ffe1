//! The native menu. What it does, the window does: it hears the id of what was chosen.

use tauri::menu::{Menu, MenuBuilder, MenuItem, PredefinedMenuItem, SubmenuBuilder};
use tauri::{AppHandle, Emitter as _, Manager as _, Wry};
use tritt_api::MenuWords;

use super::projector::PROJECTOR;

/// What makes the text larger. The menu library knows keys by their place on an American keyboard, where plus has none of its own. On Windows `=` is the key
/// of plus on every keyboard; macOS takes the one of the number pad for the sign, wherever that is; GTK takes both for signs, and `keys` adds plus to it.
const LARGER: &str = if cfg!(target_os = "macos") { "CmdOrCtrl+NumpadAdd" } else { "CmdOrCtrl+=" };

/// Sets the menu in the language of `words`.
pub(crate) fn set(app: &AppHandle, words: &MenuWords) -> tauri::Result<()> {
    app.set_menu(build(app, words)?)?;
    // it is for the main window; the room sees none
    app.get_webview_window(PROJECTOR).map_or(Ok(()), |window| window.remove_menu().map(drop))
}

fn build(app: &AppHandle, MenuWords { words, languages }: &MenuWords) -> tauri::Result<Menu<Wry>> {
    let item = |id: &str, text: String, keys: Option<&str>| MenuItem::with_id(app, id, text, true, keys);
    let quit = item("quit", words.menu_quit(), Some("CmdOrCtrl+Q"))?;
    let about = item("go-about", words.menu_about(), None)?;
    let settings = item("go-settings", words.menu_settings(), Some("CmdOrCtrl+,"))?;
    let mut menu = MenuBuilder::new(app);
    if cfg!(target_os = "macos") {
        // the first menu of a program bears its name there and holds these by custom
        let program = SubmenuBuilder::new(app, "Trittsicher")
            .item(&about)
            .separator()
            .item(&settings)
            .separator()
            .item(&PredefinedMenuItem::hide(app, Some(&words.menu_hide()))?)
            .item(&PredefinedMenuItem::hide_others(app, Some(&words.menu_hide_others()))?)
            .item(&PredefinedMenuItem::show_all(app, Some(&words.menu_show_all()))?)
            .separator()
            .item(&quit);
        menu = menu.item(&program.build()?);
    }
    let file = SubmenuBuilder::new(app, words.menu_file())
        .item(&item("save-pdf", words.menu_save_pdf(), Some("CmdOrCtrl+S"))?)
        .item(&item("print", words.menu_print(), Some("CmdOrCtrl+P"))?);
    let file = if cfg!(target_os = "macos") { file } else { file.separator().item(&quit) };
    let edit = SubmenuBuilder::new(app, words.menu_edit())
        .item(&item("undo", words.menu_undo(), None)?)
        .separator()
        .item(&PredefinedMenuItem::cut(app, Some(&words.menu_cut()))?)
        .item(&PredefinedMenuItem::copy(app, Some(&words.menu_copy()))?)
        .item(&PredefinedMenuItem::paste(app, Some(&words.menu_paste()))?)
        .item(&PredefinedMenuItem::select_all(app, Some(&words.menu_select_all()))?)
        .separator()
        .item(&item("search", words.menu_search(), Some("CmdOrCtrl+K"))?);
    let mut view = SubmenuBuilder::new(app, words.menu_view())
        .item(&item("go-today", words.menu_today(), Some("CmdOrCtrl+1"))?)
        .item(&item("go-steps", words.menu_steps(), Some("CmdOrCtrl+2"))?)
        .item(&item("go-practise", words.menu_practise(), Some("CmdOrCtrl+3"))?)
        .item(&item("go-checklists", words.menu_checklists(), Some("CmdOrCtrl+4"))?);
    if !cfg!(target_os = "macos") {
        view = view.item(&settings);
    }
    view = view
        .separator()
        .item(&item("zoom-in", words.menu_zoom_in(), Some(LARGER))?)
        .item(&item("zoom-out", words.menu_zoom_out(), Some("CmdOrCtrl+-"))?)
        .item(&item("zoom-reset", words.menu_zoom_reset(), Some("CmdOrCtrl+0"))?)
        .separator();
    for (language, name) in languages {
        view = view.item(&item(&format!("language-{language}"), name.clone(), None)?);
    }
    let mut help =
        SubmenuBuilder::new(app, words.menu_help()).item(&item("shortcuts", words.menu_shortcuts(), Some("F1"))?);
    if !cfg!(target_os = "macos") {
        help = help.item(&about);
    }
    menu = menu.item(&file.build()?).item(&edit.build()?).item(&view.build()?);
    if cfg!(target_os = "macos") {
        let window = SubmenuBuilder::new(app, words.menu_window())
            .item(&PredefinedMenuItem::minimize(app, Some(&words.menu_minimize()))?)
            .item(&PredefinedMenuItem::close_window(app, Some(&words.menu_close()))?);
        menu = menu.item(&window.build()?);
    }
    menu.item(&help.build()?).build()
}

/// Hands what was chosen to the window; quitting needs none.
pub(crate) fn chosen(app: &AppHandle, id: &str) {
    if id == "quit" {
        app.exit(0);
    } else if let Err(error) = app.emit("menu", id) {
        tracing::warn!(%error, "the window did not hear the menu");
    }
}
