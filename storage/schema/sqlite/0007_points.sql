-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The ledger of points. Amounts are hundredths of a point. Lines and allocations are only added; lots, claims and the account's own
-- figures follow from them and can be made anew (core/loyalty/pointsaccount.h).

-- JSON of core/loyalty/pointsprogramme.h.
ALTER TABLE loyalty_programmes ADD COLUMN points TEXT NOT NULL DEFAULT '{}';

-- The rules as they were when points were earned. hash: made of the content, which never changes.
CREATE TABLE earn_snapshots (
    id      INTEGER PRIMARY KEY,
    hash    TEXT    NOT NULL UNIQUE,
    content TEXT    NOT NULL
) STRICT;

-- sums: JSON, the sum of all lines by type. due_at: the first instant at which something unlocks, expires or is no longer held.
CREATE TABLE points_accounts (
    id             INTEGER PRIMARY KEY,
    customer_id    INTEGER NOT NULL UNIQUE REFERENCES customers (id),
    status         TEXT    NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'suspended', 'closed')),
    merged_into_id INTEGER REFERENCES points_accounts (id),
    last_sequence  INTEGER NOT NULL DEFAULT 0,
    last_active_at INTEGER,
    sums           TEXT    NOT NULL DEFAULT '{}',
    qualifying     INTEGER NOT NULL DEFAULT 0,
    active         INTEGER NOT NULL DEFAULT 0 CHECK (active >= 0),
    pending        INTEGER NOT NULL DEFAULT 0 CHECK (pending >= 0),
    debt           INTEGER NOT NULL DEFAULT 0 CHECK (debt >= 0),
    due_at         INTEGER,
    opened_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX points_accounts_by_due ON points_accounts (due_at, id) WHERE due_at IS NOT NULL;
CREATE INDEX points_accounts_merged ON points_accounts (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- A line. customer_id: whose account it is. total_after: the sum of the account's lines up to it. has_terms: unlocks_at … policy_version say from when until when a lot holds. request_key, fingerprint: of the request that
-- it answers. counterpart, origin: lines of another account.
CREATE TABLE points_entries (
    id                     INTEGER PRIMARY KEY,
    account_id             INTEGER NOT NULL REFERENCES points_accounts (id),
    customer_id            INTEGER NOT NULL REFERENCES customers (id),
    sequence               INTEGER NOT NULL CHECK (sequence > 0),
    posting                INTEGER NOT NULL,
    type                   TEXT    NOT NULL,
    points                 INTEGER NOT NULL,
    total_after            INTEGER NOT NULL,
    occurred_at            INTEGER NOT NULL,
    recorded_at            INTEGER NOT NULL,
    has_terms              INTEGER NOT NULL DEFAULT 0 CHECK (has_terms IN (0, 1)),
    unlocks_at             INTEGER,
    expires_at             INTEGER,
    inactivity_months      INTEGER NOT NULL DEFAULT 0,
    active_at              INTEGER,
    policy_version         INTEGER NOT NULL DEFAULT 0,
    lot                    INTEGER NOT NULL DEFAULT 0,
    reversal_of            INTEGER NOT NULL DEFAULT 0,
    undo_of                INTEGER NOT NULL DEFAULT 0,
    counterpart_account_id INTEGER,
    counterpart_sequence   INTEGER NOT NULL DEFAULT 0,
    origin_account_id      INTEGER,
    origin_sequence        INTEGER NOT NULL DEFAULT 0,
    source_kind            TEXT    NOT NULL DEFAULT 'none',
    source_id              INTEGER NOT NULL DEFAULT 0,
    source_line            INTEGER NOT NULL DEFAULT 0,
    snapshot_id            INTEGER REFERENCES earn_snapshots (id),
    qualifies              INTEGER NOT NULL DEFAULT 0 CHECK (qualifies IN (0, 1)),
    covers_debt            INTEGER NOT NULL DEFAULT 0 CHECK (covers_debt IN (0, 1)),
    held_until             INTEGER,
    reason                 TEXT    NOT NULL DEFAULT 'none',
    note                   TEXT    NOT NULL DEFAULT '',
    issuer                 TEXT    NOT NULL DEFAULT 'system',
    user_id                INTEGER REFERENCES users (id),
    request_key            TEXT,
    fingerprint            TEXT    NOT NULL DEFAULT '',
    change_set_id          INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE UNIQUE INDEX points_entries_by_account ON points_entries (account_id, sequence);
CREATE UNIQUE INDEX points_entries_by_key ON points_entries (request_key, account_id) WHERE request_key IS NOT NULL;
CREATE INDEX points_entries_by_reversed ON points_entries (account_id, reversal_of) WHERE reversal_of > 0;
CREATE INDEX points_entries_by_time ON points_entries (recorded_at, id);

-- How many points a claim took from a lot (> 0) or gave back (< 0).
CREATE TABLE points_allocations (
    account_id INTEGER NOT NULL REFERENCES points_accounts (id),
    claim      INTEGER NOT NULL,
    booked_with  INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL,
    lot        INTEGER NOT NULL,
    points     INTEGER NOT NULL CHECK (points <> 0),
    PRIMARY KEY (account_id, claim, booked_with, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX points_allocations_by_lot ON points_allocations (account_id, lot);

-- A line that gave points, and what is left of them. The dates are those that hold now: points may be given back some days.
CREATE TABLE points_lots (
    account_id        INTEGER NOT NULL REFERENCES points_accounts (id),
    sequence          INTEGER NOT NULL,
    issued            INTEGER NOT NULL CHECK (issued >= 0),
    remaining         INTEGER NOT NULL CHECK (remaining BETWEEN 0 AND issued),
    active            INTEGER NOT NULL CHECK (active IN (0, 1)),
    unlocks_at        INTEGER,
    expires_at        INTEGER,
    inactivity_months INTEGER NOT NULL DEFAULT 0,
    active_at         INTEGER,
    policy_version    INTEGER NOT NULL DEFAULT 0,
    expired_with        INTEGER NOT NULL DEFAULT 0,
    reinstated_with     INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX points_lots_open ON points_lots (account_id) WHERE remaining > 0;

-- What is taken on behalf of a line, and how much of it lots could give. open: it owes something, or holds a reservation.
CREATE TABLE points_claims (
    account_id INTEGER NOT NULL REFERENCES points_accounts (id),
    line       INTEGER NOT NULL,
    taken      INTEGER NOT NULL CHECK (taken >= 0),
    allocated  INTEGER NOT NULL CHECK (allocated BETWEEN 0 AND taken),
    open       INTEGER NOT NULL CHECK (open IN (0, 1)),
    PRIMARY KEY (account_id, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX points_claims_open ON points_claims (account_id) WHERE open = 1;

CREATE TRIGGER points_entries_keep BEFORE UPDATE ON points_entries
BEGIN
    SELECT RAISE(ABORT, 'points_entries only grows');
END;
-- Lines of a package go with its customers when it is undone.
CREATE TRIGGER points_entries_stay BEFORE DELETE ON points_entries
WHEN NOT EXISTS (SELECT 1 FROM journal_ranges r
                 WHERE r.change_set_id = OLD.change_set_id AND r.table_name = 'points_entries')
BEGIN
    SELECT RAISE(ABORT, 'points_entries only grows');
END;
CREATE TRIGGER points_allocations_keep BEFORE UPDATE ON points_allocations
BEGIN
    SELECT RAISE(ABORT, 'points_allocations only grows');
END;
CREATE TRIGGER points_allocations_stay BEFORE DELETE ON points_allocations
WHEN NOT EXISTS (SELECT 1 FROM points_entries e JOIN journal_ranges r
                 ON r.change_set_id = e.change_set_id AND r.table_name = 'points_entries'
                 WHERE e.account_id = OLD.account_id AND e.sequence = OLD.booked_with)
BEGIN
    SELECT RAISE(ABORT, 'points_allocations only grows');
END;
CREATE TRIGGER earn_snapshots_keep BEFORE UPDATE ON earn_snapshots
BEGIN
    SELECT RAISE(ABORT, 'earn_snapshots only grows');
END;
CREATE TRIGGER earn_snapshots_stay BEFORE DELETE ON earn_snapshots
BEGIN
    SELECT RAISE(ABORT, 'earn_snapshots only grows');
END;

-- What an order has earned, and all that decided about it: JSON of core/loyalty/earnorder.h. By uid, because the id of an order that was
-- undone may be given to another one.
CREATE TABLE earned_orders (
    order_uid   TEXT    PRIMARY KEY,
    account_id  INTEGER NOT NULL REFERENCES points_accounts (id),
    line        INTEGER NOT NULL,
    snapshot_id INTEGER NOT NULL REFERENCES earn_snapshots (id),
    earn_order  TEXT    NOT NULL,
    context     TEXT    NOT NULL
) STRICT;

-- What a member had of a rule on a local day; rule_uid '': of the whole programme. Counted for limits and visits.
CREATE TABLE earn_uses (
    account_id INTEGER NOT NULL REFERENCES points_accounts (id),
    rule_uid   TEXT    NOT NULL,
    used_on    TEXT    NOT NULL,
    source     TEXT    NOT NULL,
    points     INTEGER NOT NULL,
    times      INTEGER NOT NULL,
    PRIMARY KEY (account_id, rule_uid, used_on, source)
) STRICT, WITHOUT ROWID;

-- What an order was paid with besides money. points: hundredths, of kind points. reference_id: the coupon of a voucher.
CREATE TABLE order_payments (
    id           INTEGER PRIMARY KEY,
    order_id     INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    kind         TEXT    NOT NULL CHECK (kind IN ('points', 'voucher')),
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    points       INTEGER NOT NULL DEFAULT 0 CHECK (points >= 0),
    reference_id INTEGER
) STRICT;
CREATE INDEX order_payments_by_order ON order_payments (order_id);

-- Points that a record other than an order takes or gives, as they are booked: kept true to the record at the end of each write.
CREATE TABLE points_causes (
    kind       TEXT    NOT NULL CHECK (kind IN ('payment', 'claim')),
    record_uid TEXT    NOT NULL,
    account_id INTEGER NOT NULL REFERENCES points_accounts (id),
    line       INTEGER NOT NULL,
    PRIMARY KEY (kind, record_uid)
) STRICT, WITHOUT ROWID;

-- Steps between tiers are told in the customers' timelines from now on.
INSERT INTO timeline_events (customer_id, occurred_at, kind, source_id)
SELECT customer_id, recorded_at, 'tier', id FROM tier_changes WHERE coalesce(from_tier_id, 0) <> coalesce(to_tier_id, 0);
