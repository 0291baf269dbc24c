-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Rewards for segments, and what is to be done for a reward that was claimed.

-- segments: JSON, the uids of those whose members may have it, empty: all.
ALTER TABLE rewards ADD COLUMN segments TEXT NOT NULL DEFAULT '[]';

-- opens_task: a claim opens a task, by which somebody sees to it.
ALTER TABLE rewards ADD COLUMN opens_task INTEGER NOT NULL DEFAULT 0 CHECK (opens_task IN (0, 1));
ALTER TABLE reward_claims ADD COLUMN fulfilment_task_id INTEGER REFERENCES tasks (id);
CREATE INDEX reward_claims_by_fulfilment ON reward_claims (fulfilment_task_id) WHERE fulfilment_task_id IS NOT NULL;
