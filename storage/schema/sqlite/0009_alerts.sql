-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What tasks were opened for by themselves. The rules are a setting.

-- Never journalled: an undo takes the task away, and not the memory that it was there. kind: of core/alerts/alertrule.h. cause_key:
-- the uid of the record that made it so. customer_id: as they were then; customer_redirects leads on. reason: JSON, figures only; empty
-- where another row of the same task has it.
CREATE TABLE alert_firings (
    kind        TEXT    NOT NULL,
    cause_key   TEXT    NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    happened_at INTEGER NOT NULL,
    fired_at    INTEGER NOT NULL,
    task_uid    TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    PRIMARY KEY (kind, cause_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_firings_by_task ON alert_firings (task_uid);
CREATE INDEX alert_firings_by_customer ON alert_firings (customer_id);
CREATE INDEX alert_firings_by_time ON alert_firings (kind, happened_at, customer_id);
