### Schritt 12: Maßnahmen.

suppliers-list-key = Die wichtigsten Dienstleister auf eine Seite schreiben
    .why = Erst eine Liste zeigt, wer alles einen Schlüssel zu Ihrem Betrieb hat und bei wem sich ein Gespräch lohnt.
    .how = Gehen Sie Rechnungen und Abbuchungen der letzten zwölf Monate durch. Schreiben Sie alle auf, die an Ihre Daten oder Geräte kommen oder ohne die Sie stillstehen. Notieren Sie zu jedem: wofür, welche Daten, welcher Zugang, welche Notfallnummer, wann der Vertrag endet. Rufen Sie dann einen nach dem anderen an, den wichtigsten zuerst, und stellen Sie die fünf Fragen aus der Lektion.
    .done = Die Seite liegt gedruckt beim Notfallplan, und neben den drei wichtigsten Namen stehen Antworten auf alle fünf Fragen.

suppliers-fix-duties = Pflichten und Ausstieg schriftlich vereinbaren
    .why = Was nur am Telefon gesagt wurde, hilft nach einem Wechsel der Ansprechperson niemandem mehr.
    .how = Bitten Sie jeden wichtigen Dienstleister um einen Zusatz von einer Seite. Hinein gehören: Meldung eines Vorfalls binnen 24 Stunden per Telefon, eigene Konten mit zweitem Faktor, erlaubte Unteraufträge, Rückgabe von Daten und Passwörtern sowie Löschung am Ende. Schließen Sie einen Auftragsverarbeitungsvertrag, wo jemand in Ihrem Auftrag personenbezogene Daten verarbeitet. Praxen und Kanzleien fügen die Verpflichtung zur Geheimhaltung hinzu. Bei großen Cloud-Diensten, die nicht verhandeln, lesen Sie nach, was deren Vertrag zu diesen Punkten sagt, und heften Sie ihn ab.
    .done = Zu jedem Namen auf Ihrer Liste liegt ein unterschriebenes oder abgelegtes Papier, das diese Punkte nennt.

suppliers-limit-access = Zugänge von außen begrenzen
    .why = Ein vergessenes Konto eines früheren Dienstleisters ist eine Tür, die niemand mehr bewacht.
    .how = Listen Sie jedes Konto und jeden Fernzugang auf, den Außenstehende benutzen, auch bei Website, Kasse, Telefonanlage und Maschinen. Sperren Sie nach Rückfrage, was niemand zuordnen kann. Wandeln Sie gemeinsame Konten in persönliche um, verlangen Sie einen zweiten Faktor und geben Sie nur die nötigen Rechte. Stellen Sie Fernwartung so ein, dass jemand im Betrieb sie freischaltet und sie danach wieder zugeht.
    .done = Auf der Liste stehen hinter jedem Zugang eine Person, ein zweiter Faktor und ein Datum, an dem Sie ihn wieder prüfen.

suppliers-tidy-shares = Die eigenen Freigaben aufräumen
    .why = Ein alter Link gilt weiter, auch wenn Sie ihn längst vergessen haben. Jeder beendete ist eine offene Tür weniger.
    .how = Öffnen Sie im Cloud-Dienst des Betriebs die Ansicht der geteilten Dateien. Beenden Sie, was niemand mehr braucht. Ersetzen Sie offene Links durch Freigaben für namentlich genannte Personen, nur zum Lesen, wo das genügt. Setzen Sie ein Ablaufdatum, wenn der Dienst es anbietet. Finden Sie Arbeitsdateien im privaten Speicher, fragen Sie, wohin sie gehören, und ziehen Sie mit ihnen um.
    .done = In Ihrer Liste steht nur noch, was gebraucht wird, und Sie könnten zu jeder Freigabe sagen, für wen sie ist.

suppliers-rehearse-exit = Den Ausstieg aus dem wichtigsten Cloud-Dienst proben
    .why = Wer seine Daten schon einmal herausgeholt hat, kann wechseln und übersteht auch einen Ausfall.
    .how = Nehmen Sie den Dienst, der am meisten fehlen würde, etwa Buchhaltung oder Terminbuch. Stoßen Sie dort den Export an und öffnen Sie die Dateien mit einem anderen Programm. Vergleichen Sie: Ist die Zahl der Einträge richtig, sind Anhänge dabei? Legen Sie die Kopie verschlüsselt außerhalb dieses Dienstes ab und schreiben Sie Dauer, Lücken und Kündigungsfrist auf. Wiederholen Sie das einmal im Jahr.
    .done = Eine lesbare Kopie mit Datum liegt an einem anderen Ort, und ein Zettel nennt Dauer, Lücken und Frist.

suppliers-ai-page = KI-Regeln auf einer Seite festlegen
    .why = Menschen halten sich an Regeln, die kurz sind und etwas erlauben. Ein bloßes Verbot führt leicht ins Verborgene.
    .how = Fragen Sie zuerst, wofür das Team KI nutzt oder nutzen möchte; wer offen antwortet, bekommt keinen Ärger. Schreiben Sie dann auf: welche Werkzeuge erlaubt sind, was nie hineindarf, dass jemand jedes Ergebnis prüft, wer Fragen beantwortet und wo man ein Versehen meldet. Gibt es einen Betriebsrat, beziehen Sie ihn früh ein. Besprechen Sie die Seite mit drei Beispielen aus Ihrer Arbeit und notieren Sie, wer dabei war.
    .done = Die Seite hängt aus, und zwei Personen, die Sie fragen, nennen ein erlaubtes Werkzeug und etwas, das nie hineindarf.

suppliers-set-up-ai = Die erlaubte KI sicher einrichten
    .why = Mit Betriebskonten und guten Voreinstellungen muss nicht jede Person selbst an alles denken.
    .how = Wählen Sie ein Angebot für Betriebe, zu dem es einen Auftragsverarbeitungsvertrag gibt. Richten Sie Betriebskonten mit zweitem Faktor ein. Schalten Sie aus, dass Eingaben zum Training dienen, und begrenzen Sie, wie lange Verläufe gespeichert bleiben. Lassen Sie Apps nur nach Freigabe an Postfach und Dateien, und entfernen Sie aus der Liste der verbundenen Apps, was niemand braucht. Darf die KI selbst handeln, stellen Sie eine Bestätigung vor dem Senden, Löschen und Zahlen ein.
    .done = Ein Probekonto kann keine fremde App verbinden, und in den Einstellungen ist die Nutzung zum Training ausgeschaltet.
