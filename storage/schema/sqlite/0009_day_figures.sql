-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the dashboard shows, by local day.

-- Rebuildable: never journalled, always equal to what a rebuild would give. figure: of core/metrics/dayfigures.h. day: Julian. Days
-- on which nothing happens have no row.
CREATE TABLE day_figures (
    figure TEXT    NOT NULL,
    day    INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (figure, day)
) STRICT, WITHOUT ROWID;

-- It is filled before the file is used (storage/database.cpp); with everything else where an earlier migration has asked for that.
INSERT INTO settings (key, value) VALUES ('derive_anew', 'days') ON CONFLICT (key) DO NOTHING;
