-- How phones came in, of any session.
UPDATE workshop_session SET address = '', port = 0, code = '', key = '' WHERE code <> ''
