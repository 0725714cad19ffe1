### Stages of the trail, audiences and occasions.

## Stages

stage-lead = Lead the way
    .summary = Settle who is responsible, take stock and bring your team along
stage-protect = Protect
    .summary = The habits and settings that make the biggest difference
stage-widen = Look further
    .summary = Your network, work on the move and at home, and everyone you work with
stage-ready = Be ready
    .summary = Prepare for an emergency, and get a little better each time round

## Audiences

audience-everyone = Everyone
    .hint = What each of you can do in daily work, with no special knowledge
audience-management = Management
    .hint = For those who decide, free up time and money, and set the example
audience-it = IT
    .hint = For those who set up devices and accounts, in-house or as a service provider

## Occasions

occasion-first-week = The first week
    .hint = A good start: devices, accounts and the rules that matter most
occasion-leaving = Somebody leaves the firm
    .hint = So that knowledge stays, access ends and nothing is forgotten
occasion-home-office = Working from home
    .hint = When somebody starts working at home, or to refresh the rules for it
occasion-travel = Out and about
    .hint = Before you set off, and for trains, hotels and visits to customers
occasion-new-device = A new device
    .hint = From buying to the first day with a computer, phone or printer
occasion-new-supplier = New suppliers and providers
    .hint = Before anyone gets data, access or the first payment
occasion-website-shop = Website and online shop
    .hint = For those who edit content, handle orders or look after the shop
occasion-payment-run = Month-end payment run
    .hint = Before any transfer goes out, every month anew
occasion-front-desk = Front desk and shop counter
    .hint = Where visitors and customers come and go
occasion-machine-hall = Workshop and machine hall
    .hint = Where machines are on the network and outsiders service them remotely
occasion-before-holidays = Before the holidays
    .hint = Leave things in good order when few are around or the business closes
occasion-phishing-week = Phishing week
    .hint = A week in which everyone practises spotting and reporting scams
occasion-workshop-handout = After a workshop
    .hint = A sheet to take home: what to do first
occasion-backup-test = Backup test
    .hint = One morning, and you know whether restoring works
occasion-yearly-review = Yearly review
    .hint = Once a year, look at everything that quietly goes out of date
occasion-incident = Something has happened
    .hint = For the first hours of an incident; best printed beforehand

## Routes

route-micro = First hour, first day, first month
    .summary = For very small firms: the same steps, beginning with what protects you fastest
route-micro-first-hour = The first hour
route-micro-first-day = The first day
route-micro-first-month = The first month
route-micro-after-that = After that
