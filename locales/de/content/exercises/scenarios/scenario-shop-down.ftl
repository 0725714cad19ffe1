### Ein Fall zum Entscheiden: fremde Inhalte im Onlineshop.

scenario-shop-down = Fremde Werbung im Onlineshop
    .summary = Am Freitagabend zeigt die Startseite etwas, das nicht von Ihnen stammt.
    .debrief = Ein Shop, der Fremdes zeigt, kommt sofort auf die Wartungsseite, auch am Freitagabend. Danach gilt die Reihenfolge: Hilfe anrufen, Spuren sichern, Ursache finden, alle Zugänge erneuern, erst dann wieder öffnen. Eine Sicherung bringt auch die alte Lücke zurück. Wer betroffen ist, erfährt es früh, und die 72 Stunden für eine Meldung beim Datenschutz laufen auch am Wochenende.

scenario-shop-down-page = Freitagabend, in Ihrem Onlineshop für Wolle hat gerade die Winteraktion begonnen. Eine Kundin schickt ein Bild vom Handy: Auf der Startseite wirbt jemand in einer fremden Sprache für Glücksspiel. Ihr Team ist schon im Wochenende.
    .a = Ich melde mich an, lösche die fremde Werbung und stelle die Startseite wieder her.
    .a-then = Eine Viertelstunde lang sieht alles aus wie immer. Dann ist die Werbung wieder da, denn der Weg hinein ist noch offen.
    .b = Ich schalte den Shop auf die Wartungsseite und suche die Notfallnummer der Agentur.
    .b-then = Wer jetzt kommt, liest: „Wir sind bald wieder da.“ Die Nummer steht im Vertrag, und Frau Iliev von der Agentur hat Bereitschaft.
    .c = Ich rufe die Notfallnummer der Agentur an und frage, was ich zuerst tun soll.
    .c-then = Frau Iliev hat Bereitschaft. Als Erstes schalten Sie mit ihr den Shop auf die Wartungsseite.
    .d = Bestellungen gehen ja ein. Ich sehe es mir nach dem Abendessen in Ruhe an.
    .d-then = Das Essen tut gut, und es gehen sieben Bestellungen ein. Ob das eine gute Nachricht ist, wissen Sie noch nicht.

scenario-shop-down-orders = Noch eine Kundin schreibt: An der Kasse sei sie zweimal nach ihrer Kartennummer gefragt worden, und das Formular habe anders ausgesehen als sonst. Dabei bringt Ihnen so ein Wochenende die Hälfte des Monatsumsatzes.
    .a = Ich spiele die Sicherung von letzter Nacht zurück, dann ist alles wieder sauber.
    .a-then = Das Zurückspielen klappt ohne Fehler. Auf der Startseite liegt wieder Wolle.
    .b = Ich lasse den Shop laufen. Auf dieses Wochenende können wir nicht verzichten, am Montag sieht die Agentur nach.
    .b-then = Es wird das beste Wochenende seit Langem, auf den ersten Blick.
    .c = Sofort auf die Wartungsseite, dann rufe ich die Notfallnummer der Agentur an.
    .c-then = Das kostet Umsatz. Aber ab jetzt tippt niemand mehr eine Kartennummer ein, und Frau Iliev von der Agentur hat Bereitschaft.

scenario-shop-down-agency = Der Shop zeigt die Wartungsseite. Frau Iliev findet auf dem Server Dateien, die nicht von ihr stammen. „Ich kann alles auf gestern zurücksetzen“, sagt sie, „oder wir sichern zuerst die Spuren.“
    .a = Bitte gleich zurücksetzen. Jede Stunde ohne Shop tut weh.
    .a-then = Nach einer Dreiviertelstunde ist der Shop wieder offen. Wie jemand hineinkam, hat dabei niemand nachgesehen.
    .b = Erst die Spuren: eine Kopie der Dateien und Protokolle, dann suchen wir die Ursache.
    .b-then = Es dauert eine Dreiviertelstunde, in der Sie viel Tee trinken. Dann sagt Frau Iliev: „Jetzt wird es klarer.“

scenario-shop-down-restored = Der Shop ist offen, die ersten Bestellungen kommen. Dann erscheint die fremde Werbung wieder. Die Sicherung war in Ordnung, aber die Lücke steckte auch in ihr.
    .a = Wartungsseite an. Mit Frau Iliev von der Agentur sichere ich jetzt die Spuren, und wir suchen die Ursache.
    .a-then = Sie kopiert Dateien und Protokolle, bevor sie etwas ändert. Das kostet Zeit, dafür ist es die letzte Runde.
    .b = Noch einmal zurücksetzen, diesmal auf den Stand von letzter Woche.
    .b-then = Auch dieser Stand hat dieselbe Lücke. Bis Sonntag setzen Sie noch dreimal zurück, und dazwischen ist der Shop jedes Mal offen.

scenario-shop-down-keys = Die Ursache ist gefunden: eine alte Erweiterung für Gutscheine, die lange kein Update bekam. Außerdem gibt es ein Administratorkonto, das niemand kennt. „Wer so weit war, kennt vielleicht auch Ihre anderen Passwörter“, sagt Frau Iliev.
    .a = Das fremde Konto löschen, die Erweiterung ersetzen, und dann wieder aufmachen.
    .a-then = Die Lücke ist zu, und der Shop läuft. Die alten Passwörter gelten weiter.
    .b = Ich ändere noch mein eigenes Passwort für den Shop. Den Rest machen wir nächste Woche.
    .b-then = Die Erweiterung ist ersetzt, Ihr Konto ist sicher, der Shop ist offen. Die Zugänge zu Server und Internetadresse bleiben, wie sie waren.
    .c = Alle Zugänge neu: Shop, Server, Datenbank, Internetadresse, Zahlungsanbieter. Von einem sauberen Gerät, mit zweitem Faktor.
    .c-then = Die Liste ist lang, und Sie haken sie zu zweit ab. Danach ist niemand mehr angemeldet, der nicht dazugehört.

scenario-shop-down-customers = In den Protokollen sieht Frau Iliev: An der Kasse stand seit gestern Abend ein fremdes Formular für Kartendaten. 31 Menschen haben in dieser Zeit bestellt. Was tun Sie mit diesem Wissen?
    .a = Ich schreibe ihnen von einer „kleinen technischen Störung“, um niemanden zu erschrecken.
    .a-then = Das klingt freundlich. Wer seine Karte eingegeben hat, erfährt so aber nicht, dass er sie sperren sollte.
    .b = Ich rufe heute noch den Zahlungsanbieter an, warne die 31 und notiere, seit wann ich davon weiß.
    .b-then = Beim Zahlungsanbieter ist rund um die Uhr jemand da. Ihre Nachricht sagt in fünf Sätzen, was war und was zu tun ist.
    .c = Am Montag spreche ich mit der Anwältin. Bis dahin sage ich lieber nichts.
    .c-then = Rat einzuholen ist klug. Die Karten bleiben bis dahin allerdings ungeschützt.

scenario-shop-down-told = Am Sonntag ist wieder offen
    .text = Am Sonntag öffnet der Shop, neu aufgesetzt und mit frischen Zugängen. Alle Betroffenen konnten ihre Karten rechtzeitig sperren. Schon am Samstag gehen die Anzeige und eine erste Meldung an die Datenschutzaufsicht hinaus, Einzelheiten folgen. Viele Kundinnen schreiben, dass sie gern weiter bei Ihnen kaufen.

scenario-shop-down-monday = Ein Wochenende zu spät
    .text = Der Shop ist sicher, und die Meldung an die Aufsicht schafft es am Montag gerade noch in die Frist. Mit vier der Karten haben Fremde aber am Wochenende eingekauft. Ihre Besitzer hätten lieber am Freitag davon gewusst, und zwei bestellen nie wieder.

scenario-shop-down-reopened = Die zweite Tür
    .text = Zwei Wochen ist Ruhe. Dann melden sich Fremde mit dem alten Passwort für den Server an, und alles beginnt von vorn. Diesmal bleibt der Shop drei Tage zu, bis jeder Zugang neu ist. Erst jetzt kommt heraus, dass damals an der Kasse Kartendaten abgeflossen sind.

scenario-shop-down-cards = Ein teures Wochenende
    .text = Bis Montag stand das fremde Formular an der Kasse. 140 Menschen haben dort ihre Kartendaten eingegeben, und vielen fehlt nun Geld. Der Zahlungsanbieter sperrt Ihren Zugang fünf Wochen lang, bis alles geprüft ist. Das Vertrauen kommt langsamer zurück, aber es kommt.
