### About the Charter of Trust.

charter-title = About the Charter of Trust
charter-text = In 2018 companies signed a charter for more security in the networked world at the Munich Security Conference. This page says in our own words what it wants, and where this program stands.
charter-objectives = Three objectives
charter-principles = Ten principles
# Read out before the title of a principle. Variables:
#   $number (Number) - 1 to 10
charter-number = Principle { $number }
charter-to-steps = To the steps
charter-to-firm = To the firm
charter-to-suppliers = To the supplier questions
charter-stand = Where { -app-name } stands
charter-stand-independent = { -app-name } is independent. It does not belong to the Charter of Trust, and the Charter has neither reviewed nor endorsed it. It bears no logo.
charter-stand-spirit = It is written in the spirit of Principle 6 (Education): small firms should be able to learn what they need, step by step and in plain words.
charter-stand-steps = The fourteen steps are our own. The Charter offers small firms a brochure with steps; we have not seen their titles and reproduce nothing from it.
charter-source = Source
charter-about = Charter of Trust
charter-about-text = What it wants, and where this program stands
