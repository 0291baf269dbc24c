-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What becomes of subscriptions, onboardings, goals and check-ins is told in the timelines from now on. Days become instants by the
-- shop's calendar, which SQL alone can't do: storage/timeline/milestones.h adds them before the file is used.
INSERT INTO settings (key, value) VALUES ('derive_milestones', '1') ON CONFLICT (key) DO NOTHING;
