### Das Menü und die Dialoge des Systems.

menu-file = &Datei
menu-save-pdf = Checkliste als PDF speichern …
menu-print = &Drucken …
menu-quit = &Beenden
menu-edit = &Bearbeiten
menu-undo = &Rückgängig
menu-view = &Ansicht
menu-today = &Heute
menu-steps = &Schritte
menu-checklists = &Checklisten
menu-settings = &Einstellungen
menu-zoom-in = Text größer
menu-zoom-out = Text kleiner
menu-zoom-reset = Normale Textgröße
menu-help = &Hilfe
menu-shortcuts = &Tastenkürzel
menu-about = &Über Trittsicher
dialog-save-title = Checkliste speichern
