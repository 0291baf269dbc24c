-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The support desk: tickets with their conversation and log, who sees to them, and by when.

-- A queue, and the people who see to it. reopening: what becomes of a reply to a closed ticket.
CREATE TABLE teams (
    id                 INTEGER PRIMARY KEY,
    uid                TEXT    NOT NULL UNIQUE,
    name               TEXT    NOT NULL,
    name_fold          TEXT    NOT NULL,
    reopening          TEXT    NOT NULL DEFAULT 'reopen_within' CHECK (reopening IN ('reopen', 'follow_up', 'reopen_within')),
    reopen_days        INTEGER NOT NULL DEFAULT 14,
    keeps_owner        INTEGER NOT NULL DEFAULT 1 CHECK (keeps_owner IN (0, 1)),
    close_after_days   INTEGER,
    assignment         TEXT    NOT NULL DEFAULT 'nobody',
    position           INTEGER NOT NULL DEFAULT 0,
    deleted_at         INTEGER,
    change_set_id      INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE UNIQUE INDEX teams_by_name ON teams (name_fold) WHERE deleted_at IS NULL;

CREATE TABLE team_members (
    id      INTEGER PRIMARY KEY,
    team_id INTEGER NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL REFERENCES users (id)
) STRICT;
CREATE UNIQUE INDEX team_members_by_team ON team_members (team_id, user_id);

-- Statuses of the shop's own have ids above 100. The built-in ones stand in core/tickets/ticketstatus.h; a row with the id of
-- one of them has other effects for it. effects: what each clock does by the names there, as JSON object.
CREATE TABLE ticket_statuses (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL DEFAULT '',
    name_fold     TEXT    NOT NULL DEFAULT '',
    category      TEXT    NOT NULL,
    effects       TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    deleted_at    INTEGER,
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE UNIQUE INDEX ticket_statuses_by_name ON ticket_statuses (name_fold) WHERE deleted_at IS NULL AND name_fold <> '';

-- checklist: JSON array of texts.
CREATE TABLE ticket_categories (
    id             INTEGER PRIMARY KEY,
    uid            TEXT    NOT NULL UNIQUE,
    name           TEXT    NOT NULL,
    name_fold      TEXT    NOT NULL,
    checklist      TEXT    NOT NULL DEFAULT '[]',
    needs_cause    INTEGER NOT NULL DEFAULT 0 CHECK (needs_cause IN (0, 1)),
    needs_outcome  INTEGER NOT NULL DEFAULT 0 CHECK (needs_outcome IN (0, 1)),
    position       INTEGER NOT NULL DEFAULT 0,
    deleted_at     INTEGER,
    change_set_id  INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE UNIQUE INDEX ticket_categories_by_name ON ticket_categories (name_fold) WHERE deleted_at IS NULL;

-- hours: JSON of core/sla/workcalendar.h.
CREATE TABLE work_calendars (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    zone          TEXT    NOT NULL,
    hours         TEXT    NOT NULL,
    deleted_at    INTEGER,
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;

-- conditions and targets: JSON of core/sla/slapolicy.h. valid_from, valid_until: ISO dates.
CREATE TABLE sla_policies (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    position      INTEGER NOT NULL,
    conditions    TEXT    NOT NULL DEFAULT '{}',
    calendar_id   INTEGER NOT NULL REFERENCES work_calendars (id),
    valid_from    TEXT,
    valid_until   TEXT,
    targets       TEXT    NOT NULL DEFAULT '[]',
    deleted_at    INTEGER,
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;

-- The versions of policies: what was promised, in which hours, and which statuses held the clocks (effects: JSON object of
-- status id → effects). Finished tickets are judged by theirs, whatever is promised
-- today. Only grows; a line for each difference.
CREATE TABLE sla_terms (
    id        INTEGER PRIMARY KEY,
    policy_id INTEGER NOT NULL,
    name      TEXT    NOT NULL,
    targets   TEXT    NOT NULL,
    zone      TEXT    NOT NULL,
    hours     TEXT    NOT NULL,
    effects   TEXT    NOT NULL
) STRICT;
CREATE INDEX sla_terms_by_policy ON sla_terms (policy_id);

-- number: from ticket_numbers, never used again.
CREATE TABLE tickets (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    number        INTEGER NOT NULL UNIQUE,
    subject       TEXT    NOT NULL,
    subject_fold  TEXT    NOT NULL,
    customer_id   INTEGER REFERENCES customers (id),
    origin        TEXT    NOT NULL DEFAULT 'customer',
    channel       TEXT    NOT NULL DEFAULT 'other',
    type          TEXT    NOT NULL DEFAULT 'question',
    priority      TEXT    NOT NULL DEFAULT 'normal',
    status_id     INTEGER NOT NULL,
    discarded     TEXT    NOT NULL DEFAULT 'none',
    category_id   INTEGER REFERENCES ticket_categories (id),
    owner_id      INTEGER REFERENCES users (id),
    team_id       INTEGER REFERENCES teams (id),
    pending_until INTEGER,
    merged_into   INTEGER REFERENCES tickets (id),
    split_from    INTEGER REFERENCES tickets (id),
    follow_up_of  INTEGER REFERENCES tickets (id),
    root_cause    TEXT    NOT NULL DEFAULT '',
    outcome       TEXT    NOT NULL DEFAULT '',
    seconds_spent INTEGER NOT NULL DEFAULT 0,
    test          INTEGER NOT NULL DEFAULT 0 CHECK (test IN (0, 1)),
    opened_at     INTEGER NOT NULL,
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
CREATE INDEX tickets_by_customer ON tickets (customer_id, opened_at, id) WHERE customer_id IS NOT NULL;
CREATE INDEX tickets_by_time ON tickets (opened_at, id) WHERE deleted_at IS NULL;
CREATE INDEX tickets_deleted ON tickets (deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX tickets_merged ON tickets (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX tickets_split ON tickets (split_from) WHERE split_from IS NOT NULL;
CREATE INDEX tickets_following ON tickets (follow_up_of) WHERE follow_up_of IS NOT NULL;
CREATE UNIQUE INDEX tickets_by_import_key ON tickets (import_key) WHERE import_key IS NOT NULL AND deleted_at IS NULL;

-- One row: the number of the next ticket. Not journalled, so that an undo gives none back.
CREATE TABLE ticket_numbers (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    next INTEGER NOT NULL
) STRICT;
INSERT INTO ticket_numbers (id, next) VALUES (1, 1001);

CREATE TABLE ticket_tags (
    id        INTEGER PRIMARY KEY,
    ticket_id INTEGER NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
    tag       TEXT    NOT NULL,
    tag_fold  TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX ticket_tags_by_ticket ON ticket_tags (ticket_id, tag_fold);
CREATE INDEX ticket_tags_by_tag ON ticket_tags (tag_fold, ticket_id);

-- The orders and products that a ticket is about.
CREATE TABLE ticket_links (
    id         INTEGER PRIMARY KEY,
    ticket_id  INTEGER NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
    order_id   INTEGER REFERENCES orders (id),
    product_id INTEGER REFERENCES products (id),
    CHECK ((order_id IS NULL) <> (product_id IS NULL))
) STRICT;
CREATE INDEX ticket_links_by_ticket ON ticket_links (ticket_id);
CREATE INDEX ticket_links_by_order ON ticket_links (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX ticket_links_by_product ON ticket_links (product_id) WHERE product_id IS NOT NULL;

-- origin_ticket_id: where it stood before a merge.
CREATE TABLE ticket_articles (
    id               INTEGER PRIMARY KEY,
    uid              TEXT    NOT NULL UNIQUE,
    ticket_id        INTEGER NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
    origin_ticket_id INTEGER REFERENCES tickets (id),
    happened_at      INTEGER NOT NULL,
    sender           TEXT    NOT NULL CHECK (sender IN ('customer', 'agent', 'system')),
    visibility       TEXT    NOT NULL CHECK (visibility IN ('public', 'internal')),
    channel          TEXT    NOT NULL DEFAULT 'other',
    author_id        INTEGER REFERENCES users (id),
    body             TEXT    NOT NULL,
    message_id       TEXT    NOT NULL DEFAULT '',
    in_reply_to      TEXT    NOT NULL DEFAULT '',
    automatic        INTEGER NOT NULL DEFAULT 0 CHECK (automatic IN (0, 1)),
    created_at       INTEGER NOT NULL,
    change_set_id    INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX ticket_articles_by_ticket ON ticket_articles (ticket_id, happened_at, id);
CREATE INDEX ticket_articles_by_origin ON ticket_articles (origin_ticket_id) WHERE origin_ticket_id IS NOT NULL;
CREATE INDEX ticket_articles_by_message ON ticket_articles (message_id) WHERE message_id <> '';

-- The log of a ticket: the source of its clocks and figures. An undo takes back its own lines; nothing else does.
CREATE TABLE ticket_events (
    id            INTEGER PRIMARY KEY,
    ticket_id     INTEGER NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
    happened_at   INTEGER NOT NULL,
    kind          TEXT    NOT NULL,
    about         TEXT    NOT NULL DEFAULT '',
    value_before  TEXT    NOT NULL DEFAULT '',
    value_after   TEXT    NOT NULL DEFAULT '',
    note          TEXT    NOT NULL DEFAULT '',
    user_id       INTEGER REFERENCES users (id),
    article_id    INTEGER REFERENCES ticket_articles (id) ON DELETE CASCADE,
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
-- Holds what reports ask of a line: here the lines of a ticket lie together, in the table anywhere.
CREATE INDEX ticket_events_by_ticket ON ticket_events (ticket_id, happened_at, id, kind, about, value_before, value_after,
    user_id);
CREATE INDEX ticket_events_by_article ON ticket_events (article_id) WHERE article_id IS NOT NULL;

-- A status that a ticket has, or had, stays: the figures of the past are made of its category.
CREATE TRIGGER ticket_statuses_stay BEFORE DELETE ON ticket_statuses
WHEN OLD.id > 100 AND (EXISTS (SELECT 1 FROM tickets t WHERE t.status_id = OLD.id)
                       OR EXISTS (SELECT 1 FROM ticket_events e WHERE e.kind = 'status'
                                  AND e.value_after = CAST(OLD.id AS TEXT)))
BEGIN
    SELECT RAISE(ABORT, 'a ticket has this status');
END;

-- Who is writing an answer right now, in which program. Says so to the others and keeps nobody from anything; ends by itself
-- when it is not renewed. Not journalled, and stays out of packages.
CREATE TABLE ticket_answering (
    ticket_id INTEGER NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
    program   TEXT    NOT NULL,
    user_id   INTEGER REFERENCES users (id),
    since     INTEGER NOT NULL,
    until     INTEGER NOT NULL,
    PRIMARY KEY (ticket_id, program)
) STRICT, WITHOUT ROWID;

-- Rebuildable from here on: never journalled, always equal to what a rebuild would give.

-- What the log adds up to (core/tickets/ticketfacts.h). terms_id: what is promised; of a ticket that is finished or
-- deleted it stays as it was then, so that it is the one column that a rebuild keeps; 0: nothing. listed_at: when it was
-- solved, of those that the list of solved ones shows; what follows it is the ticket's row's, so that the list is filtered
-- within its index.
CREATE TABLE ticket_facts (
    ticket_id         INTEGER PRIMARY KEY,
    category          TEXT    NOT NULL,
    first_customer_at INTEGER,
    last_customer_at  INTEGER,
    first_reply_at    INTEGER,
    last_reply_at     INTEGER,
    waiting_since     INTEGER,
    first_solved_at   INTEGER,
    solved_at         INTEGER,
    closed_at         INTEGER,
    replies           INTEGER NOT NULL DEFAULT 0,
    customer_messages INTEGER NOT NULL DEFAULT 0,
    reopened          INTEGER NOT NULL DEFAULT 0,
    reassigned        INTEGER NOT NULL DEFAULT 0,
    discarded         INTEGER NOT NULL DEFAULT 0,
    terms_id          INTEGER NOT NULL,
    listed_at         INTEGER,
    owner_id          INTEGER,
    team_id           INTEGER,
    category_id       INTEGER,
    urgency           INTEGER NOT NULL
) STRICT;
CREATE INDEX ticket_facts_listed ON ticket_facts (listed_at, ticket_id, team_id, owner_id, category_id, urgency)
    WHERE listed_at IS NOT NULL;
CREATE INDEX ticket_facts_by_team ON ticket_facts (team_id, category, listed_at, ticket_id, discarded)
    WHERE listed_at IS NOT NULL;

-- The promises of a ticket and what came of them (core/sla/slaclock.h).
CREATE TABLE ticket_clocks (
    ticket_id      INTEGER NOT NULL,
    metric         TEXT    NOT NULL,
    instance       INTEGER NOT NULL,
    state          TEXT    NOT NULL,
    started_at     INTEGER NOT NULL,
    target_minutes INTEGER,
    counted_ms     INTEGER NOT NULL,
    paused_ms      INTEGER NOT NULL,
    due_at         INTEGER,
    warn_at        INTEGER,
    ended_at       INTEGER,
    breached_at    INTEGER,
    manual_due_at  INTEGER,
    manual_set_at  INTEGER,
    manual_reason  TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (ticket_id, metric, instance)
) STRICT, WITHOUT ROWID;
-- For reports: what was due in a period, and what came of it.
CREATE INDEX ticket_clocks_by_due ON ticket_clocks (due_at, state) WHERE due_at IS NOT NULL;

-- Tickets that somebody still has to see to, with what the queue is sorted and filtered by; the index in that order holds all
-- that views ask for, so that a view of few tickets does not read the others. category: of the status. sort_at: when it is
-- due, or its snooze ends if that is earlier; far in the future when neither is known. urgency: 0 urgent … 3 low. worth: what
-- the customer has spent, negative, so that all four columns of the order ascend.
CREATE TABLE ticket_queue (
    ticket_id     INTEGER PRIMARY KEY,
    customer_id   INTEGER,
    owner_id      INTEGER,
    team_id       INTEGER,
    category      TEXT    NOT NULL,
    category_id   INTEGER,
    needs_reply   INTEGER NOT NULL,
    pending_until INTEGER,
    sort_at       INTEGER NOT NULL,
    due_at        INTEGER,
    due_metric    TEXT    NOT NULL DEFAULT '',
    warn_at       INTEGER,
    paused        INTEGER NOT NULL DEFAULT 0,
    urgency       INTEGER NOT NULL,
    worth         INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX ticket_queue_in_order ON ticket_queue (sort_at, urgency, worth, ticket_id, category, needs_reply, pending_until,
    warn_at, due_at, owner_id, team_id, category_id, customer_id);
CREATE INDEX ticket_queue_by_worth ON ticket_queue (worth, sort_at, urgency, ticket_id) WHERE worth < 0;
CREATE INDEX ticket_queue_by_customer ON ticket_queue (customer_id) WHERE customer_id IS NOT NULL;

-- Search documents, as those of customers and interactions: the slot grows with every write of the text.
CREATE TABLE ticket_search (
    slot      INTEGER PRIMARY KEY,
    ticket_id INTEGER NOT NULL UNIQUE,
    text      TEXT    NOT NULL
) STRICT;
CREATE VIRTUAL TABLE ticket_search_index USING fts5 (
    text, content = 'ticket_search', content_rowid = 'slot', columnsize = 0, detail = none,
    tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4 5 6');
CREATE TABLE knowledge_search (
    slot       INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL UNIQUE,
    text       TEXT    NOT NULL
) STRICT;
CREATE VIRTUAL TABLE knowledge_search_index USING fts5 (
    text, content = 'knowledge_search', content_rowid = 'slot', columnsize = 0, detail = none,
    tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4 5 6');
INSERT INTO ticket_search_index (ticket_search_index, rank) VALUES ('automerge', 0);
INSERT INTO knowledge_search_index (knowledge_search_index, rank) VALUES ('automerge', 0);
