-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A friend's order counts once it is completed: what waits because of one that is only open waits for it again.
UPDATE referral_progress SET state = 'registered', order_id = NULL, reward_on = NULL
    WHERE state = 'on_hold' AND order_id IN (SELECT id FROM orders WHERE status <> 'completed');
