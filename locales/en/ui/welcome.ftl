### The one question of the first start.

welcome-title = What brings you here?
welcome-intro = { -app-name } shows you the way through cybersecurity, step by step. Everything stays on this computer.
welcome-learn = I’m learning for myself
    .hint = Short lessons and questions, ten minutes at a time.
welcome-business = I look after a business
    .hint = What to do first, and lists to tick off.
welcome-workshops = I run workshops
    .hint = Material to teach with, and handouts on paper.
welcome-later = You can change this in the settings at any time.
