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
occasion-phishing-week = Phishing-Woche
    .hint = Eine Woche lang üben alle, Betrugsversuche zu erkennen und zu melden
occasion-before-holidays = Vor Urlaub und Feiertagen
    .hint = Damit alles gut versorgt ist, wenn wenige da sind oder der Betrieb ruht

## Routen

route-micro = Erste Stunde, erster Tag, erster Monat
    .summary = Für sehr kleine Betriebe: dieselben Schritte, zuerst das, was am schnellsten schützt
route-micro-first-hour = Die erste Stunde
route-micro-first-day = Der erste Tag
route-micro-first-month = Der erste Monat
route-micro-after-that = Danach
