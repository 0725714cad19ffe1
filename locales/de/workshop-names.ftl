### Namen, die jemand im Workshop bekommt, der keinen eigenen nimmt. Jede Gruppe: erste Wörter, Doppelpunkt, zweite Wörter; jedes erste passt zu jedem
### zweiten. Deutsch hat je Geschlecht eine Gruppe. Freundlich, nichts am Körper, nichts Politisches, kein Tier, das als Schimpfwort dient; zusammen höchstens 30 Zeichen.

workshop-names =
    Achtsamer, Aufgeweckter, Bedachter, Beherzter, Belesener, Besonnener, Bunter, Eifriger, Emsiger, Feiner, Findiger, Fleißiger, Flinker,
    Freundlicher, Froher, Fröhlicher, Geduldiger, Gelassener, Gemütlicher, Genauer, Gescheiter, Geschickter, Gewitzter, Glücklicher, Gütiger, Heiterer,
    Heller, Herzlicher, Hilfsbereiter, Höflicher, Kluger, Kundiger, Lebendiger, Lebhafter, Leiser, Lustiger, Munterer, Mutiger, Neugieriger, Offener,
    Pfiffiger, Pünktlicher, Redlicher, Reger, Ruhiger, Sanfter, Schlauer, Schneller, Sonniger, Sorgsamer, Stiller, Tapferer, Treuer, Trittsicherer,
    Umsichtiger, Unverzagter, Vergnügter, Verlässlicher, Wacher, Wachsamer, Weiser, Wendiger, Zufriedener:
    Adler, Ahorn, Apfel, Bach, Berg, Biber, Dachs, Delfin, Eisvogel, Enzian, Falke, Fluss, Fuchs, Gipfel, Igel, Kolibri, Komet, Kompass, Leuchtturm,
    Luchs, Mond, Otter, Regenbogen, Reiher, Specht, Stern, Storch, Wald, Zaunkönig;
    Achtsame, Aufgeweckte, Bedachte, Beherzte, Belesene, Besonnene, Bunte, Eifrige, Emsige, Feine, Findige, Fleißige, Flinke, Freundliche, Frohe,
    Fröhliche, Geduldige, Gelassene, Gemütliche, Genaue, Gescheite, Geschickte, Gewitzte, Glückliche, Gütige, Heitere, Helle, Herzliche, Hilfsbereite,
    Höfliche, Kluge, Kundige, Lebendige, Lebhafte, Leise, Lustige, Muntere, Mutige, Neugierige, Offene, Pfiffige, Pünktliche, Redliche, Rege, Ruhige,
    Sanfte, Schlaue, Schnelle, Sonnige, Sorgsame, Stille, Tapfere, Treue, Trittsichere, Umsichtige, Unverzagte, Vergnügte, Verlässliche, Wache, Wachsame,
    Weise, Wendige, Zufriedene:
    Amsel, Biene, Birke, Brücke, Buche, Eiche, Eule, Glockenblume, Hummel, Insel, Kastanie, Lärche, Laterne, Libelle, Linde, Meise, Melodie, Möwe,
    Nachtigall, Quelle, Schwalbe, Sonnenblume, Sternschnuppe, Tanne, Welle, Wiese, Wolke;
    Achtsames, Aufgewecktes, Bedachtes, Beherztes, Belesenes, Besonnenes, Buntes, Eifriges, Emsiges, Feines, Findiges, Fleißiges, Flinkes,
    Freundliches, Frohes, Fröhliches, Geduldiges, Gelassenes, Gemütliches, Genaues, Gescheites, Geschicktes, Gewitztes, Glückliches, Gütiges, Heiteres,
    Helles, Herzliches, Hilfsbereites, Höfliches, Kluges, Kundiges, Lebendiges, Lebhaftes, Leises, Lustiges, Munteres, Mutiges, Neugieriges, Offenes,
    Pfiffiges, Pünktliches, Redliches, Reges, Ruhiges, Sanftes, Schlaues, Schnelles, Sonniges, Sorgsames, Stilles, Tapferes, Treues, Trittsicheres,
    Umsichtiges, Unverzagtes, Vergnügtes, Verlässliches, Waches, Wachsames, Weises, Wendiges, Zufriedenes:
    Echo, Edelweiß, Eichhörnchen, Fernrohr, Floß, Fohlen, Gänseblümchen, Glühwürmchen, Heidekraut, Kanu, Kleeblatt, Licht, Lied, Meer, Mosaik, Murmeltier,
    Nordlicht, Reh, Rentier, Rotkehlchen, Seepferdchen, Segelboot, Sternbild, Tal, Ufer, Windrad, Zelt
