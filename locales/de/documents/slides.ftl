### Folien: was auf ihnen steht, für Fenster, Beamer und Papier.

## Über der Überschrift

# Über dem Namen eines Schritts. Variables:
#   $number (Number) - 1 to 14
slides-step = Schritt { $number }
# Über dem Titel einer Lektion. Variables:
#   $number (Number) - 1 to 14
#   $title (String) - the step
slides-step-title = Schritt { $number }: { $title }
slides-example = Beispiel
slides-do = Was wir tun
slides-task = Gemeinsam üben
slides-solution = Auflösung
slides-ending = So geht es aus
# Under a figure. Variables:
#   $publisher (String) - who published it
#   $year (String) - when
slides-source = Quelle: { $publisher }, { $year }
# In den Notizen zum Titel einer Lektion, vor einer Liste.
slides-aims = Danach können die Teilnehmenden:

## Übungen

slides-inbox-title = Posteingang: Nachrichten beurteilen
slides-links-title = Links: Adressen lesen
slides-passwords-title = Passwörter vergleichen
slides-inbox-ask = Was tun Sie damit?
# Variables:
#   $name (String) - the sender
slides-message-from = Von: { $name }
# Variables:
#   $address (String) - address or number
slides-message-address = Adresse: { $address }
# Variables:
#   $subject (String) - the subject line
slides-message-subject = Betreff: { $subject }
# What the person called says. Variables:
#   $text (String) - the words
slides-message-you = Sie: { $text }
# Variables:
#   $label (String) - what is shown
#   $address (String) - where it leads
slides-message-link = Link „{ $label }“, führt zu { $address }
# Variables:
#   $name (String) - name of the file
slides-message-file = Anhang: { $name }
# Variables:
#   $label (String) - what stands beside the code
#   $address (String) - where it leads
slides-message-qr = QR-Code „{ $label }“, führt zu { $address }
slides-channel-mail = Gemeinsam üben: E-Mail
slides-channel-sms = Gemeinsam üben: SMS
slides-channel-chat = Gemeinsam üben: Chat
slides-channel-letter = Gemeinsam üben: Brief
slides-channel-call = Gemeinsam üben: Anruf
slides-verdict-safe = In Ordnung
slides-verdict-report = Melden
slides-verdict-ask = Auf anderem Weg nachfragen
slides-links-ask = Wem gehört diese Adresse?
# Variables:
#   $owner (String) - the domain
slides-link-owner = Sie gehört { $owner }
slides-passwords-ask = Welches Passwort hält am längsten?
slides-passwords-told = So lange dauert es, sie aus einer gestohlenen Liste zu erraten
# Ein Beispiel für ein Passwort, das sehr viele nehmen.
slides-password-common = Passwort1
# Ein Beispiel für ein Passwort, das alle Vorgaben erfüllt und leicht zu erraten ist.
slides-password-rules = Sommer2026?
# Ein Passwort, und wie lange es hält. Variables:
#   $password (String) - the password
#   $wait (String) - “3 days”
slides-password-lasts = { $password }: { $wait }
slides-scenario-happens = Was ist passiert?
slides-scenario-ask = Was tun Sie?
slides-scenario-then = Was daraus wird
slides-debrief = Was bleibt

## Teile eines Workshops ohne eigene Folien

# Variables:
#   $minutes (Number) - how long the part is meant to take, 1 or more
slides-block-minutes = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
    }
slides-block-welcome = Schön, dass Sie da sind.
slides-block-test-before = Zuerst ein paar Fragen. Aufgelöst wird am Ende.
slides-block-questions = Was ist hängen geblieben?
slides-block-discussion = Wie ist das bei Ihnen?
slides-block-actions = Wählen Sie eine Sache, und schreiben Sie auf, wann Sie sie tun.
slides-block-break = Zeit, durchzuatmen.
slides-block-lunch = Guten Appetit.
slides-block-test-after = Noch einmal dieselben Fragen, diesmal mit Auflösung.
slides-block-feedback = Was hat Ihnen geholfen, und was hat gefehlt?
slides-block-closing = Danke, dass Sie mitgemacht haben.
# Heading over a part the trainer has added: what it is stays in the trainer’s notes.
slides-block-own = Zwischendurch

## Hinweise in den Notizen

# Before what the trainer has noted in the plan.
slides-note-plan = Aus Ihrem Plan:
slides-note-ask = Lassen Sie erst den Raum entscheiden, am besten mit Handzeichen, und fragen Sie nach dem Warum. Die nächste Folie löst auf.
slides-note-best = Fett steht, womit es weitergeht. Fragen Sie, was an den anderen Wegen gelockt hat.
slides-note-decide = Der Fall wird gemeinsam entschieden. Danach geht es auf dem Weg weiter, der am besten ausgeht; was die anderen Wege bringen, steht auf der Auflösung.
slides-note-sort = Zu jeder Karte stimmt der Raum ab, dann kommt die Auflösung. Wer anderer Meinung ist, sagt, warum.
slides-note-place = Geben Sie dem Raum zwei Minuten zum Suchen. Sammeln Sie die Funde, bevor Sie weiterblättern.
slides-note-passwords = Die Passwörter sind nur zum Ansehen: Niemand soll eines davon benutzen. Geschätzt ist, wie lange jemand mit viel Rechenleistung braucht, wenn die Liste gut geschützt war.

## Papier

slides-paper = Folien
slides-paper-notes = Folien mit Notizen
# Dateiname, ohne Endung.
slides-paper-file = Folien
# Dateiname, ohne Endung.
slides-paper-notes-file = Notizen
slides-notes = Notizen
# Variables:
#   $names (String) - publisher and year, several with semicolons
slides-sources = Quellen: { $names }
