### Lieferantenfragen: was Kunden von uns wissen wollen, und was wir unsere Lieferanten fragen.

suppliers-page = Lieferantenfragen
suppliers-text = Beantworten Sie, was große Kunden fragen, halten Sie die Nachweise beisammen, und fragen Sie Ihre eigenen Lieferanten dasselbe.
suppliers-tabs = Teile dieser Seite
suppliers-tab-answers = Unsere Antworten
suppliers-tab-evidence = Nachweise
suppliers-tab-papers = Unterlagen
suppliers-tab-own = Unsere Lieferanten

## Für wen

suppliers-level = Wie kritisch sind Sie für den Kunden?
suppliers-level-low = Wenig kritisch
suppliers-level-low-hint = Eine Selbsterklärung genügt: Sie sagen, was ist.
suppliers-level-medium = Mäßig kritisch
suppliers-level-medium-hint = Ein Fragebogen: Sie erläutern jede Antwort.
suppliers-level-high = Sehr kritisch
suppliers-level-high-hint = Dokumente: Sie zeigen, was Sie behaupten.
suppliers-level-unsure = Hat es Ihnen niemand gesagt, fragen Sie nach. Bis dahin gilt: wenig kritisch.
suppliers-customer = Kunde, für den die Unterlagen sind
suppliers-customer-hint = Darf leer bleiben
suppliers-person = Wer unterschreibt, mit Funktion
suppliers-about-save = Speichern
suppliers-about-saved = Gespeichert.

## Antworten

# Variables:
#   $done (Number) - requirements that are ready
#   $of (Number) - all requirements
suppliers-ready = Für diese Stufe fertig: { $done } von { $of }
suppliers-answer = Ihre Antwort
suppliers-take-back = Zurücknehmen
suppliers-taken-back = Die Antwort ist zurückgenommen.
suppliers-explain = Erläuterung
suppliers-explain-hint = Für Ihre Kunden. Wird von selbst gespeichert.
# Variables:
#   $count (Number) - letters that still fit, 1 or more
suppliers-room = { $count ->
    [one] Platz für ein weiteres Zeichen
   *[other] Platz für { $count } weitere Zeichen
    }
suppliers-saved = Gespeichert
suppliers-met = Erfüllt
suppliers-partly = Teilweise erfüllt
suppliers-planned = Geplant
suppliers-not-met = Nicht erfüllt
suppliers-not-applicable = Nicht zutreffend
suppliers-open = Offen
suppliers-honest = Ehrlich antworten
suppliers-for-example = So kann eine Antwort klingen
suppliers-helps = Was dabei hilft
suppliers-proofs = Nachweise
suppliers-proofs-none = Im Verzeichnis steht noch kein Dokument, das es zeigt.
# Variables:
#   $kinds (String) - kinds of documents, separated by semicolons
suppliers-proofs-kinds = Womit es sich zeigen lässt: { $kinds }
suppliers-hidden = Betrifft Sie wahrscheinlich nicht
# Variables:
#   $reasons (String) - what was said about the firm
suppliers-hidden-because = Wegen Ihrer Angaben zum Betrieb: { $reasons }
suppliers-take-without = So antworten
suppliers-missing-answer = Antwort fehlt
suppliers-missing-text = Erläuterung fehlt
suppliers-missing-evidence = Nachweis fehlt
suppliers-missing-expired = Nachweis abgelaufen
suppliers-is-ready = fertig

## Nachweise

suppliers-evidence-text = Papiere und Protokolle, die zeigen, was Sie behaupten. Das Programm erinnert, bevor sie ablaufen: zwei Monate vorher oder, wenn das kürzer ist, im letzten Drittel ihrer Laufzeit.
suppliers-evidence-none = Noch ist nichts hier. Fangen Sie mit dem an, was es schon gibt: Hausregeln, Geräteliste, Protokoll einer Rücksicherung.
suppliers-evidence-add = Dokument hinzufügen
suppliers-evidence-change = Ändern
suppliers-evidence-new = Neues Dokument
suppliers-evidence-edit = Dokument ändern
suppliers-evidence-kind = Art
suppliers-evidence-title = Titel
suppliers-evidence-owner = Wer sich darum kümmert
suppliers-evidence-place = Wo es liegt
suppliers-evidence-issued = Datum
suppliers-evidence-until = Gültig bis
suppliers-evidence-until-hint = Leer, wenn es nicht abläuft
# Variables:
#   $months (Number) - proposed length of validity, 2 or more
suppliers-evidence-months = { $months ->
    [one] Unser Vorschlag: { $months } Monat ab Datum des Dokuments
   *[other] Unser Vorschlag: { $months } Monate ab Datum des Dokuments
    }
suppliers-evidence-propose = Vorschlag übernehmen
suppliers-evidence-shows = Was es zeigt
suppliers-evidence-save = Dokument speichern
suppliers-evidence-saved = Das Dokument steht im Verzeichnis.
suppliers-evidence-remove = Entfernen
suppliers-evidence-remove-title = Dieses Dokument entfernen?
suppliers-evidence-remove-text = Der Eintrag und die angehängten Dateien verschwinden aus diesem Programm. Das Papier selbst bleibt, wo es ist.
suppliers-evidence-remove-do = Dokument entfernen
suppliers-evidence-removed = Das Dokument wurde entfernt.
suppliers-unlimited = läuft nicht ab
# Variables:
#   $day (String) - the last day, written out
suppliers-valid = gültig bis { $day }
# Variables:
#   $day (String) - the last day, written out
#   $days (Number) - days left, 1 or more
suppliers-soon = { $days ->
    [one] läuft morgen ab, { $day }
   *[other] läuft in { $days } Tagen ab, { $day }
    }
# Variables:
#   $day (String) - the last day, written out
suppliers-last-day = läuft heute ab, { $day }
# Variables:
#   $day (String) - the last day, written out
suppliers-expired = abgelaufen am { $day }
# Variables:
#   $count (Number) - documents to see to, 1 or more
suppliers-warning = { $count ->
    [one] Ein Dokument läuft bald ab oder ist abgelaufen.
   *[other] { $count } Dokumente laufen bald ab oder sind abgelaufen.
    }

## Unterlagen

suppliers-papers-which = Welche Unterlage?
suppliers-paper-declaration = Selbsterklärung
suppliers-paper-declaration-hint = Kurz, zum Unterschreiben
suppliers-paper-assessment = Selbstauskunft
suppliers-paper-assessment-hint = Der ganze Fragebogen, auch als Tabelle
suppliers-paper-doing = Was wir tun
suppliers-paper-doing-hint = Zwei Seiten für Kunden und Versicherer
suppliers-folder = Nachweismappe
suppliers-folder-text = Eine Zip-Datei mit Verzeichnis, Selbstauskunft und allen Dateien. Sehen Sie sie durch, bevor Sie sie schicken: Sie zeigt, wo Sie verwundbar sind.
suppliers-folder-save = Mappe speichern
# Variables:
#   $path (String) - where it was saved
suppliers-folder-saved = Gespeichert: { $path }
# Variables:
#   $documents (String) - titles, separated by semicolons
suppliers-folder-gone = Gespeichert, aber ohne diese Dateien, die nicht mehr im Datenordner liegen: { $documents }

## Unsere Lieferanten

suppliers-own-text = Speichern Sie einen Fragebogen als Seite, schicken Sie ihn per E-Mail und lesen Sie die Datei ein, die zurückkommt. Von selbst geht nichts ins Internet.
suppliers-own-none = Noch kein Lieferant. Fangen Sie mit dem an, dessen Ausfall Sie zum Stehen brächte.
suppliers-own-add = Lieferant hinzufügen
suppliers-own-new = Neuer Lieferant
suppliers-own-edit = Lieferant ändern
suppliers-own-name = Name
suppliers-own-contact = An wen Sie schreiben
suppliers-own-contact-hint = Name oder E-Mail-Adresse; darf leer bleiben
suppliers-own-level = Wie kritisch ist er für Sie?
suppliers-own-level-low-hint = Einen Ausfall dort würden Sie kaum merken.
suppliers-own-level-medium-hint = Ein Ausfall dort wäre tagelang lästig.
suppliers-own-level-high-hint = Ein Ausfall dort brächte Sie zum Stehen oder legte Ihre Daten offen.
suppliers-own-save = Lieferant speichern
suppliers-own-saved = Der Lieferant ist gespeichert.
suppliers-own-remove = Entfernen
suppliers-own-remove-title = Diesen Lieferanten entfernen?
suppliers-own-remove-text = Seine Antworten gehen mit.
suppliers-own-remove-do = Lieferant entfernen
suppliers-own-removed = Der Lieferant wurde entfernt.
suppliers-keep = Behalten
suppliers-own-send = Fragebogen speichern
# Variables:
#   $path (String) - where it was saved
suppliers-own-sent = Gespeichert: { $path }. Jetzt per E-Mail schicken.
suppliers-own-import = Antworten einlesen
suppliers-own-look = Antworten ansehen
# Variables:
#   $day (String) - a day, written out
suppliers-own-sent-on = Fragebogen vom { $day }
suppliers-own-not-sent = Noch kein Fragebogen
# Variables:
#   $day (String) - a day, written out
#   $done (Number) - answers given
#   $of (Number) - answers asked
suppliers-own-replied = Antworten vom { $day }: { $done } von { $of }
# Variables:
#   $met (Number) - answers that say met
#   $partly (Number) - answers that say partly met
#   $open (Number) - answers that say planned or not met
suppliers-own-counts = Erfüllt { $met } · teilweise { $partly } · geplant oder nicht erfüllt { $open }
suppliers-own-stale = Älter als ein Jahr: neu fragen
suppliers-own-asked-less = Auf niedrigerer Stufe beantwortet, als Sie ihn jetzt einstufen: neu fragen
suppliers-own-waiting = Noch keine Antworten
suppliers-own-compare = Nebeneinander
suppliers-compare-table = Die neuesten Antworten aller Lieferanten nebeneinander
suppliers-requirement = Anforderung

## Antworten eines Lieferanten

# Variables:
#   $file (String) - name of the file
suppliers-preview = Antworten aus { $file }
# Variables:
#   $firm (String) - the firm, as it names itself
#   $person (String) - who has answered
suppliers-preview-from = Von: { $firm }, { $person }
# Variables:
#   $firm (String) - the firm, as it names itself
suppliers-preview-of = Von: { $firm }
# Variables:
#   $day (String) - a day, written out
suppliers-preview-day = Ausgefüllt am { $day }
suppliers-preview-unknown = Dieser Fragebogen wurde für keinen Ihrer Lieferanten gemacht. Wählen Sie, wessen Antworten das sind.
suppliers-preview-less = Dieser Fragebogen verlangte weniger, als Sie von diesem Lieferanten brauchen: Sie stufen ihn kritischer ein. Fragen Sie neu.
suppliers-preview-whose = Wessen Antworten?
suppliers-preview-choose = Bitte wählen
suppliers-preview-take = Übernehmen
suppliers-preview-cancel = Abbrechen
suppliers-preview-taken = Die Antworten wurden übernommen.
suppliers-reply-table = Antworten nach Anforderungen
suppliers-reply-answer = Antwort
suppliers-reply-text = Erläuterung
suppliers-reply-evidence = Genannter Nachweis
# Variables:
#   $verdict (String) - what the reply before said
suppliers-reply-before = vorher: { $verdict }
# Variables:
#   $name (String) - name of the supplier
suppliers-reply-of = Antworten von { $name }
suppliers-reply-all = Alle Rückläufe
suppliers-reply-close = Schließen
suppliers-reply-is-self = Das sagt der Lieferant über sich selbst. Wo es darauf ankommt, lassen Sie sich die Nachweise zeigen.
