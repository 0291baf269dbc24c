-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who brought whom. Days are ISO dates.

-- What was recorded, and what a person has said since. referred_id NULL: was invited and is no customer yet; invited_contact is an
-- e-mail address or phone number by which they are recognised, invited_fold what lists find them by (core/base/textfolding.h). code:
-- by which the advocate was named. decision: 'none', 'allowed', 'approved' or 'rejected'.
CREATE TABLE referrals (
    id              INTEGER PRIMARY KEY,
    uid             TEXT    NOT NULL UNIQUE,
    advocate_id     INTEGER NOT NULL REFERENCES customers (id),
    referred_id     INTEGER REFERENCES customers (id),
    invited_name    TEXT    NOT NULL DEFAULT '',
    invited_contact TEXT    NOT NULL DEFAULT '',
    invited_fold    TEXT    NOT NULL DEFAULT '',
    code            TEXT    NOT NULL DEFAULT '',
    recorded_on     TEXT    NOT NULL,
    decision        TEXT    NOT NULL DEFAULT 'none',
    note            TEXT    NOT NULL DEFAULT '',
    created_at      INTEGER NOT NULL,
    created_by      INTEGER REFERENCES users (id),
    updated_at      INTEGER NOT NULL,
    updated_by      INTEGER REFERENCES users (id),
    row_version     INTEGER NOT NULL DEFAULT 1,
    change_set_id   INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX referrals_by_advocate ON referrals (advocate_id, id);
CREATE INDEX referrals_by_referred ON referrals (referred_id, id) WHERE referred_id IS NOT NULL;
CREATE INDEX referrals_invited ON referrals (id) WHERE referred_id IS NULL;

-- How far each one is (core/loyalty/referral.h): follows from orders, returns, customers, the ledger and the programme. reward_on:
-- the first day on which it can be rewarded.
CREATE TABLE referral_progress (
    referral_id INTEGER PRIMARY KEY REFERENCES referrals (id) ON DELETE CASCADE,
    state       TEXT    NOT NULL,
    reason      TEXT    NOT NULL DEFAULT 'none',
    order_id    INTEGER REFERENCES orders (id) ON DELETE SET NULL,
    reward_on   TEXT
) STRICT;
CREATE INDEX referral_progress_by_order ON referral_progress (order_id) WHERE order_id IS NOT NULL;
-- What the hourly look asks for: whose hold is over.
CREATE INDEX referral_progress_due ON referral_progress (reward_on, referral_id) WHERE state = 'on_hold';

-- Points are given for referrals as well, to the advocate and to the friend; otherwise as it was.
CREATE TABLE points_causes_anew (
    kind       TEXT    NOT NULL CHECK (kind IN ('payment', 'claim', 'advocate', 'referred')),
    record_uid TEXT    NOT NULL,
    account_id INTEGER NOT NULL REFERENCES points_accounts (id),
    line       INTEGER NOT NULL,
    PRIMARY KEY (kind, record_uid)
) STRICT, WITHOUT ROWID;
INSERT INTO points_causes_anew (kind, record_uid, account_id, line)
SELECT kind, record_uid, account_id, line FROM points_causes;
DROP TABLE points_causes;
ALTER TABLE points_causes_anew RENAME TO points_causes;
