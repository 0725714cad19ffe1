### Ein Fall zum Entscheiden: der verlorene Laptop.

scenario-lost-laptop = Die Tasche fährt weiter
    .summary = Am Bahnsteig fehlt die Tasche mit dem Laptop, und der Zug ist schon weg.
    .debrief = Nach einem Verlust zählt der erste Anruf, auch nach Feierabend. Erzählen Sie alles, gerade das Peinliche: Ob das Passwort in der Tasche lag, entscheidet über jeden weiteren Schritt. Verschlüsselung, zweiter Faktor und Fernlöschung wirken nur, wenn sie vorher eingerichtet sind, und für Papier gibt es nichts davon. Die 72 Stunden für eine Meldung beim Datenschutz zählen, sobald der Betrieb vom Verlust weiß.

scenario-lost-laptop-train = Feierabend nach drei Hausbesuchen für die Pflegeberatung Lichtblick. Sie stehen am Bahnsteig, die Regionalbahn fährt ab, und Ihre Tasche fährt mit. Darin sind der Laptop, eine Mappe mit drei Gutachten und ein Zettel mit Ihrem neuen Passwort, das Sie sich noch nicht merken können. Um die Geräte kümmert sich bei Ihnen Tarek, und Frau Hoffmann leitet den Betrieb.
    .a = Ich suche erst einmal selbst: Bahn, Fundstelle, Endbahnhof.
    .a-then = Die Bahn hat Ihre Verlustmeldung, das war richtig. Gefunden ist noch nichts, und im Betrieb weiß niemand Bescheid.
    .b = Ich schreibe Tarek, er soll mich morgen früh anrufen. Abends will ich nicht stören.
    .b-then = Das ist rücksichtsvoll gedacht. Die Nachricht bleibt ungelesen, und das Abendessen schmeckt nach nichts.
    .c = Ich rufe die Notfallnummer des Betriebs an.
    .c-then = Tarek ist nach dem zweiten Klingeln dran. „Gut, dass Sie sofort anrufen“, sagt er und holt sich einen Stift.

scenario-lost-laptop-later = Auf Ihrem Handy erscheint eine Anfrage: Möchten Sie die Anmeldung am Postfach bestätigen? Sie haben keine begonnen. Von der Tasche fehlt jede Spur.
    .a = Ich lehne ab und rufe jetzt doch die Notfallnummer an.
    .a-then = Der zweite Faktor hat die Tür zugehalten. „Gut, dass Sie anrufen“, sagt Tarek. Von einer Störung am Abend will er nichts hören.
    .b = Ich lehne ab und ändere am Handy mein Passwort. Melden kann ich es morgen.
    .b-then = Ins Postfach kommt mit dem alten Passwort niemand mehr. Der Laptop selbst lässt sich damit aber womöglich noch öffnen.
    .c = Ich bestätige. Vielleicht sucht die IT schon nach dem Laptop.
    .c-then = Eine Weile bleibt es still. Gefragt hat jemand, der Ihren Zettel gelesen hat.

scenario-lost-laptop-call = Tarek fragt: War der Laptop ausgeschaltet oder nur zugeklappt? Was war noch in der Tasche? „Die Festplatte ist verschlüsselt“, sagt er. „Jetzt hängt alles daran, ob jemand das Passwort kennt.“
    .a = Den Zettel lasse ich weg, der ist mir zu peinlich.
    .a-then = Tarek ist beruhigt: verschlüsselt, also keine Eile. Er sperrt Ihr Konto und verschiebt das Übrige auf morgen früh.
    .b = Ich erzähle alles, auch vom Zettel und von der Mappe.
    .b-then = Das kostet Überwindung. „Danke, das ist das Wichtigste überhaupt“, sagt Tarek. „Jetzt weiß ich, was zu tun ist.“
    .c = Ich lege auf und suche erst die Unterlagen, bevor ich etwas Falsches sage.
    .c-then = Die Seriennummer finden Sie, die Antworten auf seine Fragen nicht. Tarek hat vorsorglich Ihr Konto gesperrt und wartet.

scenario-lost-laptop-measures = Tarek kann Ihr Konto sperren, alle Sitzungen beenden und den Laptop aus der Ferne löschen, sobald er online geht. Auf dem Gerät liegt ein halb fertiger Bericht, den es sonst nirgends gibt. „Sie wissen, was drauf ist“, sagt er. „Soll ich?“
    .a = Sperren ja. Mit dem Löschen warten wir bis morgen, vielleicht taucht die Tasche auf.
    .a-then = Die Hoffnung ist verständlich, und das Konto ist zu. Was auf dem Laptop liegt, hängt aber an einem Zettel in derselben Tasche.
    .b = Beides, sofort. Den Bericht schreibe ich notfalls noch einmal.
    .b-then = In zwei Minuten ist das Konto zu. Der Löschbefehl wartet darauf, dass der Laptop ins Netz geht.
    .c = Bitte sperren und orten, aber nicht löschen. Wenn ich weiß, wo er ist, fahre ich hin.
    .c-then = Tarek sperrt das Konto und startet die Ortung. „Aber bitte nicht allein hinfahren“, sagt er. Noch ist der Laptop nicht im Netz.

scenario-lost-laptop-night = Auf Ihrem Handy meldet sich die Geräteverwaltung des Betriebs: Der Laptop war gerade drei Minuten online, am Endbahnhof, dreißig Kilometer weiter. Gelöscht ist er nicht, denn das hat bisher niemand veranlasst.
    .a = Ich rufe Tarek an: bitte jetzt sperren und löschen. Dabei gehen wir alles durch, was in der Tasche war.
    .a-then = „Gut, dann machen wir jetzt alles zu“, sagt Tarek. Beim nächsten Mal im Netz löscht sich der Laptop.
    .b = Ich setze mich ins Auto. In einer halben Stunde bin ich dort.
    .b-then = Am Bahnhof steht niemand mit Ihrer Tasche. Und selbst wenn: Ein Gerät bei Fremden abzuholen, ist Sache der Polizei.
    .c = Da sucht bestimmt jemand nach dem Besitzer. Ich warte auf einen Anruf.
    .c-then = Viele Finder sind ehrlich. Diesmal ruft keiner an.

scenario-lost-laptop-assess = Wenig später geht der Laptop kurz ins Netz und löscht sich. Bleibt die Mappe mit drei Gutachten auf Papier, mit Namen und Diagnosen. Frau Hoffmann ist inzwischen am Telefon und fragt: „Müssen wir das melden?“
    .a = Der Laptop ist gelöscht, damit ist die Sache erledigt. Die Mappe fällt kaum ins Gewicht.
    .a-then = Beim Laptop sind alle erleichtert. Die Mappe dagegen kann lesen, wer sie aufschlägt.
    .b = Warten wir, ob die Tasche auftaucht. Erst dann wissen wir, ob jemand darin gelesen hat.
    .b-then = Das klingt vernünftig. Die Frist beginnt aber schon, wenn der Betrieb vom Verlust weiß.
    .c = Wir schreiben heute noch auf, was in der Tasche war und seit wann wir es wissen. Dann können Sie es morgen früh prüfen.
    .c-then = Daraus wird eine halbe Seite mit Uhrzeiten. Frau Hoffmann will gleich morgen früh die Datenschutzbeauftragte anrufen.

scenario-lost-laptop-abused = Eine der drei Familien ruft Sie an. Ein Unbekannter hat ihr aus dem Gutachten vorgelesen und für 400 Euro „Hilfe bei der Pflegekasse“ angeboten. Sie ist verunsichert und fragt, was sie tun soll.
    .a = Ich rate ihr, nicht zu zahlen. Dann rufe ich Tarek und Frau Hoffmann an und erzähle alles.
    .a-then = Tarek schließt, was noch offen ist. Frau Hoffmann ruft die beiden anderen Familien an, bevor es der Unbekannte tut.
    .b = Ich beruhige sie und spreche morgen mit Frau Hoffmann, wenn ich wieder klar denken kann.
    .b-then = Die Familie ist froh über das Gespräch. Die beiden anderen sind heute Abend ungewarnt.

scenario-lost-laptop-settled = Ein Abend Aufregung
    .text = Die Datenschutzbeauftragte rät wegen der Mappe zur Meldung, und die geht am nächsten Tag hinaus. Frau Hoffmann unterrichtet die drei Familien selbst, und alle schätzen die offenen Worte. Zwei Tage später liegt die Tasche bei der Fundstelle. Der Laptop wird geprüft und neu eingerichtet, und Ihr Passwort steht jetzt im Passwort-Manager.

scenario-lost-laptop-overdue = Eine Mappe zu viel
    .text = Fünf Tage später bringt ein Schüler die Mappe zu einer der Familien, deren Anschrift darin steht. Die Familie ist verärgert, und erst jetzt geht die Meldung hinaus, mit einer Begründung für die Verspätung. Der Laptop ist gelöscht, das immerhin war gut gelöst.

scenario-lost-laptop-warned = Spät, aber offen
    .text = Bei einer Familie war der Unbekannte fast am Ziel, die anderen legten gleich auf. Die Meldung an die Aufsicht geht rechtzeitig hinaus, und die Polizei hat eine Telefonnummer. „Beim nächsten Mal machen wir gleich alles zu“, meint Frau Hoffmann. „Und für einen Anruf bekommt hier niemand Ärger.“

scenario-lost-laptop-unwarned = Drei Familien, eine Nacht
    .text = Zwei Familien zahlen noch am selben Abend. Am Morgen wird nachgeholt, was am Abend leichter gewesen wäre: löschen, warnen, melden. Der Betrieb fängt sich wieder, doch eine Familie geht zu einer anderen Beratung. Frau Hoffmann stellt sich vor ihr Team und übt mit allen, was nach einem Verlust in der ersten halben Stunde zu tun ist.
