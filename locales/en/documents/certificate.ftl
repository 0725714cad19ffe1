### The certificate of a learning path, on paper and as an Open Badge.

certificate-title = Certificate
# The name follows.
certificate-above-name = This is to certify that
# The name stands before, the learning path after it.
certificate-below-name = has completed this learning path:
# Variables:
#   $firm (String) - who issues it
certificate-below-path = Issued by { $firm }
certificate-objectives = What it covers
certificate-date = Completed on
certificate-result = Result
# Variables:
#   $right (Number) - right answers
#   $of (Number) - questions, 1 or more
certificate-score = { $right } of { $of } questions right; the last answer to each question counts
certificate-versions = Version
# Variables:
#   $app (String) - version of the program
#   $content (String) - version of the content
certificate-versions-are = { -app-name } { $app }, content { $content }
certificate-number = Number
certificate-key = Thumbprint of the key
certificate-proves = What this certificate proves: the file is still as it was signed with the key this thumbprint belongs to. Checking it reveals any change. A printout alone proves nothing.
certificate-proves-not = What it does not prove: whose key it is, and who answered the questions. Ask whoever issued the certificate to confirm the thumbprint.
certificate-check = The file can be checked without internet access, in the program { -app-name } under “Check a certificate”. The signature is inside as an Open Badge 3.0; the person’s name is on this page only.
certificate-attached = The certificate as an Open Badge 3.0, signed
# What one has to do for it; part of the Open Badge.
certificate-criteria = Every lesson of the learning path read, or its content shown in a placement check, and the last answer right for at least four out of five questions.
# File name without ending, without spaces.
certificate-file = certificate
