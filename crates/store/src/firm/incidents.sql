-- Which incidents had the firm? Those that go on first, of equals the newest.
SELECT id, kind_id, title, begun_at, aware_at, closed_at
FROM incident
WHERE firm_id = :firm
ORDER BY closed_at IS NOT NULL, begun_at DESC, id DESC
