-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What customers said, by local day: the dashboard reads no answer.

-- All three are rebuildable: never journalled, always equal to what a rebuild would give (core/metrics/answerdays.h). day:
-- Julian. Rows of nothing but zeros go.

-- How many answers of each score there are. Of nps only those of nobody known: of everybody else the latest one counts.
CREATE TABLE answer_days (
    kind         TEXT    NOT NULL,
    collected_by TEXT    NOT NULL,
    day          INTEGER NOT NULL,
    score        INTEGER NOT NULL,
    answers      INTEGER NOT NULL,
    PRIMARY KEY (kind, collected_by, day, score)
) STRICT, WITHOUT ROWID;

-- By how many those rise or fall on the day who belong to a group by the latest answer that each has given in the span: the
-- last 30, 90 or 365 days, of which all steps up to a day add up to the number at its end, or the calendar month, of which
-- those since its first day do.
CREATE TABLE answer_people (
    span         TEXT    NOT NULL,
    answer_group TEXT    NOT NULL,
    day          INTEGER NOT NULL,
    people       INTEGER NOT NULL,
    PRIMARY KEY (span, answer_group, day)
) STRICT, WITHOUT ROWID;

-- The same steps of those who were asked in the span and have no more time to answer, and of these, of those who had answered.
CREATE TABLE asked_days (
    span     TEXT    NOT NULL,
    kind     TEXT    NOT NULL,
    day      INTEGER NOT NULL,
    asked    INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    PRIMARY KEY (span, kind, day)
) STRICT, WITHOUT ROWID;

-- They are filled before the file is used (storage/database.cpp), beside what earlier migrations have asked for.
INSERT INTO settings (key, value) VALUES ('derive_anew', 'answers')
    ON CONFLICT (key) DO UPDATE SET value = settings.value || ' answers';
