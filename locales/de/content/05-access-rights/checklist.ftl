### Schritt 5: Checkliste

access-rights-check-own-account = Ich arbeite mit meinem eigenen Konto, und nur ich benutze es
    .how = Müssen sich mehrere dasselbe Konto teilen, sagen Sie Bescheid; oft gibt es eine bessere Lösung.
access-rights-check-no-admin = Mein Konto für den Alltag hat keine Administratorrechte
    .how = Der Weg für Windows und macOS steht bei der Maßnahme „Alltag und Verwaltung trennen“.
access-rights-check-unexpected = Fragt unerwartet ein Fenster nach dem Administratorpasswort, breche ich ab und rufe an
    .how = Passend ist die Frage nur, wenn Sie gerade selbst etwas installieren oder einstellen.
access-rights-check-too-much = Ordner und Programme, die ich nicht brauche, habe ich gemeldet
    .how = Eine Viertelstunde genügt, und lesen müssen Sie darin nichts.
access-rights-check-shares = Meine freigegebenen Links und Ordner sind durchgesehen und aufgeräumt
    .how = Beenden Sie, was seinen Zweck erfüllt hat, und nennen Sie sonst Personen statt „alle mit dem Link“.
access-rights-check-cover-ends = Wer mich vertritt, hat eigene Rechte, und ihr Ende ist eingetragen
    .how = Bitten Sie schon jetzt darum, dass sie nach Ihrer Rückkehr wieder enden.
access-rights-check-tasks = Für jede Aufgabe ist notiert, wer was lesen und was ändern darf
    .how = Eine Tabelle auf einer Seite reicht; im Zweifel steht dort das Geringere.
access-rights-check-sheet = Das Blatt für Eintritt, Wechsel und Austritt liegt bereit und wird benutzt
    .how = Nehmen Sie die Person, die zuletzt kam oder ging: Gibt es ihr Blatt, und ist es vollständig?
access-rights-check-first-day = Neue haben am ersten Tag ein eigenes Konto mit den Rechten ihrer Aufgabe
    .how = Dann muss ihnen niemand ein Passwort leihen, auch nicht für eine Stunde.
access-rights-check-leavers = Alle Zugänge der Ausgeschiedenen sind gesperrt, geteilte Passwörter geändert
    .how = Gehen Sie die Namen des letzten Jahres durch, auch die von Aushilfen und Freien.
access-rights-check-who-is-admin = Ich weiß, wer bei uns Administratorrechte hat, und es sind wenige
    .how = Zwei bis drei Personen mit eigenem Verwaltungskonto genügen den meisten kleinen Betrieben.
access-rights-check-doors = Schlüssel, Karten und Alarmcodes sind nur bei denen, die sie brauchen
    .how = Zählen Sie nach und ändern Sie den Alarmcode, wenn jemand gegangen ist, der ihn kannte.
access-rights-check-temps = Zugänge von Aushilfen und Freien haben ein Enddatum
    .how = Endet der Einsatz mit Beginn der freien Tage, endet der Zugang am selben Tag.
access-rights-check-admin-apart = Verwaltungskonten sind getrennt: keine E-Mails, kein Surfen, zweiter Faktor
    .how = Prüfen Sie auch die Konten für Website, Onlineshop, Router und Datensicherung.
access-rights-check-idle = Konten, die 45 Tage ruhten, sind geprüft und gesperrt oder begründet
    .how = Notfallkonten dürfen ruhen; bei langer Krankheit und Elternzeit wird gesperrt, aber nicht gelöscht.
access-rights-check-externals = Jeder Dienstleister hat eigene Konten mit Enddatum und engen Rechten
    .how = Vergleichen Sie die Namen mit den laufenden Verträgen und sperren Sie den Rest.
access-rights-check-new-admins = Seit der letzten Prüfung gibt es keine unbekannten Administratorkonten
    .how = Wer sich eingeschlichen hat, legt sich gern ein eigenes an; sehen Sie in allen wichtigen Diensten nach.
access-rights-check-links-expire = Freigaben „für alle mit dem Link“ sind begrenzt und laufen von selbst ab
    .how = Das lässt sich in der Verwaltung der meisten Cloud-Speicher für alle voreinstellen.
access-rights-check-second-admin = Eine zweite Person kommt im Notfall an ein Verwaltungskonto heran
    .how = Öffnen Sie den Umschlag gemeinsam, melden Sie sich einmal an und versiegeln Sie ihn neu.

## Für besondere Anlässe

access-rights-check-private-out = Private Dateien und Konten sind von meinem Arbeitsgerät entfernt
    .how = Melden Sie sich im Browser und bei privaten Diensten ab, bevor Sie das Gerät abgeben.
access-rights-check-last-day = Tag und Stunde, zu denen die Zugänge gesperrt werden, stehen fest
    .how = Bei einer Trennung im Streit ist es die Stunde des Gesprächs, sonst der letzte Arbeitstag.
access-rights-check-closed-now = Konto gesperrt, Sitzungen beendet, Geräte und zweiter Faktor abgemeldet
    .how = Gehen Sie das Blatt für den Austritt durch, auch bei Diensten außerhalb des Hauses.
