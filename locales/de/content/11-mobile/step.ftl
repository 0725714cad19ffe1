### Schritt 11: Sicher unterwegs und zu Hause arbeiten.

mobile-title = Sicher unterwegs und zu Hause arbeiten
    .summary = Bildschirm gesperrt, Gerät verschlüsselt, Tür zu: dieselben Regeln an jedem Ort.
    .reason = Gearbeitet wird heute auf der Baustelle, im Zug und am Küchentisch, und die Daten reisen mit. Ein verlorenes Handy ist ärgerlich; ernst wird es erst, wenn jemand darauf Kundendaten lesen kann. Mit Bildschirmsperre, Verschlüsselung und Fernlöschung bleibt es beim Ärger. Und auch im Betrieb selbst gilt: Tür zu, Bildschirm gesperrt, Besuch begleitet.

mobile-prepare = Handy und Notebook so vorbereiten, dass es bei einem Verlust beim Ärger bleibt
mobile-respond-to-loss = Einen Verlust sofort melden und in der richtigen Reihenfolge handeln
mobile-same-rules = Unterwegs und zu Hause nach denselben Regeln arbeiten wie im Betrieb
mobile-premises = Räume, Papier und Technik vor fremden Händen, Wasser und Überspannung schützen
