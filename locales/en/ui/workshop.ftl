### Workshops: planning, presenting, asking a room.

workshop-page = Workshop
