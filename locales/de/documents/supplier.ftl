### Unterlagen für Kunden über die eigene Sicherheit, und der Fragebogen für eigene Lieferanten.

## Antworten

supplier-verdict-met = Erfüllt
supplier-verdict-partly = Teilweise erfüllt
supplier-verdict-planned = Geplant
supplier-verdict-not-met = Nicht erfüllt
supplier-verdict-not-applicable = Nicht zutreffend
supplier-verdict-open = Nicht beantwortet

## Was auf allen Unterlagen steht

# Variables:
#   $customer (String) - name of the customer
supplier-for = für { $customer }
supplier-unnamed = Betrieb ohne Namen
# Variables:
#   $publisher (String) - who published it
#   $title (String) - title of the publication
#   $year (String) - year of publication
#   $via (String) - where it was read
supplier-source = Anforderungen nach: { $publisher }, { $title }, { $year }; gelesen in: { $via }. Wortlaut und Nummern stammen nicht von dort.
supplier-is-self = Das sagt der Betrieb über sich selbst. Niemand von außen hat es geprüft, und es ist kein Zertifikat.
# Variables:
#   $count (Number) - requirements without an answer, 1 or more
supplier-draft = { $count ->
    [one] Entwurf: Eine Anforderung ist noch nicht beantwortet.
   *[other] Entwurf: { $count } Anforderungen sind noch nicht beantwortet.
    }
supplier-number = Nr.
supplier-requirement = Anforderung
supplier-answer = Antwort
supplier-remark = Erläuterung
supplier-evidence = Nachweis
supplier-question = Frage
supplier-category = Bereich
supplier-valid-until = Gültig bis
# Variables:
#   $title (String) - title of a document
#   $day (String) - its last day, written out
supplier-evidence-until = { $title } (gültig bis { $day })
# Variables:
#   $title (String) - title of a document
#   $day (String) - its last day, written out
supplier-evidence-over = { $title } (abgelaufen am { $day })
supplier-place-and-day = Ort und Datum
supplier-signs = Name, Funktion, Unterschrift
# Variables:
#   $person (String) - name and role
supplier-signs-as = { $person }, Unterschrift

## Selbsterklärung

supplier-declaration-title = Selbsterklärung zur Informationssicherheit
supplier-declaration-intro = Wir erklären, wie weit wir die folgenden Anforderungen an Lieferanten erfüllen. Wo etwas nicht erfüllt ist, steht es da.
supplier-declaration-signed = Wir informieren den Kunden, wenn sich davon etwas verschlechtert.
# Name of the file without ending, without spaces.
supplier-declaration-file = selbsterklaerung-informationssicherheit

## Selbstauskunft

supplier-assessment-title = Selbstauskunft zur Informationssicherheit
supplier-assessment-intro = Unsere Antworten auf die Anforderungen an Lieferanten, mit Erläuterung und Nachweisen.
# Name of the file without ending, without spaces.
supplier-assessment-file = selbstauskunft-informationssicherheit

## Was wir tun

supplier-doing-title = So schützen wir Daten und Betrieb
supplier-doing-intro = Kurz gefasst für Kunden und Versicherer: was umgesetzt ist, womit es sich zeigen lässt und was noch kommt.
supplier-doing-done = Was umgesetzt ist
supplier-doing-what = Was
supplier-doing-how = Wie wir es machen
supplier-doing-shown = Womit es sich zeigen lässt
supplier-doing-parts = teilweise
# Variables:
#   $title (String) - title of a requirement
#   $parts (String) - “in part”
supplier-doing-partly = { $title } ({ $parts })
supplier-doing-open = Was noch kommt
supplier-doing-open-none = Von den Anforderungen, die uns betreffen, ist keine offen.
supplier-doing-planned = geplant
supplier-doing-not = nicht umgesetzt
supplier-doing-without = Betrifft uns nicht
supplier-doing-basis = Was dieses Papier ist
# Variables:
#   $day (String) - the day of the last answer, written out
supplier-doing-as-of = Die Antworten sind vom { $day } oder älter.
supplier-doing-nothing = Noch lässt sich nichts sagen: Keine Anforderung ist als erfüllt oder teilweise erfüllt beantwortet.
supplier-doing-contact = Ansprechperson
# Name of the file without ending, without spaces.
supplier-doing-file = was-wir-fuer-sicherheit-tun

## Nachweismappe

supplier-folder-title = Nachweise zur Informationssicherheit
supplier-folder-intro = Die Dateien dieser Mappe nach Anforderungen. Die Selbstauskunft darin sagt, was jede von ihnen zeigen soll.
supplier-folder-file = Datei
supplier-folder-title-of = Dokument
supplier-folder-kind = Art
supplier-folder-proves = Zeigt
supplier-folder-issued = Vom
supplier-folder-owner = Zuständig
supplier-folder-place = Liegt bei
supplier-folder-not-inside = keine Datei in der Mappe
supplier-folder-index = verzeichnis
# A folder inside the zip, without spaces.
supplier-folder-documents = dokumente
# Name of the file without ending, without spaces.
supplier-folder-name = nachweise-informationssicherheit

## Fragebogen für Lieferanten: eine HTML-Datei

supplier-form-title = Fragebogen zur Informationssicherheit
# Variables:
#   $customer (String) - the firm that asks
#   $supplier (String) - the firm that is asked
supplier-form-intro = { $customer } fragt { $supplier }, wie es um die Informationssicherheit steht. Kurze, ehrliche Antworten helfen am meisten; auch „geplant“ ist eine gute Antwort.
supplier-form-fill = Wählen Sie zu jedem Punkt eine Antwort und erläutern Sie sie in ein, zwei Sätzen.
supplier-form-save = Klicken Sie unten auf „Antworten speichern“. Der Browser legt eine Datei in Ihren Download-Ordner.
supplier-form-send = Schicken Sie diese Datei per E-Mail zurück. Zum Weitermachen öffnen Sie diese Seite wieder und wählen die gespeicherte Datei aus.
supplier-form-private = Diese Seite funktioniert ohne Internet, sendet nichts und merkt sich nichts. Ihre Antworten stehen in der Datei, die Sie speichern, und sonst nirgends.
supplier-form-about = Wer antwortet
supplier-form-firm = Name Ihres Betriebs
supplier-form-person = Ihr Name und Ihre Funktion
supplier-form-day = Datum
supplier-form-verdict = Wie weit ist es erfüllt?
supplier-form-text = Erläuterung
supplier-form-text-declaration = Nötig, wenn es nicht ganz erfüllt ist.
supplier-form-text-assessment = Ein, zwei Sätze: wie, seit wann, durch wen.
supplier-form-evidence = Welches Dokument zeigt es, von welchem Datum?
supplier-form-answered = Beantwortet:
supplier-form-save-button = Antworten speichern
supplier-form-saved = Gespeichert. Die Datei liegt in Ihrem Download-Ordner; bitte schicken Sie sie zurück.
supplier-form-open = Einige Punkte sind noch offen. Sie können die Datei trotzdem schicken.
supplier-form-nameless = Bitte tragen Sie zuerst den Namen Ihres Betriebs ein.
supplier-form-resume = Mit einer gespeicherten Datei weitermachen
supplier-form-foreign = Diese Datei gehört nicht zu diesem Fragebogen.
supplier-form-no-script = Ihr Browser führt auf dieser Seite kein Skript aus, deshalb lässt sich nichts speichern. Bitte öffnen Sie sie in einem anderen Browser oder antworten Sie per E-Mail mit den Nummern.
# Name of the file without ending, without spaces. Variables:
#   $supplier (String) - name of the supplier, fit for file names
supplier-form-file = fragebogen { $supplier }
