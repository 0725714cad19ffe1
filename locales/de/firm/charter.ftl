### Über die Charter of Trust: Ziele und Prinzipien, in eigenen Worten nach ihrer öffentlichen Präsentation.

charter-objective-protect = Daten schützen
    .text = Was Menschen und Unternehmen anvertraut ist, soll nicht in fremde Hände geraten.
charter-objective-prevent = Schaden verhindern
    .text = Angriffe sollen weder Menschen noch Unternehmen noch Anlagen treffen, von denen viele abhängen.
charter-objective-foundation = Vertrauen begründen
    .text = In einer vernetzten Welt soll man sich aufeinander verlassen können. Dafür braucht es eine tragfähige Grundlage.

charter-principle-ownership = Verantwortung für Cyber- und IT-Sicherheit
    .text = Wer ganz oben steht, trägt die Verantwortung, setzt klare Ziele und Maßnahmen und macht allen deutlich, dass Sicherheit ihre Sache ist.
charter-principle-supply-chain = Verantwortung in der digitalen Lieferkette
    .text = Je größer das Risiko, desto strenger die Regeln für Lieferanten. Immer geregelt sind Zugänge, Verschlüsselung und Schutz durch laufende Updates.
charter-principle-default = Sicherheit von Anfang an eingestellt
    .text = Produkte, Abläufe und Geschäftsmodelle sind von vornherein auf den höchsten Schutz eingestellt, der angemessen ist.
charter-principle-user-centricity = Die Menschen im Mittelpunkt, die es nutzen
    .text = Anbieter bleiben über die ganze Lebensdauer verlässliche Partner und beraten so, wie es zu Bedarf und Risiko der Kundschaft passt.
charter-principle-innovation = Neues gemeinsam entwickeln
    .text = Unternehmen und Politik verständigen sich, damit der Schutz mit neuen Bedrohungen Schritt hält. Öffentliche und private Stellen arbeiten zusammen.
charter-principle-education = Aus- und Weiterbildung
    .text = Cybersicherheit gehört in den Unterricht, ins Studium und in die berufliche Weiterbildung, damit Fähigkeiten und Berufsbilder mit der Zeit gehen.
charter-principle-certification = Widerstandsfähigkeit durch Prüfung und Zertifikate
    .text = Ob Anforderungen erfüllt sind, wird geprüft, etwa von unabhängigen Stellen.
charter-principle-transparency = Offenheit und gemeinsame Abwehr
    .text = Fachleute teilen in einem Netz, was sie über Vorfälle und Bedrohungen wissen und was sich bewährt hat.
charter-principle-regulation = Gemeinsame Regeln
    .text = Staaten arbeiten bei Vorschriften und Normen zusammen, auch in Handelsabkommen, damit überall gleiche Bedingungen gelten.
charter-principle-joint-initiatives = Gemeinsame Vorhaben
    .text = Alle Beteiligten setzen Vorhaben zusammen um, und zwar ohne unnötigen Aufschub.
