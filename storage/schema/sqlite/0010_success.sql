-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Onboarding, check-ins and goals of customers. Days are local ISO dates. The plan of check-ins is a setting.

-- steps: JSON array of {"title": …, "days": …}, days after the start. within_days: in which all of it should be done. stalled_days:
-- without a step done, after which it has stalled. starts_from: customers who were added since then start by themselves; NULL: nobody.
CREATE TABLE onboarding_templates (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    steps         TEXT    NOT NULL,
    within_days   INTEGER NOT NULL CHECK (within_days BETWEEN 1 AND 730),
    stalled_days  INTEGER NOT NULL CHECK (stalled_days BETWEEN 1 AND 365),
    starts_from   INTEGER,
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER REFERENCES users (id),
    row_version   INTEGER NOT NULL DEFAULT 1,
    deleted_at    INTEGER,
    deleted_by    INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;

-- An onboarding as its template was on the day on which it started. blocker: what it waits for, in the shop's words. ended_on: when the
-- last step was done, or it was stopped.
CREATE TABLE onboardings (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    customer_id   INTEGER NOT NULL REFERENCES customers (id),
    template_id   INTEGER NOT NULL REFERENCES onboarding_templates (id),
    name          TEXT    NOT NULL,
    started_on    TEXT    NOT NULL,
    within_days   INTEGER NOT NULL CHECK (within_days BETWEEN 1 AND 730),
    stalled_days  INTEGER NOT NULL CHECK (stalled_days BETWEEN 1 AND 365),
    owner_id      INTEGER REFERENCES users (id),
    blocker       TEXT    NOT NULL DEFAULT '',
    state         TEXT    NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'done', 'stopped')),
    ended_on      TEXT,
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER REFERENCES users (id),
    row_version   INTEGER NOT NULL DEFAULT 1,
    change_set_id INTEGER REFERENCES change_sets (id),
    CHECK ((state = 'running') = (ended_on IS NULL))
) STRICT;
CREATE INDEX onboardings_by_customer ON onboardings (customer_id, template_id);
CREATE INDEX onboardings_by_template ON onboardings (template_id, started_on);
CREATE INDEX onboardings_running ON onboardings (started_on) WHERE state = 'running';

CREATE TABLE onboarding_steps (
    id            INTEGER PRIMARY KEY,
    onboarding_id INTEGER NOT NULL REFERENCES onboardings (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL CHECK (position >= 0),
    title         TEXT    NOT NULL,
    due_on        TEXT    NOT NULL,
    done_on       TEXT,
    done_by       INTEGER REFERENCES users (id),
    row_version   INTEGER NOT NULL DEFAULT 1,
    change_set_id INTEGER REFERENCES change_sets (id),
    UNIQUE (onboarding_id, position)
) STRICT;

-- Whom a template was started for, by hand or by itself. Never journalled: an undo takes the onboarding away, and not the memory that
-- it was there, so that it does not start by itself again. customer_id: as they were then.
CREATE TABLE onboarding_starts (
    template_id INTEGER NOT NULL REFERENCES onboarding_templates (id) ON DELETE CASCADE,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    started_at  INTEGER NOT NULL,
    PRIMARY KEY (customer_id, template_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX onboarding_starts_by_template ON onboarding_starts (template_id);

-- Somebody spoke with the customer about how it goes. mood: as the shop found it.
CREATE TABLE check_ins (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    customer_id   INTEGER NOT NULL REFERENCES customers (id),
    held_on       TEXT    NOT NULL,
    mood          TEXT    NOT NULL DEFAULT 'unknown' CHECK (mood IN ('unknown', 'happy', 'neutral', 'unhappy')),
    note          TEXT    NOT NULL DEFAULT '',
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER REFERENCES users (id),
    row_version   INTEGER NOT NULL DEFAULT 1,
    deleted_at    INTEGER,
    deleted_by    INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX check_ins_by_customer ON check_ins (customer_id, held_on);

-- What a customer wants to reach. measure, target, progress: in words or figures, as the shop and the customer speak of it.
CREATE TABLE customer_goals (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    customer_id   INTEGER NOT NULL REFERENCES customers (id),
    title         TEXT    NOT NULL,
    measure       TEXT    NOT NULL DEFAULT '',
    target        TEXT    NOT NULL DEFAULT '',
    progress      TEXT    NOT NULL DEFAULT '',
    note          TEXT    NOT NULL DEFAULT '',
    due_on        TEXT,
    state         TEXT    NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'reached', 'missed', 'dropped')),
    closed_on     TEXT,
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER REFERENCES users (id),
    row_version   INTEGER NOT NULL DEFAULT 1,
    deleted_at    INTEGER,
    deleted_by    INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id),
    CHECK ((state = 'open') = (closed_on IS NULL))
) STRICT;
CREATE INDEX customer_goals_by_customer ON customer_goals (customer_id);
CREATE INDEX customer_goals_open ON customer_goals (due_on, id) WHERE state = 'open' AND deleted_at IS NULL;
