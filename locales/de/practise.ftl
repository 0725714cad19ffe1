### What the program says to links that were read and to passwords that were tried.

# Variables:
#   $owner (String) - the domain
practise-link-plain = Direkt vor dem ersten einfachen Schrägstrich steht { $owner }. Was links davon steht, hat die Firma selbst eingerichtet.
# Variables:
#   $firm (String) - the firm’s own domain
#   $owner (String) - the domain it really is
practise-link-subdomain = { $firm } steht nur davor. Lesen Sie vom ersten einfachen Schrägstrich zurück: Der letzte Name ist { $owner }, und zu ihm gehört die Adresse.
# Variables:
#   $firm (String) - the firm’s own domain
#   $owner (String) - the domain it really is
practise-link-look-alike = Es sieht aus wie { $firm }, heißt aber { $owner }. Lesen Sie Buchstabe für Buchstabe; noch besser ist Ihr eigenes Lesezeichen.
# Variables:
#   $firm (String) - the firm’s own domain
#   $owner (String) - the domain it really is
practise-link-hyphen = Ein Bindestrich macht einen neuen Namen: { $owner } hat mit { $firm } nichts zu tun. Den kann sich jede beliebige Person sichern.
# Variables:
#   $firm (String) - the firm’s own domain
#   $owner (String) - the domain as it is written
#   $spoken (String) - the domain in the letters it stands for
practise-link-punycode = Ein Name, der mit xn und zwei Bindestrichen beginnt, ist in einem anderen Alphabet geschrieben: { $owner } steht für { $spoken }. Das sieht aus wie { $firm } und ist es nicht.
# Variables:
#   $firm (String) - the firm’s own domain
#   $owner (String) - the domain it really is
practise-link-user-info = Was vor einem @ steht, ist nur ein Benutzername. Danach kommt die wahre Adresse: { $owner }, nicht { $firm }.
# Variables:
#   $firm (String) - the firm’s own domain
#   $owner (String) - the domain it really is
practise-link-long-path = { $firm } steht hinter dem Schrägstrich. Dort darf jede Website schreiben, was sie will. Es zählt, was davor steht: { $owner }.
# Variables:
#   $owner (String) - the domain
practise-link-shortener = { $owner } ist ein Dienst, der Links kürzt. Er zeigt nicht, wo Sie landen. Suchen Sie sich lieber einen anderen Weg zur Seite.
# Variables:
#   $owner (String) - the domain
practise-link-port = Die Zahl hinter dem Doppelpunkt ist nur eine andere Tür desselben Hauses. Es gehört weiterhin { $owner }.
# Variables:
#   $firm (String) - the firm’s own domain
#   $owner (String) - the address in numbers
practise-link-ip-host = { $owner } ist eine Zahl statt eines Namens. Seriöse Firmen verschicken solche Links nicht; { $firm } hinter dem Schrägstrich beweist nichts.
practise-wait-at-once = sofort
# Variables:
#   $count (Number) - how many
practise-wait-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
    }
# Variables:
#   $count (Number) - how many
practise-wait-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
    }
# Variables:
#   $count (Number) - how many
practise-wait-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
    }
# Variables:
#   $count (Number) - how many
practise-wait-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
    }
# Variables:
#   $count (Number) - how many
practise-wait-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
    }
# Variables:
#   $count (Number) - how many
practise-wait-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
    }
practise-wait-centuries = Jahrhunderte
practise-weak-keyboard = Tasten, die nebeneinanderliegen, werden früh ausprobiert.
practise-weak-repeats = Wiederholungen halten eine Maschine kaum auf.
practise-weak-sequence = Reihen wie abc oder 6543 werden früh ausprobiert.
practise-weak-date = Jahreszahlen und Daten werden früh ausprobiert.
practise-weak-common = Das oder etwas Ähnliches gehört zu den häufigsten Passwörtern.
practise-weak-word = Ein einzelnes Wort ist schnell erraten, auch mit einem großen Anfangsbuchstaben.
practise-weak-name = Namen werden früh ausprobiert.
