-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the loyalty programme is to bring.

-- JSON of core/loyalty/programmefigures.h.
ALTER TABLE loyalty_programmes ADD COLUMN goal TEXT NOT NULL DEFAULT '{}';
