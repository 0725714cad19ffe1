### What the program says to links that were read and to passwords that were tried.

# Variables:
#   $owner (String) - the domain
practise-link-plain = Just before the first single slash comes { $owner }. Anything to the left of it was set up by the firm itself.
# Variables:
#   $firm (String) - the firm’s own domain
#   $owner (String) - the domain it really is
practise-link-subdomain = { $firm } has only been put in front. Read back from the first single slash: the last name is { $owner }, and that is whose address it is.
# Variables:
#   $firm (String) - the firm’s own domain
#   $owner (String) - the domain it really is
practise-link-look-alike = It looks like { $firm }, but it is { $owner }. Read letter by letter; better still, use your own bookmark.
# Variables:
#   $firm (String) - the firm’s own domain
#   $owner (String) - the domain it really is
practise-link-hyphen = A hyphen makes a new name: { $owner } has nothing to do with { $firm }. Anybody could have registered it.
# Variables:
#   $firm (String) - the firm’s own domain
#   $owner (String) - the domain as it is written
#   $spoken (String) - the domain in the letters it stands for
practise-link-punycode = A name that begins with xn and two hyphens is written in another alphabet: { $owner } stands for { $spoken }. It looks like { $firm } but is not.
# Variables:
#   $firm (String) - the firm’s own domain
#   $owner (String) - the domain it really is
practise-link-user-info = What comes before an @ is only a user name. The real address follows it: { $owner }, not { $firm }.
# Variables:
#   $firm (String) - the firm’s own domain
#   $owner (String) - the domain it really is
practise-link-long-path = { $firm } comes after the slash, where any website may write what it likes. What counts comes before it: { $owner }.
# Variables:
#   $owner (String) - the domain
practise-link-shortener = { $owner } is a service that shortens links. It does not show where you will end up, so look for another way to the page.
# Variables:
#   $owner (String) - the domain
practise-link-port = The number after the colon is only another door into the same house. It still belongs to { $owner }.
# Variables:
#   $firm (String) - the firm’s own domain
#   $owner (String) - the address in numbers
practise-link-ip-host = { $owner } is a number instead of a name. Reputable firms do not send such links; { $firm } after the slash proves nothing.
practise-wait-at-once = at once
# Variables:
#   $count (Number) - how many
practise-wait-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
    }
# Variables:
#   $count (Number) - how many
practise-wait-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
    }
# Variables:
#   $count (Number) - how many
practise-wait-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
    }
# Variables:
#   $count (Number) - how many
practise-wait-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
    }
# Variables:
#   $count (Number) - how many
practise-wait-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
    }
# Variables:
#   $count (Number) - how many
practise-wait-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
    }
practise-wait-centuries = centuries
practise-weak-keyboard = Keys next to each other are tried early.
practise-weak-repeats = Repetition hardly slows a machine down.
practise-weak-sequence = Sequences such as abc or 6543 are tried early.
practise-weak-date = Years and dates are tried early.
practise-weak-common = This or something like it is among the passwords used most.
practise-weak-word = A single word is quickly guessed, even with a capital letter.
practise-weak-name = Names are tried early.
