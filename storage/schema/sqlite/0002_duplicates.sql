-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Customers that were merged into another: their rows stay in customers, deleted, and whoever asks for them by id, uid, card
-- or name is led to the one that stayed (customer_id).
CREATE TABLE customer_redirects (
    id              INTEGER PRIMARY KEY,
    customer_id     INTEGER NOT NULL REFERENCES customers (id),
    old_customer_id INTEGER NOT NULL REFERENCES customers (id),
    old_uid         TEXT    NOT NULL,
    old_name        TEXT    NOT NULL,
    old_card_number TEXT,
    merged_at       INTEGER NOT NULL,
    merged_by       INTEGER REFERENCES users (id)
) STRICT;
CREATE UNIQUE INDEX customer_redirects_by_old ON customer_redirects (old_customer_id);
CREATE INDEX customer_redirects_by_customer ON customer_redirects (customer_id);
CREATE INDEX customer_redirects_by_uid ON customer_redirects (old_uid);
CREATE INDEX customer_redirects_by_card ON customer_redirects (old_card_number) WHERE old_card_number IS NOT NULL;

-- Pairs that a person has called two customers; first_customer_id is the smaller one.
CREATE TABLE duplicate_decisions (
    id                 INTEGER PRIMARY KEY,
    first_customer_id  INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    second_customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    decided_at         INTEGER NOT NULL,
    decided_by         INTEGER REFERENCES users (id)
) STRICT;
CREATE UNIQUE INDEX duplicate_decisions_by_pair ON duplicate_decisions (first_customer_id, second_customer_id);
CREATE INDEX duplicate_decisions_by_second ON duplicate_decisions (second_customer_id);

-- What the last search for duplicates found. Never journalled; the next search writes it anew. reasons: "evidence weight"
-- by commas, the heaviest first (core/duplicates/duplicatescore.h).
CREATE TABLE duplicate_candidates (
    first_customer_id  INTEGER NOT NULL,
    second_customer_id INTEGER NOT NULL,
    weight             INTEGER NOT NULL,
    verdict            TEXT    NOT NULL,
    reasons            TEXT    NOT NULL,
    found_at           INTEGER NOT NULL,
    PRIMARY KEY (first_customer_id, second_customer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_candidates_by_second ON duplicate_candidates (second_customer_id);
CREATE INDEX duplicate_candidates_by_weight ON duplicate_candidates (verdict, weight);
