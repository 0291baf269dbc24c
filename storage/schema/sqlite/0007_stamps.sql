-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Stamp cards: so many stamps bring a reward.

-- scope, held: JSON of core/loyalty/earnrule.h, what goods and when. minimum_minor: what these goods must come to. most_per_order,
-- minutes_between, valid_months 0: not limited. One that is deleted stays, so that its stamps can name it.
CREATE TABLE stamp_cards (
    id              INTEGER PRIMARY KEY,
    uid             TEXT    NOT NULL UNIQUE,
    name            TEXT    NOT NULL,
    enabled         INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    stamp_for       TEXT    NOT NULL,
    scope           TEXT    NOT NULL DEFAULT '{}',
    held            TEXT    NOT NULL DEFAULT '{}',
    minimum_minor   INTEGER NOT NULL DEFAULT 0 CHECK (minimum_minor >= 0),
    stamps_needed   INTEGER NOT NULL CHECK (stamps_needed > 1),
    gift_stamps     INTEGER NOT NULL DEFAULT 0 CHECK (gift_stamps >= 0),
    most_per_order  INTEGER NOT NULL DEFAULT 0 CHECK (most_per_order >= 0),
    minutes_between INTEGER NOT NULL DEFAULT 0 CHECK (minutes_between >= 0),
    valid_months    INTEGER NOT NULL DEFAULT 0 CHECK (valid_months >= 0),
    reward_id       INTEGER NOT NULL REFERENCES rewards (id),
    created_at      INTEGER NOT NULL,
    created_by      INTEGER REFERENCES users (id),
    updated_at      INTEGER NOT NULL,
    updated_by      INTEGER REFERENCES users (id),
    row_version     INTEGER NOT NULL DEFAULT 1,
    deleted_at      INTEGER,
    deleted_by      INTEGER REFERENCES users (id),
    change_set_id   INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX stamp_cards_by_reward ON stamp_cards (reward_id);

-- The stamps of customers; lines are only added. What an order brings is as it should be at the end of each write: what is different
-- then is a line with the difference, about the first one (root_id). order_uid, claim_uid: by uid, because the id of a row that was
-- undone may be given to another one. basis: JSON of core/loyalty/stampbook.h, what decided about the stamps of an order. occurred_at:
-- of the order. A merge gives the lines to the other customer.
CREATE TABLE stamps (
    id            INTEGER PRIMARY KEY,
    card_id       INTEGER NOT NULL REFERENCES stamp_cards (id),
    customer_id   INTEGER NOT NULL REFERENCES customers (id),
    kind          TEXT    NOT NULL CHECK (kind IN ('order', 'given', 'gift', 'full', 'lapsed')),
    stamps        INTEGER NOT NULL CHECK (stamps <> 0),
    root_id       INTEGER REFERENCES stamps (id),
    order_uid     TEXT    NOT NULL DEFAULT '',
    claim_uid     TEXT    NOT NULL DEFAULT '',
    basis         TEXT    NOT NULL DEFAULT '',
    occurred_at   INTEGER NOT NULL,
    recorded_at   INTEGER NOT NULL,
    note          TEXT    NOT NULL DEFAULT '',
    user_id       INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX stamps_by_customer ON stamps (customer_id, card_id, id);
CREATE INDEX stamps_by_card ON stamps (card_id, customer_id);
CREATE INDEX stamps_by_root ON stamps (root_id) WHERE root_id IS NOT NULL;
CREATE INDEX stamps_by_order ON stamps (order_uid) WHERE order_uid <> '';
CREATE INDEX stamps_by_claim ON stamps (claim_uid) WHERE claim_uid <> '';

CREATE TRIGGER stamps_keep BEFORE UPDATE ON stamps
WHEN (OLD.card_id, OLD.kind, OLD.stamps, OLD.root_id, OLD.order_uid, OLD.claim_uid, OLD.basis, OLD.occurred_at, OLD.recorded_at)
    IS NOT (NEW.card_id, NEW.kind, NEW.stamps, NEW.root_id, NEW.order_uid, NEW.claim_uid, NEW.basis, NEW.occurred_at,
      NEW.recorded_at)
BEGIN
    SELECT RAISE(ABORT, 'stamps only grows');
END;
-- Lines of a package go with its customers when it is undone.
CREATE TRIGGER stamps_stay BEFORE DELETE ON stamps
WHEN NOT EXISTS (SELECT 1 FROM journal_ranges r WHERE r.change_set_id = OLD.change_set_id AND r.table_name = 'stamps')
BEGIN
    SELECT RAISE(ABORT, 'stamps only grows');
END;
