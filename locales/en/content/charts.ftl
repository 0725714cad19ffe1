### The situation of small and medium-sized businesses: for each chart a title, what it shows, what it does not say, and the names of the bars.

chart-firms = Most companies are very small
    .says = Of all companies in Germany, 84.9% are micro-businesses. Together with the small and the medium-sized ones there were about 3.41 million in 2022, or 99.2% of the total.
    .not = How many people work there is not shown. The classes follow the EU definition, which looks at turnover or balance sheet as well as at staff. Large companies have no bar, because the source only says “less than 1%”.
    .micro = Micro: up to 9 staff
    .small = Small: up to 49 staff
    .medium = Medium: up to 249 staff

chart-damage = Damage in one year
    .says = This is what theft, espionage and sabotage, digital and otherwise, cost companies in Germany in one year, as estimated by the trade association Bitkom. Of the €289.2 billion in 2025, €202.4 billion came from cyberattacks.
    .not = The estimate rests on surveys of just over 1,000 companies at a time, all with ten or more staff; it does not tell you what a single business loses. The values for 2017 and 2019 are averages over two years, 2022 is rounded, and 2018 and 2020 are missing. For 2026 a range became known, which cannot be added to the line.

chart-affected = Companies hit by attacks
    .says = Bitkom asks whether a company was hit by theft, espionage or sabotage in the past twelve months. In 2025, 87% said yes and another 10% suspected it.
    .not = A stolen laptop counts too, so “hit” is wider than “hacked”. The TÜV study of 2025 counts successful cyberattacks only and arrives at 15%. The companies asked have ten or more staff; in 2017 and 2019 the question covered two years, which is why the line starts in 2021.

chart-attacked = Cybercrime by size of firm
    .says = Between 2018 and 2020, cybercrime hit 29% of Germany’s small and mid-sized firms (the “Mittelstand”). With 100 or more staff it was almost half, with fewer than five just over a quarter.
    .not = It says nothing about the cost. Only attacks that the firms knew of are counted; those nobody noticed are missing. The period lies years back, and the shares may be different today.
    .small = Fewer than 5 staff
    .large = 100 or more staff
    .all = All small and mid-sized firms

chart-experience = Attacked at some point
    .says = Of firms with 10 to 49 staff, 56% say they have experienced a cyberattack. Of those with up to nine staff, 39% do.
    .not = Whether the attack succeeded is left open. The survey was done by an insurer, among some 1,500 people who decide on IT or insurance in small and medium-sized businesses or work for themselves. It cannot be put beside the KfW figures, which cover three particular years.
    .micro = Up to 9 staff
    .small = 10 to 49 staff

chart-ransomware = Breaches that involve ransomware
    .says = In the report of 2025, ransomware was part of 88% of the data breaches at smaller companies worldwide. At large ones it was 39%.
    .not = The shares do not tell how many companies were hit: they count breaches, not firms. The report gathers cases from around the world, from November 2023 to October 2024; it is no survey of Germany. “Smaller” means fewer than 1,000 employees there.
    .small = Smaller companies
    .large = Large companies

chart-risk = Other people’s risk
    .says = Of those asked, 78% see a high risk of cyberattacks for small and medium-sized businesses in general. Only 38% say so of their own.
    .not = These are opinions; nobody measured the risk itself. The survey covered 300 decision-makers in small and medium-sized businesses and was commissioned by the insurance industry. A single firm may well have reason to feel calmer.
    .others = For smaller businesses in general
    .own = For their own business

chart-basics = Self-image and gaps
    .says = Just over three quarters of the firms asked feel well enough protected. Yet 64% do not train their staff, and 48% have no emergency plan.
    .not = The bars are four separate results and cannot be added up. That 52% overrate themselves is what the GDV, the insurers’ association, concluded from the answers. Only 300 decision-makers were asked, so a gap of a few percentage points may be chance.
    .protected = Feel well enough protected
    .overrated = Rate themselves better than they are
    .training = Do not train their staff
    .plan = Have no emergency plan

chart-training = Whom companies train
    .says = 79% of companies give regular training in IT security, but only 24% train everyone. One in five trains nobody.
    .not = Whether the training works is another question. The survey covered 1,002 companies with ten or more staff and at least €1 million in turnover; the smallest are missing. In 2025 the GDV found 64% without training among small and medium-sized businesses: other firms, another question.
    .everyone = Everyone
    .some = Certain positions only
    .nobody = Nobody

chart-plan = A written emergency plan
    .says = The larger the company, the more likely it has a written plan for a cyberattack. In 2022, about half of those with 10 to 99 staff had one.
    .not = It says nothing about businesses with fewer than ten staff; the survey covered 1,066 companies with ten or more staff and at least €1 million in turnover. Whether the plan is up to date and has been rehearsed is left open. The figures are from 2022.
    .small = 10 to 99 staff
    .medium = 100 to 499 staff
    .large = 500 or more staff

chart-gaps = What was missing in 2022
    .says = Almost two thirds of the small and mid-sized firms asked had nothing in place to detect attacks. Updates were handled carelessly by 43%, and a quarter did nothing for the knowledge of their staff.
    .not = The firms judged themselves, and things may have changed since 2022. It makes no line with newer surveys: the 34% without an emergency plan and the 48% found by the GDV in 2025 come from other firms and other questions.
    .detection = No way to detect attacks
    .updates = Careless with updates
    .plan = No emergency plan
    .knowledge = Nothing done for staff knowledge

chart-ai = Personal AI tools at work
    .says = In 8% of companies it is common for staff to use personal AI tools for work; 17% know of single cases. Only 29% are sure that nobody does.
    .not = This is how the companies see it; the staff themselves were not asked, so the true share may be higher or lower. The survey covered 604 companies with 20 or more staff, and smaller ones are missing. The bars fall short of 100%; the source does not say why.
    .common = Common
    .cases = Single cases
    .likely = Not sure, probably yes
    .unlikely = Not sure, probably no
    .none = Certainly not
