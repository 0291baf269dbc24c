-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What members get for their points, and codes. Days are ISO dates, points are hundredths.

-- The catalogue. value: JSON of core/loyalty/reward.h, what the kind gives. stock: how many there have been altogether, NULL: as many
-- as are asked for; what is left follows from the claims. limit_times 0: a member may have it as often as they like. tiers: JSON, the
-- ids of those whose members may have it, empty: all. One that is deleted stays, so that claims can name it.
CREATE TABLE rewards (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    name_fold     TEXT    NOT NULL,
    description   TEXT    NOT NULL DEFAULT '',
    kind          TEXT    NOT NULL,
    value         TEXT    NOT NULL DEFAULT '{}',
    points        INTEGER NOT NULL CHECK (points >= 0),
    cost_minor    INTEGER NOT NULL DEFAULT 0 CHECK (cost_minor >= 0),
    stock         INTEGER CHECK (stock >= 0),
    limit_per     TEXT    NOT NULL DEFAULT 'lifetime',
    limit_times   INTEGER NOT NULL DEFAULT 0 CHECK (limit_times >= 0),
    valid_from    TEXT,
    valid_until   TEXT,
    tiers         TEXT    NOT NULL DEFAULT '[]',
    position      INTEGER NOT NULL,
    enabled       INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER REFERENCES users (id),
    row_version   INTEGER NOT NULL DEFAULT 1,
    deleted_at    INTEGER,
    deleted_by    INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;

-- A reward that a member has asked for. points, cost_minor, reward_name, kind, value: as they were then. It takes its points from
-- 'issued' to 'used'; what is voided or expired gives them back. order_id: of a reserved or used one. valid_until: the last day on
-- which an issued one can be used. closed_at: when it was used, voided or expired. task_id: what asks whether to give it back, since its
-- order came back.
CREATE TABLE reward_claims (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    customer_id   INTEGER NOT NULL REFERENCES customers (id),
    reward_id     INTEGER NOT NULL REFERENCES rewards (id),
    reward_name   TEXT    NOT NULL,
    kind          TEXT    NOT NULL,
    value         TEXT    NOT NULL DEFAULT '{}',
    points        INTEGER NOT NULL CHECK (points >= 0),
    cost_minor    INTEGER NOT NULL DEFAULT 0 CHECK (cost_minor >= 0),
    state         TEXT    NOT NULL CHECK (state IN ('issued', 'reserved', 'used', 'voided', 'expired')),
    order_id      INTEGER REFERENCES orders (id),
    task_id       INTEGER REFERENCES tasks (id),
    claimed_at    INTEGER NOT NULL,
    claimed_on    TEXT    NOT NULL,
    valid_until   TEXT,
    closed_at     INTEGER,
    note          TEXT    NOT NULL DEFAULT '',
    created_by    INTEGER REFERENCES users (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER REFERENCES users (id),
    row_version   INTEGER NOT NULL DEFAULT 1,
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX reward_claims_by_customer ON reward_claims (customer_id, reward_id, claimed_on);
CREATE INDEX reward_claims_by_reward ON reward_claims (reward_id, claimed_at);
CREATE INDEX reward_claims_by_order ON reward_claims (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX reward_claims_by_task ON reward_claims (task_id) WHERE task_id IS NOT NULL;
-- What used rewards have cost.
CREATE INDEX reward_claims_by_use ON reward_claims (closed_at) WHERE state = 'used';
-- What the daily look asks for: whose last day has passed.
CREATE INDEX reward_claims_by_last_day ON reward_claims (valid_until, id) WHERE valid_until IS NOT NULL AND state = 'issued';

-- Coupons, gift cards and promotion codes share the codes. code: normalised, see core/loyalty/couponcode.h; it is never given twice. value:
-- JSON of core/loyalty/coupon.h. max_uses, max_uses_per_customer 0: not limited. customer_id: who alone may use it, NULL: whoever has it.
CREATE TABLE coupons (
    id                    INTEGER PRIMARY KEY,
    uid                   TEXT    NOT NULL UNIQUE,
    code                  TEXT    NOT NULL UNIQUE,
    kind                  TEXT    NOT NULL,
    value                 TEXT    NOT NULL DEFAULT '{}',
    batch                 TEXT    NOT NULL DEFAULT '',
    minimum_minor         INTEGER NOT NULL DEFAULT 0 CHECK (minimum_minor >= 0),
    minimum_net_of_tax    INTEGER NOT NULL DEFAULT 0 CHECK (minimum_net_of_tax IN (0, 1)),
    valid_from            TEXT,
    valid_until           TEXT,
    max_uses              INTEGER NOT NULL DEFAULT 1 CHECK (max_uses >= 0),
    max_uses_per_customer INTEGER NOT NULL DEFAULT 0 CHECK (max_uses_per_customer >= 0),
    stackable             INTEGER NOT NULL DEFAULT 0 CHECK (stackable IN (0, 1)),
    on_full_price         INTEGER NOT NULL DEFAULT 0 CHECK (on_full_price IN (0, 1)),
    restored_on_return    INTEGER NOT NULL DEFAULT 0 CHECK (restored_on_return IN (0, 1)),
    customer_id           INTEGER REFERENCES customers (id),
    claim_id              INTEGER REFERENCES reward_claims (id),
    voided_at             INTEGER,
    created_at            INTEGER NOT NULL,
    created_by            INTEGER REFERENCES users (id),
    updated_at            INTEGER NOT NULL,
    updated_by            INTEGER REFERENCES users (id),
    row_version           INTEGER NOT NULL DEFAULT 1,
    change_set_id         INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX coupons_by_batch ON coupons (batch, id) WHERE batch <> '';
CREATE INDEX coupons_by_customer ON coupons (customer_id, id) WHERE customer_id IS NOT NULL;
CREATE INDEX coupons_by_claim ON coupons (claim_id) WHERE claim_id IS NOT NULL;

-- amount_minor: what it took off an order, or was taken from a gift card. returned_at: the order came back, and the use with it. One
-- of an order in the recycle bin does not count either.
CREATE TABLE coupon_uses (
    id            INTEGER PRIMARY KEY,
    coupon_id     INTEGER NOT NULL REFERENCES coupons (id),
    customer_id   INTEGER REFERENCES customers (id),
    order_id      INTEGER REFERENCES orders (id),
    amount_minor  INTEGER NOT NULL DEFAULT 0 CHECK (amount_minor >= 0),
    used_at       INTEGER NOT NULL,
    returned_at   INTEGER,
    user_id       INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX coupon_uses_by_coupon ON coupon_uses (coupon_id, id);
CREATE INDEX coupon_uses_by_customer ON coupon_uses (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX coupon_uses_by_order ON coupon_uses (order_id) WHERE order_id IS NOT NULL;

-- origin: why a task came by itself; '': a person made it. The title of the others holds names only.
ALTER TABLE tasks ADD COLUMN origin TEXT NOT NULL DEFAULT '';
