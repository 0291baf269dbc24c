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
