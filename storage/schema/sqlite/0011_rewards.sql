-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Rewards for segments.

-- segments: JSON, the uids of those whose members may have it, empty: all.
ALTER TABLE rewards ADD COLUMN segments TEXT NOT NULL DEFAULT '[]';
