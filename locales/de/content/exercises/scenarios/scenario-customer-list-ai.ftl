### Ein Fall zum Entscheiden: Kundendaten in einem KI-Programm.

scenario-customer-list-ai = Die Kundenliste in der KI
    .summary = Ein Mitarbeiter hat der KI die ganze Kundenliste gegeben und zeigt Ihnen stolz das Ergebnis.
    .debrief = Was in ein frei gewähltes KI-Programm kopiert wurde, hat den Betrieb verlassen. Wer es Ihnen zeigt, verdient Dank, denn nur so erfahren Sie davon. Dann geht es der Reihe nach: festhalten, was hineingeraten ist, den Verlauf löschen, die Verantwortlichen anrufen und die Meldung prüfen, möglichst binnen 72 Stunden, nachdem der Betrieb davon weiß. Am meisten hilft auf Dauer ein zugelassenes Werkzeug mit einer Seite klarer Regeln.

scenario-customer-list-ai-show = Frau Sommer hat zwei Optikgeschäfte, eines davon leiten Sie. Jamal zeigt Ihnen strahlend die Briefe zur Gleitsichtaktion: „Hat die KI in zwei Minuten geschrieben.“ Dann sehen Sie, was er in das kostenlose Programm kopiert hat: die ganze Liste, 640 Namen mit Geburtstag und Sehstärke.
    .a = Die Briefe sind gut, und zurückholen lässt sich nichts mehr. Ich lasse es so.
    .a-then = Jamal freut sich und erzählt im Pausenraum von dem Programm. Die anderen hören gespannt zu.
    .b = Ich bin entsetzt und sage es auch: „Wie konnten Sie nur?“
    .b-then = Im Laden wird es still. Jamal klappt den Laptop zu und sagt: „Kommt nicht wieder vor.“
    .c = Ich danke ihm fürs Zeigen und sehe mir mit ihm an, was genau hineingeraten ist.
    .c-then = Jamal wird rot und ist dann erleichtert. Von sich aus zeigt er Ihnen auch, was er letzte Woche hineinkopiert hat.

scenario-customer-list-ai-silence = Jamal bedient weiter und sieht nicht mehr zu Ihnen herüber. Sie wissen jetzt weder, welches Programm es war, noch, wer es außer ihm benutzt.
    .a = Ich gehe zu ihm, entschuldige mich für den Ton und frage in Ruhe.
    .a-then = Damit hat er nicht gerechnet. Nach einer Minute erzählt er alles, auch von einer zweiten Liste.
    .b = Ich schreibe allen: KI ist bei uns ab sofort verboten.
    .b-then = Die Regel ist klar, und alle haben sie gelesen. Wie die Arbeit sonst schneller gehen soll, steht nicht darin.

scenario-customer-list-ai-others = Später sehen Sie im Pausenraum, wie Miriam auf ihrem Handy eine Beschwerde kürzen lässt, samt Namen und Augenleiden der Kundin. Sie ist in Eile, denn heute sind zwei Leute krank.
    .a = Ich sage nichts. Die Arbeit läuft, und beschwert hat sich niemand.
    .a-then = Der Nachmittag geht ruhig zu Ende. Liste und Beschwerde liegen weiter bei einem Anbieter, mit dem es keinen Vertrag gibt.
    .b = Ich kündige an, dass es beim nächsten Mal eine Abmahnung gibt.
    .b-then = Alle nicken. Von nun an verschwindet das Handy, wenn Sie hereinkommen.
    .c = Ich setze mich dazu und frage, wobei ihr das hilft und was schon alles drin ist.
    .c-then = Miriam zählt offen auf: zwei Beschwerden, drei Briefe. „Jamal weiß mehr darüber“, sagt sie, und gemeinsam holen Sie ihn dazu.

scenario-customer-list-ai-facts = Nun ist klar: eine Liste mit 640 Sehstärken, ein privates Gratiskonto, und laut Einstellung darf der Anbieter alle Eingaben zum Training verwenden. Der Verlauf ist noch da. „Soll ich ihn löschen?“, fragt Jamal.
    .a = Erst ein Bild davon und eine Notiz. Dann löschen wir, schalten das Training ab und verlangen die Löschung beim Anbieter.
    .a-then = Nach einer knappen halben Stunde haben Sie einen Nachweis und einen leeren Verlauf. Ob der Anbieter alles löscht, muss er noch bestätigen.
    .b = Ja, sofort, am besten gleich das ganze Konto.
    .b-then = Weg ist weg, das beruhigt. Was genau darin stand, tragen Sie nun mühsam aus dem Gedächtnis zusammen.
    .c = Wir fassen nichts an, bis ich jemanden gefragt habe, der sich auskennt.
    .c-then = Auch das ist in Ordnung, solange es heute noch geschieht. Jamal schließt das Programm und schreibt auf, woran er sich erinnert.

scenario-customer-list-ai-report = Bleibt die Frage, wer davon erfährt. Frau Sommer ist heute im anderen Geschäft, und Herr Brenner berät den Betrieb beim Datenschutz. Jamal sieht Sie fragend an.
    .a = Erst frage ich den Anbieter, ob er die Daten überhaupt verwendet hat. Danach sehen wir weiter.
    .a-then = Das Formular ist schnell ausgefüllt. Zurück kommen eine Vorgangsnummer und die Bitte um Geduld.
    .b = Ich rufe heute noch beide an und notiere, seit wann wir es wissen.
    .b-then = „Danke, dass Sie anrufen“, sagt Frau Sommer. Herr Brenner stellt sieben kurze Fragen, für solche Fälle hat er ein Blatt.
    .c = Das bleibt unter uns. Er hat es gut gemeint und soll keinen Ärger bekommen.
    .c-then = Jamal ist Ihnen dankbar. So schützen können Sie ihn aber nur, bis jemand fragt.

scenario-customer-list-ai-assess = Herr Brenner rät zur Meldung an die Aufsicht, denn Sehstärken sagen etwas über die Gesundheit. Was noch fehlt, darf man nachreichen. Frau Sommer möchte von Ihnen wissen, wie es mit der KI weitergehen soll.
    .a = Gar nicht. Wir verbieten sie, dann kann nichts mehr passieren.
    .a-then = Das ist kurz und leicht zu merken. Die Arbeit, die so schnell ging, ist damit aber auch wieder da, und Handys haben alle.
    .b = Jamal weiß ja jetzt Bescheid. Mehr müssen wir nicht regeln.
    .b-then = Jamal hat wirklich verstanden, worum es geht. Die anderen zwölf haben nichts davon gehört.
    .c = Wir suchen ein Werkzeug mit Vertrag und schreiben mit Jamal eine Seite: was hinein darf und was nie.
    .c-then = Jamal merkt als Erster: Für die Briefe hätte die KI Namen und Sehstärken gar nicht gebraucht. Das wird Regel eins.

scenario-customer-list-ai-clear = Eine Seite, die alle kennen
    .text = Die Meldung geht am nächsten Tag hinaus, und der Anbieter bestätigt die Löschung. Zwei Wochen später haben beide Geschäfte ein zugelassenes Werkzeug und eine Seite mit vier Regeln. Drei Leute erzählen von sich aus, was sie früher hineinkopiert hatten. Die nächste Aktion schreibt Jamal mit der KI, ganz ohne Kundendaten.

scenario-customer-list-ai-underground = Im Stillen geht es weiter
    .text = Nach außen ist Ruhe. Einige benutzen ihre privaten Programme weiter, nur erzählt es niemand mehr. Vom nächsten Versehen erfahren Sie erst nach zwei Monaten, durch eine Kundin. Danach setzen Sie sich mit dem Team zusammen, und es wird ein gutes Gespräch.

scenario-customer-list-ai-late = Die Antwort kam am fünften Tag
    .text = Nach fünf Tagen schreibt der Anbieter, er könne nichts ausschließen. Die 72 Stunden sind da längst vorbei, denn sie begannen, als Sie davon wussten. Herr Brenner meldet nach und begründet die Verspätung. „Rufen Sie mich am ersten Tag an“, sagt er, „auch wenn noch nichts feststeht.“

scenario-customer-list-ai-found = Eine Kundin fragt nach
    .text = Ein halbes Jahr später möchte eine Kundin wissen, wer ihre Daten bekommen hat; im Ort hatte jemand von der Liste erzählt. Nun kommt alles auf einmal: die verspätete Meldung, Briefe an 640 Menschen, Fragen der Aufsicht. Jamal trägt schwer daran, obwohl er es Ihnen am ersten Tag gezeigt hatte. Frau Sommer schreibt mit ihm die Regeln, die es vorher nicht gab.
