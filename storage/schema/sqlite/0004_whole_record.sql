-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The whole record of a customer: households and who belongs to them, days to remember, fields and tables of the
-- shop's own, files; and what the shop keeps of its lists: colours of tags, saved views, who took data out.

-- A household is a customer too. SQLite can't widen a CHECK, so the table is made anew; foreign keys are off while
-- migrations run (storage/sql/migrator.cpp).
CREATE TABLE customers_anew (
    id                INTEGER PRIMARY KEY,
    uid               TEXT    NOT NULL,
    kind              TEXT    NOT NULL DEFAULT 'person' CHECK (kind IN ('person', 'company', 'household')),
    name              TEXT    NOT NULL,
    name_fold         TEXT    NOT NULL,
    first_name        TEXT    NOT NULL DEFAULT '',
    last_name         TEXT    NOT NULL DEFAULT '',
    company           TEXT    NOT NULL DEFAULT '',
    birth_year        INTEGER,
    birth_month       INTEGER CHECK (birth_month BETWEEN 1 AND 12),
    birth_day         INTEGER CHECK (birth_day BETWEEN 1 AND 31),
    language          TEXT    NOT NULL DEFAULT '',
    preferred_channel TEXT    NOT NULL DEFAULT 'none',
    preferred_time    TEXT    NOT NULL DEFAULT 'any',
    do_not_contact    INTEGER NOT NULL DEFAULT 0 CHECK (do_not_contact IN (0, 1)),
    source            TEXT    NOT NULL DEFAULT '',
    lifecycle         TEXT,
    notes             TEXT    NOT NULL DEFAULT '',
    card_number       TEXT,
    customer_since    INTEGER,
    created_at        INTEGER NOT NULL,
    created_by        INTEGER REFERENCES users (id),
    updated_at        INTEGER NOT NULL,
    updated_by        INTEGER REFERENCES users (id),
    row_version       INTEGER NOT NULL DEFAULT 1,
    deleted_at        INTEGER,
    deleted_by        INTEGER REFERENCES users (id),
    change_set_id     INTEGER REFERENCES change_sets (id)
) STRICT;
INSERT INTO customers_anew (id, uid, kind, name, name_fold, first_name, last_name, company, birth_year, birth_month, birth_day,
                            language, preferred_channel, preferred_time, do_not_contact, source, lifecycle, notes,
                            card_number, customer_since, created_at, created_by, updated_at, updated_by, row_version,
                            deleted_at, deleted_by, change_set_id)
SELECT id, uid, kind, name, name_fold, first_name, last_name, company, birth_year, birth_month, birth_day,
       language, preferred_channel, preferred_time, do_not_contact, source, lifecycle, notes,
       card_number, customer_since, created_at, created_by, updated_at, updated_by, row_version,
       deleted_at, deleted_by, change_set_id
FROM customers ORDER BY id;
DROP TABLE customers;
ALTER TABLE customers_anew RENAME TO customers;
CREATE UNIQUE INDEX customers_by_uid ON customers (uid);
CREATE INDEX customers_by_name ON customers (name_fold, id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX customers_by_card ON customers (card_number) WHERE card_number IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX customers_deleted ON customers (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX customers_by_birthday ON customers (birth_month, birth_day) WHERE birth_month IS NOT NULL AND deleted_at IS NULL;

-- Who belongs to which company or household, and as what ("mother", "buyer").
CREATE TABLE customer_members (
    id          INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    group_id    INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    role        TEXT    NOT NULL DEFAULT '',
    CHECK (customer_id <> group_id)
) STRICT;
CREATE UNIQUE INDEX customer_members_by_customer ON customer_members (customer_id, group_id);
CREATE INDEX customer_members_by_group ON customer_members (group_id, customer_id);

-- Days to remember besides the birthday ("wedding", "first visit"); year NULL: not known.
CREATE TABLE customer_dates (
    id          INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    label       TEXT    NOT NULL,
    year        INTEGER,
    month       INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    day         INTEGER NOT NULL CHECK (day BETWEEN 1 AND 31)
) STRICT;
CREATE INDEX customer_dates_by_customer ON customer_dates (customer_id);
CREATE INDEX customer_dates_by_day ON customer_dates (month, day, customer_id);

-- Tables of the shop's own whose rows belong to a customer: pets, vehicles, stays.
CREATE TABLE record_tables (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    name_fold     TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE UNIQUE INDEX record_tables_by_name ON record_tables (name_fold);

-- Fields of the shop's own: of the customer, or columns of a record table. choices: JSON array, for type 'choice'.
CREATE TABLE field_definitions (
    id              INTEGER PRIMARY KEY,
    uid             TEXT    NOT NULL UNIQUE,
    record_table_id INTEGER REFERENCES record_tables (id) ON DELETE CASCADE,
    name            TEXT    NOT NULL,
    name_fold       TEXT    NOT NULL,
    type            TEXT    NOT NULL CHECK (type IN ('text', 'number', 'date', 'yes_no', 'choice')),
    choices         TEXT    NOT NULL DEFAULT '[]',
    position        INTEGER NOT NULL,
    change_set_id   INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE UNIQUE INDEX field_definitions_by_name ON field_definitions (coalesce(record_table_id, 0), name_fold);

-- cells: JSON object of field definition uid → value.
CREATE TABLE customer_records (
    id              INTEGER PRIMARY KEY,
    customer_id     INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    record_table_id INTEGER NOT NULL REFERENCES record_tables (id),
    cells           TEXT    NOT NULL
) STRICT;
CREATE INDEX customer_records_by_customer ON customer_records (customer_id, id);
CREATE INDEX customer_records_by_table ON customer_records (record_table_id, customer_id);

CREATE INDEX customer_fields_by_name ON customer_fields (name, value, customer_id);

-- The same file is stored once, whoever it belongs to. hash: SHA-256 of the content, in hexadecimal digits.
CREATE TABLE attachment_contents (
    hash    TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attachments (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    customer_id   INTEGER NOT NULL REFERENCES customers (id),
    purpose       TEXT    NOT NULL DEFAULT 'file' CHECK (purpose IN ('file', 'photo')),
    file_name     TEXT    NOT NULL,
    media_type    TEXT    NOT NULL,
    size          INTEGER NOT NULL,
    content_hash  TEXT    NOT NULL REFERENCES attachment_contents (hash),
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    deleted_at    INTEGER,
    deleted_by    INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX attachments_by_customer ON attachments (customer_id, id) WHERE deleted_at IS NULL;
CREATE INDEX attachments_by_content ON attachments (content_hash);

-- colour: a name of core/customers/tag.h.
CREATE TABLE tag_colours (
    id            INTEGER PRIMARY KEY,
    tag           TEXT    NOT NULL,
    tag_fold      TEXT    NOT NULL,
    colour        TEXT    NOT NULL,
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE UNIQUE INDEX tag_colours_by_tag ON tag_colours (tag_fold);

-- A list as somebody wants to see it again; state: filter, sorting and columns as JSON.
CREATE TABLE saved_views (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    list          TEXT    NOT NULL,
    name          TEXT    NOT NULL,
    name_fold     TEXT    NOT NULL,
    state         TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE UNIQUE INDEX saved_views_by_name ON saved_views (list, name_fold);

-- How many records wanted putting right on a day (a Julian day); issue as in core/customers/recordissue.h, or 'duplicate'.
-- Neither journalled nor rebuildable: a past day can't be counted any more.
CREATE TABLE health_snapshots (
    day   INTEGER NOT NULL,
    issue TEXT    NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, issue)
) STRICT, WITHOUT ROWID;

-- Who took which data out of the program; only grows.
CREATE TABLE exports (
    id          INTEGER PRIMARY KEY,
    exported_at INTEGER NOT NULL,
    user_id     INTEGER REFERENCES users (id),
    subject     TEXT    NOT NULL,
    format      TEXT    NOT NULL,
    target      TEXT    NOT NULL,
    rows        INTEGER NOT NULL,
    filter      TEXT    NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX exports_by_time ON exports (exported_at);
CREATE TRIGGER exports_keep BEFORE UPDATE ON exports
BEGIN
    SELECT RAISE(ABORT, 'exports only grows');
END;
CREATE TRIGGER exports_stay BEFORE DELETE ON exports
BEGIN
    SELECT RAISE(ABORT, 'exports only grows');
END;

-- What was sold in a time is answered by the index alone, without a look at each order.
DROP INDEX orders_by_time;
CREATE INDEX orders_by_time ON orders (ordered_at, id, customer_id, status, total_minor) WHERE deleted_at IS NULL;
