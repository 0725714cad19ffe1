### Übung: Karten einsortieren.

## Daten nach Schutzbedarf

sorting-protection = Wer darf das lesen?
    .task = Legen Sie jede Karte in die passende Schublade. Es geht nur darum, wer etwas lesen darf. Offen ist, was im Schaufenster hängen könnte. Intern ist, was alle im Betrieb sehen dürfen, sonst aber niemand. Streng geschützt ist, was nur wenige für ihre Aufgabe brauchen: Gesundheit, Lohn, Passwörter und was man der Kundschaft zu schützen versprochen hat. Passt mehreres, zählt das Strengste.
    .open = Offen
    .internal = Intern
    .strict = Streng geschützt
sorting-protection-opening-hours = Die Öffnungszeiten einer Bäckerei an Feiertagen
    .why = Je mehr Leute sie kennen, desto besser. Nur ändern soll sie auf der Website nicht jeder können.
sorting-protection-wages = Die Lohnliste einer Tischlerei
    .why = Was jemand verdient, geht außer der Person selbst nur die an, die den Lohn abrechnen oder den Betrieb leiten. Auch im Team bleibt der Ordner zu.
sorting-protection-duty-rota = Der Dienstplan eines Blumenladens mit Namen und Schichten
    .why = Alle im Laden brauchen ihn, draußen verriete er, wer wann allein ist. Stünde „krank“ neben einem Namen, käme er in die strenge Schublade.
sorting-protection-guest-allergies = Die Liste eines Partyservice, welcher Gast welche Allergie hat
    .why = Hier stehen Gesundheit und Name beieinander. Sehen sollten das nur die, die kochen und anrichten.
sorting-protection-allergens = Der Aushang an der Eistheke, welche Sorte Nüsse enthält
    .why = Er sagt etwas über das Eis und nichts über Menschen. Die Kundschaft soll ihn sogar lesen.
sorting-protection-till-guide = Die Anleitung zum Stornieren an der Kasse einer Buchhandlung, ohne Passwörter
    .why = Wer dort arbeitet, darf sie kennen, und draußen nützt sie höchstens Leuten, die betrügen wollen. Mit einem Passwort darin wäre sie streng zu schützen.
sorting-protection-customer-drawing = Die Zeichnung eines neuen Bauteils in einer Dreherei; mit dem Kunden ist Verschwiegenheit vereinbart
    .why = Das ist ein fremdes Geheimnis, und Sie haben Ihr Wort gegeben. Zugriff bekommt, wer das Teil anbietet oder fertigt.
sorting-protection-job-advert = Die Stellenanzeige eines Pflegedienstes
    .why = Sie ist dafür gemacht, gesehen zu werden. Die Bewerbungen, die darauf eintreffen, gehen dann nur noch wenige etwas an.
sorting-protection-phone-list = Die Liste der Durchwahlen in einer Spedition
    .why = Im Haus ist sie nützlich. Für Fremde wäre sie eine gute Vorlage, um sich am Telefon als jemand aus dem Haus auszugeben.
sorting-protection-appointments = Der Terminkalender einer Physiotherapie mit Namen und Beschwerden
    .why = Wer wegen welcher Beschwerden kommt, ist eine Auskunft über die Gesundheit. Sie gehört nur denen auf den Bildschirm, die behandeln oder Termine vergeben.
sorting-protection-finished-work = Das Foto eines fertigen Bads, das ohne Namen und Adresse auf die Website soll; die Kundin ist einverstanden
    .why = Sie hat zugestimmt, und das Bild verrät nicht, wo es entstand. Ohne ihr Ja bliebe das Foto im Haus.
sorting-protection-stock-list = Die Bestandsliste im Lager eines Elektrobetriebs
    .why = Werkstatt und Büro arbeiten damit. Sonst muss niemand wissen, wie viel Kupferkabel wo liegt.

## Werkzeuge und Arbeitsweisen

sorting-tools = Darf ich das benutzen?
    .task = In allen Betrieben auf den Karten gilt dieselbe Regel. Freigegeben sind E-Mail, Kalender, Videogespräche, Firmen-Cloud und KI-Assistent, immer mit dem eigenen Firmenkonto. In der Cloud teilt man nur mit namentlich genannten Personen und mit Enddatum, und die KI erfährt nichts über einzelne Menschen. Wer etwas anderes einführen möchte, fragt vorher: Programme, Erweiterungen, Geräte, Zugänge für Fremde. Lieber lassen sollte man, was dieser Regel widerspricht, etwa Firmendaten in einen Dienst geben, der nicht freigegeben ist, oder ein fremdes Passwort benutzen.
    .approved = Freigegeben
    .ask = Erst fragen
    .leave = Lieber lassen
sorting-tools-share-photos = Eine Malerin teilt Fotos der Baustelle über die Firmen-Cloud mit der Hausverwalterin, namentlich und bis Monatsende.
    .why = Freigegebener Dienst, eine bestimmte Person, ein Ende: So kommt nichts weiter herum, als es soll.
sorting-tools-private-cloud = Ein Vertreter kopiert die Kundenliste in seine private Cloud, um am Wochenende daran zu arbeiten.
    .why = Dort sieht der Betrieb die Daten nicht mehr und kann sie nicht schützen. Fleiß wie diesen belohnt man mit einem Zugang, der auch zu Hause läuft.
sorting-tools-notetaker = Eine Architektin möchte die Baubesprechung von einer neuen KI mitschreiben lassen.
    .why = Die KI steht nicht auf der Liste und hört allen zu. Der Betrieb prüft sie zuerst, und wer am Tisch sitzt, muss einverstanden sein.
sorting-tools-model-letter = Ein Hausverwalter lässt den KI-Assistenten einen allgemeinen Musterbrief zum Lüften entwerfen und liest ihn gründlich durch.
    .why = Freigegebenes Werkzeug, keine Angaben über Menschen, und am Ende prüft jemand, der sich auskennt. So ist es gedacht.
sorting-tools-ai-report = Eine Ergotherapeutin gibt dem KI-Assistenten den Bericht über einen Patienten zum Kürzen. Den Namen hat sie gestrichen.
    .why = Das Streichen ist gut gemeint. Alter, Wohnort und Beschwerden verraten aber oft, um wen es geht, und damit erfährt die KI etwas über einen Menschen.
sorting-tools-route-app = Ein Getränkefahrer hätte gern eine App, die seine Tour plant.
    .why = Eine gute Idee, und die App kann ja auf die Liste kommen. Vorher klärt der Betrieb, wohin die Adressen der Kundschaft dabei gehen.
sorting-tools-video-call = Eine Küchenplanerin zeigt dem Kunden den Entwurf im Videogespräch, angemeldet mit ihrem Firmenkonto.
    .why = Dafür ist das Werkzeug da. Vor dem Teilen schließt sie noch alles, was der Kunde nicht sehen soll.
sorting-tools-borrowed-password = Ein Auszubildender bestellt beim Großhandel mit dem Passwort seiner Meisterin, die gerade im Urlaub ist.
    .why = Später weiß niemand, wer bestellt hat, und das Passwort kennen nun zwei. Eine Vertretung bekommt einen eigenen Zugang.
sorting-tools-browser-extension = Ein Texter würde gern eine Erweiterung für den Browser installieren, die seine Rechtschreibung prüft.
    .why = Viele Erweiterungen dürfen alles mitlesen, was im Browser steht, auch im Postfach. Darüber sollte jemand entscheiden, der sie kennt.
sorting-tools-pdf-website = Eine Steuerfachangestellte lädt einen Steuerbescheid auf einer kostenlosen Website hoch, die ihn in eine Tabelle verwandelt.
    .why = Der Bescheid liegt damit bei Unbekannten. Fehlt ein solches Werkzeug, ist das eine gute Frage an den Betrieb, nur eben vorher.
sorting-tools-remote-access = Der Hersteller bittet eine Verpackungsfirma um einen Fernzugang, damit er ihre Maschine warten kann.
    .why = Das kann nützlich sein, öffnet aber eine Tür ins Netz. Wer die IT betreut, legt fest, wer hereindarf, wie lange und mit welchem Schutz.
sorting-tools-phone-calendar = Ein Dachdecker trägt auf dem Diensthandy mit seinem Konto einen Termin in den Firmenkalender ein.
    .why = Das Handy kommt vom Betrieb, der Kalender steht auf der Liste, das Konto ist sein eigenes. Hier gibt es nichts zu fragen.

## Melden

sorting-report = Sofort, später oder gar nicht?
    .task = Wie eilig ist eine Meldung? Sofort heißt: jetzt gleich, per Anruf oder Meldeknopf, weil etwas verloren ist, Fremde etwas in der Hand haben könnten oder andere gewarnt werden sollten. Bei nächster Gelegenheit heißt: heute oder in dieser Woche ansprechen, denn es läuft nichts davon. Im Zweifel gilt: lieber einmal zu oft und lieber zu früh.
    .now = Sofort melden
    .next = Bei nächster Gelegenheit
    .none = Nicht nötig
sorting-report-clicked-link = In der Tischlerei klicken Sie auf einen Link in einer E-Mail. Es erscheint eine leere Seite, sonst nichts.
    .why = Vielleicht war wirklich nichts, doch das soll jemand prüfen, der sich auskennt. Bitte melden, auch wenn Sie geklickt haben: Dafür gibt es Dank.
sorting-report-worn-door = Die Tür zum Lager fällt nicht mehr von selbst ins Schloss. Sie haben sie zugezogen, und sie hält.
    .why = Für den Moment ist sie zu. Sagen Sie es noch heute, damit jemand den Türschließer richtet, bevor es alle vergessen.
sorting-report-own-sign-in = Sie melden sich im Postfach an. Das Handy fragt nach und zeigt dieselbe Zahl wie der Bildschirm.
    .why = Diese Anfrage haben Sie selbst ausgelöst, und die Zahl stimmt. So soll der zweite Faktor arbeiten.
sorting-report-lost-phone = Ihr Diensthandy liegt wohl noch im Taxi. Es ist gesperrt und verschlüsselt.
    .why = Die Sperre verschafft Ihnen Zeit, und mit Ihrem Anruf wird sie genutzt: Das Gerät lässt sich orten und löschen, solange es Empfang hat. Suchen können Sie danach.
sorting-report-old-number = Auf der Notfallkarte im Pausenraum der Druckerei steht noch die Nummer des früheren IT-Dienstleisters.
    .why = Passiert ist nichts, also eilt es nicht auf die Minute. Bis zum Ernstfall sollte die neue Nummer aber dort stehen: am besten noch heute sagen.
sorting-report-odd-invoice = Im Blumenladen kommt per E-Mail eine seltsame Rechnung an. Angeklickt haben Sie nichts.
    .why = Ein Druck auf den Meldeknopf genügt. Dieselbe E-Mail liegt vielleicht auch bei anderen, und die sind dann gewarnt.
sorting-report-spam-advert = Im Spam-Ordner liegt Werbung für Bürostühle, von einem Händler, den Sie nicht kennen.
    .why = Der Filter hat getan, was er soll, und die Werbung will nur verkaufen. Gibt sich dort jemand als Bank oder Kollegin aus, melden Sie es gern trotzdem.
sorting-report-sign-in-request = Am Sonntagabend fragt Ihr Handy, ob Sie sich gerade anmelden. Das tun Sie nicht, also lehnen Sie ab.
    .why = Ablehnen war richtig. Vermutlich kennt aber jemand Ihr Passwort, und es sollte geändert sein, bevor der nächste Versuch kommt.
sorting-report-old-tablet = Das Tablet auf der Theke der Bäckerei meldet, dass es ab dem Frühjahr keine Updates mehr bekommt.
    .why = Noch bekommt es welche. Wer die Geräte betreut, sollte es diese Woche erfahren und hat dann Zeit, in Ruhe Ersatz zu beschaffen.
sorting-report-planned-restart = Der Rechner in der Praxis startet mittags neu, wie es die IT gestern im Team angekündigt hat.
    .why = Angekündigt, erklärt, zur genannten Zeit: Das ist Alltag. Käme der Neustart aus heiterem Himmel, wäre ein Anruf genau richtig.
sorting-report-wrong-recipient = Sie haben die Lohnabrechnung eines Kollegen per E-Mail an einen Kunden mit ähnlichem Namen geschickt.
    .why = Das passiert auch Sorgfältigen. Je früher die Leitung es weiß, desto eher lässt sich der Kunde um Löschung bitten und prüfen, ob eine Frist läuft.
sorting-report-extra-folder = Auf dem Laufwerk der Gärtnerei sehen Sie den Ordner „Einkauf“, den Sie für Ihre Arbeit nicht brauchen.
    .why = Ein Recht zu viel ist kein Vorfall, nur etwas zum Aufräumen. Ein Satz an die Person, die Rechte vergibt, genügt.
