### Über die Charter of Trust.

charter-title = Über die Charter of Trust
charter-text = 2018 haben Unternehmen auf der Münchner Sicherheitskonferenz eine Charta für mehr Sicherheit in der vernetzten Welt unterzeichnet. Diese Seite sagt in eigenen Worten, was sie will und wo dieses Programm steht.
charter-objectives = Drei Ziele
charter-principles = Zehn Prinzipien
# Read out before the title of a principle. Variables:
#   $number (Number) - 1 to 10
charter-number = Prinzip { $number }
charter-to-steps = Zu den Schritten
charter-to-firm = Zum Betrieb
charter-to-suppliers = Zu den Lieferantenfragen
charter-stand = Wo { -app-name } steht
charter-stand-independent = { -app-name } ist unabhängig. Es gehört nicht zur Charter of Trust und wurde von ihr weder geprüft noch empfohlen. Es trägt kein Logo.
charter-stand-spirit = Es ist im Geist von Prinzip 6 (Aus- und Weiterbildung) geschrieben: Kleine Betriebe sollen lernen können, was sie brauchen, Schritt für Schritt und in klaren Worten.
charter-stand-steps = Die vierzehn Schritte sind unsere eigenen. Die Charter bietet kleinen Betrieben eine Broschüre mit Schritten an; deren Titel haben wir nicht gesehen, und nichts daraus ist hier wiedergegeben.
charter-source = Quelle
charter-about = Charter of Trust
charter-about-text = Was sie will und wo dieses Programm steht
