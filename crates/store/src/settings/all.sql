-- Every setting.
SELECT name, value
FROM setting
