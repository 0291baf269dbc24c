-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Where tickets go, and what customers say afterwards.

-- Where new tickets go. conditions: JSON of core/routing/routingrule.h. priority: empty: stays. tags: JSON array of texts.
CREATE TABLE routing_rules (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    enabled       INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    conditions    TEXT    NOT NULL DEFAULT '{}',
    team_id       INTEGER REFERENCES teams (id),
    agent_id      INTEGER REFERENCES users (id),
    category_id   INTEGER REFERENCES ticket_categories (id),
    priority      TEXT    NOT NULL DEFAULT '',
    tags          TEXT    NOT NULL DEFAULT '[]',
    goes_on       INTEGER NOT NULL DEFAULT 0 CHECK (goes_on IN (0, 1)),
    deleted_at    INTEGER,
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;

-- absent_from, absent_until: ISO dates, inclusive; until NULL: until further notice.
CREATE TABLE absences (
    id            INTEGER PRIMARY KEY,
    user_id       INTEGER NOT NULL REFERENCES users (id),
    absent_from   TEXT    NOT NULL,
    absent_until  TEXT,
    substitute_id INTEGER REFERENCES users (id)
) STRICT;
CREATE INDEX absences_by_user ON absences (user_id);

-- To whom a team's last ticket was given by turn. Not journalled, so that the undo of a ticket is not in the way of that of
-- another.
CREATE TABLE team_turns (
    team_id INTEGER PRIMARY KEY REFERENCES teams (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL REFERENCES users (id)
) STRICT;

-- Questions in the words of the shop. Other words are another row, so that answers stay with what was asked; the one that is
-- not replaced is asked.
CREATE TABLE surveys (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    kind          TEXT    NOT NULL,
    question      TEXT    NOT NULL,
    scale_low     INTEGER NOT NULL,
    scale_high    INTEGER NOT NULL,
    created_at    INTEGER NOT NULL,
    replaced_at   INTEGER,
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;

-- Whom the shop asks, and whom it does not, with the reasons (JSON array of core/feedback/survey.h). survey_id NULL: the
-- question that comes with the program. agent_id: whose ticket it was when it was solved.
CREATE TABLE survey_invites (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    survey_id     INTEGER REFERENCES surveys (id),
    kind          TEXT    NOT NULL,
    occasion      TEXT    NOT NULL,
    customer_id   INTEGER REFERENCES customers (id),
    ticket_id     INTEGER REFERENCES tickets (id) ON DELETE CASCADE,
    order_id      INTEGER REFERENCES orders (id),
    agent_id      INTEGER REFERENCES users (id),
    channel       TEXT    NOT NULL,
    state         TEXT    NOT NULL,
    reasons       TEXT    NOT NULL DEFAULT '[]',
    token         TEXT    NOT NULL UNIQUE,
    created_at    INTEGER NOT NULL,
    sent_at       INTEGER,
    expires_at    INTEGER,
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX survey_invites_by_customer ON survey_invites (customer_id, created_at) WHERE customer_id IS NOT NULL;
CREATE INDEX survey_invites_by_ticket ON survey_invites (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX survey_invites_by_order ON survey_invites (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX survey_invites_by_time ON survey_invites (created_at, id);
-- What is to be mailed is looked for all the time; those that are not asked are many.
CREATE INDEX survey_invites_to_mail ON survey_invites (created_at, id) WHERE state = 'queued' AND channel = 'email';

-- Without a customer an answer is anonymous, and stays so.
CREATE TABLE survey_responses (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    survey_id     INTEGER REFERENCES surveys (id),
    invite_id     INTEGER REFERENCES survey_invites (id) ON DELETE SET NULL,
    kind          TEXT    NOT NULL,
    customer_id   INTEGER REFERENCES customers (id),
    ticket_id     INTEGER REFERENCES tickets (id) ON DELETE CASCADE,
    order_id      INTEGER REFERENCES orders (id),
    agent_id      INTEGER REFERENCES users (id),
    score         INTEGER NOT NULL,
    scale_low     INTEGER NOT NULL,
    scale_high    INTEGER NOT NULL,
    comment       TEXT    NOT NULL DEFAULT '',
    channel       TEXT    NOT NULL,
    collected_by  TEXT    NOT NULL CHECK (collected_by IN ('self', 'staff')),
    may_quote     INTEGER NOT NULL DEFAULT 0 CHECK (may_quote IN (0, 1)),
    responded_at  INTEGER NOT NULL,
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER REFERENCES users (id),
    row_version   INTEGER NOT NULL DEFAULT 1,
    deleted_at    INTEGER,
    deleted_by    INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX survey_responses_by_customer ON survey_responses (customer_id, responded_at) WHERE customer_id IS NOT NULL;
CREATE INDEX survey_responses_by_ticket ON survey_responses (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX survey_responses_by_invite ON survey_responses (invite_id) WHERE invite_id IS NOT NULL;
CREATE INDEX survey_responses_by_order ON survey_responses (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX survey_responses_by_time ON survey_responses (kind, responded_at) WHERE deleted_at IS NULL;
