-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Times are UTC milliseconds, money is integer minor units of a currency, enums are stored by name,
-- *_fold columns hold the folded text that sorting and matching use. Principal records carry:
-- uid (UUID), created/updated at and by, row_version, deleted_at/by (recycle bin), change_set_id.

CREATE TABLE users (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    role          TEXT    NOT NULL CHECK (role IN ('owner', 'manager', 'staff')),
    created_at    INTEGER NOT NULL,
    deleted_at    INTEGER
) STRICT;

CREATE TABLE settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row per command that changed something: who did what when. undone_by_id = id: nothing of it could be undone.
CREATE TABLE change_sets (
    id           INTEGER PRIMARY KEY,
    happened_at  INTEGER NOT NULL,
    user_id      INTEGER REFERENCES users (id),
    command      TEXT    NOT NULL,
    arguments    TEXT    NOT NULL DEFAULT '{}',
    undo_of_id   INTEGER REFERENCES change_sets (id),
    undone_by_id INTEGER REFERENCES change_sets (id)
) STRICT;

-- The image of a row before and after a change set; NULL before = inserted, NULL after = removed.
CREATE TABLE journal_entries (
    id            INTEGER PRIMARY KEY,
    change_set_id INTEGER NOT NULL REFERENCES change_sets (id),
    table_name    TEXT    NOT NULL,
    row_id        INTEGER NOT NULL,
    before_image  TEXT,
    after_image   TEXT
) STRICT;
CREATE INDEX journal_entries_by_change_set ON journal_entries (change_set_id);
CREATE INDEX journal_entries_by_row ON journal_entries (table_name, row_id);

-- Rows that a bulk load inserted: the ids first_id … last_id of the table belong to the change set.
CREATE TABLE journal_ranges (
    id            INTEGER PRIMARY KEY,
    change_set_id INTEGER NOT NULL REFERENCES change_sets (id),
    table_name    TEXT    NOT NULL,
    first_id      INTEGER NOT NULL,
    last_id       INTEGER NOT NULL
) STRICT;
CREATE INDEX journal_ranges_by_change_set ON journal_ranges (change_set_id);

CREATE TABLE import_batches (
    id                INTEGER PRIMARY KEY,
    change_set_id     INTEGER REFERENCES change_sets (id),
    file_name         TEXT    NOT NULL,
    file_hash         TEXT    NOT NULL,
    file_size         INTEGER NOT NULL,
    imported_at       INTEGER NOT NULL,
    mapping           TEXT    NOT NULL,
    rows              INTEGER NOT NULL,
    orders_created    INTEGER NOT NULL,
    orders_known      INTEGER NOT NULL,
    returns_created   INTEGER NOT NULL,
    customers_created INTEGER NOT NULL,
    customers_matched INTEGER NOT NULL,
    rejected          INTEGER NOT NULL
) STRICT;
CREATE INDEX import_batches_by_hash ON import_batches (file_hash);

CREATE TABLE import_mappings (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL UNIQUE,
    signature TEXT NOT NULL,
    mapping   TEXT NOT NULL
) STRICT;

CREATE TABLE customers (
    id                INTEGER PRIMARY KEY,
    uid               TEXT    NOT NULL,
    kind              TEXT    NOT NULL DEFAULT 'person' CHECK (kind IN ('person', 'company')),
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
CREATE UNIQUE INDEX customers_by_uid ON customers (uid);
CREATE INDEX customers_by_name ON customers (name_fold, id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX customers_by_card ON customers (card_number) WHERE card_number IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX customers_deleted ON customers (deleted_at) WHERE deleted_at IS NOT NULL;

-- E-mail addresses and phone numbers. match_key: e-mail folded; phone digits only.
CREATE TABLE customer_contacts (
    id          INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    kind        TEXT    NOT NULL CHECK (kind IN ('email', 'phone')),
    label       TEXT    NOT NULL DEFAULT '',
    value       TEXT    NOT NULL,
    match_key   TEXT    NOT NULL,
    is_primary  INTEGER NOT NULL DEFAULT 0,
    is_valid    INTEGER NOT NULL DEFAULT 1
) STRICT;
-- Covers the e-mail address and phone that a row of the list shows: its table is not read for them.
CREATE INDEX customer_contacts_by_customer ON customer_contacts (customer_id, kind, is_valid DESC, is_primary DESC, id, value);
CREATE INDEX customer_contacts_by_key ON customer_contacts (match_key, kind);

CREATE TABLE customer_addresses (
    id          INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    label       TEXT    NOT NULL DEFAULT '',
    street      TEXT    NOT NULL DEFAULT '',
    postcode    TEXT    NOT NULL DEFAULT '',
    city        TEXT    NOT NULL DEFAULT '',
    region      TEXT    NOT NULL DEFAULT '',
    country     TEXT    NOT NULL DEFAULT '',
    is_primary  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX customer_addresses_by_customer ON customer_addresses (customer_id, is_primary DESC, id, city);

CREATE TABLE customer_tags (
    id          INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    tag         TEXT    NOT NULL,
    tag_fold    TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX customer_tags_by_customer ON customer_tags (customer_id, tag_fold);
CREATE INDEX customer_tags_by_tag ON customer_tags (tag_fold, customer_id);

CREATE TABLE customer_fields (
    id          INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    name        TEXT    NOT NULL,
    value       TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX customer_fields_by_customer ON customer_fields (customer_id, name);

-- The keys by which other systems know the customer.
CREATE TABLE customer_external_ids (
    id          INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    system      TEXT    NOT NULL,
    value       TEXT    NOT NULL
) STRICT;
CREATE INDEX customer_external_ids_by_customer ON customer_external_ids (customer_id);
CREATE INDEX customer_external_ids_by_value ON customer_external_ids (value, system);

CREATE TABLE products (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    sku           TEXT    NOT NULL,
    name          TEXT    NOT NULL,
    name_fold     TEXT    NOT NULL,
    category      TEXT    NOT NULL DEFAULT '',
    price_micro   INTEGER NOT NULL DEFAULT 0,
    cost_micro    INTEGER,
    currency      TEXT    NOT NULL DEFAULT '',
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER REFERENCES users (id),
    row_version   INTEGER NOT NULL DEFAULT 1,
    deleted_at    INTEGER,
    deleted_by    INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE UNIQUE INDEX products_by_sku ON products (sku) WHERE deleted_at IS NULL AND sku <> '';
CREATE INDEX products_by_name ON products (name_fold, id) WHERE deleted_at IS NULL;

-- customer_id NULL: an anonymous sale. import_key: 64-bit hash of what identifies the order in its source file.
CREATE TABLE orders (
    id             INTEGER PRIMARY KEY,
    uid            TEXT    NOT NULL,
    number         TEXT    NOT NULL,
    customer_id    INTEGER REFERENCES customers (id),
    ordered_at     INTEGER NOT NULL,
    time_unknown   INTEGER NOT NULL DEFAULT 0,
    channel        TEXT    NOT NULL DEFAULT 'unknown',
    status         TEXT    NOT NULL DEFAULT 'completed' CHECK (status IN ('open', 'completed', 'cancelled')),
    currency       TEXT    NOT NULL,
    discount_minor INTEGER NOT NULL DEFAULT 0,
    shipping_minor INTEGER NOT NULL DEFAULT 0,
    tax_minor      INTEGER NOT NULL DEFAULT 0,
    total_minor    INTEGER NOT NULL,
    note           TEXT    NOT NULL DEFAULT '',
    import_key     INTEGER,
    created_at     INTEGER NOT NULL,
    created_by     INTEGER REFERENCES users (id),
    updated_at     INTEGER NOT NULL,
    updated_by     INTEGER REFERENCES users (id),
    row_version    INTEGER NOT NULL DEFAULT 1,
    deleted_at     INTEGER,
    deleted_by     INTEGER REFERENCES users (id),
    change_set_id  INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX orders_by_customer ON orders (customer_id, ordered_at, id);
CREATE INDEX orders_by_time ON orders (ordered_at, id) WHERE deleted_at IS NULL;
CREATE INDEX orders_by_number ON orders (number);
CREATE UNIQUE INDEX orders_by_import_key ON orders (import_key) WHERE import_key IS NOT NULL AND deleted_at IS NULL;

CREATE TABLE order_lines (
    id               INTEGER PRIMARY KEY,
    order_id         INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    position         INTEGER NOT NULL,
    product_id       INTEGER REFERENCES products (id),
    sku              TEXT    NOT NULL DEFAULT '',
    name             TEXT    NOT NULL DEFAULT '',
    quantity_milli   INTEGER NOT NULL,
    unit_price_micro INTEGER NOT NULL,
    discount_minor   INTEGER NOT NULL DEFAULT 0,
    total_minor      INTEGER NOT NULL
) STRICT;
CREATE INDEX order_lines_by_order ON order_lines (order_id, position);
CREATE INDEX order_lines_by_product ON order_lines (product_id) WHERE product_id IS NOT NULL;

-- Goods that came back. order_id NULL: the source does not say which order they belonged to.
CREATE TABLE returns (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL,
    number        TEXT    NOT NULL DEFAULT '',
    order_id      INTEGER REFERENCES orders (id) ON DELETE CASCADE,
    customer_id   INTEGER REFERENCES customers (id),
    returned_at   INTEGER NOT NULL,
    time_unknown  INTEGER NOT NULL DEFAULT 0,
    currency      TEXT    NOT NULL,
    total_minor   INTEGER NOT NULL CHECK (total_minor >= 0),
    reason        TEXT    NOT NULL DEFAULT '',
    import_key    INTEGER,
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER REFERENCES users (id),
    row_version   INTEGER NOT NULL DEFAULT 1,
    deleted_at    INTEGER,
    deleted_by    INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX returns_by_customer ON returns (customer_id, returned_at);
CREATE INDEX returns_by_order ON returns (order_id) WHERE order_id IS NOT NULL;
CREATE UNIQUE INDEX returns_by_import_key ON returns (import_key) WHERE import_key IS NOT NULL AND deleted_at IS NULL;

CREATE TABLE return_lines (
    id               INTEGER PRIMARY KEY,
    return_id        INTEGER NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
    order_line_id    INTEGER REFERENCES order_lines (id),
    product_id       INTEGER REFERENCES products (id),
    sku              TEXT    NOT NULL DEFAULT '',
    name             TEXT    NOT NULL DEFAULT '',
    quantity_milli   INTEGER NOT NULL,
    unit_price_micro INTEGER NOT NULL,
    total_minor      INTEGER NOT NULL
) STRICT;
CREATE INDEX return_lines_by_return ON return_lines (return_id);
CREATE INDEX return_lines_by_order_line ON return_lines (order_line_id) WHERE order_line_id IS NOT NULL;

CREATE TABLE interactions (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL,
    customer_id   INTEGER NOT NULL REFERENCES customers (id),
    kind          TEXT    NOT NULL CHECK (kind IN ('note', 'call', 'email', 'visit', 'chat', 'letter', 'message')),
    direction     TEXT    NOT NULL DEFAULT 'internal' CHECK (direction IN ('in', 'out', 'internal')),
    occurred_at   INTEGER NOT NULL,
    time_unknown  INTEGER NOT NULL DEFAULT 0,
    duration_s    INTEGER,
    outcome       TEXT    NOT NULL DEFAULT 'none',
    sentiment     INTEGER CHECK (sentiment BETWEEN -1 AND 1),
    subject       TEXT    NOT NULL DEFAULT '',
    body          TEXT    NOT NULL DEFAULT '',
    pinned        INTEGER NOT NULL DEFAULT 0,
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER REFERENCES users (id),
    row_version   INTEGER NOT NULL DEFAULT 1,
    deleted_at    INTEGER,
    deleted_by    INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX interactions_by_customer ON interactions (customer_id, occurred_at);

-- Rebuildable from here on: never journalled, always equal to what a rebuild would give.

-- The order of everything that happened with a customer. kind is 'order', 'return' or the interaction's kind.
CREATE TABLE timeline_events (
    customer_id INTEGER NOT NULL,
    occurred_at INTEGER NOT NULL,
    kind        TEXT    NOT NULL,
    source_id   INTEGER NOT NULL,
    PRIMARY KEY (customer_id, occurred_at, kind, source_id)
) STRICT, WITHOUT ROWID;

-- What the customer list and header show. An order counts by the rule of core/orders/countedorder.h.
CREATE TABLE customer_stats (
    customer_id          INTEGER PRIMARY KEY,
    orders               INTEGER NOT NULL DEFAULT 0,
    zero_value_orders    INTEGER NOT NULL DEFAULT 0,
    first_order_at       INTEGER,
    last_order_at        INTEGER,
    median_interval_days INTEGER,
    gross_minor          INTEGER NOT NULL DEFAULT 0,
    returned_minor       INTEGER NOT NULL DEFAULT 0,
    net_minor            INTEGER NOT NULL DEFAULT 0,
    returns              INTEGER NOT NULL DEFAULT 0,
    interactions         INTEGER NOT NULL DEFAULT 0,
    last_contacted_at    INTEGER,
    last_inbound_at      INTEGER,
    last_outbound_at     INTEGER,
    last_activity_at     INTEGER
) STRICT;
CREATE INDEX customer_stats_by_net ON customer_stats (net_minor, customer_id);
CREATE INDEX customer_stats_by_last_order ON customer_stats (last_order_at, customer_id);
CREATE INDEX customer_stats_by_orders ON customer_stats (orders, customer_id);
CREATE INDEX customer_stats_by_activity ON customer_stats (last_activity_at, customer_id);

-- Customers by the month of their first counted order (months since year 0), and what they did in each month.
CREATE TABLE cohorts (
    cohort           INTEGER PRIMARY KEY,
    customers        INTEGER NOT NULL,
    repeat_customers INTEGER NOT NULL
) STRICT;
CREATE TABLE cohort_months (
    cohort      INTEGER NOT NULL,
    month       INTEGER NOT NULL,
    active      INTEGER NOT NULL,
    orders      INTEGER NOT NULL,
    gross_minor INTEGER NOT NULL,
    PRIMARY KEY (cohort, month)
) STRICT, WITHOUT ROWID;
-- What went in and out, of customers (gross: orders that are not cancelled, before returns) and without a customer.
CREATE TABLE month_totals (
    month                    INTEGER PRIMARY KEY,
    gross_minor              INTEGER NOT NULL DEFAULT 0,
    returned_minor           INTEGER NOT NULL DEFAULT 0,
    anonymous_orders         INTEGER NOT NULL DEFAULT 0,
    anonymous_gross_minor    INTEGER NOT NULL DEFAULT 0,
    anonymous_returned_minor INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Search documents: slot grows with recency, so that the newest matches are the highest row ids.
CREATE TABLE customer_search (
    slot        INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL UNIQUE,
    text        TEXT    NOT NULL
) STRICT;
CREATE VIRTUAL TABLE customer_search_index USING fts5 (
    text, content = 'customer_search', content_rowid = 'slot', columnsize = 0, detail = none,
    tokenize = "unicode61 remove_diacritics 0", prefix = '1 2 3 4 5 6 7 8');
CREATE TABLE interaction_search (
    slot           INTEGER PRIMARY KEY,
    interaction_id INTEGER NOT NULL UNIQUE,
    customer_id    INTEGER NOT NULL,
    text           TEXT    NOT NULL
) STRICT;
CREATE VIRTUAL TABLE interaction_search_index USING fts5 (
    text, content = 'interaction_search', content_rowid = 'slot', columnsize = 0, detail = none,
    tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4 5 6');
-- The words of both indexes, found by any part of them: how "ergman" finds "bergmann".
CREATE TABLE search_words (
    id   INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
) STRICT;
CREATE VIRTUAL TABLE search_words_index USING fts5 (
    word, content = 'search_words', content_rowid = 'id', columnsize = 0, tokenize = 'trigram');
-- Their segments are merged when nobody writes (storage/search/searchindex.h): no sale waits for that.
INSERT INTO customer_search_index (customer_search_index, rank) VALUES ('automerge', 0);
INSERT INTO interaction_search_index (interaction_search_index, rank) VALUES ('automerge', 0);
INSERT INTO search_words_index (search_words_index, rank) VALUES ('automerge', 0);
