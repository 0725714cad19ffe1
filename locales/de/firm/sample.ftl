### Was der Beispielbetrieb erlebt hat. Es ist erfunden, und die Menschen darin sind es auch.

## Ein Vorfall, der vorbei ist

sample-incident = Holzrechnung mit neuer Kontonummer
sample-incident-mail = Eine E-Mail zu unserer offenen Holzrechnung: Wir sollen ab sofort auf ein neues Konto zahlen. Absender und Auftragsnummer stimmen. Heute sind 6.240 € fällig.
sample-incident-call = Beim Lieferanten angerufen, unter der Nummer aus unserem eigenen Adressbuch. Er ist noch bei derselben Bank und hat diese E-Mail nicht geschrieben.
sample-incident-stop = Heute wird nichts überwiesen. Die neue Kontonummer wird überall gelöscht, wo sie schon eingetragen war.
sample-incident-mailbox = Unser Postfach mit dem IT-Dienstleister durchgesehen: keine Weiterleitung, keine fremden Anmeldungen. Die undichte Stelle liegt also wohl beim Lieferanten.
sample-incident-warn = In der Nachmittagspause allen gezeigt, wie so eine E-Mail aussieht. Der Lieferant warnt seine anderen Kunden.
