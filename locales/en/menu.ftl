### The native menu and dialogs of the system.

menu-file = &File
menu-save-pdf = Save checklist as PDF…
menu-print = &Print…
menu-quit = &Quit
menu-edit = &Edit
menu-undo = &Undo
menu-view = &View
menu-today = &Today
menu-steps = &Steps
menu-checklists = &Checklists
menu-settings = Se&ttings
menu-zoom-in = Larger text
menu-zoom-out = Smaller text
menu-zoom-reset = Normal text size
menu-help = &Help
menu-shortcuts = &Keyboard shortcuts
menu-about = &About Trittsicher
dialog-save-title = Save checklist
