### The native menu and dialogs of the system.

menu-file = &File
menu-save-pdf = Save checklist as PDF…
menu-print = &Print…
menu-quit = &Quit
menu-hide = Hide Trittsicher
menu-hide-others = Hide others
menu-show-all = Show all
menu-edit = &Edit
menu-undo = &Undo
menu-cut = Cu&t
menu-copy = &Copy
menu-paste = &Paste
menu-select-all = Select &all
menu-search = &Search…
menu-view = &View
menu-today = &Today
menu-steps = &Steps
menu-practise = &Practise
menu-checklists = &Checklists
menu-settings = Setti&ngs
menu-zoom-in = Larger text
menu-zoom-out = Smaller text
menu-zoom-reset = Normal text size
menu-window = &Window
menu-minimize = Minimise
menu-close = Close window
menu-help = &Help
menu-shortcuts = &Keyboard shortcuts
menu-about = &About Trittsicher
dialog-save-title = Save file
dialog-open-title = Choose a file
# The name came without its ending; with it the file is there already.
# Variables:
#   $file (String) - name of the file
dialog-replace = “{ $file }” is already there. Replace it?
dialog-replace-yes = Replace
dialog-replace-no = Choose another name
