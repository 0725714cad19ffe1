-- Puts a line to the newest version of :list.
INSERT INTO list_line (list_id, version, place, line, own_text, duty)
SELECT :list, max(version), :place, :line, :text, :duty
FROM list_version
WHERE list_id = :list
