-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Members are told before points of theirs expire.

-- The local day on which the member was told last.
ALTER TABLE loyalty_members ADD COLUMN points_noticed_on TEXT;
