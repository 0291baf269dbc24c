-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the dashboard shows of a part of the shop (core/metrics/dashboardslice.h), kept for the few parts that were looked at last.

-- Rebuildable, as all tables here: never journalled; a part that is not there is counted when it is asked for. uid: names one counting, as
-- an id may be given again. counted_at: NULL while it is being counted; its sums are then what has changed since the row was written.
-- The rest is of saved views, which do not follow writes: the Julian day as of whose end they were asked, the newest change by then, and
-- whom they found (storage/metrics/keptslices).
CREATE TABLE kept_slices (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    kind          TEXT    NOT NULL CHECK (kind IN ('tier', 'view', 'tag', 'channel', 'category', 'segment')),
    slice_key     TEXT    NOT NULL,
    name          TEXT    NOT NULL,
    used_at       INTEGER NOT NULL,
    counted_at    INTEGER,
    counted_for   INTEGER,
    newest_change INTEGER,
    people        BLOB,
    UNIQUE (kind, slice_key)
) STRICT;

-- As day_figures, cohorts and cohort_months.
CREATE TABLE slice_days (
    slice_id INTEGER NOT NULL REFERENCES kept_slices (id) ON DELETE CASCADE,
    figure   TEXT    NOT NULL,
    day      INTEGER NOT NULL,
    amount   INTEGER NOT NULL,
    PRIMARY KEY (slice_id, figure, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE slice_cohorts (
    slice_id         INTEGER NOT NULL REFERENCES kept_slices (id) ON DELETE CASCADE,
    cohort           INTEGER NOT NULL,
    customers        INTEGER NOT NULL,
    repeat_customers INTEGER NOT NULL,
    PRIMARY KEY (slice_id, cohort)
) STRICT, WITHOUT ROWID;

CREATE TABLE slice_cohort_months (
    slice_id    INTEGER NOT NULL REFERENCES kept_slices (id) ON DELETE CASCADE,
    cohort      INTEGER NOT NULL,
    month       INTEGER NOT NULL,
    active      INTEGER NOT NULL,
    orders      INTEGER NOT NULL,
    gross_minor INTEGER NOT NULL,
    PRIMARY KEY (slice_id, cohort, month)
) STRICT, WITHOUT ROWID;

-- Who has come into a kept tier, tag or segment (1) or left it (-1), whatever wrote that. Empty between transactions: the end of each write puts the
-- customer's orders into the sums or takes them out.
CREATE TABLE slice_moves (
    id          INTEGER PRIMARY KEY,
    slice_id    INTEGER NOT NULL REFERENCES kept_slices (id) ON DELETE CASCADE,
    customer_id INTEGER NOT NULL,
    step        INTEGER NOT NULL
) STRICT;
CREATE INDEX slice_moves_by_slice ON slice_moves (slice_id, customer_id);

CREATE TRIGGER slice_moves_tag_added AFTER INSERT ON customer_tags
BEGIN
    INSERT INTO slice_moves (slice_id, customer_id, step)
    SELECT s.id, NEW.customer_id, 1 FROM kept_slices s WHERE s.kind = 'tag' AND s.slice_key = NEW.tag_fold;
END;
CREATE TRIGGER slice_moves_tag_removed AFTER DELETE ON customer_tags
BEGIN
    INSERT INTO slice_moves (slice_id, customer_id, step)
    SELECT s.id, OLD.customer_id, -1 FROM kept_slices s WHERE s.kind = 'tag' AND s.slice_key = OLD.tag_fold;
END;
CREATE TRIGGER slice_moves_tag_changed AFTER UPDATE OF customer_id, tag_fold ON customer_tags
BEGIN
    INSERT INTO slice_moves (slice_id, customer_id, step)
    SELECT s.id, OLD.customer_id, -1 FROM kept_slices s WHERE s.kind = 'tag' AND s.slice_key = OLD.tag_fold;
    INSERT INTO slice_moves (slice_id, customer_id, step)
    SELECT s.id, NEW.customer_id, 1 FROM kept_slices s WHERE s.kind = 'tag' AND s.slice_key = NEW.tag_fold;
END;

-- Who comes into a tier leaves those without one, of which the key is empty.
CREATE TRIGGER slice_moves_member_added AFTER INSERT ON loyalty_members
WHEN NEW.tier_id IS NOT NULL AND NEW.left_on IS NULL
BEGIN
    INSERT INTO slice_moves (slice_id, customer_id, step)
    SELECT s.id, NEW.customer_id, CASE WHEN s.slice_key = '' THEN -1 ELSE 1 END FROM kept_slices s
    WHERE s.kind = 'tier' AND (s.slice_key = '' OR s.slice_key = (SELECT t.uid FROM tiers t WHERE t.id = NEW.tier_id));
END;
CREATE TRIGGER slice_moves_member_removed AFTER DELETE ON loyalty_members
WHEN OLD.tier_id IS NOT NULL AND OLD.left_on IS NULL
BEGIN
    INSERT INTO slice_moves (slice_id, customer_id, step)
    SELECT s.id, OLD.customer_id, CASE WHEN s.slice_key = '' THEN 1 ELSE -1 END FROM kept_slices s
    WHERE s.kind = 'tier' AND (s.slice_key = '' OR s.slice_key = (SELECT t.uid FROM tiers t WHERE t.id = OLD.tier_id));
END;
CREATE TRIGGER slice_moves_member_changed AFTER UPDATE OF customer_id, tier_id, left_on ON loyalty_members
WHEN (OLD.customer_id, OLD.tier_id, OLD.left_on) IS NOT (NEW.customer_id, NEW.tier_id, NEW.left_on)
BEGIN
    INSERT INTO slice_moves (slice_id, customer_id, step)
    SELECT s.id, OLD.customer_id, CASE WHEN s.slice_key = '' THEN 1 ELSE -1 END FROM kept_slices s
    WHERE OLD.tier_id IS NOT NULL AND OLD.left_on IS NULL AND s.kind = 'tier'
      AND (s.slice_key = '' OR s.slice_key = (SELECT t.uid FROM tiers t WHERE t.id = OLD.tier_id));
    INSERT INTO slice_moves (slice_id, customer_id, step)
    SELECT s.id, NEW.customer_id, CASE WHEN s.slice_key = '' THEN -1 ELSE 1 END FROM kept_slices s
    WHERE NEW.tier_id IS NOT NULL AND NEW.left_on IS NULL AND s.kind = 'tier'
      AND (s.slice_key = '' OR s.slice_key = (SELECT t.uid FROM tiers t WHERE t.id = NEW.tier_id));
END;

CREATE TRIGGER slice_moves_segment_entered AFTER INSERT ON segment_members
WHEN NEW.exited_at IS NULL
BEGIN
    INSERT INTO slice_moves (slice_id, customer_id, step)
    SELECT s.id, NEW.customer_id, 1 FROM kept_slices s
    WHERE s.kind = 'segment' AND s.slice_key = (SELECT g.uid FROM segments g WHERE g.id = NEW.segment_id);
END;
CREATE TRIGGER slice_moves_segment_left AFTER DELETE ON segment_members
WHEN OLD.exited_at IS NULL
BEGIN
    INSERT INTO slice_moves (slice_id, customer_id, step)
    SELECT s.id, OLD.customer_id, -1 FROM kept_slices s
    WHERE s.kind = 'segment' AND s.slice_key = (SELECT g.uid FROM segments g WHERE g.id = OLD.segment_id);
END;
CREATE TRIGGER slice_moves_segment_changed AFTER UPDATE OF exited_at ON segment_members
WHEN (OLD.exited_at IS NULL) <> (NEW.exited_at IS NULL)
BEGIN
    INSERT INTO slice_moves (slice_id, customer_id, step)
    SELECT s.id, NEW.customer_id, CASE WHEN NEW.exited_at IS NULL THEN 1 ELSE -1 END FROM kept_slices s
    WHERE s.kind = 'segment' AND s.slice_key = (SELECT g.uid FROM segments g WHERE g.id = NEW.segment_id);
END;

-- Goods that change their category, and views that ask something else: what was counted is of no use.
CREATE TRIGGER kept_slices_product_changed AFTER UPDATE OF category ON products
WHEN OLD.category IS NOT NEW.category
BEGIN
    DELETE FROM kept_slices WHERE kind = 'category';
END;
CREATE TRIGGER kept_slices_product_removed AFTER DELETE ON products
BEGIN
    DELETE FROM kept_slices WHERE kind = 'category';
END;
CREATE TRIGGER kept_slices_view_changed AFTER UPDATE OF state ON saved_views
WHEN OLD.state IS NOT NEW.state
BEGIN
    DELETE FROM kept_slices WHERE kind = 'view';
END;
CREATE TRIGGER kept_slices_view_removed AFTER DELETE ON saved_views
BEGIN
    DELETE FROM kept_slices WHERE kind = 'view';
END;
