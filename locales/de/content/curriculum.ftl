### Etappen des Weges, Zielgruppen und Anlässe.

## Etappen

stage-lead = Vorangehen
    .summary = Zuständigkeiten klären, Überblick gewinnen und das Team mitnehmen
stage-protect = Absichern
    .summary = Die Gewohnheiten und Einstellungen, die am meisten bewirken
stage-widen = Den Blick weiten
    .summary = Netz, unterwegs, zu Hause und alle, mit denen Sie zusammenarbeiten
stage-ready = Bereit sein
    .summary = Für den Ernstfall vorsorgen und mit jeder Runde besser werden

## Zielgruppen

audience-everyone = Alle im Betrieb
    .hint = Was jede und jeder im Alltag selbst tun kann, ohne Vorkenntnisse
audience-management = Leitung
    .hint = Für Menschen, die entscheiden, Geld und Zeit freigeben und Vorbild sind
audience-it = IT-Verantwortliche
    .hint = Für Menschen, die Geräte und Konten einrichten, im Haus oder als Dienstleister

## Anlässe

occasion-first-week = Die erste Woche
    .hint = Ein guter Anfang: Geräte, Konten und die Regeln, auf die es ankommt
occasion-leaving = Jemand verlässt den Betrieb
    .hint = Damit Wissen bleibt, Zugänge enden und nichts vergessen wird
occasion-home-office = Arbeiten zu Hause
    .hint = Wenn jemand zu Hause anfängt oder die Regeln dafür aufgefrischt werden
occasion-travel = Unterwegs und auf Reisen
    .hint = Vor dem Aufbruch und für die Zeit in Zug, Hotel und beim Kunden
occasion-new-device = Ein neues Gerät
    .hint = Vom Kauf bis zum ersten Arbeitstag mit Rechner, Handy oder Drucker
occasion-new-supplier = Neue Lieferanten
    .hint = Bevor jemand Daten, Zugänge oder die erste Zahlung bekommt
occasion-website-shop = Website und Onlineshop
    .hint = Für alle, die Inhalte pflegen, Bestellungen bearbeiten oder den Shop betreuen
occasion-payment-run = Zahlungslauf zum Monatsende
    .hint = Bevor Überweisungen das Haus verlassen, jeden Monat neu
occasion-front-desk = Empfang und Verkaufstresen
    .hint = Wo Besuch und Kundschaft ein- und ausgehen
occasion-machine-hall = Werkstatt und Maschinenhalle
    .hint = Wo Maschinen am Netz hängen und Fremde sie aus der Ferne warten
occasion-before-holidays = Vor Urlaub und Feiertagen
    .hint = Damit alles gut versorgt ist, wenn wenige da sind oder der Betrieb ruht
occasion-phishing-week = Phishing-Woche
    .hint = Eine Woche lang üben alle, Betrugsversuche zu erkennen und zu melden
occasion-workshop-handout = Nach einem Workshop
    .hint = Ein Blatt zum Mitnehmen: was jetzt als Erstes zu tun ist
occasion-backup-test = Probe der Datensicherung
    .hint = Ein Vormittag, nach dem Sie wissen, ob das Zurückholen gelingt
occasion-yearly-review = Jahresdurchsicht
    .hint = Einmal im Jahr alles ansehen, was sonst still veraltet
occasion-incident = Es ist etwas passiert
    .hint = Für die ersten Stunden eines Vorfalls, am besten schon vorher gedruckt

## Routen

route-micro = Erste Stunde, erster Tag, erster Monat
    .summary = Für sehr kleine Betriebe: dieselben Schritte, zuerst das, was am schnellsten schützt
route-micro-first-hour = Die erste Stunde
route-micro-first-day = Der erste Tag
route-micro-first-month = Der erste Monat
route-micro-after-that = Danach
