-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is said of customers: chances, what is expected of them, risk, RFM (core/prediction/customerscore.h). Computed from everything
-- else in the background, once a day, and written without the journal: nothing of it can be undone. Chances, numbers of orders and ratios
-- are millionths, days are Julian, months are counted since year 0. NULL: it can't be said.

-- The last run: by which models, and of how many. It stands when all its rows do.
CREATE TABLE score_runs (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    as_of       INTEGER NOT NULL,
    model       TEXT    NOT NULL,
    buyers      INTEGER NOT NULL,
    repeaters   INTEGER NOT NULL,
    scored      INTEGER NOT NULL,
    computed_at INTEGER NOT NULL
) STRICT;

-- reasons: JSON array of [factor, points] (core/prediction/churnrisk.h).
CREATE TABLE customer_scores (
    customer_id   INTEGER PRIMARY KEY,
    as_of         INTEGER NOT NULL,
    p_alive       INTEGER,
    expected_30   INTEGER,
    expected_90   INTEGER,
    expected_365  INTEGER,
    value_minor   INTEGER,
    next_order    INTEGER,
    never_back    INTEGER,
    overdue_ratio INTEGER,
    risk          INTEGER CHECK (risk BETWEEN 0 AND 100),
    reasons       TEXT    NOT NULL DEFAULT '[]',
    data_points   INTEGER NOT NULL DEFAULT 0,
    rfm_recency   INTEGER,
    rfm_frequency INTEGER,
    rfm_monetary  INTEGER,
    rfm_group     TEXT
) STRICT;
-- The list of who may leave, and of what is at stake with them.
CREATE INDEX customer_scores_by_risk ON customer_scores (risk, value_minor, customer_id) WHERE risk IS NOT NULL;
-- The grid of RFM.
CREATE INDEX customer_scores_by_rfm ON customer_scores (rfm_recency, rfm_frequency, rfm_monetary, customer_id)
    WHERE rfm_recency IS NOT NULL;

-- What was said at the end of a month. Written once when the month is over and never changed, so that it can be compared with what came.
CREATE TABLE score_months (
    month       INTEGER PRIMARY KEY,
    as_of       INTEGER NOT NULL,
    model       TEXT    NOT NULL,
    buyers      INTEGER NOT NULL,
    repeaters   INTEGER NOT NULL,
    scored      INTEGER NOT NULL,
    computed_at INTEGER NOT NULL
) STRICT;
CREATE TABLE customer_score_months (
    month         INTEGER NOT NULL,
    customer_id   INTEGER NOT NULL,
    p_alive       INTEGER,
    expected_90   INTEGER,
    risk          INTEGER,
    rfm_recency   INTEGER,
    rfm_frequency INTEGER,
    rfm_monetary  INTEGER,
    rfm_group     TEXT,
    PRIMARY KEY (month, customer_id)
) STRICT, WITHOUT ROWID;

-- Of somebody who became a part of another record, of a record that is gone, and of whoever refuses or takes back the consent to
-- profiling, nothing is kept, from that moment on.
CREATE TRIGGER scores_go_with_a_merge AFTER INSERT ON customer_redirects
BEGIN
    DELETE FROM customer_scores WHERE customer_id = NEW.old_customer_id;
    DELETE FROM customer_score_months
    WHERE customer_id = NEW.old_customer_id AND month IN (SELECT month FROM score_months);
END;
CREATE TRIGGER scores_go_with_the_customer AFTER DELETE ON customers
BEGIN
    DELETE FROM customer_scores WHERE customer_id = OLD.id;
    DELETE FROM customer_score_months WHERE customer_id = OLD.id AND month IN (SELECT month FROM score_months);
END;
CREATE TRIGGER scores_go_with_an_objection AFTER INSERT ON consent_states
WHEN NEW.purpose = 'profiling' AND NEW.state IN ('denied', 'withdrawn')
BEGIN
    DELETE FROM customer_scores WHERE customer_id = NEW.customer_id;
    DELETE FROM customer_score_months WHERE customer_id = NEW.customer_id AND month IN (SELECT month FROM score_months);
END;
