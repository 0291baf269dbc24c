-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What comes with customers who come again or stay away (core/drivers/driver.h), as last counted. Derived: counted in the background,
-- once a day, never journalled. One row, which is read whole: figures is JSON. as_of is a Julian day.
CREATE TABLE driver_runs (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    as_of      INTEGER NOT NULL,
    counted_at INTEGER NOT NULL,
    figures    TEXT    NOT NULL
) STRICT;
