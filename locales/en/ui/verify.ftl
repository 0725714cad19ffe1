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
