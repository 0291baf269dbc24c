-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is bought together, and after how long it is bought again. Derived: counted in the background, never journalled. A whole count
-- is written beside the one that is read, as the next generation.

-- The count that is read. Orders up to last_order_id are in it, as they were after last_change_set_id. baskets: how many.
CREATE TABLE suggestion_state (
    id                 INTEGER PRIMARY KEY CHECK (id = 1),
    generation         INTEGER NOT NULL,
    last_order_id      INTEGER NOT NULL,
    last_change_set_id INTEGER NOT NULL,
    baskets            INTEGER NOT NULL,
    counted_at         INTEGER NOT NULL
) STRICT;

CREATE TABLE suggestion_products (
    generation INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    orders     INTEGER NOT NULL,
    PRIMARY KEY (generation, product_id)
) STRICT, WITHOUT ROWID;

-- Each pair stands here from both sides.
CREATE TABLE suggestion_pairs (
    generation INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    other_id   INTEGER NOT NULL,
    orders     INTEGER NOT NULL,
    PRIMARY KEY (generation, product_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX suggestion_pairs_by_orders ON suggestion_pairs (generation, product_id, orders);

-- How often a customer bought a product again after so many days.
CREATE TABLE suggestion_gaps (
    generation INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    days       INTEGER NOT NULL,
    times      INTEGER NOT NULL,
    PRIMARY KEY (generation, product_id, days)
) STRICT, WITHOUT ROWID;
