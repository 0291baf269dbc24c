-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What customers agreed to and refused, as a ledger that only grows; what signs in the people who work in the shop.

ALTER TABLE customers ADD COLUMN do_not_contact INTEGER NOT NULL DEFAULT 0 CHECK (do_not_contact IN (0, 1));

CREATE TABLE wordings (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    title         TEXT    NOT NULL,
    text          TEXT    NOT NULL,
    language      TEXT    NOT NULL DEFAULT '',
    valid_from    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;

-- first_id: the first line of those that were recorded together; NULL for that one itself.
CREATE TABLE consent_events (
    id              INTEGER PRIMARY KEY,
    uid             TEXT    NOT NULL UNIQUE,
    first_id        INTEGER REFERENCES consent_events (id),
    customer_id     INTEGER NOT NULL REFERENCES customers (id),
    channel         TEXT    NOT NULL,
    purpose         TEXT    NOT NULL,
    state           TEXT    NOT NULL CHECK (state <> 'expired'),
    basis           TEXT    NOT NULL,
    opt_in_level    TEXT    NOT NULL,
    source          TEXT    NOT NULL,
    wording_id      INTEGER REFERENCES wordings (id),
    address         TEXT    NOT NULL DEFAULT '',
    proof           TEXT    NOT NULL DEFAULT '',
    captured_at     INTEGER NOT NULL,
    effective_until INTEGER,
    reversal_of_id  INTEGER REFERENCES consent_events (id),
    recorded_at     INTEGER NOT NULL,
    recorded_by     INTEGER REFERENCES users (id),
    change_set_id   INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX consent_events_by_customer ON consent_events (customer_id, id);
CREATE INDEX consent_events_by_first ON consent_events (first_id) WHERE first_id IS NOT NULL;

-- A line may come to another customer when two are merged; nothing else of it ever changes.
CREATE TRIGGER consent_events_keep BEFORE UPDATE ON consent_events
WHEN (OLD.uid, OLD.first_id, OLD.channel, OLD.purpose, OLD.state, OLD.basis, OLD.opt_in_level, OLD.source, OLD.wording_id,
      OLD.address, OLD.proof, OLD.captured_at, OLD.effective_until, OLD.reversal_of_id, OLD.recorded_at)
    IS NOT (NEW.uid, NEW.first_id, NEW.channel, NEW.purpose, NEW.state, NEW.basis, NEW.opt_in_level, NEW.source, NEW.wording_id,
      NEW.address, NEW.proof, NEW.captured_at, NEW.effective_until, NEW.reversal_of_id, NEW.recorded_at)
BEGIN
    SELECT RAISE(ABORT, 'consent_events only grows');
END;
-- Lines of a bulk load go with its customers when the load is undone.
CREATE TRIGGER consent_events_stay BEFORE DELETE ON consent_events
WHEN NOT EXISTS (SELECT 1 FROM journal_ranges r
                 WHERE r.change_set_id = OLD.change_set_id AND r.table_name = 'consent_events')
BEGIN
    SELECT RAISE(ABORT, 'consent_events only grows');
END;
CREATE TRIGGER wordings_keep BEFORE UPDATE ON wordings
WHEN (OLD.title, OLD.text, OLD.language, OLD.valid_from) IS NOT (NEW.title, NEW.text, NEW.language, NEW.valid_from)
BEGIN
    SELECT RAISE(ABORT, 'a wording stays as it was agreed to');
END;

-- PINs and passwords, as argon2id strings with their salt and cost. Apart from users, so that no image of the journal
-- holds one.
CREATE TABLE user_secrets (
    user_id    INTEGER PRIMARY KEY REFERENCES users (id),
    hash       TEXT    NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

-- Rebuildable: how each topic stands by the ledger, without looking at the day (effective_until decides that when read).
CREATE TABLE consent_states (
    customer_id     INTEGER NOT NULL,
    channel         TEXT    NOT NULL,
    purpose         TEXT    NOT NULL,
    state           TEXT    NOT NULL,
    since           INTEGER NOT NULL,
    effective_until INTEGER,
    basis           TEXT    NOT NULL,
    event_id        INTEGER NOT NULL,
    PRIMARY KEY (customer_id, channel, purpose)
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_states_by_topic ON consent_states (channel, purpose, state, customer_id);

-- attention_at: when a person should look at it (core/tasks/task.h); open ones without a date are at the end of time.
CREATE TABLE tasks (
    id               INTEGER PRIMARY KEY,
    uid              TEXT    NOT NULL,
    type             TEXT    NOT NULL DEFAULT 'task' CHECK (type IN ('task', 'promise')),
    title            TEXT    NOT NULL,
    note             TEXT    NOT NULL DEFAULT '',
    due_at           INTEGER,
    time_unknown     INTEGER NOT NULL DEFAULT 1,
    priority         TEXT    NOT NULL DEFAULT 'normal' CHECK (priority IN ('low', 'normal', 'high')),
    owner_id         INTEGER REFERENCES users (id),
    customer_id      INTEGER REFERENCES customers (id),
    order_id         INTEGER REFERENCES orders (id),
    recurrence       TEXT    NOT NULL DEFAULT '',
    series_start_at  INTEGER,
    snoozed_until    INTEGER,
    attention_at     INTEGER NOT NULL,
    outcome          TEXT    NOT NULL DEFAULT 'open' CHECK (outcome IN ('open', 'done', 'kept', 'broken', 'dismissed')),
    closed_at        INTEGER,
    created_at       INTEGER NOT NULL,
    created_by       INTEGER REFERENCES users (id),
    updated_at       INTEGER NOT NULL,
    updated_by       INTEGER REFERENCES users (id),
    row_version      INTEGER NOT NULL DEFAULT 1,
    deleted_at       INTEGER,
    deleted_by       INTEGER REFERENCES users (id),
    change_set_id    INTEGER REFERENCES change_sets (id),
    CHECK ((outcome = 'open') = (closed_at IS NULL))
) STRICT;
CREATE INDEX tasks_open ON tasks (attention_at, id) WHERE closed_at IS NULL AND deleted_at IS NULL;
CREATE INDEX tasks_closed ON tasks (closed_at, id) WHERE closed_at IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX tasks_by_customer ON tasks (customer_id, attention_at) WHERE customer_id IS NOT NULL;
CREATE INDEX tasks_by_order ON tasks (order_id) WHERE order_id IS NOT NULL;

CREATE TABLE task_items (
    id       INTEGER PRIMARY KEY,
    task_id  INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text     TEXT    NOT NULL,
    done     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX task_items_by_task ON task_items (task_id, position);

-- order_days: local days with a counted order; next_activity_at: the earliest attention_at of the open tasks.
ALTER TABLE customer_stats ADD COLUMN order_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE customer_stats ADD COLUMN next_activity_at INTEGER;

-- A line of the page Today that was seen to or is not wanted; kind as in core/today/briefing.h.
CREATE TABLE set_asides (
    id          INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    kind        TEXT    NOT NULL,
    until       INTEGER NOT NULL,
    set_by      INTEGER REFERENCES users (id)
) STRICT;
CREATE UNIQUE INDEX set_asides_by_customer ON set_asides (customer_id, kind);

-- A part of the practice routine that was done: period is the first day of its day, week or month, as a Julian day.
CREATE TABLE routine_checks (
    id         INTEGER PRIMARY KEY,
    item       TEXT    NOT NULL,
    period     INTEGER NOT NULL,
    checked_at INTEGER NOT NULL,
    checked_by INTEGER REFERENCES users (id)
) STRICT;
CREATE UNIQUE INDEX routine_checks_by_item ON routine_checks (item, period);

-- What Today asks for, each along an index of its own.
CREATE INDEX customers_by_birthday ON customers (birth_month, birth_day) WHERE birth_month IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX customer_contacts_invalid ON customer_contacts (customer_id) WHERE is_valid = 0;
CREATE INDEX customer_stats_by_first_order ON customer_stats (first_order_at, orders, net_minor, customer_id);
CREATE INDEX customer_stats_milestones ON customer_stats (last_order_at) WHERE orders IN (10, 25, 50, 100, 200, 300, 500, 1000);
CREATE INDEX returns_by_time ON returns (returned_at, total_minor) WHERE deleted_at IS NULL;

-- Derived tables have new columns: they are computed anew before the file is used (storage/database.cpp).
INSERT INTO settings (key, value) VALUES ('derive_anew', '1') ON CONFLICT (key) DO UPDATE SET value = excluded.value;
