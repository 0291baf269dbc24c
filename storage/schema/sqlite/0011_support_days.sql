-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the dashboard tells of the support desk, by local day.

-- Days that are over, as they were counted from tickets and their logs (core/metrics/supportfigures.h): never journalled. What
-- is written about a ticket takes the days away that it may change, in the same transaction; whoever reads counts days
-- that are missing, and they are kept again in the background. So what is here is always what counting would give, and it is empty
-- at first. day: Julian. begins_at, ends_at: its midnights. opened: JSON object of category ids (0: none) → tickets. The blobs hold lengths of
-- time in seconds, four bytes each, the lowest first.
CREATE TABLE support_days (
    day                 INTEGER PRIMARY KEY,
    begins_at           INTEGER NOT NULL UNIQUE,
    ends_at             INTEGER NOT NULL,
    opened              TEXT    NOT NULL,
    solved              INTEGER NOT NULL,
    reply_business      BLOB    NOT NULL,
    reply_clock         BLOB    NOT NULL,
    resolution_business BLOB    NOT NULL,
    resolution_clock    BLOB    NOT NULL,
    replied_in_time     INTEGER NOT NULL,
    replies_due         INTEGER NOT NULL,
    solved_in_time      INTEGER NOT NULL,
    solutions_due       INTEGER NOT NULL,
    satisfied           INTEGER NOT NULL,
    answers             INTEGER NOT NULL
) STRICT;

-- A day has at most 25 hours (90,000,000 ms): the index gives the one in which an instant may lie.
CREATE TRIGGER support_days_new_ticket AFTER INSERT ON tickets
BEGIN
    DELETE FROM support_days
    WHERE begins_at <= NEW.opened_at AND begins_at > NEW.opened_at - 90000000 AND ends_at > NEW.opened_at;
END;

-- Whether a ticket counts at all decides about everything that was told of it.
CREATE TRIGGER support_days_ticket AFTER UPDATE OF origin, discarded, category_id, test, opened_at, deleted_at ON tickets
BEGIN
    DELETE FROM support_days
    WHERE begins_at <= OLD.opened_at AND begins_at > OLD.opened_at - 90000000 AND ends_at > OLD.opened_at;
    DELETE FROM support_days
    WHERE begins_at <= NEW.opened_at AND begins_at > NEW.opened_at - 90000000 AND ends_at > NEW.opened_at;
    DELETE FROM support_days WHERE day IN (
        SELECT s.day FROM ticket_facts f
        CROSS JOIN support_days s ON s.begins_at <= f.listed_at AND s.begins_at > f.listed_at - 90000000
            AND s.ends_at > f.listed_at
        WHERE f.ticket_id = NEW.id);
    DELETE FROM support_days WHERE day IN (
        SELECT s.day FROM ticket_clocks c
        CROSS JOIN support_days s ON s.begins_at <= c.due_at AND s.begins_at > c.due_at - 90000000 AND s.ends_at > c.due_at
        WHERE c.ticket_id = NEW.id);
    DELETE FROM support_days WHERE day IN (
        SELECT s.day FROM survey_responses r
        CROSS JOIN support_days s ON s.begins_at <= r.responded_at AND s.begins_at > r.responded_at - 90000000
            AND s.ends_at > r.responded_at
        WHERE r.ticket_id = NEW.id);
END;

CREATE TRIGGER support_days_no_ticket AFTER DELETE ON tickets
BEGIN
    DELETE FROM support_days
    WHERE begins_at <= OLD.opened_at AND begins_at > OLD.opened_at - 90000000 AND ends_at > OLD.opened_at;
END;

-- A line of the log is told of the day on which its ticket was opened, and of that on which it was solved.
CREATE TRIGGER support_days_new_line AFTER INSERT ON ticket_events
WHEN NEW.kind IN ('status', 'article', 'discarded', 'opened', 'merged_from')
BEGIN
    DELETE FROM support_days
    WHERE begins_at <= NEW.happened_at AND begins_at > NEW.happened_at - 90000000 AND ends_at > NEW.happened_at;
    DELETE FROM support_days WHERE day IN (
        SELECT s.day FROM tickets t
        CROSS JOIN support_days s ON s.begins_at <= t.opened_at AND s.begins_at > t.opened_at - 90000000
            AND s.ends_at > t.opened_at
        WHERE t.id = NEW.ticket_id);
    DELETE FROM support_days WHERE day IN (
        SELECT s.day FROM ticket_facts f
        CROSS JOIN support_days s ON s.begins_at <= f.listed_at AND s.begins_at > f.listed_at - 90000000
            AND s.ends_at > f.listed_at
        WHERE f.ticket_id = NEW.ticket_id);
END;

CREATE TRIGGER support_days_line AFTER UPDATE ON ticket_events
BEGIN
    DELETE FROM support_days WHERE day IN (
        SELECT s.day FROM tickets t
        CROSS JOIN support_days s ON s.begins_at <= t.opened_at AND s.begins_at > t.opened_at - 90000000
            AND s.ends_at > t.opened_at
        WHERE t.id IN (OLD.ticket_id, NEW.ticket_id));
    DELETE FROM support_days WHERE day IN (
        SELECT s.day FROM ticket_facts f
        CROSS JOIN support_days s ON s.begins_at <= f.listed_at AND s.begins_at > f.listed_at - 90000000
            AND s.ends_at > f.listed_at
        WHERE f.ticket_id IN (OLD.ticket_id, NEW.ticket_id));
END;

CREATE TRIGGER support_days_no_line AFTER DELETE ON ticket_events
BEGIN
    DELETE FROM support_days WHERE day IN (
        SELECT s.day FROM tickets t
        CROSS JOIN support_days s ON s.begins_at <= t.opened_at AND s.begins_at > t.opened_at - 90000000
            AND s.ends_at > t.opened_at
        WHERE t.id = OLD.ticket_id);
    DELETE FROM support_days WHERE day IN (
        SELECT s.day FROM ticket_facts f
        CROSS JOIN support_days s ON s.begins_at <= f.listed_at AND s.begins_at > f.listed_at - 90000000
            AND s.ends_at > f.listed_at
        WHERE f.ticket_id = OLD.ticket_id);
END;

-- Solved now, solved no more, or in other working hours.
CREATE TRIGGER support_days_new_facts AFTER INSERT ON ticket_facts
WHEN NEW.listed_at IS NOT NULL
BEGIN
    DELETE FROM support_days
    WHERE begins_at <= NEW.listed_at AND begins_at > NEW.listed_at - 90000000 AND ends_at > NEW.listed_at;
END;

CREATE TRIGGER support_days_facts AFTER UPDATE OF listed_at, terms_id ON ticket_facts
WHEN OLD.listed_at IS NOT NEW.listed_at OR OLD.terms_id <> NEW.terms_id
BEGIN
    DELETE FROM support_days
    WHERE begins_at <= OLD.listed_at AND begins_at > OLD.listed_at - 90000000 AND ends_at > OLD.listed_at;
    DELETE FROM support_days
    WHERE begins_at <= NEW.listed_at AND begins_at > NEW.listed_at - 90000000 AND ends_at > NEW.listed_at;
    DELETE FROM support_days WHERE day IN (
        SELECT s.day FROM tickets t
        CROSS JOIN support_days s ON s.begins_at <= t.opened_at AND s.begins_at > t.opened_at - 90000000
            AND s.ends_at > t.opened_at
        WHERE t.id = NEW.ticket_id);
END;

CREATE TRIGGER support_days_no_facts AFTER DELETE ON ticket_facts
WHEN OLD.listed_at IS NOT NULL
BEGIN
    DELETE FROM support_days
    WHERE begins_at <= OLD.listed_at AND begins_at > OLD.listed_at - 90000000 AND ends_at > OLD.listed_at;
END;

-- Promises, by the day on which they are due.
CREATE TRIGGER support_days_new_clock AFTER INSERT ON ticket_clocks
WHEN NEW.metric IN ('first_response', 'resolution')
BEGIN
    DELETE FROM support_days WHERE begins_at <= NEW.due_at AND begins_at > NEW.due_at - 90000000 AND ends_at > NEW.due_at;
END;

CREATE TRIGGER support_days_clock AFTER UPDATE ON ticket_clocks
BEGIN
    DELETE FROM support_days WHERE begins_at <= OLD.due_at AND begins_at > OLD.due_at - 90000000 AND ends_at > OLD.due_at;
    DELETE FROM support_days WHERE begins_at <= NEW.due_at AND begins_at > NEW.due_at - 90000000 AND ends_at > NEW.due_at;
END;

CREATE TRIGGER support_days_no_clock AFTER DELETE ON ticket_clocks
WHEN OLD.metric IN ('first_response', 'resolution')
BEGIN
    DELETE FROM support_days WHERE begins_at <= OLD.due_at AND begins_at > OLD.due_at - 90000000 AND ends_at > OLD.due_at;
END;

-- What customers say about their tickets, by the day of the answer.
CREATE TRIGGER support_days_new_answer AFTER INSERT ON survey_responses
WHEN NEW.kind = 'csat'
BEGIN
    DELETE FROM support_days
    WHERE begins_at <= NEW.responded_at AND begins_at > NEW.responded_at - 90000000 AND ends_at > NEW.responded_at;
END;

CREATE TRIGGER support_days_answer AFTER UPDATE ON survey_responses
WHEN OLD.kind = 'csat' OR NEW.kind = 'csat'
BEGIN
    DELETE FROM support_days
    WHERE begins_at <= OLD.responded_at AND begins_at > OLD.responded_at - 90000000 AND ends_at > OLD.responded_at;
    DELETE FROM support_days
    WHERE begins_at <= NEW.responded_at AND begins_at > NEW.responded_at - 90000000 AND ends_at > NEW.responded_at;
END;

CREATE TRIGGER support_days_no_answer AFTER DELETE ON survey_responses
WHEN OLD.kind = 'csat'
BEGIN
    DELETE FROM support_days
    WHERE begins_at <= OLD.responded_at AND begins_at > OLD.responded_at - 90000000 AND ends_at > OLD.responded_at;
END;

-- Other working hours, other meanings of statuses or other midnights: nothing that is kept holds any more.
CREATE TRIGGER support_days_new_hours AFTER INSERT ON work_calendars BEGIN DELETE FROM support_days; END;
CREATE TRIGGER support_days_hours AFTER UPDATE ON work_calendars BEGIN DELETE FROM support_days; END;
CREATE TRIGGER support_days_no_hours AFTER DELETE ON work_calendars BEGIN DELETE FROM support_days; END;
CREATE TRIGGER support_days_new_status AFTER INSERT ON ticket_statuses BEGIN DELETE FROM support_days; END;
CREATE TRIGGER support_days_status AFTER UPDATE OF category ON ticket_statuses BEGIN DELETE FROM support_days; END;
CREATE TRIGGER support_days_no_status AFTER DELETE ON ticket_statuses BEGIN DELETE FROM support_days; END;
CREATE TRIGGER support_days_new_zone AFTER INSERT ON settings
WHEN NEW.key = 'time_zone'
BEGIN
    DELETE FROM support_days;
END;
CREATE TRIGGER support_days_zone AFTER UPDATE ON settings
WHEN NEW.key = 'time_zone' AND OLD.value <> NEW.value
BEGIN
    DELETE FROM support_days;
END;
