-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Plans, subscriptions and what has become of them. Days are ISO dates, amounts minor units without tax.

-- price_minor: of one for a period. notice_days: before the end of a term. One that is deleted stays for what it was sold as.
CREATE TABLE subscription_plans (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    price_minor   INTEGER NOT NULL CHECK (price_minor >= 0),
    period_months INTEGER NOT NULL CHECK (period_months BETWEEN 1 AND 60),
    notice_days   INTEGER NOT NULL CHECK (notice_days BETWEEN 0 AND 365),
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER REFERENCES users (id),
    row_version   INTEGER NOT NULL DEFAULT 1,
    deleted_at    INTEGER,
    deleted_by    INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;

-- What is agreed on now: what the newest line in subscription_events says, which verifying compares. changed_on: its day. note: its
-- note. term_from: first day of a term, from which all are counted. ends_on: the last day that is paid for; NULL: it goes on.
-- resumes_on: first day after the pause.
CREATE TABLE subscriptions (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    customer_id   INTEGER NOT NULL REFERENCES customers (id),
    plan_id       INTEGER NOT NULL REFERENCES subscription_plans (id),
    started_on    TEXT    NOT NULL,
    changed_on    TEXT    NOT NULL,
    quantity      INTEGER NOT NULL CHECK (quantity > 0),
    price_minor   INTEGER NOT NULL CHECK (price_minor >= 0),
    period_months INTEGER NOT NULL CHECK (period_months BETWEEN 1 AND 60),
    notice_days   INTEGER NOT NULL CHECK (notice_days BETWEEN 0 AND 365),
    renews        INTEGER NOT NULL CHECK (renews IN (0, 1)),
    term_from     TEXT    NOT NULL,
    cancelled_on  TEXT,
    ends_on       TEXT,
    paused_from   TEXT,
    resumes_on    TEXT,
    note          TEXT    NOT NULL DEFAULT '',
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER REFERENCES users (id),
    row_version   INTEGER NOT NULL DEFAULT 1,
    change_set_id INTEGER REFERENCES change_sets (id),
    CHECK ((paused_from IS NULL) = (resumes_on IS NULL))
) STRICT;
CREATE INDEX subscriptions_by_customer ON subscriptions (customer_id);
CREATE INDEX subscriptions_by_plan ON subscriptions (plan_id);

-- The history of subscriptions; lines are only added. From `day` on the terms hold. subscription_uid, plan_uid: by uid, because a
-- subscription whose start was undone is gone, and its id may be given to another one. reversal_of_id: the line takes that one back.
CREATE TABLE subscription_events (
    id               INTEGER PRIMARY KEY,
    subscription_uid TEXT    NOT NULL,
    kind             TEXT    NOT NULL,
    day              TEXT    NOT NULL,
    plan_uid         TEXT    NOT NULL,
    quantity         INTEGER NOT NULL,
    price_minor      INTEGER NOT NULL,
    period_months    INTEGER NOT NULL,
    notice_days      INTEGER NOT NULL,
    renews           INTEGER NOT NULL,
    term_from        TEXT    NOT NULL,
    cancelled_on     TEXT,
    ends_on          TEXT,
    paused_from      TEXT,
    resumes_on       TEXT,
    note             TEXT    NOT NULL DEFAULT '',
    reversal_of_id   INTEGER REFERENCES subscription_events (id),
    recorded_at      INTEGER NOT NULL,
    user_id          INTEGER REFERENCES users (id),
    change_set_id    INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX subscription_events_by_subscription ON subscription_events (subscription_uid, id);
CREATE INDEX subscription_events_by_reversal ON subscription_events (reversal_of_id) WHERE reversal_of_id IS NOT NULL;

CREATE TRIGGER subscription_events_keep BEFORE UPDATE ON subscription_events
BEGIN
    SELECT RAISE(ABORT, 'subscription_events only grows');
END;
-- Lines of a package go with its subscriptions when it is undone.
CREATE TRIGGER subscription_events_stay BEFORE DELETE ON subscription_events
WHEN NOT EXISTS (SELECT 1 FROM journal_ranges r WHERE r.change_set_id = OLD.change_set_id AND r.table_name = 'subscription_events')
BEGIN
    SELECT RAISE(ABORT, 'subscription_events only grows');
END;
