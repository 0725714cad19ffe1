### Schritt 6: Checkliste

updates-check-automatic = Automatische Updates sind eingeschaltet, und keines ist ausgesetzt
    .how = Der Weg für Windows und macOS steht bei der Maßnahme „Automatische Updates einschalten“.
updates-check-restart = Mein Gerät wird jede Woche zum festen Termin neu gestartet
    .how = Zuklappen zählt nicht; erst der Neustart macht viele Updates wirksam.
updates-check-phone = Mein Handy ist aktuell, auch ein privates, auf dem ich Firmen-E-Mails lese
    .how = Sehen Sie in den Einstellungen nach; auch die Apps sollen sich von selbst aktualisieren.
updates-check-from-within = Updates hole ich im Programm selbst, nie über ein Fenster im Browser
    .how = Fenster schließen, Menü des Programms öffnen und dort nachsehen; auch E-Mail und Anruf sind der falsche Weg.
updates-check-tell = Gescheiterte Updates und seltsame Update-Fenster melde ich
    .how = Ein Foto vom Bildschirm genügt, auch wenn Sie schon auf etwas geklickt haben.
updates-check-nothing-open = Vor den freien Tagen ist kein Update und kein Neustart mehr offen
    .how = Am letzten Arbeitstag nachsehen, neu starten und das Gerät danach ausschalten.
updates-check-named = Für Updates sind eine Person und eine Vertretung benannt, mit Zeit dafür
    .how = Vor Feiertagen zusätzlich: Wer von beiden ist an welchem Tag erreichbar?
updates-check-contract = Der Vertrag mit dem Dienstleister nennt Geräte, Fristen und einen Bericht
    .how = Lassen Sie sich den letzten Bericht zeigen und fragen Sie nach, was darin offen ist.
updates-check-end-dates = Die Liste nennt zu jedem Gerät am Internet, bis wann es Updates gibt
    .how = Router, Fernzugang und Netzspeicher zuerst; fehlt ein Datum, fragen Sie beim Hersteller nach.
updates-check-budget = Für auslaufende Geräte sind Geld und Termin eingeplant
    .how = Sehen Sie zwölf Monate voraus, bei Maschinen und Branchensoftware länger.
updates-check-time-allowed = Das Team weiß: Für einen Neustart ist Zeit, und Nachfragen ist erwünscht
    .how = Sagen Sie es in der nächsten Besprechung und bedanken Sie sich für die letzte Meldung.
updates-check-warning-arrives = Dringende Warnungen erreichen auch in den Ferien jemanden, der handeln darf
    .how = Dazu gehört die Erlaubnis, einen Fernzugang ohne Rückfrage abzuschalten.
updates-check-no-backlog = Kein wichtiges Update ist länger als 14 Tage offen
    .how = Ausnahmen bei Maschinen und Medizingeräten stehen mit Grund und Datum in der Liste.
updates-check-boxes = Router, Netzspeicher, Drucker und Kameras haben die neueste Fassung
    .how = Auf der Verwaltungsseite des Geräts nachsehen und, wo es geht, die Automatik einschalten.
updates-check-alerts = Sicherheitsmeldungen der wichtigsten Hersteller sind abonniert
    .how = Am besten an ein Postfach, in das auch die Vertretung sieht.
updates-check-cut-off = Was keine Updates mehr bekommt, ist ersetzt oder vom Internet getrennt
    .how = Probieren Sie es am Gerät aus: Eine Website darf sich nicht öffnen lassen.
updates-check-unused = Programme, Plug-ins und Zugänge, die niemand braucht, sind entfernt
    .how = Was weg ist, braucht keine Updates; fragen Sie vor dem Löschen kurz im Team nach.
updates-check-wiped = Ausgemusterte Geräte sind gelöscht, abgemeldet und aus der Liste gestrichen
    .how = Denken Sie auch an Kopierer, Kassen und alte Handys in der Schublade.

## Für besondere Anlässe

updates-check-device-reset = Das Gerät der Person ist gesichert, zurückgesetzt und neu vergeben
    .how = Warten Sie mit dem Zurücksetzen, wenn noch etwas zu klären ist.
updates-check-buy-support = Vor dem Kauf ist gefragt, wie viele Jahre es Updates gibt
    .how = Schreiben Sie das Jahr in die Bestandsliste; ein günstiges Gerät mit zwei Jahren ist teuer.
updates-check-first-hour = Vor dem ersten Einsatz: alle Updates eingespielt, Werkspasswort geändert
    .how = Das gilt auch für Drucker, Kameras, Router und Kassen.
updates-check-shop-extensions = Shopsystem, Erweiterungen und Vorlagen sind aktuell, Ungenutztes ist entfernt
    .how = Auch abgeschaltete Erweiterungen sind angreifbar, solange sie auf dem Server liegen.
