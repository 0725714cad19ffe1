### Die Lage der kleinen und mittleren Unternehmen: je Bild ein Titel, was es zeigt, was es nicht sagt und die Namen der Balken.

chart-firms = Die meisten Unternehmen sind sehr klein
    .says = 84,9 % aller Unternehmen in Deutschland sind Kleinstunternehmen. Zusammen mit den kleinen und mittleren waren es 2022 rund 3,41 Millionen, das sind 99,2 % von allen.
    .not = Wie viele Menschen dort arbeiten, zeigt das Bild nicht. Eingeteilt ist nach der Definition der EU, die neben den Beschäftigten auch Umsatz oder Bilanzsumme berücksichtigt. Große Unternehmen haben keinen Balken, weil die Quelle für sie nur „weniger als 1 %“ nennt.
    .micro = Kleinst: bis 9 Beschäftigte
    .small = Klein: bis 49 Beschäftigte
    .medium = Mittel: bis 249 Beschäftigte

chart-damage = Schaden in einem Jahr
    .says = Der Verband Bitkom schätzt, was Diebstahl, Spionage und Sabotage die Unternehmen in Deutschland in einem Jahr kosten, digital wie analog. Von den 289,2 Milliarden Euro des Jahres 2025 entfielen 202,4 Milliarden Euro auf Cyberangriffe.
    .not = Die Schätzung beruht auf Umfragen unter jeweils gut 1.000 Unternehmen ab zehn Beschäftigten; was ein einzelner Betrieb verliert, lässt sich daraus nicht ablesen. 2017 und 2019 sind Mittelwerte aus je zwei Jahren, der Wert für 2022 ist gerundet, 2018 und 2020 fehlen. Für 2026 wurde eine Spanne bekannt, die sich nicht anfügen lässt.

chart-affected = Von Angriffen betroffene Unternehmen
    .says = Bitkom fragt, ob ein Unternehmen in den zwölf Monaten zuvor von Diebstahl, Spionage oder Sabotage betroffen war. 2025 bejahten das 87 %, weitere 10 % vermuteten es.
    .not = Mitgezählt wird auch das gestohlene Notebook; „betroffen“ ist also weiter gefasst als „gehackt“. Die TÜV-Studie von 2025 zählt nur erfolgreiche Cyberangriffe und kommt auf 15 %. Befragt wurden Unternehmen ab zehn Beschäftigten; 2017 und 2019 ging es um jeweils zwei Jahre, darum beginnt die Reihe 2021.

chart-attacked = Cyberkriminalität nach Größe
    .says = 29 % der mittelständischen Unternehmen wurden in den Jahren 2018 bis 2020 Opfer von Cyberkriminalität. Ab 100 Beschäftigten war es fast die Hälfte, bei weniger als fünf Beschäftigten gut ein Viertel.
    .not = Über die Höhe der Schäden sagt das Bild nichts. Gezählt ist, was in den Unternehmen bekannt war: Unbemerkte Angriffe fehlen. Der Zeitraum liegt Jahre zurück, heute können die Anteile andere sein.
    .small = Weniger als 5 Beschäftigte
    .large = 100 und mehr Beschäftigte
    .all = Alle mittelständischen Unternehmen

chart-experience = Schon einmal angegriffen
    .says = 56 % der Unternehmen mit 10 bis 49 Beschäftigten haben nach eigener Angabe schon einen Cyberangriff erlebt. Bei Betrieben mit bis zu neun Beschäftigten sind es 39 %.
    .not = Ob der Angriff Erfolg hatte, geht daraus nicht hervor. Befragt hat ein Versicherer: rund 1.500 Menschen, die in kleinen und mittleren Unternehmen oder als Selbstständige über IT oder Versicherungen entscheiden. Mit den Zahlen der KfW passt das nicht in ein Bild, denn dort geht es um drei feste Jahre.
    .micro = Bis 9 Beschäftigte
    .small = 10 bis 49 Beschäftigte

chart-ransomware = Datenpannen mit Erpressungssoftware
    .says = Im Bericht von 2025 kam Erpressungssoftware weltweit bei 88 % der Datenpannen in kleineren Unternehmen vor. In großen waren es 39 %.
    .not = Wie viele Unternehmen es traf, sagen die Anteile nicht: Gezählt sind Datenpannen, nicht Betriebe. Der Bericht sammelt Fälle aus aller Welt von November 2023 bis Oktober 2024; eine Umfrage in Deutschland ist er nicht. Als kleiner gelten dort alle mit weniger als 1.000 Beschäftigten.
    .small = Kleinere Unternehmen
    .large = Große Unternehmen

chart-risk = Das Risiko der anderen
    .says = 78 % der Befragten sehen für kleine und mittlere Unternehmen insgesamt ein hohes Risiko von Cyberangriffen. Für das eigene Unternehmen sagen das nur 38 %.
    .not = Das Bild zeigt Einschätzungen; wie hoch das Risiko wirklich ist, wurde nicht gemessen. Befragt wurden 300 Verantwortliche aus kleinen und mittleren Unternehmen im Auftrag der Versicherungswirtschaft. Ein einzelner Betrieb kann durchaus Gründe haben, ruhiger zu sein.
    .others = Für kleine und mittlere insgesamt
    .own = Für das eigene Unternehmen

chart-basics = Selbstbild und Lücken
    .says = Gut drei Viertel der befragten Unternehmen halten sich für ausreichend geschützt. Zugleich schulen 64 % ihre Beschäftigten nicht, und 48 % haben keinen Notfallplan.
    .not = Die Balken gehören zu vier getrennten Ergebnissen und lassen sich nicht zusammenzählen. Dass sich 52 % überschätzen, hat der GDV, der Verband der Versicherer, aus den Antworten geschlossen. Befragt wurden 300 Verantwortliche; ein Unterschied von wenigen Prozentpunkten kann Zufall sein.
    .protected = Halten sich für ausreichend geschützt
    .overrated = Schätzen sich besser ein, als sie sind
    .training = Schulen ihre Beschäftigten nicht
    .plan = Haben keinen Notfallplan

chart-training = Wen Unternehmen schulen
    .says = 79 % der Unternehmen schulen regelmäßig zur IT-Sicherheit, aber nur 24 % schulen alle Beschäftigten. Jedes fünfte schult niemanden.
    .not = Ob die Schulungen wirken, sagt das Bild nicht. Befragt wurden 1.002 Unternehmen ab zehn Beschäftigten und einer Million Euro Umsatz; die kleinsten Betriebe fehlen. Der GDV fand 2025 unter kleinen und mittleren Unternehmen 64 % ohne Schulung: andere Betriebe, andere Frage.
    .everyone = Alle Beschäftigten
    .some = Nur bestimmte Positionen
    .nobody = Niemanden

chart-plan = Schriftlicher Notfallplan
    .says = Je größer das Unternehmen, desto eher liegt ein schriftlicher Plan für den Fall eines Cyberangriffs bereit. Bei 10 bis 99 Beschäftigten hatte ihn 2022 gut die Hälfte.
    .not = Über Betriebe mit weniger als zehn Beschäftigten sagt das Bild nichts; befragt wurden 1.066 Unternehmen ab zehn Beschäftigten und einer Million Euro Umsatz. Ob der Plan aktuell ist und geübt wurde, bleibt offen. Die Zahlen sind von 2022.
    .small = 10 bis 99 Beschäftigte
    .medium = 100 bis 499 Beschäftigte
    .large = 500 und mehr Beschäftigte

chart-gaps = Was 2022 im Mittelstand fehlte
    .says = Fast zwei Drittel der befragten Unternehmen hatten nichts, womit sie Angriffe erkennen. 43 % gingen nachlässig mit Updates um, und ein Viertel tat nichts für das Wissen der Beschäftigten.
    .not = Die Unternehmen haben sich selbst beurteilt, und seit 2022 kann sich manches geändert haben. Mit neueren Umfragen ergibt das keine Reihe: Die 34 % ohne Notfallplan und die 48 % des GDV von 2025 stammen von anderen Betrieben und aus anderen Fragen.
    .detection = Keine Erkennung von Angriffen
    .updates = Nachlässig bei Updates
    .plan = Kein Notfallplan
    .knowledge = Nichts für das Wissen der Beschäftigten

chart-ai = Private KI bei der Arbeit
    .says = In 8 % der Unternehmen ist es weit verbreitet, dass Beschäftigte private KI-Werkzeuge für die Arbeit nutzen; in 17 % sind Einzelfälle bekannt. Nur 29 % schließen es sicher aus.
    .not = So sehen es die Unternehmen; die Beschäftigten selbst wurden nicht gefragt, der wahre Anteil kann höher oder niedriger sein. Befragt wurden 604 Unternehmen ab 20 Beschäftigten, kleinere fehlen. Zu 100 % fehlt ein Rest, den die Quelle nicht erklärt.
    .common = Weit verbreitet
    .cases = Einzelfälle
    .likely = Nicht sicher, vermutlich ja
    .unlikely = Nicht sicher, vermutlich nein
    .none = Sicher nicht
