### Workshop: checking the network, and what to do when phones do not get in.

workshop-network-page = Check the network
workshop-network-intro = The phones in the room have to reach this computer; they need no internet. Check it with a phone of your own before the workshop, and have a second way ready.
workshop-network-tabs = Parts of the network check
workshop-network-tab-check = Check
workshop-network-tab-hotspot = Own hotspot
workshop-network-tab-wifi = Wi-Fi as QR code
workshop-network-tab-paper = Without phones

## The networks of this computer

workshop-network-found = Networks of this computer
workshop-network-found-none = This computer is not on any network. Plug in a cable, join a Wi-Fi network or open a hotspot.
workshop-network-first = Our suggestion
workshop-network-hotspot = Own hotspot
workshop-network-wifi = Wi-Fi
workshop-network-cable = Cable
workshop-network-unknown = Network of unknown kind
workshop-network-virtual = VPN, virtual machine or container
workshop-network-link-local = Without a router
workshop-network-loopback = This computer only
workshop-network-why-hotspot = Best: on your own network nobody keeps the phones away from this computer.
workshop-network-why-wifi = Good if the phones can join the same Wi-Fi and it is not a guest network.
workshop-network-why-cable = Works if the Wi-Fi of the phones is connected to the same router.
workshop-network-why-unknown = The name does not say what kind of network this is. The check with a phone will tell.
workshop-network-why-virtual = There are no phones here. Choose another network.
workshop-network-why-link-local = No router has given out an address. Phones will hardly get in here.
workshop-network-why-loopback = Enough to rehearse on this computer. Phones need a network.
workshop-network-public = This is an address of the internet: a session there may be reachable from everywhere. Your own hotspot is the better choice.

## The check with a phone

workshop-network-test = Check with a phone
workshop-network-test-before = Once a session runs, you see here whether a phone could open the page. After a minute it is clear what the reason may be.
workshop-network-test-start = Go to the session
# Variables:
#   $address (String) - the address of the page
workshop-network-test-how = With a phone, open { $address } now, or scan the QR code on the projector.
# Read out, and beside the bar.
# Variables:
#   $left (Number) - seconds to the end, 1 or more
workshop-network-test-waiting = { $left ->
    [one] Waiting for a phone, one more second
   *[other] Waiting for a phone, { $left } more seconds
    }
# Variables:
#   $count (Number) - phones, 1 or more
workshop-network-test-reached = { $count ->
    [one] One phone has opened the page. The network works.
   *[other] { $count } phones have opened the page. The network works.
    }
workshop-network-test-timed-out = No phone has opened the page within a minute.
workshop-network-test-here = This computer itself has opened the page, so it runs. About firewall and Wi-Fi that says nothing.
workshop-network-test-again = Check again
workshop-network-advice = What the reason may be, the likeliest first
workshop-network-advice-loopback = The session runs for this computer only
workshop-network-advice-loopback-do = End the session, connect the computer to a network and start it there.
workshop-network-advice-no-network = No router on the network
workshop-network-advice-no-network-do = This computer gave itself its address. Join a Wi-Fi network or open a hotspot, and start the session anew.
workshop-network-advice-elsewhere = The session runs in a VPN or a virtual machine
workshop-network-advice-elsewhere-do = There are no phones there. End the session and choose another network when you start it.
workshop-network-advice-firewall = The firewall of this computer
workshop-network-advice-firewall-do = It keeps unknown devices out, and so it should. Let this one program through for the workshop; see “Firewall” below.
workshop-network-advice-isolation = The Wi-Fi keeps its devices apart
workshop-network-advice-isolation-do = Guest networks and hotels often do (“client isolation”). Ask for another Wi-Fi network, or open a hotspot of your own.
workshop-network-advice-other-network = The phone is on another network
workshop-network-advice-other-network-do = Switch off mobile data on the phone for a moment and choose the Wi-Fi this computer is on. Some phones leave a Wi-Fi network without internet by themselves: tell them to stay connected.
workshop-network-advice-vpn = A VPN bypasses the network
workshop-network-advice-vpn-do = Switch off VPN programs on the phone and on this computer for the check.
workshop-network-advice-shared = Several phones come through one address
workshop-network-advice-shared-do = A device between phones and computer gives all of them the same address. That works. But after many wrong codes all of them have to wait a moment: let people scan the QR code instead.

## Firewall

workshop-network-firewall = Firewall
workshop-network-firewall-what = The rule opens this program only, only for devices on the same network, and it listens only while a session runs. Remove it after the workshop.
workshop-network-firewall-what-linux = The rule opens a single port, and the program listens there only while a session runs. Remove it after the workshop.
workshop-network-firewall-later = Which port it will be is only known once a session runs. Then the finished lines for ufw and firewalld appear here. Many Linux computers run no firewall; then there is nothing to do.
workshop-network-open = Open
workshop-network-close = Close again
workshop-network-copy = Copy
# What a screen reader says of the button.
# Variables:
#   $what (String) - what is copied: “Open”
workshop-network-copy-what = Copy: { $what }
workshop-network-copied = Copied.
workshop-network-copy-failed = Copying did not work. Select the line and copy it by hand.
workshop-network-powershell = PowerShell as administrator
workshop-network-ufw = Terminal, for ufw (Ubuntu, Mint, Debian)
workshop-network-firewalld = Terminal, for firewalld (Fedora, openSUSE); closes by itself after 8 hours
workshop-network-windows-settings = Or in the settings
workshop-network-windows-settings-1 = Open “Windows Security” and there “Firewall & network protection”.
workshop-network-windows-settings-2 = Choose “Allow an app through firewall” and “Change settings”.
workshop-network-windows-settings-3 = If Trittsicher is in the list, tick it and tick “Private”. Otherwise choose “Allow another app” and then trittsicher.exe.
workshop-network-windows-settings-4 = After the workshop: take the tick away again.
workshop-network-windows-private = Both apply to networks that Windows calls “Private”. If your Wi-Fi is “Public”, change that for the workshop in Settings, “Network & internet”, properties of the Wi-Fi – and back afterwards. If you ever answered a Windows prompt with “Cancel”, a rule blocks the program: then only the settings help.
workshop-network-mac-1 = Open System Settings, there “Network” and “Firewall”. If it is off, it is not the reason.
workshop-network-mac-2 = If it is on, click “Options…”. “Block all incoming connections” must be off.
workshop-network-mac-3 = Add the program Trittsicher with “+” and choose “Allow incoming connections”.
workshop-network-mac-4 = After the workshop: select the program and remove it with “–”.

## Own hotspot

workshop-network-hotspot-why = With a hotspot of your own you do not depend on the building’s Wi-Fi: nobody else is on it, and nobody keeps devices apart. It needs no internet.
workshop-network-hotspot-few = It is not enough for more than eight to ten phones: Windows and phones let in only a few devices. Then bring a small Wi-Fi router; it needs no internet connection.
workshop-network-hotspot-here = This computer
workshop-network-on-windows = Windows 10 and 11
workshop-network-on-windows-1 = Open Settings (Windows key and I), there “Network & internet” and “Mobile hotspot”.
workshop-network-on-windows-2 = At “Share my internet connection from” choose the connection there is, and at “Share over” Wi-Fi. Without any connection the hotspot usually cannot be switched on; a network cable without internet is often enough.
workshop-network-on-windows-3 = Under “Properties” (Windows 10: “Edit”) type a name, and a password of at least eight characters.
workshop-network-on-windows-4 = Switch the mobile hotspot on and “Power saving” below it off, so that it stays on in breaks.
workshop-network-on-windows-5 = In the list “Networks of this computer” it has the address 192.168.137.1. Start the session there.
workshop-network-on-mac = macOS
workshop-network-on-mac-1 = A Mac can only share what does not come by Wi-Fi itself. Plug in a network cable, or an iPhone by USB.
workshop-network-on-mac-2 = Open System Settings, there “General” and “Sharing” (before macOS 13: System Preferences, “Sharing”), and click the “i” at “Internet Sharing”.
workshop-network-on-mac-3 = At “Share your connection from” choose the port with the cable, and switch on “Wi-Fi” below.
workshop-network-on-mac-4 = Under “Wi-Fi Options” type name and password, and switch Internet Sharing on.
workshop-network-on-mac-5 = In the list “Networks of this computer” it is usually listed as bridge100 with the address 192.168.2.1. Start the session there.
workshop-network-on-phone = With a phone
workshop-network-on-phone-1 = iPhone: Settings, “Personal Hotspot”, “Allow Others to Join”. Stay on this page until everybody is connected.
workshop-network-on-phone-2 = Android: Settings, “Network & internet”, “Hotspot & tethering”, “Wi-Fi hotspot”. On some devices it is “Connections” and “Mobile Hotspot”.
workshop-network-on-phone-3 = Connect this computer and the other phones to the hotspot, and then start the session on this Wi-Fi network.
workshop-network-on-phone-4 = Switch off mobile data on the phone if nobody is to surf at your expense.

## Wi-Fi as QR code

workshop-network-code-text = With this code a phone joins the Wi-Fi without anybody typing the password. What you enter here is not saved: it is gone as soon as you leave the page.
workshop-network-code-name = Name of the Wi-Fi
workshop-network-code-security = Security
workshop-network-code-wpa = WPA, WPA2 or WPA3
workshop-network-code-open = Open, without a password
workshop-network-code-password = Password of the Wi-Fi
workshop-network-code-show = Show the password while typing
workshop-network-code-hidden = The Wi-Fi does not show its name
workshop-network-code-on-sheet = Password readable on the sheet
workshop-network-code-on-sheet-hint = For phones whose camera reads no codes. It is always in the code itself: whoever photographs the sheet has the password.
workshop-network-code-alt = QR code with which a phone joins the Wi-Fi
workshop-network-code-empty = Type name and password, and the code appears here.
workshop-network-code-wrong-name = A Wi-Fi cannot be called that: 32 characters at most, letters with accents count twice.
workshop-network-code-wrong-length = A Wi-Fi password has 8 to 63 characters.
workshop-network-code-wrong-signs = A Wi-Fi password has only characters of the English keyboard, no letters with accents.
workshop-network-code-show-sheet = Show the sheet
workshop-network-code-hide-sheet = Close the sheet
workshop-network-code-print = Print the sheet
workshop-network-code-no-file = The sheet comes on paper only, not as a file, so that no password is left behind on the disk.

## Without phones

workshop-network-paper-text = When the network will not work, the room votes with cards or by hand. You count, and type the numbers into the round.
workshop-network-paper-eye = The cards are read by the eye, not by a camera: this program does not count them itself. Shape and letter say the same as the colour.
workshop-network-paper-kind = Cards
workshop-network-paper-letters = A, B, C, D
workshop-network-paper-letters-hint = One sheet for each person
workshop-network-paper-all-letters = A to H
workshop-network-paper-all-letters-hint = Two sheets for each person, for questions with more than four answers. From E on, shape and colour repeat: then the letter counts.
workshop-network-paper-truth = True and false
workshop-network-paper-truth-hint = One sheet for two people
workshop-network-paper-people = For how many people
# Variables:
#   $most (Number) - so many at most
workshop-network-paper-people-hint = 1 to { $most }
workshop-network-paper-first = Starting with number
# Variables:
#   $most (Number) - the highest number
workshop-network-paper-first-hint = 1 to { $most }. For a large room, print several times: from 1, from 101, from 201.
workshop-network-paper-join = The QR code leads into the session that runs
workshop-network-paper-join-hint = For those whose phone works later after all. It holds the address only, no secret; the join code is on the projector.
workshop-network-paper-says = The QR code only says what is on the card. So people with poor eyesight can find the right card with a phone, too. While a session runs, it can lead there instead.
# Variables:
#   $sheets (Number) - sheets, 1 or more
workshop-network-paper-sheets = { $sheets ->
    [one] One sheet. You see it below.
   *[other] { $sheets } sheets. You see the first ones below.
    }
workshop-network-paper-save = Save as PDF
# Variables:
#   $path (String) - the file
workshop-network-paper-saved = Saved: { $path }
workshop-network-hands = Show of hands
workshop-network-hands-text = Read out each answer and ask for a show of hands. In the round, type for each answer how many hands were up. The program does not accept more hands than people in the room.
