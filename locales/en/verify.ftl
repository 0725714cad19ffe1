### What comes out when a certificate is checked, in the window and on the command line.

verify-key-known = Genuine: unchanged, and the key is known.
    .why = The file is exactly as it was signed.
verify-key-unknown = Unchanged, but the key is not known here.
    .why = The file is exactly as it was signed. That does not say by whom: anybody can sign, in anybody’s name. Compare the thumbprint with the one the firm gives you.
verify-altered = Not genuine: the file was changed.
verify-not-yet-valid = Not valid yet.
verify-expired = No longer valid.
verify-not-a-certificate = This is not a certificate that can be checked.

## Why

verify-too-large = The file is larger than a certificate can be.
verify-no-credential = There is no certificate in the file. A photo or a reprinted PDF no longer holds the signature; ask for the file itself.
verify-several-credentials = There are several certificates in the file. Nobody can say which one counts.
verify-damaged = The file around the certificate is damaged.
verify-not-a-token = Something else stands where the certificate should be.
verify-header = The certificate is in a form this program does not know.
verify-algorithm = The certificate is signed in a way that proves nothing or that this program does not know. RS256 is expected.
verify-no-key = The certificate holds no key to check it with.
verify-private-key = The certificate holds the secret key. Anybody who has the file may have signed it.
verify-weak-key = The key is too short to prove anything, or unusually long.
verify-signature = The signature does not fit the text of the certificate.
verify-seal-missing = The certificate in the file is intact, but the page or picture around it is not signed. Anybody may have written what is to be read there.
verify-seal-broken = The certificate in the file is intact, but the page or picture around it is no longer as it was signed.
verify-context = It is signed, but it is not a certificate of Open Badges 3.0.
verify-content = It is signed, but it is not a certificate in the form this program reads.
verify-contradiction = It is signed, but contradicts itself about the issuer, person, number or time.
verify-early = It is unchanged, but holds only later. Perhaps the clock of this computer is slow.
verify-late = It is unchanged, but held only until a day that is over.

## What the certificate says

verify-for = For
verify-issuer = Issued in the name of
verify-from = Valid from
verify-until = Valid until
verify-criteria = What it took
verify-description = What it is about
verify-number = Number

## The own key

# Name of the file with the key, without its ending.
verify-key-file = certificate-key
