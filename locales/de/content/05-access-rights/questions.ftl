### Schritt 5: Fragen

access-rights-q01 = Eine Aushilfe packt im Dezember zwei Wochen lang Pakete für den Onlineshop. Welchen Zugang bekommt sie?
    .a = Den ihrer Vorgängerin, der ist noch eingerichtet und sie kann gleich loslegen
    .a-why = Das spart heute zehn Minuten. Die Vorgängerin käme aber weiterhin hinein, und niemand wüsste, wer von beiden etwas geändert hat.
    .b = Ein eigenes Konto für den Versand, das nach zwei Wochen von selbst endet
    .b-why = So ist es: eigenes Konto, die Rechte der Aufgabe und ein Enddatum, das keiner vergessen kann. Auch Cyber Essentials verlangt ein eigenes Konto für jede Person.
    .c = Das gemeinsame Konto der Abteilung, für zwei Wochen lohnt sich kein anderes
    .c-why = Das klingt sparsam. Danach müssten aber alle anderen ein neues Passwort lernen, und das unterbleibt leicht.
    .d = Die gleichen Rechte wie die Leitung, damit sie nicht ständig fragen muss
    .d-why = Freundlich gedacht. Wird ihr Konto übernommen, steht dann aber der ganze Laden offen. Für Pakete genügen Adressen und Bestellungen.

access-rights-q02 = Wer braucht was für seine Arbeit?
    .a = Der Fahrer, der Getränke ausliefert
    .a-match = Adressen und Termine des Tages lesen
    .a-why = Mehr braucht er unterwegs nicht. Geht sein Handy verloren, ist nur eine Tour betroffen.
    .b = Die Kollegin, die die Löhne abrechnet
    .b-match = Personalakten lesen und ändern
    .b-why = Für sie gehört das zur Aufgabe. Für fast alle anderen bleibt dieser Ordner geschlossen.
    .c = Die Agentur, die die Website pflegt
    .c-match = Texte und Bilder der Website ändern, bis Vertragsende
    .c-why = Ein eigenes Konto mit Enddatum genügt. Postfächer und Laufwerke braucht die Agentur nicht.
    .d = Die Auszubildende im Verkauf
    .d-match = Preise lesen, Bestellungen anlegen
    .d-why = So kann sie alles lernen und verkaufen. Preise zu ändern, kommt hinzu, wenn es ihre Aufgabe wird.

access-rights-q03 = Wer den Betrieb leitet, sollte jederzeit mit dem eigenen Alltagskonto auf alles zugreifen können.
    .true-why = Entscheiden darf die Leitung alles. Ihr Alltagskonto ist aber ein begehrtes Ziel. Was sie selten braucht, öffnet sie besser mit einem zweiten Konto oder gemeinsam mit der zuständigen Person.
    .false-why = Bestimmen zu können, wer was darf, ist etwas anderes, als selbst alles offen zu haben. Gerade das Konto der Leitung lohnt sich für Angreifer, deshalb gilt die Regel auch hier.

access-rights-q04 = Sie schreiben gerade ein Angebot. Plötzlich fragt ein Fenster nach dem Administratorpasswort. Was tun Sie?
    .a = Ich gebe es ein, denn das Fenster sieht aus wie immer.
    .a-why = Das Fenster kann echt sein, die Frage trotzdem falsch: Sie haben nichts begonnen. Irgendetwas anderes will hier größere Rechte.
    .b = Ich klicke es weg und arbeite weiter, sooft es auch kommt.
    .b-why = Wegklicken ist gut, Schweigen nicht. Was die Frage ausgelöst hat, ist noch auf dem Rechner und versucht es wieder.
    .c = Ich hole eine Kollegin, die das Passwort kennt und es eingibt.
    .c-why = Zu zweit hinzusehen, ist ein guter Reflex. Mit dem richtigen Passwort bekommt das Unbekannte aber genau die Rechte, die es haben wollte.
    .d = Ich breche ab und rufe die Person an, die die IT betreut.
    .d-why = Genau so. Die Frage passt nur, wenn Sie selbst etwas installieren. Ihr Anruf gibt der IT die Chance, rasch nachzusehen.

access-rights-q05 = Auch wer im Betrieb als einzige Person Programme installiert, sollte für E-Mail und Internet ein Konto ohne Administratorrechte benutzen.
    .true-why = Das BSI rät dazu, denn Schadsoftware bekommt die Rechte des Kontos, in dem sie startet. Das Verwaltungskonto nehmen Sie nur zum Installieren und Einstellen.
    .false-why = Ein wenig umständlicher ist es schon. Gerade dieses Konto öffnet aber alles. Mit zweien bleibt ein falscher Klick beim Lesen der Post eher ohne große Folgen.

access-rights-q06 = Eine Metzgerei trennt Alltag und Verwaltung. Was gehört zu einer guten Trennung?
    .a = Das Verwaltungskonto hat ein eigenes, langes Passwort
    .a-why = Sonst öffnet ein gestohlenes Alltagspasswort auch das mächtige Konto. Wo es geht, kommt ein zweiter Faktor dazu.
    .b = Alle bekommen vorsorglich ein Verwaltungskonto
    .b-why = Für den Notfall vorzusorgen, ist gut. Dafür genügen zwei Personen; mit jedem weiteren solchen Konto gibt es eine Tür mehr.
    .c = Im Verwaltungskonto liest niemand E-Mails oder surft
    .c-why = Über E-Mail und Internet kommt vieles herein. Es soll nicht auf das Konto treffen, das alles darf.
    .d = Das Passwort hängt an dem Rechner, der verwaltet wird
    .d-why = So findet es die Vertretung, aber auch jeder Besuch. Besser liegt es im Passwort-Manager oder versiegelt im Safe.

access-rights-q07 = Frau Tran hat gekündigt, in vier Wochen ist ihr letzter Tag. Was kommt wann?
    .a = Der IT das Datum nennen und das Austrittsblatt beginnen
    .a-why = Damit fängt alles an. Wer das Datum kennt, kann den letzten Tag in Ruhe vorbereiten.
    .b = Laufende Vorgänge und Dateien gemeinsam übergeben
    .b-why = Das geht nur, solange sie da ist. Danach müsste jemand suchen und raten.
    .c = Am letzten Tag Konto sperren und Sitzungen beenden
    .c-why = Nach der Übergabe wird ihr Zugang nicht mehr gebraucht. Gesperrt heißt: zu, aber noch nicht weg.
    .d = In den Wochen danach prüfen, ob noch etwas fehlt
    .d-why = Erst nach der Sperre zeigt sich, was doch noch jemand braucht. Dann lässt es sich aus dem gesperrten Konto holen.
    .e = Nach der vereinbarten Frist das Konto löschen
    .e-why = Löschen lässt sich nicht zurücknehmen. Deshalb kommt es ganz zum Schluss.

access-rights-q08 = Frau Abebe wechselt vom Einkauf in den Verkauf. Was geschieht mit ihren Rechten?
    .a = Sie bekommt die des Verkaufs, und die des Einkaufs enden nach der Übergabe.
    .a-why = So passen die Rechte wieder zur Aufgabe. Der zweite Teil wird gern vergessen, deshalb steht er auf dem Blatt.
    .b = Sie behält die alten auf Dauer, falls aus dem Einkauf noch Fragen kommen.
    .b-why = Für die Übergabe ist das sinnvoll, mit einem Enddatum. Auf Dauer wächst so ein Konto, das fast alles darf.
    .c = Sie bekommt zusätzlich zum alten ein zweites Konto nur für den Verkauf.
    .c-why = Zwei Konten für dieselbe Person sind bei der Verwaltung sinnvoll. Für einen Wechsel genügt es, die Rechte des einen Kontos zu ändern.
    .d = Zunächst bleibt alles, wie es war, bis ihr im Verkauf etwas fehlt.
    .d-why = Was fehlt, meldet sich wirklich von selbst. Was zu viel ist, bleibt dagegen still und unbemerkt.

access-rights-q09 = So sieht das Austrittsblatt eines Kollegen am letzten Tag aus. Zeigen Sie auf die Zeile, hinter der noch eine Tür offen ist.
    .a = Notebook und Handy: zurückgegeben, Konto darauf abgemeldet
    .a-why = Die Geräte sind da und abgemeldet. Diese Zeile ist erledigt.
    .b = Alarmanlage: sein Code gelöscht, Schlüssel Nummer 4 zurück
    .b-why = Auch Türen aus Holz und Stahl gehören auf das Blatt. Hier ist alles erledigt.
    .c = Postfach: gesperrt, die automatische Antwort nennt die Vertretung
    .c-why = Niemand kann sich mehr anmelden, und die Kundschaft erfährt, wer nun hilft.
    .d = Portal des Großhändlers: gemeinsames Passwort, bleibt wie bisher
    .d-why = Hier ist sie. Das Passwort kennt er auswendig oder hat es im Browser gespeichert. Ändern Sie es heute und richten Sie danach eigene Konten ein.
    .e = Kalender und laufende Angebote: an Frau Novak übergeben
    .e-why = Die Übergabe ist gemacht. Hier bleibt nichts offen.

access-rights-q10 = Sie suchen eine Vorlage und sehen plötzlich die Gehälter aller Kolleginnen und Kollegen. Was tun Sie?
    .a = Ich schließe den Ordner und behalte es für mich.
    .a-why = Diskret ist das, und lesen soll man dort auch nichts. Solange niemand davon weiß, steht der Ordner aber allen weiter offen.
    .b = Ich sehe nach, wie viele Akten noch offenliegen.
    .b-why = Die Sorge ist verständlich. Nachsehen muss aber, wer für den Ordner zuständig ist. Sie haben genug gesehen, um Bescheid zu geben.
    .c = Ich schließe den Ordner und sage gleich Bescheid.
    .c-why = Genau so. Sie haben nichts falsch gemacht, und nach Ihrem Hinweis ist der Ordner in Minuten zu.
    .d = Ich verschiebe die Dateien an einen sicheren Ort.
    .d-why = Gut gemeint. Dabei kann etwas verloren gehen, und der Lohnabrechnung fehlen ihre Dateien. Das Recht gehört geändert, nicht der Ort.

access-rights-q11 = Beim halbjährlichen Aufräumen sehen Sie diese Konten. Um welche kümmern Sie sich?
    .a = „praktikum2“, zuletzt vor sieben Monaten benutzt
    .a-why = Das Praktikum ist vorbei. Als Anhaltspunkt nennen die CIS Controls 45 Tage ohne Nutzung; hier ist es viel länger.
    .b = „rossi“, Büro, täglich benutzt, Rechte des Büros
    .b-why = Hier passen Mensch, Aufgabe und Rechte zusammen. Nichts zu tun.
    .c = „it-mueller“, Administrator, Vertrag seit März beendet
    .c-why = Das ist der dringendste Fall. Das Konto darf alles und gehört zu niemandem mehr.
    .d = „notfall“, versiegelt im Safe, bei der Probe im Mai benutzt
    .d-why = Es ruht mit Absicht, ist begründet und geprobt. Solche Ausnahmen schreiben Sie einfach auf.
    .e = „info“, von vier Leuten mit einem Passwort benutzt
    .e-why = Hier weiß niemand, wer was getan hat. Ein gemeinsames Postfach, das alle mit dem eigenen Konto öffnen, löst das.

access-rights-q12 = Wer darf in den Cloud-Ordner „Bewerbungen“? Zeigen Sie auf die Freigabe, die zuerst wegmuss.
    .a = Frau Keller, Personal: lesen und ändern
    .a-why = Sie bearbeitet die Bewerbungen. Ihr Recht passt zur Aufgabe.
    .b = Alle, die den Link haben: lesen, ohne Ablaufdatum
    .b-why = Genau diese: Der Link lässt sich weiterschicken, und mit ihm sieht jede fremde Person Lebensläufe und Adressen. Nennen Sie stattdessen Personen.
    .c = Herr Sato, Werkstatt: lesen, bis 30. Juni
    .c-why = Er wählt mit aus, liest nur, und sein Recht endet von selbst. Besser geht es kaum.
    .d = Leitung: lesen
    .d-why = Lesen genügt der Leitung für die Entscheidung. Das ist knapp und passend.
    .e = Datensicherung: lesen, eigenes Konto
    .e-why = Das Sicherungsprogramm muss lesen können, sonst fehlt der Ordner in der Sicherung. Ein eigenes Konto dafür ist richtig.
