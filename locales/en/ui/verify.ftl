### Checking certificates, and known keys.

verify-page = Check a certificate
verify-intro = Is a certificate still as it was signed, and by whom? This needs no internet access.
verify-choose = Choose a file
verify-choose-other = Choose another file
verify-choose-hint = The PDF, the picture (PNG) or the JWT file. A printout or a photo cannot be checked.
verify-thumbprint = Thumbprint of the key
# Variables:
#   $name (String) - whose it is
verify-known-as = Known as: { $name }
verify-says = What the certificate says
verify-claims = What is in it, but not proven
verify-name-hint = The person’s name is on the page of the PDF only.
verify-remember-title = Do you know this key?
verify-remember-hint = Remember it only if the firm gave you the same thumbprint in another way, by phone or on its website.
verify-remember-name = Whose key is it?
verify-remember = Remember this key
verify-remembered = The key is known now.
verify-keys = Known keys
verify-keys-none = None yet. Your own is added with the first certificate.
verify-own = Your own
# Variables:
#   $day (String) - the day
verify-since = known since { $day }
verify-own-hint = This computer signs with this key. Publish the thumbprint so that others recognise your certificates.
verify-forget = Forget
# Variables:
#   $name (String) - whose key it is
verify-forget-whose = Forget the key: { $name }
verify-forgotten = The key is forgotten.

## The own key

verify-own-key = Your own key
verify-own-key-what = This computer signs certificates with it. Back it up: if it is lost, you need a new one, and that has another thumbprint.
verify-own-key-none = There is none yet: it is made with the first certificate.
verify-key-show = Show the passphrase
verify-key-take = Back up key…
verify-key-take-title = Back up the key
verify-key-take-what = The key goes into a file, encrypted. With it you can sign on another computer too, and the key is not lost if this one breaks.
verify-key-take-warning = Whoever has the file and the passphrase can issue certificates in your name. Without the passphrase nobody can open the file, and neither can we. Keep the two apart.
verify-key-take-passphrase = New passphrase
# Variables:
#   $least (Number) - how many characters at least
verify-key-take-hint = At least { $least } characters, for instance five words that have nothing to do with each other.
verify-key-take-again = Repeat the passphrase
verify-key-take-differs = The two entries differ.
verify-key-take-do = Save file…
# Variables:
#   $path (String) - the file
verify-key-taken = The key is backed up: { $path }
verify-key-bring = Import a key…
verify-key-bring-hint = Did you back up the key on another computer? Import it, and this one will sign with it as well.
verify-key-bring-title = Import a key
# Variables:
#   $file (String) - name of the file
verify-key-bring-file = The key in “{ $file }” is protected by a passphrase: the one chosen when the key was backed up.
verify-key-bring-passphrase = Passphrase of the file
verify-key-bring-do = Use this key
verify-key-instead-title = Replace the other key?
verify-key-instead = This computer has been signing with another key. If you take the new one, the old key is deleted here and no longer used. Certificates it has signed can still be checked.
verify-key-instead-save = If you still need the old key, cancel and back it up first.
verify-key-instead-present = Thumbprint of the old key
verify-key-instead-brought = Thumbprint of the new key
verify-key-instead-do = Replace the key
verify-key-brought = The key has been imported. From now on this computer signs with it.
verify-key-brought-file = The key has been imported. It is stored as a file in the data folder, because your system has no keychain the program can reach.
verify-key-working = One moment…
