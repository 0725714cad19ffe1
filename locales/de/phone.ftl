### Die Seite für die Telefone im Workshop: Sie kommt vom Computer der Leitung und läuft im Browser der Teilnehmenden.

## Bevor etwas läuft

phone-no-script = Diese Seite braucht JavaScript. Schalten Sie es im Browser für diese Adresse ein und laden Sie die Seite neu.
phone-slow = Die Seite lädt noch. Wenn sich nichts tut, laden Sie sie bitte neu.

## Überall

phone-language = Sprache
phone-back = Zurück
phone-coming = Die Verbindung wird aufgebaut …
phone-away = Die Verbindung ist unterbrochen. Es geht von selbst weiter.
# Variables:
#   $count (Number) - wie viele im Raum dabei sind, ab 1
phone-head-count = { $count ->
    [one] Eine Person ist dabei
   *[other] { $count } Personen sind dabei
    }
phone-you = Ihr Name hier
# Variables:
#   $count (Number) - wie viele Punkte dieses Telefon hat
phone-points = Ihre Punkte: { $count }

## Hereinkommen

phone-join-title = Mitmachen
phone-join-hint = Vorn im Raum steht ein Code aus sechs Zeichen.
phone-join-qr = Sie haben den QR-Code gescannt, einen Code brauchen Sie nicht.
phone-code = Code
phone-code-short = Der Code hat sechs Zeichen.
phone-name = Ihr Name hier (freiwillig)
phone-name-hint = Ein Spitzname genügt. Ohne Angabe gibt Ihnen der Raum einen.
phone-join = Mitmachen
phone-shut = Der Raum ist gerade geschlossen. Bitte fragen Sie vorn nach.
phone-before = Ich war schon dabei
phone-again-title = Hier weitermachen
phone-again-hint = Der Code steht auf dem anderen Gerät unter „Mein Platz“. Es wird abgemeldet, Ihre Antworten bleiben.
phone-again-code = Code zum Weitermachen
phone-again-short = Der Code hat acht Zeichen.
phone-again = Weitermachen
phone-safe-title = Was geschützt ist und was nicht
phone-safe = Diese Seite kommt vom Computer der Leitung, nicht aus dem Internet. Gezählt wird unter einem Spitznamen; es gibt kein Konto und keine Cookies.
phone-unsafe = Die Verbindung ist nicht verschlüsselt, darum nennt Ihr Browser sie vielleicht „nicht sicher“. Wer in diesem Netz mitliest, kann Ihre Antworten sehen oder an Ihrer Stelle antworten.
phone-no-data = Deshalb fragen wir nach nichts als einem Spitznamen. Geben Sie hier keine Passwörter, Adressen oder anderen persönlichen Daten ein.

## Warten

phone-wait-title = Schauen Sie nach vorn
phone-wait-hint = Sobald Sie an der Reihe sind, erscheint es hier von selbst.
phone-pause-title = Pause
phone-pause-hint = Gerade ist nichts zu tun. Diese Seite macht von selbst weiter.

## Eine Runde

# Variables:
#   $time (String) - Minuten und Sekunden wie 1:05
phone-left = Noch { $time } min
phone-choose-one = Tippen Sie eine Antwort an.
# Variables:
#   $count (Number) - wie viele höchstens
phone-choose-most = { $count ->
    [one] Wählen Sie eine Antwort.
   *[other] Wählen Sie bis zu { $count } Antworten.
    }
phone-choose-all = Wählen Sie alles, was zutrifft.
phone-order = Bringen Sie alles in die richtige Reihenfolge.
phone-match = Ordnen Sie zu, was zusammengehört.
phone-scale = Stellen Sie den Regler ein.
# Variables:
#   $count (Number) - wie viele Felder es gibt
phone-words = { $count ->
    [one] Ein Wort oder ein paar, bitte keine Namen.
   *[other] Bis zu { $count } Wörter, bitte keine Namen.
    }
phone-form = Antworten Sie auf das, was Sie möchten. Bitte keine Namen.
phone-send = Absenden
phone-send-change = Änderung absenden
phone-sending = Wird gespeichert …
phone-saved = Gespeichert
phone-can-change = Gespeichert. Sie können noch ändern.
phone-changed = Geändert, aber noch nicht abgesendet.
phone-kept-here = Noch nicht gespeichert: Ihre Antwort wird gesendet, sobald die Verbindung wieder da ist.
phone-late = Diese Antwort kam zu spät.
phone-late-other = Die Änderung kam zu spät. Ihre vorige Antwort zählt.
phone-late-before = Ihre Antwort auf die vorige Frage kam zu spät.
phone-late-before-other = Die Änderung Ihrer Antwort auf die vorige Frage kam zu spät. Die Antwort davor zählt.
phone-unsent = Nicht abgesendet. Was hier steht, zählt nicht mit.
phone-rude = Das kommt so nicht an die Wand. Bitte nehmen Sie ein anderes Wort.
phone-wrong = Das wurde nicht angenommen. Bitte antworten Sie noch einmal.
phone-busy = Noch nicht gespeichert, wird gleich noch einmal versucht.
phone-closed = Die Antworten sind geschlossen. Vorn geht es weiter.
phone-closed-none = Geschlossen. Diesmal haben Sie nicht geantwortet.
# Variables:
#   $text (String) - was verschoben wird
phone-up = Nach oben: { $text }
# Variables:
#   $text (String) - was verschoben wird
phone-down = Nach unten: { $text }
# Variables:
#   $place (Number) - an welcher Stelle es jetzt steht, ab 1
#   $of (Number) - wie viele Stellen es gibt
#   $text (String) - was verschoben wurde
phone-moved = Jetzt an Stelle { $place } von { $of }: { $text }
phone-sides = Zur Auswahl
phone-select = Bitte wählen
# Variables:
#   $value (Number) - 0 bis 100
phone-of-hundred = { $value } von 100
phone-unsure = 0: ganz unsicher
phone-sure = 100: ganz sicher
phone-least = 0: gar nicht
phone-most = 100: voll und ganz
# Variables:
#   $place (Number) - welches Feld, ab 1
phone-word = Wort { $place }
# Variables:
#   $grade (Number) - 1 bis 5
#   $best (Number) - die höchste Punktzahl
phone-grade = { $grade } von { $best }
phone-grade-none = Keine Angabe
phone-grade-low = 1 Punkt: schwach
phone-grade-high = 5 Punkte: sehr gut
phone-too-long = Das ist zusammen zu lang. Bitte kürzen Sie einen Text.

## Die Auflösung

phone-right = Richtig
phone-not-quite = Nicht ganz
phone-not-answered = Nicht beantwortet
phone-result = Ergebnis
phone-thanks = Danke für Ihre Rückmeldung
phone-yours = Ihre Wahl
phone-hit = richtig, Ihre Wahl
phone-missed = richtig, aber nicht gewählt
phone-mistaken = nicht richtig, Ihre Wahl
phone-avoided = zu Recht nicht gewählt
phone-key = richtig
phone-not-key = nicht richtig
phone-order-right = Die richtige Reihenfolge
phone-in-place = am richtigen Platz
# Variables:
#   $place (Number) - der Platz, den dieses Telefon gewählt hat, ab 1
phone-your-place = Ihr Platz: { $place }
phone-pair-right = richtig zugeordnet
phone-pair-yours = Ihre Zuordnung
# Variables:
#   $count (Number) - wie viele geantwortet haben
phone-answers = { $count ->
    [one] Eine Antwort
   *[other] { $count } Antworten
    }
# Variables:
#   $count (Number) - wie viele das gewählt haben
#   $share (Number) - Anteil an allen Antworten in Prozent
phone-votes = { $count ->
    [one] Eine Stimme, { $share } %
   *[other] { $count } Stimmen, { $share } %
    }
# Variables:
#   $count (Number) - wie viele das richtig haben
#   $share (Number) - Anteil an allen Antworten in Prozent
phone-placed = { $count ->
    [one] Bei einer Person richtig, { $share } %
   *[other] Bei { $count } Personen richtig, { $share } %
    }
# Variables:
#   $from (Number) - kleinste Zahl
#   $to (Number) - größte Zahl
phone-range = { $from } bis { $to }
# Variables:
#   $value (Number) - 0 bis 100
phone-average = Durchschnitt: { $value }
# Variables:
#   $value (Number) - 0 bis 100
phone-your-value = Ihre Antwort: { $value }
# Variables:
#   $count (Number) - wie oft das Wort genannt wurde
phone-said = { $count ->
    [one] einmal
   *[other] { $count }-mal
    }
phone-hidden = Wie die anderen geantwortet haben, wird nicht gezeigt.

## Mein Platz

phone-me = Mein Platz
phone-new-round = Vorn läuft eine neue Runde.
phone-to-round = Zur Runde
phone-move-title = Auf einem anderen Gerät weitermachen
phone-move-hint = Rufen Sie dort dieselbe Adresse auf, wählen Sie „Ich war schon dabei“ und geben Sie diesen Code ein. Dieses Handy ist dann abgemeldet.
phone-move-secret = Zeigen Sie ihn niemandem: Wer ihn kennt, kann an Ihrer Stelle antworten.
phone-list-title = Teilnahmeliste
phone-list-there = Es gibt eine Teilnahmeliste.
phone-list-see = Ansehen
phone-list-what = Festgehalten wird der Name, den Sie hier eintragen, mit Titel und Tag des Workshops. Ihre Antworten stehen nicht auf der Liste.
phone-list-who = Die Leitung sieht die Liste und kann sie Ihrem Betrieb geben. Ihr Name geht unverschlüsselt durch dieses Netz.
phone-list-free = Das ist freiwillig. Solange die Liste offen ist, können Sie es hier zurücknehmen.
phone-list-name = Vor- und Nachname
phone-list-fault = Dieser Name wurde nicht angenommen. Möglich sind Buchstaben, Punkt und Bindestrich, höchstens 60 Zeichen.
phone-list-busy = Der Name ist noch nicht gespeichert. Bitte tragen Sie ihn noch einmal ein.
phone-list-agree = Zustimmen und eintragen
phone-list-on = Sie stehen auf der Liste als
phone-list-off = Wieder streichen
phone-list-asked = Wird eingetragen …

## Nicht dabei

phone-no-code = Dieser Code stimmt nicht. Vergleichen Sie ihn mit dem, der vorn steht.
phone-no-key = Dieser QR-Code gilt nicht mehr. Scannen Sie den, der vorn zu sehen ist, oder geben Sie den Code ein.
phone-no-slow = Gerade gab es zu viele Versuche. Probieren Sie es in einer Minute noch einmal.
phone-no-locked = Der Raum ist gerade geschlossen. Bitte fragen Sie vorn nach.
phone-no-full = Der Raum ist voll. Bitte fragen Sie vorn nach.
phone-no-name = Dieser Name geht hier nicht. Nehmen Sie einen anderen oder lassen Sie das Feld leer.
phone-no-again = Dieser Code zum Weitermachen gilt nicht. Vergleichen Sie ihn mit dem auf dem anderen Gerät.
phone-no-gone = Ihr Platz von vorhin gilt nicht mehr. Bitte treten Sie neu bei.
phone-no-removed = Sie sind nicht mehr dabei
    .hint = Die Leitung hat Sie aus dem Raum genommen. War das ein Versehen, sprechen Sie sie bitte an.
phone-no-moved = Sie sind an anderer Stelle dabei
    .hint = Auf einem anderen Gerät oder in einem anderen Fenster geht es weiter. Ihre Antworten sind dort.
phone-no-over = Der Workshop ist zu Ende
    .hint = Danke, dass Sie dabei waren. Sie können diese Seite schließen.
phone-no-bad = Diese Seite passt nicht zum Raum
    .hint = Bitte laden Sie sie neu. Hilft das nicht, fragen Sie vorn nach.
phone-stay-here = Hier weitermachen
phone-reload = Seite neu laden
