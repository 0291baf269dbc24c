-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The loyalty programme: its tiers, its members, and how they came to their tiers. Days are ISO dates.

-- One row once the shop has a programme. tier_rules: JSON of core/loyalty/tier.h, without the tiers themselves.
CREATE TABLE loyalty_programmes (
    id                     INTEGER PRIMARY KEY,
    uid                    TEXT    NOT NULL UNIQUE,
    tier_rules             TEXT    NOT NULL DEFAULT '{}',
    joins_with_first_order INTEGER NOT NULL DEFAULT 0 CHECK (joins_with_first_order IN (0, 1)),
    created_at             INTEGER NOT NULL,
    created_by             INTEGER REFERENCES users (id),
    updated_at             INTEGER NOT NULL,
    updated_by             INTEGER REFERENCES users (id),
    row_version            INTEGER NOT NULL DEFAULT 1,
    change_set_id          INTEGER REFERENCES change_sets (id)
) STRICT;

-- The steps of the programme, the lowest first. qualify_from, retain_from: in the metric of tier_rules; net spend is in minor
-- units. One that is deleted stays, so that the history can name it.
CREATE TABLE tiers (
    id             INTEGER PRIMARY KEY,
    uid            TEXT    NOT NULL UNIQUE,
    name           TEXT    NOT NULL,
    name_fold      TEXT    NOT NULL,
    position       INTEGER NOT NULL,
    colour         TEXT    NOT NULL DEFAULT 'neutral',
    qualify_from   INTEGER NOT NULL CHECK (qualify_from >= 0),
    retain_from    INTEGER NOT NULL CHECK (retain_from >= 0),
    points_percent INTEGER NOT NULL DEFAULT 100,
    entry_points   INTEGER NOT NULL DEFAULT 0,
    benefits       TEXT    NOT NULL DEFAULT '',
    created_at     INTEGER NOT NULL,
    created_by     INTEGER REFERENCES users (id),
    updated_at     INTEGER NOT NULL,
    updated_by     INTEGER REFERENCES users (id),
    row_version    INTEGER NOT NULL DEFAULT 1,
    deleted_at     INTEGER,
    deleted_by     INTEGER REFERENCES users (id),
    change_set_id  INTEGER REFERENCES change_sets (id)
) STRICT;

-- Who has joined. left_on: the row stays, without a tier. tier_valid_until: the last day before the tier is reviewed, NULL: it
-- is not. tier_locked_until: set by a person. tier_noticed_for: of which last day the member was told that the tier will be
-- lost. tier_measure: what it was won, kept or lost by.
CREATE TABLE loyalty_members (
    id                INTEGER PRIMARY KEY,
    customer_id       INTEGER NOT NULL UNIQUE REFERENCES customers (id),
    joined_on         TEXT    NOT NULL,
    left_on           TEXT,
    tier_id           INTEGER REFERENCES tiers (id),
    tier_since        TEXT,
    tier_valid_until  TEXT,
    tier_locked_until TEXT,
    tier_noticed_for  TEXT,
    tier_reason       TEXT    NOT NULL DEFAULT 'start',
    tier_measure      INTEGER NOT NULL DEFAULT 0,
    updated_at        INTEGER NOT NULL,
    updated_by        INTEGER REFERENCES users (id),
    row_version       INTEGER NOT NULL DEFAULT 1,
    change_set_id     INTEGER REFERENCES change_sets (id)
) STRICT;
-- What the review asks for: whose last day has passed.
CREATE INDEX loyalty_members_by_last_day ON loyalty_members (tier_valid_until, customer_id)
    WHERE tier_valid_until IS NOT NULL AND left_on IS NULL;
CREATE INDEX loyalty_members_by_tier ON loyalty_members (tier_id, customer_id) WHERE left_on IS NULL;

-- Each step of a member's way through the tiers; only added to. to_tier_id = from_tier_id: it was kept. change_set_id NULL:
-- kept at a review, which nobody undoes.
CREATE TABLE tier_changes (
    id            INTEGER PRIMARY KEY,
    customer_id   INTEGER NOT NULL REFERENCES customers (id),
    changed_on    TEXT    NOT NULL,
    from_tier_id  INTEGER REFERENCES tiers (id),
    to_tier_id    INTEGER REFERENCES tiers (id),
    reason        TEXT    NOT NULL,
    measure       INTEGER NOT NULL DEFAULT 0,
    note          TEXT    NOT NULL DEFAULT '',
    recorded_at   INTEGER NOT NULL,
    user_id       INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX tier_changes_by_customer ON tier_changes (customer_id, id);
