-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Where customers stand between behaviour and feelings (core/prediction/loyaltymap.h), and by which weights the risk was told.

-- Written with customer_scores and kept in the same way. emotion: NULL without any sign of it. reasons: JSON array of [sign, points].
CREATE TABLE customer_loyalty (
    customer_id INTEGER PRIMARY KEY,
    behaviour   INTEGER NOT NULL CHECK (behaviour BETWEEN 0 AND 100),
    emotion     INTEGER CHECK (emotion BETWEEN 0 AND 100),
    reasons     TEXT    NOT NULL DEFAULT '[]',
    data_points INTEGER NOT NULL DEFAULT 0
) STRICT;
-- How many stand where, and who.
CREATE INDEX customer_loyalty_by_place ON customer_loyalty (behaviour, emotion);

-- weights: JSON (core/prediction/riskweights.h). What was told by others, as by those of before, is told anew.
ALTER TABLE score_runs ADD COLUMN weights TEXT NOT NULL DEFAULT '';

CREATE TRIGGER loyalty_goes_with_a_merge AFTER INSERT ON customer_redirects
BEGIN
    DELETE FROM customer_loyalty WHERE customer_id = NEW.old_customer_id;
END;
CREATE TRIGGER loyalty_goes_with_the_customer AFTER DELETE ON customers
BEGIN
    DELETE FROM customer_loyalty WHERE customer_id = OLD.id;
END;
CREATE TRIGGER loyalty_goes_with_an_objection AFTER INSERT ON consent_states
WHEN NEW.purpose = 'profiling' AND NEW.state IN ('denied', 'withdrawn')
BEGIN
    DELETE FROM customer_loyalty WHERE customer_id = NEW.customer_id;
END;
