### Exercises: the page that lists them, and each of the six kinds.

## The page

practise-title = Üben
practise-intro = Probieren Sie es aus, wo nichts schiefgehen kann. Ein paar Minuten genügen, so oft Sie mögen.
practise-start = Beginnen
practise-again = Noch einmal üben
practise-back = Alle Übungen
practise-saved = Gespeichert.
# Variables:
#   $right (Number) - how many were last done right
#   $of (Number) - how many there are
practise-tally = { $right } von { $of } richtig
practise-untouched = Noch nicht versucht
practise-tried = Versucht
practise-done = Geschafft
practise-confirm = Bestätigen
practise-next = Weiter
practise-result = Ihr Ergebnis
# Variables:
#   $right (Number) - how many were right
#   $of (Number) - how many there were
practise-result-count = { $right } von { $of } waren richtig.
# Variables:
#   $place (Number) - which one, from 1
#   $of (Number) - how many
practise-place = { $place } von { $of }
# Variables:
#   $title (String) - title of a step
practise-step = Mehr dazu: { $title }
practise-here = Gleich üben
practise-here-start = Hier beginnen

## Inbox

practise-inbox = Posteingang
practise-inbox-hint = Echt, Betrug oder lieber nachfragen? Nachrichten, wie sie in kleinen Betrieben ankommen.
practise-inbox-what = Was tun Sie damit?
practise-inbox-safe = Vertrauen
practise-inbox-report = Melden
practise-inbox-ask = Auf anderem Weg fragen
practise-inbox-point = Zeigen Sie auf alles, was Sie stutzig gemacht hat.
practise-inbox-sheet = Die Nachricht
practise-inbox-mail = E-Mail
practise-inbox-sms = SMS
practise-inbox-chat = Chat
practise-inbox-letter = Brief
practise-inbox-call = Anruf
practise-inbox-from = Von
practise-inbox-address = Adresse
practise-inbox-number = Nummer
practise-inbox-subject = Betreff
practise-inbox-attachment = Anhang
practise-inbox-qr = QR-Code
practise-inbox-caller = Anruf
practise-inbox-you = Sie
# Variables:
#   $target (String) - the address
practise-inbox-leads = führt zu { $target }
practise-inbox-look = Zeigen Sie auf einen Link oder gehen Sie mit der Tabulatortaste hin, um zu sehen, wohin er führt.
practise-inbox-found = gefunden
practise-inbox-missed = nicht markiert
practise-inbox-fine = daran ist nichts auszusetzen
practise-inbox-best-safe = Dieser Nachricht können Sie vertrauen.
practise-inbox-best-report = Das ist ein Betrugsversuch: melden.
practise-inbox-best-ask = Die Nachricht allein verrät es nicht: auf einem anderen Weg nachfragen.
practise-inbox-false-alarm = Melden war kein Fehler: lieber einmal zu viel als einmal zu wenig.
practise-inbox-cautious = Melden ist auch in Ordnung.
practise-inbox-level-least = Das durchschauen die meisten.
practise-inbox-level-moderate = Hier muss man genau hinsehen.
practise-inbox-level-very = Schwer zu beurteilen, auch für aufmerksame Menschen.
practise-inbox-fit-weak = Mit dem Arbeitsalltag hat es wenig zu tun.
practise-inbox-fit-medium = Es könnte Sie durchaus betreffen.
practise-inbox-fit-strong = Es sieht nach Arbeitsalltag aus.
practise-inbox-next-least = Als Nächstes: Nachrichten, die die meisten durchschauen
practise-inbox-next-moderate = Als Nächstes: Nachrichten, bei denen man genau hinsehen muss
practise-inbox-next-very = Als Nächstes: Nachrichten, die schwer zu beurteilen sind
practise-cue-errors = Fehler
practise-cue-technical = Technisches Merkmal
practise-cue-visual = Aussehen
practise-cue-language = Sprache
practise-cue-tactics = Bekannte Masche

## Links

practise-links = Links lesen
practise-links-hint = Wem gehört die Adresse? Finden Sie den Teil, auf den es ankommt.
practise-links-what = Welcher Teil sagt, wem dieser Link gehört?
practise-links-how = Wählen Sie das erste und das letzte Stück, das dazugehört.
practise-links-link = Der Link
# Variables:
#   $owner (String) - a domain or an address in numbers
practise-links-owner = Der Link führt zu { $owner }.
practise-links-chosen-none = Noch nichts gewählt.
# Variables:
#   $text (String) - the pieces chosen
practise-links-chosen = Gewählt: { $text }

## Passwords

practise-passwords = Passwort-Werkstatt
practise-passwords-hint = Wie lange würde Raten dauern? Und was macht eine gute Passphrase aus?
practise-passwords-promise = Was Sie hier eintippen, bleibt im Arbeitsspeicher dieses Computers: Es wird nicht gespeichert, nicht protokolliert und beim Verlassen der Seite gelöscht. Nehmen Sie trotzdem ein erfundenes, keines, das Sie benutzen.
practise-passwords-field = Ein Passwort zum Ausprobieren
practise-passwords-show = Anzeigen
practise-passwords-clear = Leeren
practise-passwords-empty = Tippen Sie etwas ein und sehen Sie zu, wie lange Raten dauern würde.
practise-passwords-score-0 = Sofort erraten
practise-passwords-score-1 = Sehr schwach
practise-passwords-score-2 = Schwach
practise-passwords-score-3 = Brauchbar
practise-passwords-score-4 = Stark
practise-passwords-table = So lange dauert Raten
practise-passwords-online = Auf der Anmeldeseite, die das Raten bremst: 100 Versuche in der Stunde
practise-passwords-slow = Mit einer gestohlenen Liste, gut geschützt: 10.000 Versuche in der Sekunde
practise-passwords-fast = Mit einer gestohlenen Liste, schlecht geschützt: 10 Milliarden Versuche in der Sekunde
practise-passwords-phrase = Eine Passphrase bauen
practise-passwords-phrase-text = Fünf zufällig gezogene Wörter merkt man sich leicht und errät man schwer. Für Passwörter, die Sie selbst eintippen; alle anderen denkt sich Ihr Passwort-Manager aus.
practise-passwords-phrase-draw = Wörter ziehen
practise-passwords-phrase-try = Diese ausprobieren
# Variables:
#   $list (Number) - words in the list
#   $bits (Number) - bits of chance
practise-passwords-phrase-why = Gezogen aus { $list } Wörtern: { $bits } Bit Zufall. Auf den Zufall kommt es an, also nehmen Sie die Wörter, wie sie kommen.
practise-passwords-reuse = Warum ein Passwort für alles wehtut
practise-passwords-reuse-text = Verliert ein Dienst seine Passwörter, werden sie überall sonst ausprobiert.
practise-passwords-reuse-how = Konten mit demselben Passwort
# Variables:
#   $count (Number) - accounts with the same password, 2 or more
practise-passwords-reuse-many = { $count ->
    [one] Ein Leck öffnet ein Konto.
   *[other] Ein Leck öffnet { $count } Konten.
    }
practise-passwords-reuse-one = Ein Leck öffnet ein Konto und sonst nichts. Deshalb bekommt jedes Konto sein eigenes Passwort.

## Scenarios

practise-scenarios = Entscheiden
practise-scenarios-hint = Vorfälle, bei denen die Uhr läuft. Jede Entscheidung hat Folgen.
# Variables:
#   $count (Number) - ways it can end
practise-scenario-endings = { $count ->
    [one] ein Ausgang
   *[other] { $count } Ausgänge
    }
practise-scenario-time = Uhrzeit
# Variables:
#   $minutes (Number) - minutes since the beginning
practise-scenario-passed = { $minutes } Min. seit Beginn
practise-scenario-choose = Was tun Sie?
practise-scenario-go-on = Weiter
practise-scenario-to-end = Ausgang ansehen
practise-scenario-step-back = Zurücknehmen
practise-scenario-so-far = Bisher
practise-scenario-good = Gut gemacht
practise-scenario-mixed = Es hätte besser gehen können
practise-scenario-hard = Ein bitterer Ausgang
practise-scenario-debrief = Was Sie mitnehmen
practise-scenario-steps = Schritte dazu
practise-scenario-actions = Was darauf vorbereitet
# Variables:
#   $occasion (String) - name of the occasion
practise-scenario-checklist = Checkliste: { $occasion }

## Sorting

practise-sortings = Zuordnen
practise-sortings-hint = Was gehört wohin? Eine Karte nach der anderen.
# Variables:
#   $count (Number) - cards
practise-sorting-cards = { $count ->
    [one] eine Karte
   *[other] { $count } Karten
    }
practise-sorting-where = Wohin gehört das?
practise-sorting-done = Alle Karten liegen.
# Variables:
#   $card (String) - the card
practise-sorting-take = Zurücknehmen: { $card }
practise-sorting-empty = Noch leer
# Variables:
#   $box (String) - the box it belongs in
practise-sorting-belongs = gehört zu „{ $box }“

## Places

practise-places = Risiken finden
practise-places-hint = Sehen Sie sich um und finden Sie, was dem Betrieb schaden könnte.
# Variables:
#   $count (Number) - risks
practise-place-risks = { $count ->
    [one] ein Risiko
   *[other] { $count } Risiken
    }
# Variables:
#   $marked (Number) - things marked
#   $of (Number) - risks there are
practise-place-marked = { $marked } markiert, { $of } Risiken zu finden
practise-place-found = Gefunden
practise-place-missed = Übersehen
practise-place-harmless = In Ordnung
practise-place-wrong = Markiert, aber in Ordnung
# Variables:
#   $found (Number) - risks found
#   $of (Number) - risks there are
practise-place-count = { $found } von { $of } Risiken gefunden.
