### Step 10: what to do

network-draw-map = Draw the network on one page
    .why = Nobody can protect what nobody knows about. And in an emergency one glance tells you which cable to pull.
    .how = Draw the router, server, printers, till, camera and every Wi-Fi network on one sheet. Colour in what can be reached from outside, and add who may come in there. Next to router and firewall, note who looks after them and how long there will be updates. Compare the sheet with the router’s own list of devices, and find out about anything that is missing. Keep the sheet in a cabinet rather than on the wall.
    .done = Every device on the router’s list is on the sheet, and every way in from outside has a name beside it.
network-set-up-guest-wifi = Set up a guest Wi-Fi
    .why = Visitors and personal phones need the internet and nothing else. A Wi-Fi of their own gives them that, out of reach of the till and the customer data.
    .how = Switch on guest access in the router, with its own name and its own password. Choose WPA3, or WPA2 if there is no WPA3, and allow only the way to the internet. Stop devices on the guest Wi-Fi from seeing each other. Then give the work network a new password of at least 20 characters, and connect only what belongs to the firm. You can put up the guest access as a QR code.
    .done = A phone on the guest Wi-Fi finds neither the office printer nor any of the firm’s folders.
network-tidy-router = Check and tidy the router
    .why = The router is the front door of your network. A forgotten factory password or an old opening leaves it ajar.
    .how = Open the router’s settings; the address is on the sticker or in the manual. Set a password of your own there and put it into the password manager. Switch automatic updates on, and switch off access to the settings from the internet, as well as UPnP and WPS, which connects devices at the push of a button. Go through the forwarded ports and delete what nobody needs. If a provider looks after the router, give them this list as a job to do.
    .done = The list of openings holds nothing that nobody can explain, and the latest update is recent.
network-set-up-vpn = Let people in only through the VPN
    .why = A computer that stands open on the internet is found sooner or later. Behind a VPN with a second factor it stays out of sight.
    .how = Set up a VPN, on the router, on the firewall or as a service, and require a second factor. Give each person their own access that leads only where they work. Then delete the openings for remote desktop and the like. Add the VPN to your plan for updates, and blocking its access to your list for leavers.
    .done = From an outside line no computer can be reached without the VPN, and with it the second factor is required.
network-agree-maintenance = Agree on rules for remote maintenance
    .why = People who know how real help works can tell the fake kind. And access that closes when the work is done cannot be misused at night.
    .how = Write down who looks after your devices remotely, and on which number you reach them. Settle four rules: we ask for it, we allow it and watch, they use their own account with a second factor, and afterwards the access is closed. For permanent access, agree in writing on devices, times and a log. Put the number and the rules next to every phone.
    .done = The rules are signed, by the provider too, and the right number lies next to every phone.
network-own-firewall = Check the firewall on your own device
    .why = On other people’s networks your device sits among strangers. Its own firewall keeps them at a distance.
    .windows = Open “Windows Security” and in it “Firewall & network protection”. The firewall should be on for all three networks. Then open Settings, “Network & internet” and the properties of your connection. Set other people’s networks to “Public network”; keep “Private network” for the firm and your home.
    .macos = Open System Settings, then “Network” and “Firewall”, and turn it on. Then look under “General” to see what you are sharing with other devices. Switch off what you do not need.
    .done = The firewall is shown as on, and the Wi-Fi of your last hotel does not count as private.
