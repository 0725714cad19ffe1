### Was ein Workshop den Handys und der Leinwand sagt, neben dem, was im Lehrgang steht.

## Fragen

workshop-true = Stimmt
workshop-false = Stimmt nicht

## Nachrichten

workshop-message = Was tun Sie mit dieser Nachricht?
workshop-message-sender = Von
workshop-message-address = Adresse
workshop-message-subject = Betreff
workshop-message-link = Link
workshop-message-attachment = Anhang
workshop-message-qr = QR-Code
workshop-message-you = Sie
# Where a link or code leads.
workshop-message-target = Führt zu
workshop-verdict-safe = In Ordnung
workshop-verdict-report = Melden
workshop-verdict-ask = Auf anderem Weg nachfragen

## Selbstprüfung

workshop-check-yes = Ja
workshop-check-partly = Teilweise
workshop-check-no = Nein
workshop-check-not-applicable = Betrifft uns nicht
workshop-check-dont-know = Weiß ich nicht

## Szenario

workshop-decision = Was tun Sie?

## Einschätzung

# Variables:
#   $topic (String) - title of a step
workshop-confidence = Wie sicher sind Sie sich bei diesem Thema: { $topic }?

## Rückmeldung

workshop-feedback = Wie war der Workshop?
workshop-feedback-useful = Wie nützlich war er für Ihre Arbeit?
workshop-feedback-understood = Wie gut konnten Sie folgen?
workshop-feedback-takes = Was machen Sie ab Montag anders?
workshop-feedback-missing = Was hat gefehlt?
