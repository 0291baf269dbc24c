-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Mail: accounts, what is to be sent, and what came.

-- Accounts through which mail is sent and fetched; their passwords are never here. fetch_since: ISO date. own_login:
-- fetching has a password of its own.
CREATE TABLE mail_accounts (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL DEFAULT '',
    address       TEXT    NOT NULL,
    smtp_host     TEXT    NOT NULL DEFAULT '',
    smtp_port     INTEGER NOT NULL DEFAULT 0,
    smtp_security TEXT    NOT NULL DEFAULT 'tls',
    smtp_user     TEXT    NOT NULL DEFAULT '',
    imap_host     TEXT    NOT NULL DEFAULT '',
    imap_port     INTEGER NOT NULL DEFAULT 0,
    imap_security TEXT    NOT NULL DEFAULT 'tls',
    imap_user     TEXT    NOT NULL DEFAULT '',
    folder        TEXT    NOT NULL DEFAULT 'INBOX',
    fetch_since   TEXT,
    own_login     INTEGER NOT NULL DEFAULT 0 CHECK (own_login IN (0, 1)),
    deleted_at    INTEGER,
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;

-- Messages to be sent (core/mail/outbox.h). What the sender does to them is not journalled. An article whose message went out
-- is held by it: its undo is refused. refs, recipients: JSON arrays. claim: who is sending it.
CREATE TABLE outbox (
    id              INTEGER PRIMARY KEY,
    uid             TEXT    NOT NULL UNIQUE,
    account_id      INTEGER NOT NULL REFERENCES mail_accounts (id),
    article_id      INTEGER REFERENCES ticket_articles (id),
    invite_id       INTEGER REFERENCES survey_invites (id),
    message_id      TEXT    NOT NULL UNIQUE,
    in_reply_to     TEXT    NOT NULL DEFAULT '',
    refs            TEXT    NOT NULL DEFAULT '[]',
    recipients      TEXT    NOT NULL,
    subject         TEXT    NOT NULL,
    body            TEXT    NOT NULL,
    automatic       INTEGER NOT NULL DEFAULT 0 CHECK (automatic IN (0, 1)),
    state           TEXT    NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'unknown')),
    attempts        INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL,
    last_error      TEXT    NOT NULL DEFAULT '',
    claim           TEXT    NOT NULL DEFAULT '',
    created_at      INTEGER NOT NULL,
    created_by      INTEGER REFERENCES users (id),
    sent_at         INTEGER,
    change_set_id   INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX outbox_due ON outbox (account_id, next_attempt_at, id) WHERE state = 'queued';
CREATE INDEX outbox_open ON outbox (state, id) WHERE state <> 'sent';
CREATE INDEX outbox_by_article ON outbox (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX outbox_by_invite ON outbox (invite_id) WHERE invite_id IS NOT NULL;

-- Which messages of a server's folder were looked at, so that none is taken in twice. Not journalled: what an undo took back
-- does not return by itself.
CREATE TABLE mail_seen (
    account_id   INTEGER NOT NULL,
    folder       TEXT    NOT NULL,
    uid_validity INTEGER NOT NULL,
    uid          INTEGER NOT NULL,
    message_id   TEXT    NOT NULL,
    seen_at      INTEGER NOT NULL,
    PRIMARY KEY (account_id, folder, uid_validity, uid)
) STRICT, WITHOUT ROWID;

-- Messages of which a person is to say where they belong. ticket_id: the one they may belong to. matched_by: a name of
-- core/mail/mailthread.h. content_hash: the whole message.
CREATE TABLE undecided_mails (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    message_id    TEXT    NOT NULL,
    from_name     TEXT    NOT NULL DEFAULT '',
    from_address  TEXT    NOT NULL DEFAULT '',
    subject       TEXT    NOT NULL DEFAULT '',
    happened_at   INTEGER NOT NULL,
    ticket_id     INTEGER REFERENCES tickets (id) ON DELETE SET NULL,
    matched_by    TEXT    NOT NULL,
    content_hash  TEXT    NOT NULL REFERENCES attachment_contents (hash),
    decided_at    INTEGER,
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE UNIQUE INDEX undecided_mails_open ON undecided_mails (message_id) WHERE decided_at IS NULL;

-- What stood at the top of the e-mail that an article was. recipients: JSON array; left_out: JSON array with the names of
-- files that were not kept.
CREATE TABLE ticket_mails (
    id            INTEGER PRIMARY KEY,
    article_id    INTEGER NOT NULL UNIQUE REFERENCES ticket_articles (id) ON DELETE CASCADE,
    from_name     TEXT    NOT NULL DEFAULT '',
    from_address  TEXT    NOT NULL DEFAULT '',
    address_key   TEXT    NOT NULL DEFAULT '',
    reply_to      TEXT    NOT NULL DEFAULT '',
    recipients    TEXT    NOT NULL DEFAULT '[]',
    subject       TEXT    NOT NULL DEFAULT '',
    left_out      TEXT    NOT NULL DEFAULT '[]',
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX ticket_mails_by_address ON ticket_mails (address_key) WHERE address_key <> '';

-- Files that came or went with an article.
CREATE TABLE ticket_files (
    id            INTEGER PRIMARY KEY,
    uid           TEXT    NOT NULL UNIQUE,
    article_id    INTEGER NOT NULL REFERENCES ticket_articles (id) ON DELETE CASCADE,
    file_name     TEXT    NOT NULL,
    media_type    TEXT    NOT NULL,
    size          INTEGER NOT NULL,
    content_hash  TEXT    NOT NULL REFERENCES attachment_contents (hash),
    change_set_id INTEGER REFERENCES change_sets (id)
) STRICT;
CREATE INDEX ticket_files_by_article ON ticket_files (article_id, id);
CREATE INDEX ticket_files_by_content ON ticket_files (content_hash);
