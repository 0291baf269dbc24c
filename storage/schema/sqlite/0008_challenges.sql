-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Challenges, and the badges that they bring. Days are ISO dates.

-- scope: JSON of core/loyalty/earnrule.h, what goods. target: of the metric; of net spend in minor units. from_day, until_day: of the
-- period 'dates'. tiers: JSON array of ids. badge_name '': as the challenge. One that is deleted stays, so that its badges can name it.
CREATE TABLE challenges (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    enabled       INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    metric        TEXT    NOT NULL,
    scope         TEXT    NOT NULL DEFAULT '{}',
    target        INTEGER NOT NULL CHECK (target > 0),
    period        TEXT    NOT NULL,
    from_day      TEXT,
    until_day     TEXT,
    tiers         TEXT    NOT NULL DEFAULT '[]',
    badge_name    TEXT    NOT NULL DEFAULT '',
    badge_colour  TEXT    NOT NULL,
    points        INTEGER NOT NULL DEFAULT 0 CHECK (points >= 0),
    reward_id     INTEGER REFERENCES rewards (id),
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER REFERENCES users (id),
    row_version   INTEGER NOT NULL DEFAULT 1,
    deleted_at    INTEGER,
    deleted_by    INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX challenges_by_reward ON challenges (reward_id) WHERE reward_id IS NOT NULL;

-- Who has reached what: one row for a member, a challenge and a span ('month/2026-11-01', 'dates', 'ever'). award_key: what makes it
-- one, also the request_key of its points. basis: JSON of core/loyalty/challenge.h, the challenge as it was then. orders: JSON array of the uids that reached it. claim_uid: of the
-- reward that it brought. taken_at: the orders that reached it do not stand any more. A merge gives the rows to the other customer.
CREATE TABLE challenge_awards (
    id           INTEGER PRIMARY KEY,
    challenge_id INTEGER NOT NULL REFERENCES challenges (id),
    customer_id  INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    span         TEXT    NOT NULL,
    award_key    TEXT    NOT NULL UNIQUE,
    basis        TEXT    NOT NULL,
    orders       TEXT    NOT NULL,
    claim_uid    TEXT    NOT NULL DEFAULT '',
    reached_at   INTEGER NOT NULL,
    taken_at     INTEGER
) STRICT;
CREATE INDEX challenge_awards_by_customer ON challenge_awards (customer_id, id);
CREATE INDEX challenge_awards_by_challenge ON challenge_awards (challenge_id, customer_id);
CREATE INDEX challenge_awards_by_claim ON challenge_awards (claim_uid) WHERE claim_uid <> '';
CREATE INDEX challenge_awards_by_time ON challenge_awards (reached_at, customer_id) WHERE taken_at IS NULL;
