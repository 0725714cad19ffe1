### Die Selbstprüfung des Betriebs: Bereiche, Themen und Fragen. Eigene Worte; der Text der Norm kommt nirgends vor.
### Jede Frage: worum es geht (.help), was als Beleg taugt (.evidence), wie man es herausfindet (.find-out).

## Bereiche

check-area-organisation = Organisation und Team
check-area-access = Zugänge und Rechte
check-area-backup = Datensicherung
check-area-updates = Updates
check-area-malware = Schadsoftware
check-area-systems = Technik und Netz

## 01

check-lead = Die Leitung trägt die Verantwortung
check-lead-owned = Hat die Leitung schriftlich festgehalten, dass die IT-Sicherheit ihre Aufgabe ist?
    .help = Aufgaben lassen sich abgeben, die Verantwortung nicht. Eine halbe Seite mit Datum und Unterschrift genügt, wenn alle sie kennen.
    .evidence = Das unterschriebene Blatt; ein Foto vom Aushang reicht.
    .find-out = Fragen Sie in der Leitung, ob es so ein Blatt gibt und wo es liegt.
check-lead-decides = Entscheidet die Leitung mindestens einmal im Jahr, was für die Sicherheit getan wird und was es kosten darf?
    .help = Gemeint ist ein fester Termin, an dem Ziele, Zeit und Geld auf den Tisch kommen. „Darüber reden wir, wenn etwas passiert“ ist ein Nein.
    .evidence = Notiz oder Kalendereintrag des letzten Termins mit den Entscheidungen.
    .find-out = Sehen Sie im Kalender der Leitung nach, wann zuletzt über IT-Sicherheit gesprochen wurde.

## 02

check-person = Eine benannte Person mit Zeit und Wissen
check-person-named = Ist eine Person benannt, die sich um die IT-Sicherheit kümmert, und kennen alle ihren Namen?
    .help = Das kann jemand aus dem Betrieb sein oder der IT-Dienstleister. Es zählt, wer wirklich beauftragt ist, nicht, wer sich gerade auskennt.
    .evidence = Aufgabenliste, Vertrag oder Aushang mit dem Namen und der Vertretung.
    .find-out = Fragen Sie drei Leute im Betrieb, wer zuständig ist. Hören Sie verschiedene Namen, lautet die Antwort „nein“.
check-person-able = Hat diese Person dafür feste Zeit und das nötige Wissen?
    .help = Wer nur nebenbei nach Feierabend dazu kommt, hat keine feste Zeit. Wissen heißt: eine Schulung, eine Ausbildung oder jahrelange Praxis.
    .evidence = Stunden im Dienstplan, Bescheinigung einer Schulung, Leistungsbeschreibung des Dienstleisters.
    .find-out = Fragen Sie die Person selbst, wie viele Stunden im Monat sie dafür hat und was ihr fehlt.

## 03

check-contact = Ein Notfallkontakt, der erreichbar ist
check-contact-reachable = Wissen alle, wen sie bei einem IT-Notfall anrufen, und nimmt dort während Ihrer Arbeitszeiten immer jemand ab?
    .help = Zu den Arbeitszeiten gehören auch die Backstube um vier Uhr früh und der Samstag. Die Nummer muss ohne Computer zu finden sein.
    .evidence = Die ausgehängte Karte mit der Nummer und das Datum des letzten Probeanrufs.
    .find-out = Rufen Sie die Nummer einmal am frühen Morgen und einmal in der Urlaubszeit an.

## 04

check-plan = Ein Notfallplan, den alle kennen
check-plan-written = Gibt es einen Notfallplan auf Papier, der die ersten Schritte und die Zuständigen nennt?
    .help = Zwei Seiten genügen: Was tun wir zuerst, wer entscheidet, wer hilft, wie arbeiten wir weiter. Ein Plan nur auf dem Server ist im Notfall keiner.
    .evidence = Der ausgedruckte Plan mit Datum.
    .find-out = Bitten Sie die zuständige Person, Ihnen den ausgedruckten Plan zu zeigen.
check-plan-known = Haben alle den Notfallplan im letzten Jahr gelesen oder durchgesprochen?
    .help = Auch Aushilfen und Neue gehören dazu. Ein Plan im Ordner, den niemand kennt, hilft in der ersten Viertelstunde nicht.
    .evidence = Datum und Teilnehmerliste der Besprechung oder Übung.
    .find-out = Fragen Sie zwei Leute, was sie tun, wenn auf dem Bildschirm eine Lösegeldforderung steht.

## 05

check-training = Alle sind geschult und aufmerksam
check-training-regular = Werden alle mindestens einmal im Jahr und gleich zu Beginn ihrer Arbeit zu Gefahren und Regeln geschult?
    .help = Kurz und oft wirkt besser als lang und selten. Auch Leitung, Azubis, Aushilfen und Teilzeitkräfte zählen mit.
    .evidence = Termine mit Teilnehmerliste, Teilnahmebestätigungen, Lernstand im Programm.
    .find-out = Fragen Sie die Person, die neue Leute einarbeitet, was am ersten Tag zu IT-Sicherheit gesagt wird.
check-training-report = Wissen alle, wie sie etwas Verdächtiges melden, und dürfen sie es ohne Angst vor Ärger?
    .help = Entscheidend ist, dass früh gemeldet wird, auch nach einem falschen Klick. Ein fester Weg, eine schnelle Antwort und ein Dank gehören dazu.
    .evidence = Aushang mit dem Meldeweg; die letzte Meldung und die Antwort darauf.
    .find-out = Schicken Sie eine Probemeldung und warten Sie ab, was geschieht.
check-training-outsiders = Werden auch Externe eingewiesen, die mit Ihren Daten oder Geräten arbeiten?
    .help = Gemeint sind etwa freie Mitarbeiter, Leihkräfte, die Reinigung mit Schlüssel oder die externe Buchhaltung. Arbeitet niemand von außen mit, wählen Sie „trifft nicht zu“.
    .evidence = Unterschriebenes Merkblatt oder Regelung im Vertrag.
    .find-out = Schreiben Sie auf, wer von außen einen Schlüssel oder ein Konto hat, und fragen Sie eine dieser Personen nach den Regeln.

## 06

check-secrets = Regeln zur Vertraulichkeit
check-secrets-rules = Ist geregelt, welche Informationen vertraulich sind und wem man sie geben darf?
    .help = Es geht um Kundendaten, Preise, Rezepte, Löhne, Zeichnungen. Alle sollen ohne Nachfragen wissen, was nicht am Telefon gesagt und nicht privat weitergeschickt wird.
    .evidence = Die Hausregeln oder eine Seite mit Beispielen.
    .find-out = Fragen Sie zwei Leute, ob sie einem Anrufer die Handynummer der Chefin geben würden, und warum.
check-secrets-signed = Haben sich Beschäftigte und Externe schriftlich zur Vertraulichkeit verpflichtet?
    .help = Bei Beschäftigten steht das oft im Arbeitsvertrag, bei Dienstleistern in einer Vereinbarung. Wer für Sie personenbezogene Daten verarbeitet, braucht ohnehin einen Vertrag dafür.
    .evidence = Unterschriebene Verpflichtungen, Verträge zur Auftragsverarbeitung.
    .find-out = Sehen Sie in den Personalunterlagen und im Vertrag mit dem wichtigsten Dienstleister nach.

## 07

check-remote = Regeln für Homeoffice und unterwegs
check-remote-rules = Gibt es eine aktuelle schriftliche Regelung für die Arbeit zu Hause und unterwegs?
    .help = Sie sagt, welche Geräte und Netze erlaubt sind, wo Papier bleibt, wer mitlesen kann und was bei Verlust zu tun ist. Älter als zwei Jahre ist sie meist nicht mehr aktuell.
    .evidence = Die Regelung mit Datum.
    .find-out = Fragen Sie jemanden, der zu Hause arbeitet, welche Regeln gelten und wo sie stehen.
check-remote-signed = Haben alle, die so arbeiten, die Regelung unterschrieben?
    .help = Die Unterschrift zeigt, dass die Regeln gelesen wurden. Auch wer nur gelegentlich mit dem Notebook verreist, gehört dazu.
    .evidence = Die Liste der Unterschriften.
    .find-out = Vergleichen Sie die Unterschriften mit der Liste der Notebooks und Diensthandys.

## 08

check-access = Zutritt und Zugriff nur bei Bedarf
check-access-rooms = Kommen nur die Personen an Server, Router und Akten, die dort etwas zu tun haben?
    .help = Der Schrank im Flur zählt mit, der Empfang ohne Aufsicht auch. Besucher werden begleitet, Räume und Schränke sind abgeschlossen.
    .evidence = Schlüsselliste, Foto des abgeschlossenen Schranks.
    .find-out = Gehen Sie einmal wie eine fremde Person durch den Betrieb und probieren Sie Türen und Schränke.
check-access-files = Hat jede Person nur Zugriff auf die Daten, die sie für ihre Arbeit braucht?
    .help = Wenn alle alles öffnen können, lautet die Antwort „nein“, auch wenn alle vertrauenswürdig sind: Ein gekapertes Konto kann dann ebenfalls alles öffnen.
    .evidence = Übersicht der Rechte nach Aufgaben und das Datum der letzten Durchsicht.
    .find-out = Melden Sie sich mit dem Konto einer Aushilfe an und sehen Sie nach, welche Ordner sich öffnen.
check-access-leavers = Verlieren Ausscheidende am letzten Tag alle Schlüssel, Konten und Geräte?
    .help = Dazu gehören auch Cloud-Dienste, soziale Medien, Alarmcodes und gemeinsam genutzte Passwörter.
    .evidence = Das ausgefüllte Blatt der letzten Person, die gegangen ist.
    .find-out = Nehmen Sie die letzten drei, die gegangen sind, und suchen Sie ihre Namen in den Kontenlisten.

## 09

check-passwords = Eigene, lange Passwörter
check-passwords-own = Hat jedes Konto ein eigenes, langes Passwort, das nirgends sonst benutzt wird?
    .help = Lang heißt: mindestens 15 Zeichen, wo kein zweiter Faktor schützt. Ein Passwort für alles oder der Firmenname mit Jahreszahl ist ein Nein.
    .evidence = Die Passwortregel; die Auswertung des Passwort-Managers, ohne die Passwörter selbst.
    .find-out = Lassen Sie den Passwort-Manager nach mehrfach benutzten und kurzen Passwörtern suchen.
check-passwords-kept = Liegen die Passwörter in einem Passwort-Manager statt auf Zetteln, in Tabellen oder im Kopf?
    .help = Der Manager merkt sich lange Passwörter und füllt sie nur auf der echten Seite aus. Ein verschlossener Umschlag im Tresor für den Notfall ist erlaubt.
    .evidence = Liste der Personen mit einem Zugang zum Passwort-Manager.
    .find-out = Fragen Sie drei Leute, wie sie an das Passwort der Bank oder des Shops kommen.

## 10

check-factor = Zweiter Faktor, wo es ihn gibt
check-factor-everywhere = Ist bei E-Mail, Bank, Cloud, Fernzugriff und allen Administratorkonten ein zweiter Faktor eingeschaltet?
    .help = Der zweite Faktor kann eine App, ein Sicherheitsschlüssel oder ein Passkey sein. „Teilweise“ heißt: bei einigen Konten oder nur bei einigen Personen.
    .evidence = Die Benutzerliste des Dienstes, auf der der zweite Faktor bei allen steht.
    .find-out = Öffnen Sie in der Verwaltung des E-Mail-Dienstes die Liste der Benutzer und sehen Sie nach, bei wem er fehlt.

## 11

check-copies = Regelmäßige Datensicherung
check-copies-regular = Werden alle wichtigen Daten in festen Abständen automatisch gesichert?
    .help = Wie oft, hängt davon ab, wie viel Arbeit Sie verlieren dürfen: meist täglich. Eine Sicherung, an die jemand denken muss, fällt irgendwann aus.
    .evidence = Das Protokoll der letzten Sicherungen, ohne Fehler.
    .find-out = Fragen Sie nach Datum und Uhrzeit der letzten gelungenen Sicherung und lassen Sie sie sich zeigen.
check-copies-complete = Gehören dazu auch die Daten in der Cloud, auf Notebooks, Handys, in der Kasse und in Maschinen?
    .help = Cloud-Dienste bewahren Gelöschtes oft nur einige Wochen auf. Einstellungen von Maschinen, Kasse und Telefonanlage fehlen häufig.
    .evidence = Die Liste, was wo liegt und wie es gesichert wird.
    .find-out = Gehen Sie die Liste Ihrer Geräte und Dienste durch und schreiben Sie neben jeden Eintrag, wo die Kopie liegt.

## 12

check-sealed = Sicherungen sind vor Zugriff geschützt
check-sealed-closed = Sind die Sicherungen so verwahrt, dass weder Unbefugte noch ein Angreifer im Netz sie lesen oder löschen können?
    .help = Verschlüsselt, unter Verschluss und mit eigenem Konto. Eine Platte, die immer am Rechner hängt, wird bei einem Angriff mitverschlüsselt.
    .evidence = Foto des Aufbewahrungsorts, Einstellung der Verschlüsselung, Liste der Berechtigten.
    .find-out = Fragen Sie: Könnte jemand mit meinem Konto die Sicherungen löschen? Probieren Sie es mit einer Testdatei.

## 13

check-method = Verfahren und Zuständigkeit der Sicherung
check-method-written = Steht auf Papier, was wie oft wohin gesichert wird und wie man es zurückholt?
    .help = Eine Seite genügt. Sie muss auch dann zu finden sein, wenn kein Rechner mehr läuft.
    .evidence = Der Sicherungsplan mit Datum.
    .find-out = Bitten Sie die zuständige Person, den Plan aus dem Schrank zu holen.
check-method-person = Ist eine Person mit Vertretung benannt, die die Sicherung regelmäßig prüft?
    .help = Auch wenn der Dienstleister sichert, braucht es im Betrieb jemanden, der die Meldungen liest und nachfragt.
    .evidence = Name und Vertretung auf dem Sicherungsplan, die letzte Kontrolle mit Datum.
    .find-out = Fragen Sie, wer bemerkt hätte, dass die Sicherung in der letzten Woche ausgefallen ist.

## 14

check-restore = Kopie außer Haus, Zurückholen geprobt
check-restore-elsewhere = Liegt mindestens eine aktuelle Kopie außerhalb der Betriebsräume?
    .help = Brand, Wasser und Einbruch treffen alles im selben Gebäude. Ein Bankfach, eine Zweigstelle oder ein geschützter Cloud-Speicher sind außerhalb.
    .evidence = Angabe von Ort und Datum der letzten Kopie.
    .find-out = Fragen Sie, welche Kopie nach einem Brand heute Nacht noch da wäre und von wann sie ist.
check-restore-tested = Wurde in den letzten sechs Monaten geprobt, Daten aus der Sicherung zurückzuholen?
    .help = Empfohlen wird zweimal im Jahr. Eine einzelne Datei reicht für den Anfang; einmal im Jahr sollte ein ganzes Programm mit seinen Daten zurückkommen.
    .evidence = Datum, Dauer und Ergebnis der letzten Probe.
    .find-out = Wählen Sie eine Datei von vor vier Wochen und lassen Sie sie sich zurückholen.

## 15

check-patches = Updates kommen ohne Verzögerung
check-patches-prompt = Werden Updates auf allen Computern, Handys und in allen Programmen ohne Verzögerung installiert?
    .help = Am besten von selbst; dringende Updates innerhalb weniger Tage, alle anderen innerhalb von zwei Wochen. Ein Neustart, der seit Wochen wartet, ist ein „teilweise“.
    .evidence = Die Update-Seite der Geräte oder der Bericht der Geräteverwaltung, mit Datum.
    .find-out = Öffnen Sie an drei Geräten die Update-Seite und sehen Sie nach, ob etwas aussteht.
check-patches-small = Gilt das auch für Router, Drucker, Kameras, Netzwerkspeicher und die eigene Website?
    .help = Diese stillen Geräte werden gern vergessen und sind oft aus dem Internet zu erreichen. Auch Erweiterungen von Website und Shop zählen.
    .evidence = Liste dieser Geräte mit Version und Datum des letzten Updates.
    .find-out = Melden Sie sich am Router und an der Website an und suchen Sie nach verfügbaren Updates.

## 16

check-patcher = Zuständigkeit für Updates
check-patcher-named = Ist eine Person benannt, die dafür sorgt, dass alle Updates ankommen?
    .help = Sie muss nicht jedes Update selbst einspielen, aber wissen, wo etwas hängt. Auch der Dienstleister kommt infrage, wenn es im Vertrag steht.
    .evidence = Name und Vertretung auf der Aufgabenliste oder im Vertrag.
    .find-out = Lesen Sie im Vertrag mit dem IT-Dienstleister nach, welche Geräte er aktuell hält und welche nicht.

## 17

check-old = Veraltetes erkennen und ersetzen
check-old-known = Wissen Sie von jedem Gerät und Programm, bis wann der Hersteller es noch mit Updates versorgt?
    .help = Danach bekannt gewordene Lücken bleiben offen. Das Enddatum steht auf der Website des Herstellers.
    .evidence = Die Geräteliste mit einer Spalte für das Enddatum.
    .find-out = Beginnen Sie mit dem ältesten Computer, dem Router und dem ältesten Handy und schlagen Sie deren Enddatum nach.
check-old-replaced = Wird ersetzt oder vom Netz getrennt, was keine Updates mehr bekommt?
    .help = „Läuft doch noch“ gilt nicht. Wo ein Ersatz nicht möglich ist, bleibt das Gerät ohne Internet.
    .evidence = Die Liste der ersetzten und getrennten Geräte, der Plan fürs nächste Jahr.
    .find-out = Sehen Sie nach, ob im Betrieb noch Geräte mit Windows 10 oder älter am Netz hängen, und ob für sie verlängerte Updates gebucht sind.
check-old-machines = Sind Maschinen mit alter Software vom Büronetz und vom Internet getrennt?
    .help = Steuerungen laufen oft zwanzig Jahre und lassen sich selten aktualisieren. Dann schützt die Trennung.
    .evidence = Netzplan, auf dem die Maschinen einen eigenen Bereich haben.
    .find-out = Fragen Sie den Maschinenhersteller und Ihren IT-Dienstleister, welche Steuerung mit welchem Netz verbunden ist.

## 18

check-shield = Schutz vor Schadsoftware
check-shield-everywhere = Läuft auf allen Computern ein Schutz vor Schadsoftware, eingeschaltet und aktuell?
    .help = Der mitgelieferte Schutz von Windows und macOS zählt, wenn er eingeschaltet ist. Auch Server und das alte Notebook in der Werkstatt gehören dazu.
    .evidence = Übersicht der Geräte mit dem Stand des Schutzes.
    .find-out = Öffnen Sie an drei Geräten die Sicherheitseinstellungen und sehen Sie nach, ob eine Warnung ansteht.
check-shield-heard = Bemerkt jemand, wenn der Schutz Alarm schlägt, und weiß, was dann zu tun ist?
    .help = Eine weggeklickte Warnung schützt niemanden. Entweder laufen die Meldungen an einer Stelle zusammen, oder alle melden sie sofort.
    .evidence = Die Stelle, an der Meldungen zusammenlaufen; die letzte Meldung und was daraus wurde.
    .find-out = Fragen Sie, wer die letzte Warnung gesehen hat und was danach geschah.

## 19

check-software = Nur Software aus vertrauenswürdigen Quellen
check-software-sources = Kommen Programme und Apps nur vom Hersteller oder aus den offiziellen Stores?
    .help = Nicht aus Anzeigen, Anhängen oder Download-Portalen. Auch Erweiterungen des Browsers sind Programme.
    .evidence = Liste der freigegebenen Programme.
    .find-out = Sehen Sie an drei Geräten die Liste der installierten Programme durch und fragen Sie zu jedem unbekannten, woher es kommt.
check-software-installs = Dürfen nur die Zuständigen Programme installieren, und arbeiten alle im Alltag ohne Administratorrechte?
    .help = Ohne Administratorrechte kann Schadsoftware weniger anrichten. Auch die Chefin arbeitet im Alltag mit einem einfachen Konto.
    .evidence = Liste der Konten mit Administratorrechten.
    .find-out = Versuchen Sie, an einem Arbeitsplatz ein Programm zu installieren. Fragt niemand nach einem Passwort, lautet die Antwort „nein“.

## 20

check-macros = Makros sind ausgeschaltet
check-macros-off = Sind Makros in Office-Dokumenten für alle ausgeschaltet, sodass niemand sie mit einem Klick einschalten kann?
    .help = Makros sind kleine Programme in Dokumenten, ein beliebter Einfallsweg für Schadsoftware. Ausnahmen legt die zuständige Person fest. Ohne Office-Programme wählen Sie „trifft nicht zu“.
    .evidence = Die zentrale Einstellung oder ein Foto der Einstellung an einem Arbeitsplatz.
    .find-out = Öffnen Sie in Word „Datei“, „Optionen“, „Trust Center“ und dort die Makroeinstellungen, oder fragen Sie Ihren IT-Dienstleister nach der Richtlinie.

## 21

check-firewall = Eine Firewall ist da
check-firewall-gate = Steht zwischen Ihrem Netz und dem Internet eine eingeschaltete Firewall?
    .help = In kleinen Betrieben steckt sie meist im Router. Sie muss eingeschaltet sein und Updates bekommen.
    .evidence = Foto der Einstellungsseite oder Bestätigung des Dienstleisters.
    .find-out = Melden Sie sich am Router an und suchen Sie den Punkt „Firewall“, oder fragen Sie den Anbieter Ihres Anschlusses.
check-firewall-devices = Ist auch auf den Computern selbst die Firewall eingeschaltet?
    .help = Windows und macOS bringen eine mit. Sie schützt im Hotel und im Homeoffice, wo Ihr Router nicht steht.
    .evidence = Foto der Einstellung an einem Arbeitsplatz und einem Notebook.
    .find-out = Öffnen Sie an zwei Notebooks die Sicherheitseinstellungen und sehen Sie bei der Firewall nach.

## 22

check-openings = Die Firewall passt zum Betrieb
check-openings-few = Lässt die Firewall nur durch, was der Betrieb braucht, und wird das regelmäßig geprüft?
    .help = Alte Freigaben für Kameras, Telefonanlagen oder frühere Dienstleister sind offene Fenster. Was niemand erklären kann, wird geschlossen.
    .evidence = Liste der Freigaben mit Grund und Datum der letzten Prüfung.
    .find-out = Öffnen Sie am Router die Liste der Freigaben oder Weiterleitungen und fragen Sie zu jeder, wozu sie dient.
check-openings-decided = Steht fest, wer über neue Freigaben entscheidet?
    .help = Sonst öffnet jeder Dienstleister, was er gerade braucht. Eine Person entscheidet und schreibt es auf.
    .evidence = Name auf der Aufgabenliste oder im Vertrag mit dem Dienstleister.
    .find-out = Fragen Sie Ihren Dienstleister, wer die letzte Freigabe genehmigt hat.

## 23

check-locks = Alle Geräte sind gesperrt
check-locks-screens = Sind alle Computer, Tablets und Handys mit Passwort, PIN oder Fingerabdruck geschützt, und sperren sie sich von selbst?
    .help = Nach höchstens fünf bis zehn Minuten ohne Eingabe. Auch das gemeinsame Tablet im Laden und das private Handy mit Firmenmails gehören dazu.
    .evidence = Die Regel oder die zentrale Einstellung.
    .find-out = Gehen Sie in der Mittagspause durch den Betrieb und zählen Sie die offenen Bildschirme.
check-locks-preset = Sind voreingestellte Passwörter an Router, Druckern, Kameras und Maschinen geändert?
    .help = Voreingestellte Passwörter wie „admin“ stehen im Internet. Jedes Gerät mit Netzanschluss hat ein eigenes bekommen.
    .evidence = Vermerk auf der Geräteliste, ohne das Passwort selbst.
    .find-out = Probieren Sie am Drucker und an der Kamera das Passwort, das in der Anleitung steht.

## 24

check-tunnel = Zugriff von außen nur über VPN
check-tunnel-used = Läuft jeder Zugriff von außen auf Ihr Netz über ein VPN?
    .help = Ein VPN ist ein verschlüsselter Tunnel in den Betrieb. Frei erreichbare Fernsteuerung ist ein Nein. Nutzen Sie von unterwegs nur Cloud-Dienste und nie das eigene Netz, wählen Sie „trifft nicht zu“.
    .evidence = Liste der Personen mit VPN-Zugang, Bestätigung des Dienstleisters.
    .find-out = Fragen Sie jemanden im Homeoffice, was er vor dem Öffnen der Firmendaten anklickt, und lassen Sie sich die Liste der Zugänge zeigen.

## 25

check-wifi = WLAN verschlüsselt, Gäste getrennt
check-wifi-key = Ist Ihr WLAN mit WPA2 oder WPA3 verschlüsselt, mit einem Schlüssel von mindestens 20 Zeichen?
    .help = Der aufgedruckte Schlüssel des Routers ist manchmal lang genug, steht aber für jeden sichtbar auf dem Gerät. Wechseln Sie ihn, wenn jemand geht, der ihn kennt.
    .evidence = Foto der Einstellung ohne den Schlüssel.
    .find-out = Öffnen Sie die WLAN-Einstellungen des Routers und sehen Sie Verschlüsselung und Länge des Schlüssels nach.
check-wifi-guests = Sind Gäste und private Geräte in einem WLAN, aus dem nichts vom Betrieb zu erreichen ist?
    .help = Kundschaft, Besuch und private Handys gehören ins Gastnetz. Kommen wirklich weder Gäste noch private Geräte ins WLAN, wählen Sie „trifft nicht zu“.
    .evidence = Foto der Einstellung „Gastzugang“.
    .find-out = Verbinden Sie Ihr Handy mit dem Gäste-WLAN und versuchen Sie, den Drucker oder einen Ordner zu finden.

## 26

check-helpers = Fernwartung ist geregelt
check-helpers-agreed = Ist mit allen, die aus der Ferne warten, vereinbart, wer wann zugreifen darf, und das nur nach Ihrer Freigabe?
    .help = Es geht um IT-Dienstleister, Kassenanbieter, Maschinenhersteller. Die Verbindung wird für jeden Einsatz geöffnet und danach geschlossen.
    .evidence = Vertrag oder Regelblatt mit Unterschrift, Liste der Zugänge.
    .find-out = Fragen Sie jeden dieser Anbieter, wie er in Ihr Netz kommt und wer bei ihm das darf.
check-helpers-secured = Ist jede Fernwartung verschlüsselt und mit eigenem Konto und zweitem Faktor gesichert?
    .help = Ein gemeinsames Passwort für alle Techniker ist ein Nein. Sie sollten hinterher sehen können, wer wann da war.
    .evidence = Bestätigung des Anbieters, Protokoll des letzten Zugriffs.
    .find-out = Lassen Sie sich vom Anbieter schriftlich bestätigen, wie sein Zugang gesichert ist.

## 27

check-elements = Schutz vor Feuer, Wasser, Hitze und Überspannung
check-elements-place = Sind Server, Router und Sicherungen vor Feuer, Wasser, Hitze und Überspannung geschützt?
    .help = Nicht im Keller unter dem Wasserrohr, nicht neben dem Ofen, nicht an einer einfachen Steckerleiste. Überspannungsschutz und Rauchmelder sind ein guter Anfang.
    .evidence = Fotos des Standorts, Datum der letzten Prüfung von Rauchmelder und Notstromversorgung.
    .find-out = Stellen Sie sich vor die Geräte und fragen Sie: Was passiert bei Rohrbruch, bei 35 Grad und bei Gewitter?
