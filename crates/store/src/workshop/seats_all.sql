-- Everybody who was in any room; their answers go with them.
DELETE FROM workshop_seat
