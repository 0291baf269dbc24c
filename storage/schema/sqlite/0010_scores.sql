-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What scores were made of, and which month is whole. computed_at, from here on: when what they are made of was read.

-- Of the files that had been imported by then: the highest id of import_batches, and how many of them are not undone.
ALTER TABLE score_runs ADD COLUMN newest_import INTEGER NOT NULL DEFAULT 0;
ALTER TABLE score_runs ADD COLUMN imports INTEGER NOT NULL DEFAULT 0;
ALTER TABLE score_months ADD COLUMN newest_import INTEGER NOT NULL DEFAULT 0;
ALTER TABLE score_months ADD COLUMN imports INTEGER NOT NULL DEFAULT 0;

-- 0 while its rows are being written: it stands there from the first one on, so that the triggers of 0009 find them.
ALTER TABLE score_months ADD COLUMN is_complete INTEGER NOT NULL DEFAULT 1 CHECK (is_complete IN (0, 1));

-- What is left of months that were broken off. Month by month: a search for each, not a look at every row.
WITH RECURSIVE begun (month) AS (
    SELECT min(month) FROM customer_score_months
    UNION ALL
    SELECT (SELECT min(m.month) FROM customer_score_months m WHERE m.month > begun.month) FROM begun WHERE begun.month IS NOT NULL
)
DELETE FROM customer_score_months
WHERE month IN (SELECT month FROM begun WHERE month IS NOT NULL AND month NOT IN (SELECT month FROM score_months));
