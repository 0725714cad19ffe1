### Schritt 8: Täuschung erkennen.

deception-title = Täuschung erkennen
    .summary = Innehalten, Adressen lesen, auf zweitem Weg nachfragen: So laufen viele Betrugsversuche ins Leere.
    .reason = Viele Angriffe beginnen mit einer Nachricht, die jemanden zu schnellem Handeln bringt. Eine kurze Pause, ein Blick auf die echte Adresse und ein Anruf unter einer bekannten Nummer nehmen ihr die Wirkung. Weil niemand jede Fälschung erkennt, gehören Filter, zweiter Faktor und ein einfacher Meldeweg dazu.

deception-pause = Erkennen, womit eine Nachricht Druck macht, und vor dem Handeln innehalten
deception-read-addresses = In Links, Absendern und QR-Codes die Adresse finden, auf die es ankommt
deception-second-channel = Zahlungen, neue Bankdaten und heikle Bitten auf einem zweiten Weg prüfen
deception-report = Verdächtiges und eigene Fehlklicks sofort melden und so das ganze Team schützen
