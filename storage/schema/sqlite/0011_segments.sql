-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Segments: customers who have something in common.

-- rule: JSON (core/segments/segmentrule.h), the newest version of segment_rules. taken_at: of snapshots. week_start: 1 is Monday.
CREATE TABLE segments (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    name_fold     TEXT    NOT NULL,
    description   TEXT    NOT NULL DEFAULT '',
    folder        TEXT    NOT NULL DEFAULT '',
    kind          TEXT    NOT NULL CHECK (kind IN ('dynamic', 'static', 'snapshot')),
    level         TEXT    NOT NULL DEFAULT 'each' CHECK (level IN ('each', 'any_member', 'all_members')),
    purpose       TEXT    NOT NULL DEFAULT 'outreach' CHECK (purpose IN ('outreach', 'analysis')),
    rule          TEXT    NOT NULL DEFAULT '{}',
    version       INTEGER NOT NULL DEFAULT 1,
    week_start    INTEGER NOT NULL DEFAULT 1 CHECK (week_start BETWEEN 1 AND 7),
    taken_at      INTEGER,
    owner_id      INTEGER REFERENCES users (id),
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER REFERENCES users (id),
    row_version   INTEGER NOT NULL DEFAULT 1,
    deleted_at    INTEGER,
    deleted_by    INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE UNIQUE INDEX segments_by_name ON segments (name_fold) WHERE deleted_at IS NULL;

-- What the rule was, version by version.
CREATE TABLE segment_rules (
    id            INTEGER PRIMARY KEY,
    segment_id    INTEGER NOT NULL REFERENCES segments (id) ON DELETE CASCADE,
    version       INTEGER NOT NULL,
    rule          TEXT    NOT NULL,
    note          TEXT    NOT NULL DEFAULT '',
    entered       INTEGER,
    left_it       INTEGER,
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id),
    UNIQUE (segment_id, version)
) STRICT;

-- Who is always in or always out; all members of a static segment or a snapshot are such.
CREATE TABLE segment_pins (
    id            INTEGER PRIMARY KEY,
    segment_id    INTEGER NOT NULL REFERENCES segments (id) ON DELETE CASCADE,
    customer_id   INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    kind          TEXT    NOT NULL CHECK (kind IN ('always', 'never')),
    reason        TEXT    NOT NULL DEFAULT '',
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id),
    UNIQUE (segment_id, customer_id)
) STRICT;
CREATE INDEX segment_pins_by_customer ON segment_pins (customer_id);

-- From when to when somebody was a member. Never journalled: it is kept current from what the records say, and remembers. entered:
-- 'found' when they came in, 'applied' when a new or changed rule made them members, which nothing is to follow from. No foreign key to
-- customers: rows of removed ones go by a trigger.
CREATE TABLE segment_members (
    segment_id  INTEGER NOT NULL REFERENCES segments (id) ON DELETE CASCADE,
    customer_id INTEGER NOT NULL,
    entered_at  INTEGER NOT NULL,
    exited_at   INTEGER,
    entered     TEXT    NOT NULL DEFAULT 'found' CHECK (entered IN ('found', 'applied')),
    exited      TEXT    CHECK (exited IN ('found', 'applied')),
    PRIMARY KEY (segment_id, customer_id, entered_at),
    CHECK ((exited_at IS NULL) = (exited IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX segment_members_now ON segment_members (segment_id, customer_id) WHERE exited_at IS NULL;
CREATE INDEX segment_members_by_customer ON segment_members (customer_id, segment_id);

-- What the last count came to. day: the local day as of which it was, ISO 8601. version: of the rule that was asked.
CREATE TABLE segment_counts (
    segment_id INTEGER PRIMARY KEY REFERENCES segments (id) ON DELETE CASCADE,
    members    INTEGER NOT NULL,
    counted_at INTEGER NOT NULL,
    day        TEXT    NOT NULL,
    ms         INTEGER NOT NULL,
    version    INTEGER NOT NULL
) STRICT;

-- Customers whose records have changed since their segments were looked at; 0: all of them. Filled with each write, emptied by the upkeep.
-- touched_at: at least 1 more each time.
CREATE TABLE segment_touched (
    customer_id INTEGER PRIMARY KEY,
    touched_at  INTEGER NOT NULL
) STRICT;

CREATE TRIGGER segment_members_of_removed AFTER DELETE ON customers
BEGIN
    DELETE FROM segment_members WHERE customer_id = old.id;
    DELETE FROM segment_touched WHERE customer_id = old.id;
END;

-- What was told of it in the timeline goes with it.
CREATE TRIGGER segment_members_untold AFTER DELETE ON segment_members
BEGIN
    DELETE FROM timeline_events WHERE customer_id = old.customer_id AND occurred_at = old.entered_at
        AND kind = 'segment_entered' AND source_id = old.segment_id;
    DELETE FROM timeline_events WHERE customer_id = old.customer_id AND occurred_at = old.exited_at
        AND kind = 'segment_left' AND source_id = old.segment_id;
END;
