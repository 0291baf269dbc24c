-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the shop knows, and how it answers: articles, templates, macros.

-- What the shop knows. body: text with the marks of core/knowledge/articlemarkup.h; review_by: ISO date; created_from: the
-- ticket whose answer it began with.
CREATE TABLE knowledge_articles (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    title         TEXT    NOT NULL,
    title_fold    TEXT    NOT NULL,
    body          TEXT    NOT NULL DEFAULT '',
    category_id   INTEGER REFERENCES ticket_categories (id),
    state         TEXT    NOT NULL DEFAULT 'draft',
    language      TEXT    NOT NULL DEFAULT '',
    review_by     TEXT,
    created_from  INTEGER REFERENCES tickets (id),
    created_at    INTEGER NOT NULL,
    created_by    INTEGER REFERENCES users (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER REFERENCES users (id),
    row_version   INTEGER NOT NULL DEFAULT 1,
    deleted_at    INTEGER,
    deleted_by    INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX knowledge_articles_in_order ON knowledge_articles (title_fold, id) WHERE deleted_at IS NULL;
CREATE INDEX knowledge_articles_by_ticket ON knowledge_articles (created_from) WHERE created_from IS NOT NULL;
CREATE INDEX knowledge_articles_by_category ON knowledge_articles (category_id) WHERE category_id IS NOT NULL;

-- The answers that an article went into.
CREATE TABLE knowledge_uses (
    id            INTEGER PRIMARY KEY,
    article_id    INTEGER NOT NULL REFERENCES knowledge_articles (id) ON DELETE CASCADE,
    ticket_id     INTEGER NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
    used_at       INTEGER NOT NULL,
    user_id       INTEGER REFERENCES users (id),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX knowledge_uses_by_article ON knowledge_uses (article_id);
CREATE INDEX knowledge_uses_by_ticket ON knowledge_uses (ticket_id);

-- body: text with fields (core/templates/texttemplate.h).
CREATE TABLE reply_templates (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    name_fold     TEXT    NOT NULL,
    language      TEXT    NOT NULL DEFAULT '',
    body          TEXT    NOT NULL,
    deleted_at    INTEGER,
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE UNIQUE INDEX reply_templates_by_name ON reply_templates (name_fold, language) WHERE deleted_at IS NULL;

-- steps: JSON array of core/templates/ticketmacro.h; reply and note: text with fields.
CREATE TABLE ticket_macros (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    name_fold     TEXT    NOT NULL,
    steps         TEXT    NOT NULL DEFAULT '[]',
    reply         TEXT    NOT NULL DEFAULT '',
    note          TEXT    NOT NULL DEFAULT '',
    deleted_at    INTEGER,
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE UNIQUE INDEX ticket_macros_by_name ON ticket_macros (name_fold) WHERE deleted_at IS NULL;
