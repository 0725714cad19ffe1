### Schritt 12: Punkte für Checklisten.

suppliers-check-shares = Freigaben, die niemand mehr braucht, habe ich beendet
    .how = Die Liste geteilter Dateien zeigt sie; was bleibt, hat einen Namen und möglichst ein Ablaufdatum.
suppliers-check-company-account = Meine Arbeitsdateien liegen nur im Konto des Betriebs
    .how = Sehen Sie auch auf dem Handy nach; fehlt Ihnen ein passender Platz, sagen Sie es der Leitung.
suppliers-check-ai-known = Ich weiß, welche KI erlaubt ist und wen ich dazu fragen kann
    .how = Beides steht auf der Seite mit den KI-Regeln; gibt es noch keine, fragen Sie heute danach.
suppliers-check-postcard = Vertrauliches gebe ich nur in eine KI ein, die dafür freigegeben ist
    .how = Was Sie nicht auf eine Postkarte schreiben würden, bleibt draußen; ein Versehen melden Sie gleich.
suppliers-check-ai-verify = Zahlen, Namen und Paragrafen aus der KI schlage ich nach
    .how = Am besten im Original, etwa im Gesetz, im Vertrag oder auf der Seite des Herstellers.
suppliers-check-call-back = Meldet sich der IT-Dienst unverlangt, rufe ich unter der bekannten Nummer zurück
    .how = Erst danach darf jemand auf den Bildschirm; ein echter Dienstleister hat Verständnis dafür.
suppliers-check-share-mail = Geteilte Dateien öffne ich über mein Lesezeichen statt über die E-Mail
    .how = Nachrichten wie „Eine Datei wurde für Sie freigegeben“ sind eine beliebte Verkleidung für falsche Anmeldeseiten.
suppliers-check-list = Die Liste der wichtigsten Dienstleister ist aktuell und liegt gedruckt vor
    .how = Zu jedem stehen darauf Zugang, Daten, Notfallnummer und Ende des Vertrags.
suppliers-check-duties = Meldung, Zugänge und Ausstieg sind mit jedem wichtigen Dienstleister vereinbart
    .how = Ein Zusatz von einer Seite genügt; die Frist für die Meldung eines Vorfalls steht ausdrücklich darin.
suppliers-check-processor = Wo es die DSGVO verlangt, liegt ein Auftragsverarbeitungsvertrag im Ordner
    .how = Gern vergessen werden Newsletter, Terminbuchung, Aktenvernichtung und KI; Praxen und Kanzleien prüfen auch die Geheimhaltung.
suppliers-check-ai-page = Die KI-Regeln stehen auf einer Seite und sind mit allen besprochen
    .how = Drei Beispiele aus Ihrer Arbeit sagen mehr als zehn Absätze; notieren Sie, wer dabei war.
suppliers-check-they-call = Unsere Dienstleister wissen, wen sie hier bei einem Vorfall anrufen
    .how = Nennen Sie zwei Namen mit Handynummer und melden Sie Abwesenheiten vorher.
suppliers-check-reachable = Ich weiß, welcher Dienstleister an den freien Tagen erreichbar ist
    .how = Fragen Sie nach Zeiten und Kosten des Notdienstes und schreiben Sie sie auf die Liste.
suppliers-check-thanks = Wer eine falsche Freigabe oder Eingabe gemeldet hat, bekam Dank von mir
    .how = So kommt auch die nächste Meldung früh genug, um den Schaden klein zu halten.
suppliers-check-outside-access = Jeder Zugang von außen gehört einer Person und hat einen zweiten Faktor
    .how = Gleichen Sie die Konten mit der Liste der Dienstleister ab; was niemand kennt, wird gesperrt.
suppliers-check-closed = Nicht gebrauchte Fernzugänge sind vor den freien Tagen geschlossen
    .how = Probieren Sie es von außen; halten Sie fest, wer sie im Notfall wieder öffnen darf.
suppliers-check-open-links = Offene Links im Cloud-Dienst sind gesichtet, alte beendet
    .how = Die Verwaltung des Dienstes zeigt externe Freigaben; ein Ablaufdatum lässt sich oft für alle vorgeben.
suppliers-check-apps = Apps kommen nur nach Freigabe an Postfach und Dateien, alte sind geprüft
    .how = Sehen Sie die Liste verbundener Apps durch und entfernen Sie, was niemand erklären kann.
suppliers-check-ai-settings = Die erlaubte KI läuft über Betriebskonten und lernt nicht aus unseren Eingaben
    .how = Prüfen Sie Training, Verlauf und zweiten Faktor; nach Updates kann sich eine Einstellung ändern.
suppliers-check-export = Ein frischer Export aus dem wichtigsten Cloud-Dienst liegt an einem anderen Ort
    .how = Öffnen Sie einige Dateien daraus; erst dann wissen Sie, dass die Kopie etwas taugt.

## Für besondere Anlässe

suppliers-check-partners-told = Kundschaft, Bank und Dienstleister wissen, wer jetzt zuständig ist
    .how = Wer davon nichts weiß, glaubt auch einer falschen Nachricht im alten Namen.
suppliers-check-mailbox-after = Postfach und Dateien sind übertragen, und ein Tag für das Löschen steht fest
    .how = Eine Abwesenheitsnotiz nennt die neue Adresse; privat Gekennzeichnetes bleibt ungelesen.
suppliers-check-questions-answered = Der Anbieter hat unsere Fragen zur Sicherheit schriftlich beantwortet
    .how = Fünf genügen: zweiter Faktor, Updates, Sicherung, Meldung von Vorfällen, Unterauftragnehmer.
suppliers-check-importance = Es steht fest, wie lange wir ohne diesen Anbieter auskommen
    .how = Davon hängt ab, wie genau Sie prüfen und ob Sie einen Ersatz brauchen.
suppliers-check-customer-lists = Listen mit Kundendaten verschicke ich nicht per E-Mail
    .how = Geben Sie die Liste an benannte Personen frei und löschen Sie Exporte nach Gebrauch.
suppliers-check-shop-contract = Es ist vereinbart, wer Website und Shop aktuell hält und wen wir nachts erreichen
    .how = Steht es nicht im Vertrag, macht es meist niemand.
