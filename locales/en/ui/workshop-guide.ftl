### Workshops: the guide for whoever gives one.

workshop-guide-title = Workshop guide
workshop-guide-chapters = All chapters
workshop-guide-print = Print this chapter
workshop-guide-sources = Sources
# For screen readers: the ways to the chapter before and the one after.
workshop-guide-ways = Go on in the guide
# Stands before the title of the chapter, for screen readers.
workshop-guide-back = Back
# Stands before the title of the chapter, for screen readers.
workshop-guide-next = Next

## Ways to the page a chapter is about

workshop-guide-to-plan = To planning
workshop-guide-to-present = To presenting
workshop-guide-to-room = To the room
workshop-guide-to-sets = To the question sets
workshop-guide-to-network = To the network
workshop-guide-to-records = To the records
