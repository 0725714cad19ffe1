### Übung: Risiken an gezeichneten Orten finden.

## Büro

place-office = Mittagspause im Büro
    .task = Ein Heizungsbetrieb im Erdgeschoss, alle sind beim Essen. Zeigen Sie auf alles, was Daten oder Geräte in Gefahr bringt. Manches sieht nur verdächtig aus.
place-office-window = Ein weit geöffnetes Fenster; auf gleicher Höhe führt draußen ein Gehweg vorbei
    .why = Im Erdgeschoss ist ein offenes Fenster eine zweite Tür, und vieles liegt in Reichweite. Wer zuletzt hinausgeht, macht es zu, auch für eine halbe Stunde.
place-office-plant = Eine hohe Topfpflanze auf dem Boden
    .why = Sie ist nur schön. Gießen genügt.
place-office-screen = Ein heller Bildschirm mit einem geöffneten Postfach, davor ein leerer Stuhl
    .why = Hier kann jeder mitlesen und in fremdem Namen schreiben. Beim Aufstehen sperren: Windows-Taste und L, am Mac Control, Command und Q; dazu eine Sperre, die von selbst angeht.
place-office-note = Ein gelber Zettel mit Buchstaben und Ziffern am Rand des Bildschirms
    .why = Das sieht nach einem Passwort aus, und jeder Besuch kann es lesen. Passwörter gehören in den Passwort-Manager, und dieses sollte man nun ändern.
place-office-usb = Ein USB-Stick auf dem Boden, mit „Gehälter“ beschriftet
    .why = Die Aufschrift weckt Neugier, und genau darauf hoffen Leute, die Schadsoftware verteilen. Nirgends einstecken, sondern bei der Person abgeben, die die IT betreut.
place-office-card = Ein Blatt an der Wand mit der Überschrift „IT-Notfall“ und einer Telefonnummer
    .why = Genau dort gehört es hin. Im Ernstfall hilft eine Nummer auf Papier, auch wenn kein Rechner mehr läuft.
place-office-whiteboard = Eine weiße Tafel mit Namen, Adressen und dem Vermerk „verreist bis 14. Juli“
    .why = Wer hereinkommt, erfährt hier, welches Haus leer steht. Solche Angaben gehören in die Auftragsliste, die nur sieht, wer sie braucht.
place-office-padlock = Ein zweiter Bildschirm, der nur die Uhrzeit und ein geschlossenes Schloss zeigt
    .why = So ist es richtig: Hier hat jemand beim Weggehen gesperrt, und zu lesen gibt es nichts.
place-office-printer = Ein Drucker, in dessen Ausgabefach beschriebene Blätter liegen
    .why = Was im Fach liegen bleibt, kann lesen oder mitnehmen, wer gerade vorbeikommt. Ausdrucke gleich abholen; viele Geräte drucken auf Wunsch erst, wenn man davorsteht.
place-office-shredder = Ein Gerät mit einem Korb voller winziger Papierschnipsel
    .why = Der Aktenvernichter hat gut gearbeitet. Aus so kleinen Schnipseln setzt kaum jemand einen Brief zusammen.
place-office-visitor = Eine Person mit Besucherschild, die allein vor einem Regal mit Ordnern steht
    .why = Das Schild sagt nur, dass sie zu Besuch ist. Besuch wird abgeholt und begleitet; ein freundliches „Zu wem möchten Sie?“ hilft sofort.
place-office-keys = Ein Schrank mit der Aufschrift „Personal“, im Schloss steckt ein Schlüsselbund
    .why = Ein Schloss schützt nur, wenn der Schlüssel woanders ist. Er gehört denen, die Personalakten für ihre Arbeit brauchen, und sonst in den Schlüsselkasten.
place-office-guests = Ein Schild mit der Überschrift „WLAN für Gäste“ und einem Passwort
    .why = Dieses Passwort darf hängen, denn vom Gäste-WLAN geht es nur ins Internet. Das Passwort für das Arbeitsnetz dürfte hier nicht stehen.
place-office-cupboard = Ein Wandschrank mit blinkenden Geräten und Kabeln, dessen Tür offen steht
    .why = Hier laufen alle Leitungen zusammen, und jeder kann etwas abziehen oder anstecken. Der Schrank bleibt abgeschlossen, der Schlüssel bei der Person, die ihn betreut.

## Zuhause

place-home-office = Homeoffice am Küchentisch
    .task = Heute wird zu Hause gearbeitet, gleich beginnt ein Videogespräch mit einem Kunden. Zeigen Sie auf alles, was Daten des Betriebs in Gefahr bringt. Nicht alles in der Küche gehört dazu.
place-home-office-notebook = Ein aufgeschlagenes Notizbuch mit Namen und Telefonnummern auf der Fensterbank, draußen gehen Leute vorbei
    .why = Wer draußen stehen bleibt, kann mitlesen. Notizen kommen auf die andere Seite des Tisches und abends in ein Fach, das man abschließen kann.
place-home-office-cat = Eine Katze, die auf einem Stuhl schläft
    .why = Sie behält alles für sich. Nur von der Tastatur hält man sie besser fern.
place-home-office-speaker = Ein Lautsprecher, der gesprochene Befehle versteht; sein Ring leuchtet
    .why = Er wartet auf sein Stichwort, verhört sich manchmal und kann dann Aufnahmen an den Anbieter schicken. Für dienstliche Gespräche den Stecker ziehen oder ihn in ein anderes Zimmer stellen.
place-home-office-radio = Ein altes Radio mit Drehknöpfen
    .why = Es kann nur empfangen. Mithören kann es nicht.
place-home-office-flipchart = Ein Flipchart mit Namen und Beträgen, der Kamera des Laptops genau gegenüber
    .why = Im Videogespräch liest der Kunde mit, was für andere bestimmt war. Vorher das eigene Bild prüfen, das Blatt umschlagen oder den Hintergrund unscharf stellen.
place-home-office-headset = Ein Kopfhörer mit Mikrofon am Haken
    .why = Gut, dass er da ist: Damit hört die Küche nur die halbe Unterhaltung.
place-home-office-restart = Eine Meldung auf dem Bildschirm: „Neustart für ein Update, 23-mal verschoben“
    .why = Solange der Neustart fehlt, bleiben bekannte Lücken offen. Heute nach dem letzten Gespräch neu starten, dann ist es erledigt.
place-home-office-disk = Eine kleine Festplatte mit der Aufschrift „Urlaub + Firma“, am Laptop angesteckt
    .why = Auf der privaten Platte kann der Betrieb seine Daten weder schützen noch löschen, und Schadsoftware träfe Original und Kopie zugleich. Firmendaten gehören in die Datensicherung des Betriebs.
place-home-office-letter = Ein Brief mit dem Namen einer Bank, einem großen QR-Code und dem Satz „Bitte bis Freitag bestätigen“
    .why = Auch Briefe werden gefälscht, und ein QR-Code ist nichts anderes als ein Link. Nicht scannen, sondern das eigene Lesezeichen zur Bank öffnen und dort nachsehen.
place-home-office-chat = Ein Handy mit einem offenen Chat; das letzte Bild zeigt den Aufkleber eines Routers
    .why = Auf dem Aufkleber stehen oft die Passwörter ab Werk, und das Foto bleibt im Chat. Geben Sie dem Router eigene Passwörter und dem Besuch das Gäste-WLAN.
place-home-office-briefcase = Eine geschlossene Aktentasche mit Zahlenschloss neben dem Tischbein
    .why = So reisen Papiere ordentlich zwischen Betrieb und Küche, und niemand liest sie im Vorbeigehen.
place-home-office-tablet = Ein Kind mit einem Tablet, auf dem ein Inventaraufkleber klebt
    .why = Mit einem Dienstgerät ist auch ein Kind im Namen des Betriebs unterwegs, und eine Nachricht ist schnell gelöscht oder verschickt. Dienstgeräte benutzt nur, wem der Betrieb sie gegeben hat.
place-home-office-calendar = Ein Kalender am Kühlschrank: Zahnarzt, Fußball, Oma
    .why = Das ist das Leben der Familie und geht den Betrieb nichts an. In der eigenen Küche darf es hängen.
place-home-office-bin = Eine Kiste mit Altpapier an der Tür, obenauf Briefe mit dem Logo eines Betriebs
    .why = Altpapier steht bald unbewacht an der Straße. Unterlagen und Fehldrucke reisen zurück in den Betrieb und dort in den Aktenvernichter.

## Unterwegs

place-train = Im Regionalzug
    .task = Viele Fahrgäste, viele Geräte. Zeigen Sie auf alles, was Daten eines Betriebs in Gefahr bringt. Einiges davon ist ganz in Ordnung.
place-train-qr = Ein Fahrplan am Einstieg; über dem gedruckten QR-Code klebt ein kleiner Aufkleber mit einem anderen
    .why = Wohin ein überklebter Code führt, weiß nur, wer ihn geklebt hat. Benutzen Sie die App der Bahn oder Ihr Lesezeichen und sagen Sie dem Zugpersonal Bescheid.
place-train-inspector = Eine Frau in Uniform, die mit einem Gerät eine Fahrkarte auf einem Handy prüft
    .why = Sie liest nur den Code der Fahrkarte. Das Handy bleibt dabei in der Hand seiner Besitzerin.
place-train-screen = Ein Laptop mit einer Tabelle voller Namen und Beträge; der Fahrgast daneben blickt hinüber
    .why = Zum Mitlesen braucht es keine Technik. Eine Sichtschutzfolie hilft, oder Sie heben sich die Tabelle für später auf.
place-train-filter = Ein Laptop, an dem jemand schreibt; von der Seite sieht der Bildschirm schwarz aus
    .why = Das macht die Sichtschutzfolie. Lesen kann nur, wer gerade davorsitzt.
place-train-bag = Eine offene Tasche in der Gepäckablage, darin ein Laptop und eine Festplatte mit der Aufschrift „Backup“
    .why = Geht die Tasche verloren, ist beides weg, das Original und die Kopie. Eine Kopie bleibt zu Hause oder im Betrieb, und wertvolles Gepäck bleibt in Griffnähe.
place-train-call = Ein Mann, der sein Handy auf laut gestellt hat: „Frau Albrecht schuldet uns noch 4.800 Euro.“
    .why = Nun weiß es der ganze Wagen, vielleicht auch jemand, der Frau Albrecht kennt. Im Zug genügt ein Satz: „Ich rufe gleich zurück.“
place-train-badge = Ein Ausweis mit Foto, Namen und Firma, der an einem Band über der Jacke hängt
    .why = Mit Namen und Firma kann jemand später sehr glaubwürdig anrufen oder schreiben. Nach Feierabend kommt der Ausweis in die Tasche.
place-train-charger = Ein Handy mit dunklem Bildschirm, mit einem Kabel an der Buchse des Sitzes
    .why = Das ist heute in Ordnung: Aktuelle Handys geben über das Kabel nur mit Ihrer Zustimmung Daten heraus, und dieses ist gesperrt. Fragt es, ob Sie dem Gerät vertrauen, lehnen Sie ab.
place-train-wifi = Ein Tablet im Netz „Zug-WLAN-Gratis“; es fragt nach dem Passwort fürs E-Mail-Konto, und auf dem Schild an der Wand steht „Zug-WLAN“
    .why = So einen Namen kann jeder seinem Netz geben, und kein WLAN braucht Ihr E-Mail-Passwort. Abbrechen und das Internet des Handys nehmen.
place-train-laptop = Ein aufgeklappter Laptop mit hellem Bildschirm auf dem Tisch, der Sitz davor ist leer
    .why = Ein Halt genügt, und der Laptop steigt ohne seine Besitzerin aus. Wer aufsteht, sperrt ihn und nimmt ihn mit.
place-train-book = Ein aufgeschlagener Roman auf dem Klapptisch
    .why = Viel Spannung, aber kein Risiko. Hier darf jeder mitlesen.
place-train-folder = Eine Mappe mit der Aufschrift „Bewerbungen“ auf einem freien Sitz
    .why = Papier hat keine Sperre: Wer die Mappe findet, liest alles. Unterwegs bleibt sie in der geschlossenen Tasche und die Tasche bei Ihnen.
place-train-suitcase = Ein Koffer mit einem Anhänger, dessen Klappe die Adresse verdeckt
    .why = Gut gelöst: Wer den Koffer findet, kann nachsehen, und im Vorbeigehen liest es niemand.
place-train-phone = Ein Handy mit geöffnetem Postfach auf dem Klapptisch, seine Besitzerin schläft
    .why = Wer das Postfach hat, kann damit die Passwörter vieler anderer Konten zurücksetzen. Das Handy gehört gesperrt in die Tasche; stellen Sie die Sperre auf höchstens eine Minute.
