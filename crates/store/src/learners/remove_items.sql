-- Removes what nobody has answered any more.
DELETE FROM item
WHERE id NOT IN (SELECT item_id FROM last_answer)
