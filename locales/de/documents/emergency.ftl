### Notfallkarte, Notfallhandbuch und Vorfallsprotokoll auf Papier.

## Die Karte

emergency-title = IT-Notfall
emergency-motto = Ruhe bewahren und melden. Lieber einmal zu oft anrufen.
emergency-steps = Das darf hier jede Person, ohne zu fragen
emergency-leave = Bitte bleiben lassen
emergency-others = Wen wir sonst anrufen
emergency-code = Nummer ins Handy übernehmen
# Was vorgelesen wird, wo der QR-Code steht.
emergency-code-alt = QR-Code mit der Notfallnummer als Kontakt für das Handy
# Variables:
#   $date (String) - der Tag, an dem die älteste Nummer aufgeschrieben oder geprüft wurde
emergency-dated = Stand der Nummern: { $date }. Einmal im Jahr prüfen.
emergency-undated = Nummern eintragen, Datum dazuschreiben, einmal im Jahr prüfen.
# Der Name folgt.
emergency-holder = Karte von
# Dateinamen ohne Endung, ohne Leerzeichen.
emergency-poster-file = notfallkarte-aushang
emergency-pocket-file = notfallkarte-tasche
emergency-phone-file = notfallkarte-handy
emergency-cards-file = notfallkarten-team
# So heißt der Kontakt im Handy, wo der Betrieb keinen Namen hat.
emergency-entry = IT-Notfall
# Variables:
#   $firm (String) - der Betrieb
emergency-entry-of = IT-Notfall { $firm }

## Das Handbuch

emergency-book = Notfallhandbuch
emergency-book-intro = Für den Notfall auf Papier: Drucken Sie es aus und bewahren Sie ein Exemplar außer Haus auf. Nummern und Namen sind die, die Sie eingetragen haben.
emergency-book-file = notfallhandbuch
emergency-whom = Wen wir anrufen
emergency-who = Wer
emergency-name = Name
emergency-number = Nummer
emergency-note = Bereithalten
emergency-as-of = Stand
emergency-roles = Vier Aufgaben im Notfall
emergency-job = Aufgabe
emergency-job-is = Was dazugehört
emergency-everyone = Erste Schritte für alle
emergency-charge = Erste Schritte für die Verantwortlichen
# Variables:
#   $list (String) - Namen und Nummern, durch Strichpunkte getrennt
emergency-call-order = In dieser Reihenfolge anrufen: { $list }.
emergency-step = Was zu tun ist
emergency-step-number = Nr.
emergency-clocks = Meldungen mit Frist
emergency-report = Meldung
emergency-report-to = An wen
emergency-deadline = Frist
emergency-covered = Gilt NIS-2 für uns?
# Variables:
#   $date (String) - der Tag, an dem das Recht nachgesehen wurde
emergency-law = Stand des Rechts: { $date }. Das ist keine Rechtsberatung; im Zweifel fragen Sie Ihre Beratung.

## Das Protokoll

emergency-log = Vorfallsprotokoll
emergency-log-intro = Mitgeschrieben während des Vorfalls. Zeilen werden nicht geändert; eine Berichtigung ist eine neue Zeile.
emergency-log-file = vorfallsprotokoll
emergency-log-facts = Der Vorfall
emergency-log-what = Angabe
emergency-log-is = Inhalt
emergency-log-kind = Art
emergency-log-begun = Begonnen
emergency-log-aware = Bekannt seit
emergency-log-aware-unsaid = nicht eingetragen; die Fristen zählen ab dem Beginn
emergency-log-closed = Abgeschlossen
emergency-log-open = noch nicht
emergency-log-due = Fällig
emergency-log-sent = Gemeldet
emergency-log-entries = Protokoll
emergency-log-time = Zeit
emergency-log-line = Was
emergency-log-text = Eintrag
emergency-log-seen = beobachtet
emergency-log-done = getan
emergency-log-decided = entschieden
emergency-log-program = vermerkt
emergency-log-photos = Fotos und Dateien
emergency-log-photo = Datei
emergency-log-proof = Prüfsumme (SHA-256)
# Variables:
#   $most (Number) - so viele Fotos werden gedruckt
emergency-log-photos-more = Gedruckt sind die ersten { $most } Fotos; in der Liste oben stehen alle.
emergency-log-signature = Datum und Unterschrift
# Variables:
#   $date (String) - der Tag
#   $time (String) - die Uhrzeit, 14:05
emergency-moment = { $date }, { $time } Uhr
# In der Nacht, in der die Uhr zurückgestellt wird, gibt es diese Zeit zweimal.
# Variables:
#   $date (String) - der Tag
#   $time (String) - die Uhrzeit, 02:30
#   $offset (String) - der Abstand zur Weltzeit, +02:00
emergency-moment-twice = { $date }, { $time } Uhr (UTC{ $offset })
# Variables:
#   $moment (String) - Tag und Uhrzeit
emergency-moment-if = { $moment } (falls die Meldung nötig ist)

## Was das Programm selbst ins Protokoll schreibt

emergency-wrote-begun = Protokoll begonnen.
# Variables:
#   $moment (String) - Tag und Uhrzeit
emergency-wrote-aware = Eingetragen, seit wann der Betrieb davon weiß: { $moment }.
# Variables:
#   $job (String) - die Aufgabe
#   $who (String) - wer sie übernimmt
emergency-wrote-role = Aufgabe „{ $job }“: { $who }.
# Variables:
#   $job (String) - die Aufgabe
emergency-wrote-role-free = Aufgabe „{ $job }“: nicht mehr besetzt.
# Variables:
#   $report (String) - die Meldung
emergency-wrote-report = Als gemeldet eingetragen: { $report }.
# Variables:
#   $report (String) - die Meldung
emergency-wrote-report-back = Doch nicht gemeldet: { $report }.
emergency-wrote-closed = Vorfall abgeschlossen.
emergency-wrote-opened = Vorfall wieder geöffnet.
