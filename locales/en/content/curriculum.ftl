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
occasion-phishing-week = Phishing week
    .hint = A week in which everyone practises spotting and reporting scams
occasion-before-holidays = Before the holidays
    .hint = Leave things in good order when few are around or the business closes

## Routes

route-micro = First hour, first day, first month
    .summary = For very small firms: the same steps, beginning with what protects you fastest
route-micro-first-hour = The first hour
route-micro-first-day = The first day
route-micro-first-month = The first month
route-micro-after-that = After that
