### Das Menü und die Dialoge des Systems.

menu-file = &Datei
menu-save-pdf = Checkliste als PDF speichern …
menu-print = &Drucken …
menu-quit = &Beenden
menu-hide = Trittsicher ausblenden
menu-hide-others = Andere ausblenden
menu-show-all = Alle einblenden
menu-edit = &Bearbeiten
menu-undo = &Rückgängig
menu-cut = &Ausschneiden
menu-copy = &Kopieren
menu-paste = &Einfügen
menu-select-all = A&lles auswählen
menu-search = &Suchen …
menu-view = &Ansicht
menu-today = &Heute
menu-steps = &Schritte
menu-practise = Ü&ben
menu-checklists = &Checklisten
menu-settings = &Einstellungen
menu-zoom-in = Text größer
menu-zoom-out = Text kleiner
menu-zoom-reset = Normale Textgröße
menu-window = &Fenster
menu-minimize = Im Dock ablegen
menu-close = Fenster schließen
menu-help = &Hilfe
menu-shortcuts = &Tastenkürzel
menu-about = &Über Trittsicher
dialog-save-title = Datei speichern
dialog-open-title = Datei auswählen
# Der Name kam ohne seine Endung; mit ihr gibt es die Datei schon.
# Variables:
#   $file (String) - Name der Datei
dialog-replace = „{ $file }“ gibt es schon. Soll die Datei ersetzt werden?
dialog-replace-yes = Ersetzen
dialog-replace-no = Anderen Namen wählen
