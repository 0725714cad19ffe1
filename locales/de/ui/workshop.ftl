### Workshops: planen, vorführen, einen Raum fragen.

workshop-page = Workshop
